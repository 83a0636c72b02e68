import type { Source } from "../../../data/model/sources/source.ts";
import type { FactQuote } from "../../../data/view/pages/source/source-view.ts";
import type { Annotation } from "../../contract/annotation.ts";

/**
 * Returns the quotes of a source as W3C Web Annotations (Web Annotation Data Model, 4.2.4 and 4.2.5). Each links a passage of the text
 * to the fact that it supports. Positions count code points.
 */
export function annotationsOf(source: Source, quotes: readonly FactQuote[], origin: string): Annotation[] {
  return quotes.map(({ start, end, exact, prefix, suffix, relation, fact }) => {
    const factUrl = `${origin}/v1/relations/${relation.id}/facts/${fact.id}`;
    return {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: `${factUrl}#${source.id}:${start}-${end}`,
      type: "Annotation",
      motivation: "identifying",
      body: factUrl,
      target: {
        source: `${origin}/sources/${source.id}`,
        selector: [
          { type: "TextQuoteSelector", exact, prefix, suffix },
          { type: "TextPositionSelector", start, end },
        ],
      },
    };
  });
}
