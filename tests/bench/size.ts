// How many bytes a page loads for a card, compressed with brotli at quality 11.

import { brotliCompressSync } from "node:zlib";
import { check } from "../../data/pipeline/authored/check.ts";
import { buildRelation } from "../../data/pipeline/release/build-release.ts";
import { cardView } from "../../data/view/card/relation-card.ts";
import { buildWidget } from "../../scripts/build-widget.ts";
import { defaultCardOptions } from "../card-options.ts";

interface ScriptSize {
  url: string;
  /** Compressed. */
  bytes: number;
  /** The most bytes allowed. */
  limit: number;
}

/** Builds the widget, and returns the sizes of its two scripts. */
export async function scriptSizes(): Promise<ScriptSize[]> {
  const built = await buildWidget();
  const data = check(".");
  const authored = data.relations.get("no-tj");
  if (!authored) throw new Error("the data has no relation no-tj");
  const relation = buildRelation("no-tj", authored, data);
  const embed = `${built.embed}${JSON.stringify(cardView(relation, { ...defaultCardOptions, language: "de" }))});`;

  const bytesOf = (text: string) => brotliCompressSync(text).length;
  return [
    { url: "/widget.js", bytes: bytesOf(built.widget), limit: 8000 },
    { url: "/embed/no-tj.js?lang=de", bytes: bytesOf(embed), limit: 13_500 },
  ];
}

/** Prints the sizes, and makes the process fail if one is too large. */
export async function size(): Promise<void> {
  for (const { url, bytes, limit } of await scriptSizes()) {
    console.log(`${url}: ${bytes} bytes brotli (at most ${limit})${bytes > limit ? ": too many" : ""}`);
    if (bytes > limit) process.exitCode = 1;
  }
}
