// Reports how many bytes a page loads for a card, compressed with brotli at quality 11.
import { brotliCompressSync } from "node:zlib";
import { check } from "../../data/pipeline/authored/check.ts";
import { buildRelation } from "../../data/pipeline/release/build-release.ts";
import { cardView } from "../../data/view/card/relation-card.ts";
import { buildWidget } from "../../scripts/build-widget.ts";

export async function size(): Promise<void> {
  const built = await buildWidget();
  const data = check(".");
  const authored = data.relations.get("no-tj");
  if (!authored) throw new Error("the data has no relation no-tj");
  const relation = buildRelation("no-tj", authored, data);
  const options = {
    language: "de",
    home: null,
    asOf: null,
    release: 1,
    origin: "https://entente.example",
    reportUrl: null,
  } as const;
  const embed = `${built.embed}${JSON.stringify(cardView(relation, options))});`;

  for (const [name, text, limit] of [
    ["/widget.js", built.widget, 7000],
    ["/embed/no-tj.js?lang=de", embed, 12_000],
  ] as const) {
    const bytes = brotliCompressSync(text).length;
    console.log(`${name}: ${bytes} bytes brotli (at most ${limit})${bytes > limit ? ": too many" : ""}`);
    if (bytes > limit) process.exitCode = 1;
  }
}
