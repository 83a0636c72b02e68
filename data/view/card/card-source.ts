import { separators } from "../../labels/separators.ts";
import { isDay, latestDay } from "../../model/dates/edtf.ts";
import type { Claim } from "../../model/facts/claim.ts";
import { editorsLanguage } from "../../model/facts/fact-texts.ts";
import type { Relation } from "../../model/facts/relation.ts";
import type { Language } from "../../model/language.ts";
import { textLanguage } from "../../model/language-tags.ts";
import { linkUrl } from "../../model/sources/link-url.ts";
import type { SourceHead } from "../../model/sources/source.ts";
import { hasOpenEnd } from "../../model/sources/source-span.ts";
import type { CardSource, CardText } from "../../model/views/card-view.ts";
import { dateText } from "../words/date-text.ts";
import { otherLanguageName } from "../words/language-name.ts";
import { type LocalizedText, localizedPiece, localizedText } from "../words/localized-text.ts";
import { joinPieces, labelText } from "../words/words.ts";

/**
 * Returns the source of a claim.
 * @throws {Error} if the relation does not list that source
 */
export function sourceOf(relation: Relation, claim: Claim): SourceHead {
  const source = relation.sources.find(({ id }) => id === claim.source);
  if (!source) throw new Error(`${relation.id} does not list the source ${claim.source}`);
  return source;
}

/** Returns the source's entry in the list at the bottom of the card. */
export function cardSource(source: SourceHead, language: Language): CardSource {
  const title = sourceTitle(source, language);
  const url = linkUrl(source);
  const inLanguage = source.language && otherLanguageName(source.language, language);
  const parts: CardText[] = [
    publisherUnlessTitle(title, source, language),
    ...datesInWords(source, language),
    source.address ? [{ text: source.address }] : [],
  ];
  return {
    id: source.id,
    title: title.text,
    lang: title.lang,
    ...(inLanguage ? { inLanguage } : {}),
    detail: commaSeparated(parts, language),
    citation: citation(source, language),
    ...(url ? { url } : {}),
  };
}

/** Returns the citation of a source: "Publisher: title, date, URL or address". */
export function citation(source: SourceHead, language: Language): CardText {
  const title = sourceTitle(source, language);
  const publisher = publisherUnlessTitle(title, source, language);
  const location = source.url ?? source.address;
  const parts: CardText[] = [
    [...publisher, ...(publisher.length > 0 ? [": "] : []), titlePiece(title, source, language)],
    ...datesInWords(source, language),
    location ? [{ text: location }] : [],
  ];
  return commaSeparated(parts, language);
}

/** Returns the citation of a source in short: "Publisher, date". Without a publisher, the host stands for it, or else the title. */
export function shortCitation(source: SourceHead, language: Language): CardText {
  const host = sourceHost(source);
  const publisher =
    localizedText(source.publisher, language) ?? (host ? { text: host, lang: "und" } : sourceTitle(source, language));
  return commaSeparated([[localizedPiece(publisher, language)], [sourceDateText(source.date, language)]], language);
}

/** Returns a title as a piece of a text. Our descriptions, in brackets, are translations, except in English and the source's language. */
function titlePiece(title: LocalizedText, source: SourceHead, language: Language): CardText[number] {
  const piece = localizedPiece(title, language);
  if (!title.text.startsWith("[") || title.lang === editorsLanguage) return piece;
  if (source.language && title.lang === textLanguage(source.language)) return piece;
  return { ...(typeof piece === "string" ? { text: piece } : piece), unreviewed: true };
}

/** Returns a source's title; failing that, its host, its publisher or its id. */
export function sourceTitle(source: SourceHead, language: Language): LocalizedText {
  const host = sourceHost(source);
  return (
    localizedText(source.title, language) ??
    (host ? { text: host, lang: "und" } : null) ??
    localizedText(source.publisher, language) ?? { text: source.id, lang: "und" }
  );
}

/** Returns when a source was written and read, as far as that is known. */
function datesInWords({ date, retrieved }: SourceHead, language: Language): CardText[] {
  const day = retrieved && latestDay(retrieved);
  if (!day) return [[sourceDateText(date, language)]];
  const read = labelText(isDay(retrieved) ? "retrieved" : "retrieved-by", language, { date: dateText(day, language) });
  return [[sourceDateText(date, language)], [read]];
}

/** Returns a source's date in words; for an undated source, the earliest date it can have. @param date EDTF */
export function sourceDateText(date: string, language: Language): string {
  const start = date.split("/")[0] ?? date;
  return hasOpenEnd(date)
    ? labelText("undated-source", language, { date: dateText(start, language, "since") })
    : dateText(date, language);
}

/** Returns the host of a source's URL, without `www.`: "ria.ru"; for an address that is not a URL, the address itself. */
export function sourceHost({ url, address }: Pick<SourceHead, "url" | "address">): string | undefined {
  const location = url ?? address;
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(location ?? "")?.[1] ?? location;
}

/** Returns the publisher's name, or nothing if the title already is that name. */
function publisherUnlessTitle(title: LocalizedText, source: SourceHead, language: Language): CardText {
  const publisher = localizedText(source.publisher, language);
  return publisher && publisher.text !== title.text ? [localizedPiece(publisher, language)] : [];
}

function commaSeparated(parts: readonly CardText[], language: Language): CardText {
  return joinPieces(
    parts.filter((part) => part.length > 0),
    separators[language].comma,
  );
}
