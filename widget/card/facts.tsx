import type { CardEvidence, CardFact, CardText } from "../../data/model/views/card-view.ts";
import { Link, Text } from "./text.tsx";

/** A list of facts. */
export function Facts({ facts }: { facts: CardFact[] }) {
  return <ul>{facts.map(Fact)}</ul>;
}

/** One fact: date, text and caveats, and the evidence in a collapsed section. */
function Fact({ id, date, label, text, details, more, notes, opens, evidence, parts }: CardFact) {
  return (
    <li part="fact" id={id}>
      {(date || label) && <p class="key muted">{[date?.text, label].map((word) => word && <span> {word}</span>)}</p>}
      {text.length > 0 && (
        <p class="text">
          <Text text={text} />
        </p>
      )}
      {lines([...details, ...notes])}
      {parts && <Facts facts={parts} />}
      {opens && (
        <details class="proof">
          <summary class="muted" aria-label={opens} title={opens} />
          {lines(more)}
          {evidence.map(Evidence)}
        </details>
      )}
    </li>
  );
}

/** Secondary texts in one paragraph, separated by dots. */
function lines(texts: (CardText | CardFact["notes"][number])[] = []) {
  return (
    texts.length > 0 && (
      <p class="muted">
        {texts.map((text, index) => [
          index > 0 && "\u00a0· ",
          "kind" in text ? <span class={text.kind}>{text.text}</span> : <Text text={text} />,
        ])}
      </p>
    )
  );
}

function Evidence({ remarks, passages, lang, dir, citation, url }: CardEvidence) {
  return (
    <figure class="muted">
      {passages.map((pieces) => (
        <blockquote lang={lang} dir={dir}>
          {pieces.map(({ text, quote }) => (quote ? <mark>{text}</mark> : text))}
        </blockquote>
      ))}
      {remarks.map((remark) => (
        <p>{remark}</p>
      ))}
      <figcaption>
        <Link url={url}>
          <Text text={citation} />
        </Link>
      </figcaption>
    </figure>
  );
}
