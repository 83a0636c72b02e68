import { type CalendarDate, isSpan, parseEdtf } from "../../../data/model/dates/edtf.ts";
import type { Citation } from "../../../data/view/table/claim-citation.ts";

const types: Record<Citation["type"], string> = {
  webpage: "ELEC",
  "article-newspaper": "NEWS",
  document: "GEN",
  dataset: "DATA",
};

/**
 * Returns citations as RIS (`application/x-research-info-systems`, UTF-8). Each line is a two-letter tag, two spaces, a hyphen, a space
 * and the value, and ends with CRLF. Fields that the source does not provide are omitted.
 */
export function ris(citations: readonly Citation[]): string {
  return citations.map(record).join("");
}

function record(citation: Citation): string {
  const { id, type, title, site, publisher, language, retrieved, url, quote, records, supports } = citation;
  const lines: [tag: string, value: string | null][] = [
    // A record must start with TY and end with ER.
    ["TY", types[type]],
    ["ID", id],
    ["TI", title],
    ["T2", site],
    ["PB", publisher],
    ["LA", language],
    ...risDate(citation),
    // Date of access, in the same format as DA.
    ["Y2", retrieved?.replaceAll("-", "/") ?? null],
    ["UR", url],
    ["N1", `${supports.title} ${supports.url}`],
    ["N1", quote],
    ["N1", records],
    ["ER", ""],
  ];
  return lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join("");
}

/**
 * The date as "YYYY/MM/DD/other info". If year, month and day do not express the whole date, "other info" has it as text. A date
 * without a usable year becomes a note.
 */
function risDate({ date, dateText }: Pick<Citation, "date" | "dateText">): [tag: string, value: string][] {
  const parsed = date ? parseEdtf(date) : null;
  const start = parsed && isSpan(parsed) ? parsed.from : parsed;
  if (!parsed || !start || start.year < 1 || start.precision === "decade" || start.precision === "century") {
    return [["N1", dateText]];
  }
  const { year, month, day } = start;
  const [yyyy = "", mm = "", dd = ""] = [year, month, day].map((part, index) =>
    part === null ? "" : String(part).padStart(index === 0 ? 4 : 2, "0"),
  );
  const otherInfo = isSpan(parsed) || isVague(parsed) ? dateText.replaceAll("/", "-") : "";
  return [
    ["PY", yyyy],
    ["DA", `${yyyy}/${mm}/${dd}/${otherInfo}`],
  ];
}

function isVague({ approximate, uncertain, season, unspecified }: CalendarDate): boolean {
  return approximate || uncertain || season !== null || unspecified !== null;
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ");
}
