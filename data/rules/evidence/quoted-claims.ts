import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import type { AuthoredClaim } from "../../model/facts/claim.ts";
import { flatMapEach } from "../../model/flat-map-each.ts";
import type { Language } from "../../model/language.ts";
import { textLanguage } from "../../model/language-tags.ts";
import { memoize } from "../../model/memoize.ts";
import { findQuote, QuoteNotFound } from "../../model/sources/quote.ts";
import type { Dataset } from "../rule.ts";

/** A claim whose quotes rules can search, because we store the source's text and it is in a language of the cards. */
export interface QuotedClaim {
  claim: AuthoredClaim;
  /** Position in the fact's `claims`. */
  index: number;
  language: Language;
  /** The source's text. */
  text: string;
  /** The claim's quotes. Parts of one sentence are joined by an ellipsis, others by a line break. */
  quoted: string;
}

/** Returns the claims of a fact whose quotes can be searched. */
export function quotedClaims({ claims }: AuthoredFact, { sources }: Pick<Dataset, "sources">): QuotedClaim[] {
  return claims.flatMap((claim, index): QuotedClaim[] => {
    const { language: tag, text } = sources.get(claim.source) ?? { text: null };
    const language = tag === undefined ? null : languageOf(tag);
    if (text === null || claim.quotes.length === 0 || language === null) return [];
    return [{ claim, index, language, text, quoted: joinedQuotes(claim, text) }];
  });
}

/** Reading a tag is slow, and there are few of them. */
const languageOf = memoize(textLanguage, 1000);

function joinedQuotes({ quotes }: AuthoredClaim, text: string): string {
  let end = -1;
  return quotes
    .map((quote, index) => {
      const [exact, prefix] = typeof quote === "string" ? [quote, ""] : [quote.exact, quote.prefix];
      if (quotes.length === 1) return exact;
      const start = text.indexOf(prefix + exact) + prefix.length;
      const isContinued = end >= 0 && start >= end && !/[.!?:;](?=\s|$)|\n/.test(text.slice(end - 1, start));
      end = start + exact.length;
      return index === 0 ? exact : `${isContinued ? " … " : "\n"}${exact}`;
    })
    .join("");
}

/** Returns the paragraphs of the source that the quotes of a claim are in. */
export function quotedParagraphs({ claim: { quotes }, text }: Pick<QuotedClaim, "claim" | "text">): string {
  return quotes
    .map((quote) => {
      const [exact, prefix] = typeof quote === "string" ? [quote, ""] : [quote.exact, quote.prefix];
      try {
        const { before, after } = findQuote(text, exact, prefix);
        return before + exact + after;
      } catch (error) {
        // The rule "quotes" reports a quote that is not in the text.
        if (error instanceof QuoteNotFound) return "";
        throw error;
      }
    })
    .join("\n");
}

/** Returns the sources whose texts rules cannot search, because the cards are not available in their language. */
export function unreadableSources({ sources }: Dataset): { source: string; language: string }[] {
  return flatMapEach(sources, ([source, { language, text }]) =>
    text !== null && language !== undefined && textLanguage(language) === null ? [{ source, language }] : [],
  );
}
