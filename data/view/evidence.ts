import type { Label } from "../labels/labels.ts";
import { separators } from "../labels/separators.ts";
import type { CardEvidence, CardSource } from "../model/card-view.ts";
import type { Claim } from "../model/claim.ts";
import { isSpan, parseEdtf } from "../model/edtf.ts";
import type { Difference, Fact } from "../model/fact.ts";
import { directionOf, firstAvailable, type Language } from "../model/language.ts";
import type { Relation } from "../model/relation.ts";
import { dateText } from "./dates.ts";
import { say } from "./words.ts";
import { Writer } from "./writer.ts";

type SourceHead = Relation["sources"][number];

/** A source in the list at the card's foot. One without a title is known by its address. */
export function cardSource(source: SourceHead, language: Language): CardSource {
  const titleLanguage = source.title ? firstAvailable(language, Object.keys(source.title)) : null;
  const title = titleLanguage ? source.title?.[titleLanguage] : hostOf(source);
  const publisher = publisherText(source, language);
  return {
    id: source.id,
    title: title ?? publisher,
    lang: titleLanguage ?? "und",
    detail: [title ? publisher : "", sourceDateText(source.date, language), source.address]
      .filter(Boolean)
      .join(separators[language].comma),
    ...(source.url ? { url: source.url } : {}),
  };
}

/** How a claim proves its fact. */
export function cardEvidence(claim: Claim, fact: Fact, relation: Relation, language: Language): CardEvidence {
  const source = relation.sources.find(({ id }) => id === claim.source);
  if (!source) throw new Error(`${relation.id} has no source ${claim.source}`);
  const write = new Writer(relation, fact, language);
  const lang = source.language ?? "und";
  const said = Object.entries(claim.says).map(([attribute, value]) =>
    write.value({ attribute, value, source: claim.source } as Difference),
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
  return isSpan(parsed) && parsed.until === null
    ? say("undated-source", language, { date: dateText(start, language) })
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

function citation(source: SourceHead, language: Language): string {
  const { title } = cardSource(source, language);
  const publisher = publisherText(source, language);
  return [
    publisher && publisher !== title ? `${publisher}: ${title}` : title,
    sourceDateText(source.date, language),
    source.url ?? source.address,
  ]
    .filter(Boolean)
    .join(". ");
}

function publisherText(source: SourceHead, language: Language): string {
  const found = source.publisher && firstAvailable(language, Object.keys(source.publisher));
  return (found && source.publisher?.[found]) || "";
}

/** The host of a source's address, where nothing else is known of it: "ria.ru". */
function hostOf({ url, address }: SourceHead): string | undefined {
  const known = url ?? address;
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(known ?? "")?.[1] ?? known;
}
