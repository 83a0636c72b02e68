import type { Source } from "../../../data/model/sources/source.ts";
import type { FactQuote } from "../../../data/view/pages/source-view.ts";
import type { Annotation } from "../../contract/annotation.ts";

/**
 * The quotes of a source as W3C Web Annotations (Web Annotation Data Model, 4.2.4 and 4.2.5): each leads from a passage of the text to
 * the fact that it proves. Positions count code points.
 */
export function annotationsOf(source: Source, quotes: readonly FactQuote[], origin: string): Annotation[] {
  return quotes.map(({ start, end, exact, prefix, suffix, relation, fact }) => {
    const about = `${origin}/v1/relations/${relation.id}/facts/${fact.id}`;
    return {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: `${about}#${source.id}:${start}-${end}`,
      type: "Annotation",
      motivation: "identifying",
      body: about,
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
