// How many bytes a page loads for a card: scripts compressed with brotli at quality 11, and the data as it is.

import { brotliCompressSync } from "node:zlib";
import type { Relation } from "../../data/model/facts/relation.ts";
import { type Language, languages } from "../../data/model/language.ts";
import { check } from "../../data/pipeline/authored/check.ts";
import { buildRelation } from "../../data/pipeline/release/build-release.ts";
import { embeddedCard } from "../../data/view/card/embedded-card.ts";
import { buildWidget } from "../../scripts/build-widget.ts";
import { scriptLiteral } from "../../worker/render/script-literal.ts";
import { defaultCardOptions } from "../card-options.ts";
import { largeRelation } from "../large-relation.ts";

interface Size {
  /** The URL's path, and what is measured. */
  name: string;
  bytes: number;
  /** The most bytes allowed. */
  limit: number;
}

/** Builds the widget, and returns the sizes of its script, and of the cards of a rich and of a very large relation in every language. */
export async function sizes(): Promise<Size[]> {
  const built = await buildWidget();
  const data = check(".");
  const authored = data.relations.get("no-tj");
  if (!authored) throw new Error("the data has no relation no-tj");
  const relations = { "no-tj": buildRelation("no-tj", authored, data), "a large relation": largeRelation };

  const compressed = (text: string) => brotliCompressSync(text).length;
  const sizesOfCard = (name: string, relation: Relation, language: Language): Size[] => {
    const view = embeddedCard(relation, { ...embedOptions, language });
    return [
      {
        name: `/embed/{pair}.js?lang=${language} of ${name}, brotli`,
        bytes: compressed(`${built.embed}${scriptLiteral(view)});`),
        limit: 13_500,
      },
      {
        name: `/v1/relations/{pair}/card?lang=${language} of ${name}, uncompressed`,
        bytes: Buffer.byteLength(JSON.stringify(view)),
        limit: 60_000,
      },
    ];
  };
  return [
    { name: "/widget.js, brotli", bytes: compressed(built.widget), limit: 8000 },
    // Only the front page loads it, after the card. About half of it is Preact with its hooks.
    { name: "/builder/{hash}.js, brotli", bytes: compressed(built.builder), limit: 14_000 },
    ...Object.entries(relations).flatMap(([name, relation]) =>
      (Object.keys(languages) as Language[]).flatMap((language) => sizesOfCard(name, relation, language)),
    ),
  ];
}

const embedOptions = { ...defaultCardOptions, layout: "full", fact: null, kinds: null, frozen: null } as const;

/** Prints the sizes, and makes the process fail if one is too large. */
export async function size(): Promise<void> {
  for (const { name, bytes, limit } of await sizes()) {
    console.log(`${name}: ${bytes} bytes (at most ${limit})${bytes > limit ? ": too many" : ""}`);
    if (bytes > limit) process.exitCode = 1;
  }
}
