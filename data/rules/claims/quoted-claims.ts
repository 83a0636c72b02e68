import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import type { AuthoredClaim } from "../../model/facts/claim.ts";
import { flatMapEach } from "../../model/flat-map-each.ts";
import type { Language } from "../../model/language.ts";
import { textLanguage } from "../../model/language-tags.ts";
import type { Dataset } from "../rule.ts";

/** A claim with quotes that rules can search: we have the source's text, and it is in a language of the cards. */
interface QuotedClaim {
  claim: AuthoredClaim;
  /** Position in the fact's `claims`. */
  index: number;
  language: Language;
  /** The source's text. */
  text: string;
  /** The claim's quotes, joined by an ellipsis. */
  quoted: string;
}

/** Returns the claims of a fact whose quotes can be searched. */
export function quotedClaims({ claims }: AuthoredFact, { sources }: Dataset): QuotedClaim[] {
  return claims.flatMap((claim, index): QuotedClaim[] => {
    const { language: tag, text } = sources.get(claim.source) ?? { text: null };
    const language = tag === undefined ? null : textLanguage(tag);
    if (text === null || claim.quotes.length === 0 || language === null) return [];
    const quoted = claim.quotes.map((quote) => (typeof quote === "string" ? quote : quote.exact)).join(" … ");
    return [{ claim, index, language, text, quoted }];
  });
}

/** Returns the sources whose texts rules cannot search, because the cards are not available in their language. */
export function unreadableSources({ sources }: Dataset): { source: string; language: string }[] {
  return flatMapEach(sources, ([source, { language, text }]) =>
    text !== null && language !== undefined && textLanguage(language) === null ? [{ source, language }] : [],
  );
}
