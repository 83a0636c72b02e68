import type { CardEvidence, CardFact, CardGroup, CardText, CardView } from "../../model/views/card-view.ts";
import { paragraph, type StyledText, type Terminal } from "./terminal.ts";

interface CardPrinting {
  /** Whether to print the source sentences. */
  evidence: boolean;
}

/** Formats a card for a terminal: what readers see, plus the id of each fact. */
export function terminalCard(view: CardView, terminal: Terminal, printing: CardPrinting): string {
  const { paint } = terminal;
  const facts = (cardFacts: readonly CardFact[], indent: number) =>
    cardFacts.flatMap((fact) => factLines(fact, terminal, indent, printing));
  const group = ({ heading, note, facts: groupFacts, rest }: CardGroup) => [
    "",
    paragraph([{ text: heading, style: paint.bold }], terminal),
    ...(note ? [paragraph([{ text: note, style: paint.italic }], terminal, 2)] : []),
    ...facts(groupFacts, 2),
    ...(rest ? [paragraph([{ text: rest.heading, style: paint.italic }], terminal, 2), ...facts(rest.facts, 4)] : []),
  ];
  const head = [
    { text: view.title, style: paint.bold },
    { text: `  ${view.relation}`, style: paint.dim },
  ];
  const remarks = [view.asOf, view.nothing, view.basis].filter((remark) => remark !== undefined);
  return [
    paragraph(head, terminal),
    ...remarks.map((remark) => paragraph([{ text: remark }], terminal)),
    "",
    ...facts(view.lead, 0),
    ...view.groups.flatMap(group),
    ...(view.sources.length > 0 ? ["", paragraph([{ text: view.words.sources, style: paint.bold }], terminal)] : []),
    ...view.sources.map(({ id, title, detail, url }) =>
      paragraph(
        [
          { text: title },
          { text: " (" },
          ...pieces(detail, terminal),
          { text: ")" },
          ...[url, id].flatMap((text) => (text ? [{ text: "  " }, { text, style: paint.dim }] : [])),
        ],
        terminal,
        2,
        4,
      ),
    ),
    ...(view.unreviewed ? ["", paragraph([{ text: view.unreviewed, style: paint.dim }], terminal)] : []),
  ].join("\n");
}

function factLines(fact: CardFact, terminal: Terminal, indent: number, { evidence }: CardPrinting): string[] {
  const { paint } = terminal;
  const { date, label, text, details, more = [], notes, id, parts = [] } = fact;
  const below = indent + 2;
  const noteStyles = { attested: paint.cyan, disputed: paint.yellow, refined: paint.cyan };
  const firstLine: StyledText[] = [
    ...(date ? [{ text: date.text, style: paint.bold }, { text: "  " }] : []),
    ...(label ? [{ text: `${label}: ` }] : []),
    ...pieces(text, terminal),
    ...(id ? [{ text: "  " }, { text: id, style: paint.dim }] : []),
  ];
  return [
    paragraph(firstLine, terminal, indent, below),
    ...[...details, ...more].map((detail) => paragraph(pieces(detail, terminal), terminal, below, below + 2)),
    ...notes.map((note) =>
      paragraph([{ text: `· ${note.text}`, style: noteStyles[note.kind] }], terminal, below, below + 2),
    ),
    ...(evidence ? fact.evidence.flatMap((cardEvidence) => evidenceLines(cardEvidence, terminal, below)) : []),
    ...parts.flatMap((part) => factLines(part, terminal, below, { evidence })),
  ];
}

/**
 * Adds the card's marks to a text: ° for an unreviewed translation, and the language of a text in another language.
 */
function pieces(text: CardText, { paint }: Terminal): StyledText[] {
  return text.flatMap((piece): StyledText[] => {
    if (typeof piece === "string") return [{ text: piece }];
    const { text: content, lang, unreviewed } = piece;
    const marks = `${unreviewed ? "°" : ""}${lang ? ` [${lang}]` : ""}`;
    return [{ text: content }, ...(marks ? [{ text: marks, style: paint.dim }] : [])];
  });
}

function evidenceLines({ citation, remarks, passages }: CardEvidence, terminal: Terminal, indent: number): string[] {
  const { paint } = terminal;
  return [
    paragraph(
      [{ text: "▸ " }, ...pieces(citation, terminal).map(({ text }) => ({ text, style: paint.dim }))],
      terminal,
      indent,
      indent + 2,
    ),
    ...remarks.map((remark) => paragraph([{ text: remark }], terminal, indent + 2)),
    ...passages.map((passage) =>
      paragraph(
        passage.map(({ text, quote }) => (quote ? quoted(text, terminal) : { text })),
        terminal,
        indent + 2,
      ),
    ),
  ];
}

/** Marks a quote: green and underlined with colours, in brackets without. */
export function quoted(text: string, { paint }: Terminal): StyledText {
  return paint.isColorSupported
    ? { text, style: (words) => paint.green(paint.underline(words)) }
    : { text: `[${text}]` };
}
