import type { CardEvidence, CardFact, CardView } from "../../data/model/card-view.ts";
import { Text } from "./text.tsx";

/** The EDTF that HTML's `<time>` understands too: a year, a month or a day. */
const htmlDate = /^\d{4}(-\d\d){0,2}$/;

/** One fact, as a list item: when, what, what to beware of, and on request the proof. */
export function Fact({ fact, view }: { fact: CardFact; view: CardView }) {
  const { date, label, text, details, notes, evidence } = fact;
  return (
    <li part="fact" data-fact={fact.id}>
      {date && (
        <p class="when">
          {htmlDate.test(date.edtf) ? <time datetime={date.edtf}>{date.text}</time> : <span>{date.text}</span>}
        </p>
      )}
      {label && <p class={date ? "label" : "when label"}>{label}</p>}
      {text.length > 0 && (
        <p class="text">
          <Text text={text} />
        </p>
      )}
      {details.map(
        (detail) =>
          detail.length > 0 && (
            <p>
              <Text text={detail} />
            </p>
          ),
      )}
      {notes.map(({ kind, text }) => (
        <p class={`note ${kind}`}>{text}</p>
      ))}
      {evidence.length > 0 && (
        <details part="evidence">
          <summary>{view.words.wording}</summary>
          {evidence.map((proof) => (
            <Evidence evidence={proof} view={view} />
          ))}
        </details>
      )}
    </li>
  );
}

function Evidence({ evidence, view }: { evidence: CardEvidence; view: CardView }) {
  const { passages, lang, dir, citation } = evidence;
  return (
    <figure>
      {passages.map(({ before, quote, after }) => (
        <blockquote lang={lang} dir={dir}>
          {before}
          <mark>{quote}</mark>
          {after}
        </blockquote>
      ))}
      <figcaption>{`${view.words.cite}: ${citation}`}</figcaption>
    </figure>
  );
}
