import type { CardEvidence, CardSource } from "../model/card-view.ts";
import { isSpan, parseEdtf } from "../model/edtf.ts";
import type { Claim } from "../model/fact.ts";
import { firstAvailable, type Language } from "../model/language.ts";
import type { Relation } from "../model/relation.ts";
import { dateText } from "./dates.ts";
import { say } from "./words.ts";

type SourceHead = Relation["sources"][number];

/** A source in the list at the card's foot. */
export function cardSource(source: SourceHead, language: Language): CardSource {
  const titleLanguage = firstAvailable(language, Object.keys(source.title)) ?? "en";
  return {
    id: source.id,
    title: source.title[titleLanguage] ?? source.id,
    lang: titleLanguage,
    detail: [publisherText(source, language), sourceDateText(source.date, language), source.address]
      .filter(Boolean)
      .join(", "),
    ...(source.url ? { url: source.url } : {}),
  };
}

/** How a claim proves its fact. */
export function cardEvidence(claim: Claim, relation: Relation, language: Language): CardEvidence {
  const source = relation.sources.find(({ id }) => id === claim.source);
  if (!source) throw new Error(`${relation.id} has no source ${claim.source}`);
  const { title } = cardSource(source, language);
  return {
    source: source.id,
    passages: claim.quotes.map(({ before, exact, after }) => ({ before, quote: exact, after })),
    lang: source.language,
    dir: "ltr",
    citation: [
      `${publisherText(source, language)}: ${title}`,
      sourceDateText(source.date, language),
      source.url ?? source.address,
    ]
      .filter(Boolean)
      .join(". "),
  };
}

/** A source's date; for one without a date, the day before which it cannot have been written. */
export function sourceDateText(date: string, language: Language): string {
  const parsed = parseEdtf(date);
  const start = date.split("/")[0] ?? date;
  return isSpan(parsed) && parsed.until === null
    ? say("undated-source", language, { date: dateText(start, language) })
    : dateText(date, language);
}

function publisherText(source: SourceHead, language: Language): string {
  const found = firstAvailable(language, Object.keys(source.publisher));
  return (found && source.publisher[found]) ?? "";
}
