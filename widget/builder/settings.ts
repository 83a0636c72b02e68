import { type Setting, type Settings, settingNames, settingPatterns } from "../../data/model/views/builder-settings.ts";

/**
 * Returns the settings in the query of an address. Invalid values count as absent.
 * @param chosen the relation, which the server has looked up, and the language to use if the query names none
 */
export function readSettings(
  query: URLSearchParams,
  { relation, cardLang }: Readonly<Pick<Settings, "relation" | "cardLang">>,
): Settings {
  const settings = validSettings(query);
  const home = relation.split("-").includes(settings.home) ? settings.home : "";
  return { ...settings, relation, home, cardLang: settings.cardLang || cardLang };
}

/** Returns the valid settings in a query; "" for the others. */
export function validSettings(query: URLSearchParams): Settings {
  const given = settingNames.map((name) => {
    const value = query.get(name) ?? "";
    return [name, settingPatterns[name].test(value) ? value : ""] as const;
  });
  return Object.fromEntries(given) as Settings;
}

/** Returns the query of the page with these settings; other parameters, such as the page's language, stay. */
export function withSettings(query: string, settings: Settings): string {
  const changed = new URLSearchParams(query);
  for (const name of settingNames) {
    if (settings[name]) changed.set(name, settings[name]);
    else changed.delete(name);
  }
  // Commas need no escaping.
  return `${changed}`.replaceAll("%2C", ",");
}

/**
 * The settings that have no effect in some ways of embedding: a frame has its own style, only the element can wait, and only a fragment
 * can take its style sheet from a file.
 */
const without: Readonly<Record<string, readonly Setting[]>> = {
  "": ["load", "pinned", "styleFile"],
  element: ["styleFile"],
  frame: ["load", "pinned", "colours", "size", "font", "styleFile"],
  link: ["load", "pinned", "colours", "size", "font", "styleFile"],
  fragment: ["load", "pinned"],
};

/** Returns true if a setting has an effect in the chosen way of embedding. */
export function hasEffect({ way }: Settings, name: Setting): boolean {
  return !without[way]?.includes(name);
}

/** Returns the query of the card in the API, as the element writes it. */
export function cardQuery(settings: Settings): string {
  const { cardLang: lang, home, layout, fact, kinds, cardRelease: release } = effective(settings);
  return queryOf({ lang, home, layout, fact, kinds, release });
}

/** Returns a query with the values that are not empty. None of them needs escaping. */
export function queryOf(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}

/** Returns the settings with those that have no effect left out. */
export function effective(settings: Settings): Settings {
  const entries = settingNames.map((name) => [name, hasEffect(settings, name) ? settings[name] : ""]);
  const { fact, layout, kinds, ...rest } = Object.fromEntries(entries) as Settings;
  // The card of a single fact has no layout and no other kinds.
  return { ...rest, fact, layout: fact ? "" : layout, kinds: fact ? "" : kinds };
}
