import type { CardView } from "../../data/model/card-view.ts";
import { Fact } from "./fact.tsx";
import { Link, Text } from "./text.tsx";

/** The card of a relation. `heading` is the level of its title, 1 to 6; its groups are one level below. */
export function Card({ view, heading = 2 }: { view: CardView; heading?: number }) {
  const Title = `h${heading}` as "h2";
  const Heading = `h${Math.min(heading + 1, 6)}` as "h3";
  const list = (facts: CardView["lead"]) => (
    <ul>
      {facts.map((fact) => (
        <Fact fact={fact} view={view} />
      ))}
    </ul>
  );
  return (
    <article class={view.groups.length > 0 ? "card" : "card small"} part="card" lang={view.lang} dir={view.dir}>
      <header>
        <div class="flags">
          {view.states.map(({ flag }) => (
            <img src={flag} alt="" width="48" height="32" />
          ))}
        </div>
        <Title part="title">
          <Link url={view.url}>{view.title}</Link>
        </Title>
        {view.lead.length > 0 && <div class="lead">{list(view.lead)}</div>}
        {view.asOf && <p class="muted">{view.asOf}</p>}
        {view.nothing && <p class="note">{view.nothing}</p>}
        {view.basis && <p class="note disputed">{view.basis}</p>}
      </header>
      {view.groups.map(({ heading, note, facts, rest }) => (
        <section part="group">
          <Heading>{heading}</Heading>
          {note && <p class="note">{note}</p>}
          {list(facts)}
          {rest && (
            <details class="more">
              <summary>{rest.heading}</summary>
              {list(rest.facts)}
            </details>
          )}
        </section>
      ))}
      <footer>
        <Heading>{view.words.sources}</Heading>
        {view.sources.map(({ title, lang, detail, url }) => (
          <p>
            <cite lang={lang}>
              <Link url={url}>{title}</Link>
            </cite>
            <Text text={detail} />
          </p>
        ))}
        {view.unreviewed && <p>{view.unreviewed}</p>}
        <p class="links">
          <Link url={view.licence.url}>{view.licence.text}</Link>
          <span>{view.quotes}</span>
          {view.report && <Link url={view.report.url}>{view.report.text}</Link>}
        </p>
      </footer>
    </article>
  );
}
