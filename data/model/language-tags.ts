import { isLanguage, type Language } from "./language.ts";

/**
 * Returns the language of cards that a text with this BCP 47 tag is written in: “en” for “en-GB”. Null for other languages, and for
 * a language in a script that its cards do not use, such as “tg-Arab”.
 */
export function textLanguage(tag: string): Language | null {
  const primary = tag.split("-")[0] ?? "";
  if (!isLanguage(primary)) return null;
  const { script } = new Intl.Locale(tag);
  return !script || script === new Intl.Locale(primary).maximize().script ? primary : null;
}

/** Returns what is wrong with a BCP 47 tag and what to write instead; null if it names a language in canonical form. */
export function languageTagProblem(tag: string): string | null {
  const canonical = canonicalTag(tag);
  const suggested = suggestedTag(tag);
  if (canonical?.split("-")[0] === "no")
    return `“${tag}” does not say which Norwegian it is; write “nb” (Bokmål) or “nn” (Nynorsk)`;
  if (!canonical || !isNamed(canonical))
    return `“${tag}” is not the BCP 47 tag of a language; ${suggested ? `did you mean “${suggested}” (${nameOf(suggested)})?` : "write one, such as “de”"}`;
  return canonical === tag ? null : `write “${canonical}” instead of “${tag}”`;
}

/**
 * Returns the tag that was most likely meant by an invalid or unusual one: “nb” for “no”, “en” for “eng”, “tg” for the state code
 * “tj”; null if nothing can be suggested.
 */
export function suggestedTag(tag: string): string | null {
  const canonical = canonicalTag(tag);
  if (!canonical) return null;
  const [primary = "", ...subtags] = canonical.split("-");
  // CLDR has one name for “no” and “nb”; most texts are in Bokmål.
  if (primary === "no") return ["nb", ...subtags].join("-");
  if (isNamed(canonical)) return canonical;
  if (isNamed(primary)) return primary;
  return primary.length === 2 ? languageOfState(primary) : null;
}

/** Returns a tag in canonical form, even if it has underscores or unusual letter case; null if it is malformed. */
function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll("_", "-"))[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Returns true if CLDR has a name for a canonical tag. Only the commoner languages have one, but all that have a two-letter code. */
function isNamed(tag: string): boolean {
  return nameOf(tag) !== undefined || /^[a-z]{3}$/.test(tag);
}

function nameOf(tag: string): string | undefined {
  return new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(tag);
}

/** Returns the most widely used language of a state, for a state's code in place of a language's; null if it is not a state's code. */
function languageOfState(code: string): string | null {
  const { language, region } = new Intl.Locale(`und-${code}`).maximize();
  const isState = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" }).of(code.toUpperCase());
  return isState && region === code.toUpperCase() && language !== undefined ? language : null;
}
