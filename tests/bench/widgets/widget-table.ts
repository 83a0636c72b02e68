import { median, summary } from "../statistics.ts";
import type { PageLoad } from "./measure-page.ts";
import { reference } from "./widget-pages.ts";

/** The loads of a page, in the order of the rounds. */
export interface MeasuredWidget {
  name: string;
  loads: (PageLoad & { requests: number; bytes: number })[];
  /** Loads without the slow-down, in which every response arrives after the page's first frame. */
  unhurried: PageLoad[];
}

/** Returns a Markdown table with a row per widget. */
export function widgetTable(rows: readonly MeasuredWidget[]): string {
  const references = rows.find(({ name }) => name === reference)?.loads ?? [];
  const lines = [
    [
      "widget",
      "bytes",
      "requests",
      "content after",
      `relative to ${reference}`,
      "complete after",
      "processor time",
      "layout shift",
      "long tasks",
    ],
    ["---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:"],
    ...rows.map(({ name, loads, unhurried }) => [
      name,
      String(median(loads.map(({ bytes }) => bytes))),
      requests(loads),
      `${median(loads.map(({ content }) => content)).toFixed(0)} ms`,
      summary(loads.map(({ content }, round) => content / (references[round]?.content ?? Number.NaN))),
      `${median(loads.map(({ whole }) => whole)).toFixed(0)} ms`,
      `${median(unhurried.map(({ cpu }) => cpu)).toFixed(0)} ms`,
      median(unhurried.map(({ shift }) => shift)).toFixed(2),
      longTasks(loads),
    ]),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function requests(loads: MeasuredWidget["loads"]): string {
  const failed = median(loads.map((load) => load.failed));
  return `${median(loads.map((load) => load.requests))}${failed > 0 ? ` + ${failed} to other sites` : ""}`;
}

/** Returns the median number of long tasks per load, and the duration of the longest one in all loads. */
export function longTasks(loads: readonly PageLoad[]): string {
  const longest = Math.max(0, ...loads.flatMap((load) => load.longTasks));
  return `${median(loads.map((load) => load.longTasks.length))}${longest > 0 ? ` (longest: ${longest.toFixed(0)} ms)` : ""}`;
}

const tablePattern = /(?<=\n)\| widget \| bytes .*?(?=\n\n)/s;

/** Returns a page with its table of widgets replaced. @throws if it has none */
export function withWidgetTable(markdown: string, table: string): string {
  if (!tablePattern.test(markdown)) throw new Error("The page has no table of widgets");
  return markdown.replace(tablePattern, () => table);
}
