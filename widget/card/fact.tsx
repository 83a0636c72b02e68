import type { CardEvidence, CardFact, CardView } from "../../data/model/card-view.ts";
import { Link, Text } from "./text.tsx";

/** The EDTF that HTML's `<time>` understands too: a year, a month or a day. */
const htmlDate = /^\d{4}(-\d\d){0,2}$/;

/** One fact, as a list item: when, what, what to beware of, and on request the proof. */
export function Fact({ fact, view }: { fact: CardFact; view: CardView }) {
  const { date, label, text, details, notes, evidence } = fact;
  return (
    <li part="fact" id={fact.id}>
      {date && (
        <p class="when">
          {htmlDate.test(date.edtf) ? <time datetime={date.edtf}>{date.text}</time> : <span>{date.text}</span>}
        </p>
      )}
      {label && <p class="label">{label}</p>}
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
          <summary>
            {evidence.some(({ passages }) => passages.length) ? view.words.wording : view.words.sources}
          </summary>
          {evidence.map((proof) => (
            <Evidence evidence={proof} view={view} />
          ))}
        </details>
      )}
    </li>
  );
}

function Evidence({ evidence, view }: { evidence: CardEvidence; view: CardView }) {
  const { source, remarks, passages, lang, dir, citation } = evidence;
  const { url, title } = view.sources.find(({ id }) => id === source) ?? { title: source };
  return (
    <figure>
      {passages.map((pieces) => (
        <blockquote lang={lang} dir={dir}>
          {pieces.map(({ text, quote }) => (quote ? <mark>{text}</mark> : text))}
        </blockquote>
      ))}
      {remarks.map((remark) => (
        <p>{remark}</p>
      ))}
      <figcaption>
        <Link url={url}>{title}</Link>
        <details>
          <summary>{view.words.cite}</summary>
          <Text text={citation} />
        </details>
      </figcaption>
    </figure>
  );
}
