import { readFileSync } from "node:fs";
import { languages } from "../../data/model/language.ts";
import type { MeasuredCard } from "./card-heights.ts";

/** Heights of a card, in CSS pixels, in the order of the measured widths. */
export interface MeasuredHeights extends MeasuredCard {
  heights: readonly number[];
}

/** Widths of a card's container, in CSS pixels: telephones, columns of text, and wide pages. */
export const documentedWidths: readonly number[] = [280, 320, 400, 600, 800, 1100];

/** The cards in the table of docs/embedding.md, in every language: the longest one, whole, compact and one of its facts, and a short one. */
export const documentedCards: readonly MeasuredCard[] = [
  { pair: "no-tj", options: "" },
  { pair: "no-tj", options: "&layout=compact" },
  { pair: "no-tj", options: "&fact=visit-2012-11-gul" },
  { pair: "ca-tj", options: "" },
].flatMap(({ pair, options }) => Object.keys(languages).map((lang) => ({ pair, query: `lang=${lang}${options}` })));

/** Returns a Markdown table with a row per card and a column per width. */
export function heightTable(rows: readonly MeasuredHeights[], widths: readonly number[]): string {
  const lines = [
    ["card", ...widths.map((width) => `${width}px`)],
    ["---", ...widths.map(() => "---:")],
    ...rows.map(({ pair, query, heights }) => [`\`${pair}\` \`${query}\``, ...heights.map(String)]),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const tablePattern = /(?<=\n)\| card \| .*?(?=\n\n)/s;

/** Returns a page with its table of heights replaced. @throws if it has none */
export function withHeightTable(markdown: string, table: string): string {
  if (!tablePattern.test(markdown)) throw new Error("The page has no table of heights");
  return markdown.replace(tablePattern, () => table);
}

/** Returns the rows of the table of heights on a page. @throws if it has none */
export function readHeightTable(markdown: string): MeasuredHeights[] {
  const [table] = tablePattern.exec(markdown) ?? [];
  if (!table) throw new Error("The page has no table of heights");
  return [...table.matchAll(/^\| `([a-z-]+)` `([^`]+)` \| ([\d |]+) \|$/gm)].map(
    ([, pair = "", query = "", cells = ""]) => ({
      pair,
      query,
      heights: cells.split(" | ").map(Number),
    }),
  );
}

/** Returns the documented height of a card, in CSS pixels. @param width one of the documented widths @throws if there is none */
export function documentedHeight({ pair, query }: MeasuredCard, width: number): number {
  const rows = readHeightTable(readFileSync("docs/embedding.md", "utf8"));
  const row = rows.find((candidate) => candidate.pair === pair && candidate.query === query);
  const height = row?.heights[documentedWidths.indexOf(width)];
  if (!height) throw new Error(`docs/embedding.md has no height for ${pair} ${query} at ${width}px`);
  return height;
}
