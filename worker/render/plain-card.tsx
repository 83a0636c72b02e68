import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { CardFact, CardView } from "../../data/model/views/card-view.ts";
import { Link } from "../../widget/card/text.tsx";
import { isolatedPieces } from "./isolated-pieces.tsx";

/**
 * Returns a card as HTML that feed readers and e-mail programs show: headings, paragraphs and lists, with no style, script, image or
 * control. It has what the card shows without a click, and links to the rest.
 * @param heading level of the card's title, 1 to 6
 */
export function plainCard(view: CardView, heading: number): string {
  const [Title, Subtitle] = [heading, heading + 1].map((level) => `h${Math.min(level, 6)}` as "h2") as ["h2", "h2"];
  return renderToString(
    <div lang={view.lang} dir={view.dir}>
      <Title>
        <Link url={view.url}>{view.title}</Link>
      </Title>
      {[view.frozen?.text, view.asOf, view.basis].map((line) => line && <p>{line}</p>)}
      {view.lead.map((fact) => (
        <p>{factLine(fact)}</p>
      ))}
      {view.nothing && <p>{view.nothing}</p>}
      {view.groups.map(({ heading, note, facts, rest }) => [
        <Subtitle>{heading}</Subtitle>,
        note && <p>{note}</p>,
        list(facts),
        rest && (
          <p>
            <Link url={view.url}>{rest.heading}</Link>
          </p>
        ),
      ])}
      <p>
        {joined([view.all, { text: "Entente", url: view.url }, view.licence], (link) => (
          <Link url={link.url}>{link.text}</Link>
        ))}
      </p>
      {[view.quotes, view.unreviewed].map((remark) => remark && <p>{remark}</p>)}
    </div>,
  );
}

function list(facts: readonly CardFact[]) {
  return (
    <ul>
      {facts.map((fact) => (
        <li>
          {factLine(fact)}
          {fact.parts && list(fact.parts)}
        </li>
      ))}
    </ul>
  );
}

/** A fact in one line: date and label, text, details and caveats, and its sources. */
function factLine({ date, label, text, details, notes, evidence }: CardFact) {
  const key = [date?.text, label].filter(Boolean).join(", ");
  const pieces = [text, ...details, ...notes.map((note) => [note.text])].filter(({ length }) => length > 0);
  return [
    key && `${key}: `,
    joined(pieces, isolatedPieces),
    evidence.length > 0 && [
      " (",
      joined(evidence, ({ url, citation }) => <Link url={url}>{isolatedPieces(citation)}</Link>),
      ")",
    ],
  ];
}

/** The items that are there, with a separator between them. */
function joined<Item>(items: readonly (Item | undefined)[], render: (item: Item) => ComponentChildren) {
  return items.flatMap((item) => (item === undefined ? [] : [" · ", render(item)])).slice(1);
}
