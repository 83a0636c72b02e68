import type { CardView } from "../../data/model/card-view.ts";
import { Fact } from "./fact.tsx";
import { Link } from "./text.tsx";

/** How many facts of a group show before the rest has to be opened. */
const shown = 4;

/** The card of a relation. `heading` is the level of its title, 1 to 6; its groups are one level below. */
export function Card({ view, heading = 2 }: { view: CardView; heading?: number }) {
  const Title = `h${Math.min(heading, 6)}` as "h2";
  const Heading = `h${Math.min(heading + 1, 6)}` as "h3";
  const list = (facts: CardView["lead"]) => (
    <ul>
      {facts.map((fact) => (
        <Fact fact={fact} view={view} />
      ))}
    </ul>
  );
  return (
    <article class="card" part="card" lang={view.lang} dir={view.dir}>
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
        <p class="muted">{view.asOf}</p>
      </header>
      {view.groups.map(({ heading, facts }) => (
        <section part="group">
          <Heading>{heading}</Heading>
          {list(facts.slice(0, shown))}
          {facts.length > shown && (
            <details class="more">
              <summary>{`${view.words.more} (${facts.length - shown})`}</summary>
              {list(facts.slice(shown))}
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
            {detail && <span class="muted"> {detail}</span>}
          </p>
        ))}
        <p class="links">
          <Link url={view.licence.url}>{view.licence.text}</Link>
          {view.report && <Link url={view.report.url}>{view.report.text}</Link>}
        </p>
      </footer>
    </article>
  );
}
