import { parse } from "csv-parse/sync";

/** Keys under which the data has words in scripts and languages of their own: names, titles, and what sources say. */
const named = [
  ...["name", "scripts", "variants", "asWritten", "title", "publisher", "address", "url"],
  ...["exact", "prefix", "suffix", "before", "after"],
];

/** Latin words that may stand in a text of another script, for they are names or a source's own. @param data any part of what the API says as data */
export function namesIn(data: unknown, within = false): string[] {
  if (typeof data === "string") return within ? latinWords(data) : [];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => namesIn(value, within || named.includes(key)));
}

/** Latin words in what a worded answer says, names aside, where it is to be in another script. @param format as in its address */
export function foreignWords(text: string, format: string, names: ReadonlySet<string>): string[] {
  const said = saidIn(text, format);
  return (
    said
      // What stands in from another language says so.
      .filter((one) => !/\[(de|en|nb|fa)\]/.test(one))
      .flatMap((one) => latinWords(one.replace(/(https?|tag):\S+|\S+@\S+/g, "")))
      .filter((word) => !names.has(word))
  );
}

function saidIn(text: string, format: string): string[] {
  if (format === "csv") return wordsOf(parse(text, { columns: true, bom: true }));
  if (format.includes("json"))
    return text
      .trim()
      .split("\n")
      .flatMap((line) => wordsOf(JSON.parse(line)));
  return linesOf(text);
}

/** The strings of a JSON value but for ids, tags and the like, and for what is marked as another language's. */
function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return /^[\w.:,/#-]*$/.test(value) ? [] : [value.replace(/<[^>]*>/g, " ")];
  if (typeof value !== "object" || value === null) return [];
  const { lang, "@language": language } = value as { lang?: string; "@language"?: string };
  const isOther = [lang, language].some((tag) => tag !== undefined && tag !== "ru" && tag !== "tg");
  return isOther
    ? []
    : Object.entries(value).flatMap(([key, one]) => (key === "changes" || key === "sourceChanges" ? [] : wordsOf(one)));
}

/** What calendars, feeds and citations say besides their own syntax. */
function linesOf(text: string): string[] {
  // RFC 5545, 3.1: a long line goes on behind a line break and a space.
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
