import type { ComponentChildren } from "preact";
import type { CardEvidence, CardFact, CardSource, CardText, CardView } from "../../data/model/views/card-view.ts";
import { flagsOf, Link, Text } from "./text.tsx";

type Note = CardFact["notes"][number];

/**
 * A list of facts.
 * @param sides true if each fact is shown under the flag of its state
 * @param footer shown below each fact's evidence
 */
export function facts(list: CardFact[], view: CardView, sides?: boolean, footer?: ComponentChildren) {
  return <ul>{list.map((fact) => Fact(fact, view, sides, footer))}</ul>;
}

/** One fact: date, text and caveats, and the evidence in a collapsed section. */
function Fact(fact: CardFact, view: CardView, sides?: boolean, footer?: ComponentChildren) {
  const { id, date, label, direction, text, details, more, notes, opens, proofName, evidence, parts } = fact;
  const flag = flagsOf(view);
  const list = parts && facts(parts, view);
  // Facts that are shown as one share the evidence.
  const proven = (id ? [fact] : parts) ?? [];
  return (
    <li part="fact" id={id}>
      {(date || label) && (
        <p class="key muted" part="key">
          {date && <i>{date.text}</i>}
          {label && (
            <span>
              {" "}
              {direction && !sides
                ? [
                    direction.label,
                    " ",
                    <span>
                      {flag(direction.from, true)}›&nbsp;{flag(direction.to, true)}
                    </span>,
                  ]
                : [flag(direction?.from), label]}
            </span>
          )}
        </p>
      )}
      {text[0] && (
        <p class="text" part="text">
          <Text text={text} flag={flag} />
        </p>
      )}
      {lines([...details, ...notes])}
      {!id && list}
      {opens && (
        <details class="proof" part="proof">
          {/* In the lead, there is room for the label. Elsewhere, it is a tooltip. */}
          <summary class="muted" aria-label={proofName ?? opens} title={proofName ? undefined : opens}>
            {proofName && opens}
          </summary>
          {lines(more)}
          {evidence.map((claim) => Evidence(claim, view, proven[0]?.id))}
          {view.words.factPage && (
            <p class="muted links">
              {proven.map(({ url, label, text }) => (
                <Link url={url}>
                  {view.words.factPage}
                  {!id && [": ", label ?? <Text text={text} />]}
                </Link>
              ))}
            </p>
          )}
          {footer}
        </details>
      )}
      {/* After the button, which is at the end of the fact's own line, so that the focus moves down the page. */}
      {id && list}
    </li>
  );
}

/** Secondary texts in one paragraph. The style sheet separates them, and puts conflicts on lines of their own. */
function lines(texts: (CardText | Note)[] = []) {
  return (
    texts[0] && (
      <p class="muted" part="note">
        {texts.map((text) => {
          const { kind, undecided, text: note } = text as Partial<Note>;
          const Tag = kind === "disputed" ? "b" : "span";
          return (
            <Tag class={undecided && "open"}>
              {" "}
              <Text text={note ? [note] : (text as CardText)} />
            </Tag>
          );
        })}
      </p>
    )
  );
}

/** The evidence from one source, with links to the publisher's page and to ours. @param fact id of the fact, or of the first of several */
function Evidence(evidence: CardEvidence, { relation, sources, words }: CardView, fact?: string) {
  const { page, inLanguage } = sources.find(({ id }) => id === evidence.source) ?? ({} as Partial<CardSource>);
  const isQuoted = fact && evidence.passages[0];
  const links = [
    <Link url={evidence.url}>
      <Text text={evidence.citation} />
    </Link>,
    page && (
      <Link url={isQuoted ? `${page}#${relation}/${fact}` : page}>{isQuoted ? words.passage : words.aboutSource}</Link>
    ),
  ];
  return <figure class="muted">{proof(evidence, links, inLanguage)}</figure>;
}

/**
 * What a source says: the passages with the quotes marked, or the records, and remarks on them.
 * @param caption the source
 * @param language name of the language of the passages, if it is not the card's
 */
export function proof(
  { remarks, passages, records, lang, dir }: CardEvidence,
  caption: ComponentChildren,
  language?: string,
) {
  return [
    language && passages[0] && <p>{language}</p>,
    passages.map((pieces) => (
      <blockquote lang={lang} dir={dir}>
        {pieces.map(({ text, quote }) => (quote ? <mark>{text}</mark> : text))}
      </blockquote>
    )),
    recordList(records, lang, dir),
    remarks.map((remark) => <p>{Text({ text: [remark] })}</p>),
    <figcaption>{caption}</figcaption>,
  ];
}

/** Records of an archive: the link to each, and the fields that support a fact. @param lang of the values */
export function recordList(records: CardEvidence["records"], lang: string, dir: CardEvidence["dir"]) {
  return records?.map(({ title, url, fields }) => [
    <p>
      <Link url={url}>{title}</Link>
    </p>,
    <dl lang={lang} dir={dir}>
      {fields.map(({ name, value }) => [<dt>{name}</dt>, <dd>{value}</dd>])}
    </dl>,
  ]);
}
