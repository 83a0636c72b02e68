import { parse } from "csv-parse/sync";

/** Keys whose values may be in any language and script: names, titles and what sources say. */
const nameKeys = [
  ...["name", "scripts", "variants", "asWritten", "title", "publisher", "address", "url"],
  ...["exact", "prefix", "suffix", "before", "after", "records"],
];

/**
 * Returns the Latin words that may occur in text of another script: those in names and in what sources say.
 * @param data parsed JSON
 */
export function namesIn(data: unknown, isName = false): string[] {
  if (typeof data === "string") return isName ? latinWords(data) : [];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => namesIn(value, isName || nameKeys.includes(key)));
}

/**
 * Returns the Latin words in a Russian or Tajik response, except for names and text marked as being in another language.
 * @param format the extension in the URL
 */
export function foreignWords(text: string, format: string, names: ReadonlySet<string>): string[] {
  return (
    localizedTexts(text, format)
      // Text in a fallback language is followed by its tag.
      .filter((localized) => !/\[(de|en|nb|fa)\]/.test(localized))
      .flatMap((localized) => latinWords(localized.replace(/(https?|tag):\S+|\S+@\S+/g, "")))
      .filter((word) => !names.has(word))
  );
}

function localizedTexts(text: string, format: string): string[] {
  if (format === "csv") return stringsIn(parse(text, { columns: true, bom: true }));
  if (format.includes("json"))
    return text
      .trim()
      .split("\n")
      .flatMap((line) => stringsIn(JSON.parse(line)));
  return textsInLines(text);
}

/** Returns the strings in a JSON value, except for ids, tags and the like, and text marked as being in another language. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return /^[\w.:,/#-]*$/.test(value) ? [] : [value.replace(/<[^>]*>/g, " ")];
  if (typeof value !== "object" || value === null) return [];
  const { lang, "@language": language } = value as { lang?: string; "@language"?: string };
  const isInOtherLanguage = [lang, language].some((tag) => tag !== undefined && tag !== "ru" && tag !== "tg");
  return isInOtherLanguage
    ? []
    : Object.entries(value).flatMap(([key, part]) =>
        key === "changes" || key === "sourceChanges" ? [] : stringsIn(part),
      );
}

/** Returns the texts in calendars, feeds and citations, without their syntax. */
function textsInLines(text: string): string[] {
  // RFC 5545, 3.1: a long line continues after a line break and a space.
  const lines = text.replace(/\r?\n /g, "").split(/\r?\n/);
  return lines.flatMap((line) => {
    const [, property, value = line] = /^([A-Z][A-Z0-9-]*)(?:;[^:]*)?:(.*)|^[A-Z0-9]{2} {2}- /.exec(line) ?? [];
    if (property && !/^(SUMMARY|DESCRIPTION|CATEGORIES|NAME|X-WR-CALNAME)$/.test(property)) return [];
    if (/^(TY|ID|LA|UR) {2}- /.test(line)) return [];
    return value.replace(/<[^>]*>|&lt;.*?&gt;/g, " ").replace(/^[A-Z0-9]{2} {2}- /, "");
  });
}

function latinWords(text: string): string[] {
  return text.match(/\p{Script=Latin}{4,}/gu) ?? [];
}
