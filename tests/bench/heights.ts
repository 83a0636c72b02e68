// npm run heights -- [PAIR …] [options]: prints how high cards are in Chromium, for pages that reserve the space. Needs a running server.
//   --host URL     the server (http://localhost:8787)
//   --lang LIST    languages (all)
//   --width LIST   widths of the card's container, in CSS pixels (280,320,400,600,800,1100)
//   --query TEXT   further parameters of the one-tag embed, such as home=tj
//   --json         prints JSON instead of a table
//   --docs         writes the table of docs/embedding.md
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { languages } from "../../data/model/language.ts";
import { launchBrowser } from "../pages/browser.ts";
import { cardHeights } from "./card-heights.ts";
import {
  documentedCards,
  documentedWidths,
  heightTable,
  type MeasuredHeights,
  withHeightTable,
} from "./height-table.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    host: { type: "string", default: "http://localhost:8787" },
    lang: { type: "string", default: Object.keys(languages).join() },
    width: { type: "string", default: documentedWidths.join() },
    query: { type: "string", default: "" },
    json: { type: "boolean", default: false },
    docs: { type: "boolean", default: false },
  },
});

const pairs = positionals.length > 0 ? positionals : ["no-tj"];
const asked = pairs.flatMap((pair) =>
  values.lang.split(",").map((lang) => ({ pair, query: [`lang=${lang}`, values.query].filter(Boolean).join("&") })),
);
const widths = values.docs ? documentedWidths : values.width.split(",").map(Number);

const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  const rows: MeasuredHeights[] = [];
  for (const card of values.docs ? documentedCards : asked) {
    rows.push({ ...card, heights: await cardHeights(page, values.host, card, widths) });
  }
  if (values.docs) {
    const file = "docs/embedding.md";
    writeFileSync(file, withHeightTable(readFileSync(file, "utf8"), heightTable(rows, widths)));
  } else if (values.json) {
    console.log(JSON.stringify({ widths, cards: rows }, null, 2));
  } else {
    console.log(heightTable(rows, widths));
  }
} catch (error) {
  console.error(
    `${(error as Error).message}\nIs the server running? Start it with npm start, or name another one with --host.`,
  );
  process.exitCode = 1;
} finally {
  await browser.close();
}
