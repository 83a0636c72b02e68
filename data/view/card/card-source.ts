import { separators } from "../../labels/separators.ts";
import { isSpan, parseEdtf } from "../../model/dates/edtf.ts";
import type { Claim } from "../../model/facts/claim.ts";
import type { Relation } from "../../model/facts/relation.ts";
import type { Language } from "../../model/language.ts";
import { linkUrl } from "../../model/sources/link-url.ts";
import type { SourceHead } from "../../model/sources/source.ts";
import type { CardSource, CardText } from "../../model/views/card-view.ts";
import { dateText } from "../words/date-text.ts";
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
  const parts: CardText[] = [
    publisherUnlessTitle(title, source, language),
    [sourceDateText(source.date, language)],
    source.address ? [{ text: source.address }] : [],
  ];
  return {
    id: source.id,
    title: title.text,
    lang: title.lang,
    detail: commaSeparated(parts, language),
    ...(url ? { url } : {}),
  };
}

/** Returns the citation of a source: "Publisher: title, date, URL or address". */
export function citation(source: SourceHead, language: Language): CardText {
  const title = sourceTitle(source, language);
  const publisher = publisherUnlessTitle(title, source, language);
  const location = source.url ?? source.address;
  const parts: CardText[] = [
    [...publisher, ...(publisher.length > 0 ? [": "] : []), localizedPiece(title, language)],
    [sourceDateText(source.date, language)],
    location ? [{ text: location }] : [],
  ];
  return commaSeparated(parts, language);
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

/** Returns a source's date in words; for an undated source, the earliest date it can have. @param date EDTF */
export function sourceDateText(date: string, language: Language): string {
  const parsed = parseEdtf(date);
  const start = date.split("/")[0] ?? date;
  return isSpan(parsed) && parsed.from && !parsed.until
    ? labelText("undated-source", language, { date: dateText(start, language) })
    : dateText(date, language);
}

/** Returns the host of a source's URL, without `www.`: "ria.ru"; for an address that is not a URL, the address itself. */
export function sourceHost({ url, address }: SourceHead): string | undefined {
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
