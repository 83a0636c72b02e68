/** Whatever an editor wrote: the server says what is wrong with it. */
const sent = /^.{1,100}$/s;

/** The values that each option accepts, in the order of the fragment's query. */
const patterns = {
  lang: /^(de|en|nb|ru|tg|fa)$/,
  home: /^[a-z]{2}$/,
  asOf: sent,
  release: sent,
  layout: /^(full|compact)$/,
  fact: sent,
  kinds: /^(?=.{1,300}$)[a-z-]+(,[a-z-]+)*$/,
  theme: /^(auto|light|dark)$/,
  heading: /^[1-6]$/,
};

type OptionName = keyof typeof patterns;

/** Colours that a card takes from the page, as the names of custom properties. */
const colours = ["background", "text", "accent"] as const;
const colour = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;

/** Options in whose values neither spaces nor capitals count. */
const codes: readonly string[] = ["home", "kinds"];

/** The names of all options, as they are documented. */
export const optionNames: readonly string[] = ["relation", ...Object.keys(patterns), ...colours];

const relationId = /^[a-z]{2}-[a-z]{2}$/;

/** Returns whether a value of an option is valid, as far as this is known without the server. */
export function isValidOption(name: OptionName, value: string): boolean {
  return patterns[name].test(value);
}

/** Values for cards whose attributes do not set them. */
export interface Defaults {
  /** A language of Entente (BCP 47): `de`, `en`, `nb`, `ru`, `tg` or `fa`. */
  lang: string;
  /** Number of the release to which all cards are frozen. */
  release?: string | undefined;
}

/** The options of a card. */
export interface CardOptions {
  /** Two ISO 3166-1 codes in lower case, such as `no-tj`. */
  relation: string;
  values: Partial<Record<OptionName, string>>;
  /** The card's custom properties as the value of a `style` attribute; empty if there are none. */
  style: string;
  /** Names of the attributes that are unknown or have an invalid value. */
  ignored: string[];
}

/**
 * Reads the options of a card. Names are compared without hyphens and in lower case, because some systems change them: `asOf`, `as-of` and
 * `asof` are the same. An invalid value counts as absent and is listed, with two exceptions: without a valid relation, there is no card; and a
 * wrong day, release or fact is sent to the server, which says what is wrong with it.
 * @param attributes as an editor wrote them; empty values count as absent
 * @returns null if `relation` is not two codes
 */
export function readCardOptions(attributes: Readonly<Record<string, unknown>>, defaults: Defaults): CardOptions | null {
  const given = new Map(
    Object.entries(attributes)
      .map(([name, value]) => [name.replaceAll("-", "").toLowerCase(), String(value ?? "").trim()] as const)
      .filter(([, value]) => value !== ""),
  );
  const relation = (given.get("relation") ?? "").toLowerCase();
  if (!relationId.test(relation)) return null;
  given.delete("relation");
  const ignored: string[] = [];
  const read = (name: string, pattern: RegExp) => {
    const written = given.get(name.toLowerCase());
    given.delete(name.toLowerCase());
    const value = codes.includes(name) ? written?.replace(/\s+/g, "").toLowerCase() : written;
    const isForeign = name === "home" && value !== undefined && !relation.split("-").includes(value);
    if (value === undefined || (pattern.test(value) && !isForeign)) return value;
    ignored.push(name);
    return undefined;
  };
  const values: CardOptions["values"] = {};
  for (const [name, pattern] of Object.entries(patterns)) {
    const value = read(name, pattern);
    if (value !== undefined) values[name as OptionName] = value;
  }
  values.lang ??= defaults.lang;
  if (defaults.release !== undefined) values.release ??= defaults.release;
  // The card of a single fact has no layout and no other kinds.
  if (values.fact !== undefined) {
    delete values.layout;
    delete values.kinds;
  }
  const style = colours
    .map((name) => [name, read(name, colour)])
    .map(([name, value]) => (value === undefined ? "" : `--entente-${name}:${value};`))
    .join("");
  return {
    relation: relation.split("-").sort().join("-"),
    values,
    style,
    ignored: [...ignored, ...given.keys()],
  };
}

/**
 * Returns the path of the fragment below the server's address. The same options always give the same path.
 * @param css path of the style sheet on the site; null for a style sheet in the fragment
 */
export function fragmentPath({ relation, values }: CardOptions, css: string | null): string {
  const query = (Object.keys(patterns) as OptionName[]).flatMap((name) => {
    const value = values[name];
    return value === undefined || value === "auto"
      ? []
      : [`${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`];
  });
  if (css !== null) query.push(`css=${css}`);
  return `/fragment/${relation}?${query.join("&")}`;
}

/** Returns the path, below the server's address, of the page that shows the same facts. */
export function pagePath({ relation, values: { lang, fact } }: CardOptions): string {
  return `/relations/${relation}${fact === undefined ? "" : `/${encodeURIComponent(fact)}`}?lang=${lang}`;
}
