import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import type { AuthoredClaim } from "../../model/facts/claim.ts";
import { isLanguage, type Language } from "../../model/language.ts";
import type { Dataset } from "../rule.ts";

/** A claim whose words can be looked into: it quotes a text that is held, in a language that is known here. */
interface QuotedClaim {
  claim: AuthoredClaim;
  /** Of the claim among the fact's. */
  index: number;
  language: Language;
  /** The source's text. */
  text: string;
  /** All that the claim quotes of it, with an ellipsis between two quotes. */
  quoted: string;
}

/** The claims of a fact whose words can be looked into. */
export function quotedClaims({ claims }: AuthoredFact, { sources }: Dataset): QuotedClaim[] {
  return claims.flatMap((claim, index): QuotedClaim[] => {
    const { language = "", text } = sources.get(claim.source) ?? { text: null };
    if (text === null || claim.quotes.length === 0 || !isLanguage(language)) return [];
    const quoted = claim.quotes.map((quote) => (typeof quote === "string" ? quote : quote.exact)).join(" … ");
    return [{ claim, index, language, text, quoted }];
  });
}
