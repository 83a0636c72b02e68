import type { Label } from "../../labels/labels.ts";
import { separators } from "../../labels/separators.ts";
import { isSpan, parseEdtf } from "../../model/dates/edtf.ts";
import type { Claim } from "../../model/facts/claim.ts";
import type { ClaimDifference } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";
import { directionOf, firstAvailable, type Language } from "../../model/language.ts";
import type { CardEvidence, CardSource, CardText } from "../../model/views/card-view.ts";
import { dateText } from "../words/date-text.ts";
import { joinPieces, labelText } from "../words/words.ts";
import type { Writer } from "../words/writer.ts";

/** A source without its text. */
export type SourceHead = Relation["sources"][number];

/** The source that a claim is of. */
export function sourceOf(relation: Relation, claim: Claim): SourceHead {
  const source = relation.sources.find(({ id }) => id === claim.source);
  if (!source) throw new Error(`${relation.id} has no source ${claim.source}`);
  return source;
}

/** A source in the list at the card's foot. */
export function cardSource(source: SourceHead, language: Language): CardSource {
  const title = titleOf(source, language);
  const parts: CardText[] = [
    publisherBeside(title, source, language),
    [sourceDateText(source.date, language)],
    source.address ? [{ text: source.address }] : [],
  ];
  return {
    id: source.id,
    title: title.text,
    lang: title.lang,
    detail: listed(parts, language),
    ...(source.url ? { url: source.url } : {}),
  };
}

/** How a claim proves its fact. */
export function cardEvidence(claim: Claim, write: Writer): CardEvidence {
  const { relation, language } = write;
  const source = sourceOf(relation, claim);
  const lang = source.language ?? "und";
  const said = Object.entries(claim.says).map(([attribute, value]) =>
    write.value({ attribute, value, source: claim.source } as ClaimDifference),
  );
  const omitted = claim.omits.map((attribute) => write.say(`attribute-${attribute}` satisfies Label));
  return {
    source: source.id,
    remarks: [
      ...(said.length > 0 ? [write.say("source-says", { text: said.join(write.separators.comma) })] : []),
      ...(omitted.length > 0 ? [write.say("source-omits", { text: omitted.join(write.separators.comma) })] : []),
    ],
    passages: passages(claim),
    lang,
    dir: directionOf(lang),
    citation: citation(source, language),
    ...(source.url ? { url: source.url } : {}),
  };
}

/** A source's date; for one without a date, the day before which it cannot have been written. */
export function sourceDateText(date: string, language: Language): string {
  const parsed = parseEdtf(date);
  const start = date.split("/")[0] ?? date;
  return isSpan(parsed) && parsed.from && !parsed.until
    ? labelText("undated-source", language, { date: dateText(start, language) })
    : dateText(date, language);
}

/** The paragraphs that a claim quotes from, each once, with its quotes marked in their order. */
function passages({ quotes }: Claim): CardEvidence["passages"] {
  const byParagraph = new Map<number, { text: string; marks: [from: number, until: number][] }>();
  for (const { before, exact, after, start } of quotes) {
    // Positions count code points; within the paragraph they are turned into those of the string.
    const at = start - [...before].length;
    const paragraph = byParagraph.get(at) ?? { text: before + exact + after, marks: [] };
    paragraph.marks.push([before.length, before.length + exact.length]);
    byParagraph.set(at, paragraph);
  }
  return [...byParagraph].sort(([a], [b]) => a - b).map(([, { text, marks }]) => marked(text, marks));
}

/** A text in pieces, with what stands between each two positions marked as quoted. */
export function marked(text: string, marks: [from: number, until: number][]): CardEvidence["passages"][number] {
  const pieces: CardEvidence["passages"][number] = [];
  let done = 0;
  for (const [from, until] of marks.sort(([a], [b]) => a - b)) {
    if (from > done) pieces.push({ text: text.slice(done, from) });
    if (until > Math.max(from, done)) pieces.push({ text: text.slice(Math.max(from, done), until), quote: true });
    done = Math.max(done, until);
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}

/** A source as one cites it: "Publisher: title, date, address". */
export function citation(source: SourceHead, language: Language): CardText {
  const title = titleOf(source, language);
  const publisher = publisherBeside(title, source, language);
  const address = source.url ?? source.address;
  const parts: CardText[] = [
    [...publisher, ...(publisher.length > 0 ? [": "] : []), ...inPieces(title, language)],
    [sourceDateText(source.date, language)],
    address ? [{ text: address }] : [],
  ];
  return listed(parts, language);
}

/** A text, and the language (BCP 47) that it is in. */
export interface TextIn {
  text: string;
  lang: string;
}

/** A source without a title is known by its host, and without that by its publisher. */
export function titleOf(source: SourceHead, language: Language): TextIn {
  const host = hostOf(source);
  return (
    available(source.title, language) ??
    (host ? { text: host, lang: "und" } : null) ??
    available(source.publisher, language) ?? { text: source.id, lang: "und" }
  );
}

/** The publisher's name, unless it already stands for the title. */
function publisherBeside(title: TextIn, source: SourceHead, language: Language): CardText {
  const publisher = available(source.publisher, language);
  return publisher && publisher.text !== title.text ? inPieces(publisher, language) : [];
}

/** One of several texts: in the language asked for, else in one that stands in for it; null where there is none. */
export function available(texts: SourceHead["title"], language: Language): TextIn | null {
  const lang = texts ? firstAvailable(language, Object.keys(texts)) : null;
  return lang ? { text: texts?.[lang] as string, lang } : null;
}

function inPieces({ text, lang }: TextIn, language: Language): CardText {
  return lang === language ? [text] : [{ text, lang }];
}

function listed(parts: readonly CardText[], language: Language): CardText {
  return joinPieces(
    parts.filter((part) => part.length > 0),
    separators[language].comma,
  );
}

/** The host of a source's address, where nothing else is known of it: "ria.ru". */
export function hostOf({ url, address }: SourceHead): string | undefined {
  const known = url ?? address;
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(known ?? "")?.[1] ?? known;
}
