import type { CardView } from "../../data/model/views/card-view.ts";
import { Facts } from "./facts.tsx";
import { Link, Text } from "./text.tsx";

/** The card of a relation. @param heading level of the title, 1 to 6; the groups' headings are one level lower */
export function Card({ view, heading: level = 2 }: { view: CardView; heading?: number }) {
  const { groups, lead, basis, licence, report } = view;
  const Title = `h${level}` as "h2";
  const Heading = `h${Math.min(level + 1, 6)}` as "h3";
  const isSmall = groups.length === 0;
  return (
    <article class="card" part="card" lang={view.lang} dir={view.dir}>
      <header>
        <div>
          {view.states.map(({ flag }) => (
            <img src={flag} alt="" width="36" height="24" />
          ))}
        </div>
        <Title class="title" part="title">
          <Link url={view.url}>{view.title}</Link>
        </Title>
        {lead.length > 0 && <Facts facts={lead} />}
        {[view.asOf, view.nothing].map((line) => line && <p class="muted">{line}</p>)}
        {basis && <p class="muted disputed">{basis}</p>}
      </header>
      {!isSmall && (
        <div class="groups">
          {groups.map(({ id, heading, summary, note, facts, rest }) => {
            // A group with a summary is collapsed to one line; others show their facts.
            const Box = summary ? "details" : "div";
            const Head = summary ? "summary" : "div";
            return (
              <section class={summary && "fold"} part={`group ${id}`}>
                <Box>
                  <Head>
                    <Heading class="heading">{heading}</Heading>
                    {summary && (
                      <span class="muted">
                        <Text text={summary} />
                      </span>
                    )}
                  </Head>
                  {note && <p class="muted">{note}</p>}
                  <Facts facts={facts} />
                  {rest && (
                    <details class="more">
                      <summary class="muted">{rest.heading}</summary>
                      <Facts facts={rest.facts} />
                    </details>
                  )}
                </Box>
              </section>
            );
          })}
        </div>
      )}
      <footer class="muted">
        {!isSmall && <Link url={`${view.url}#sources`}>{view.words.sources}</Link>}
        <Link url={licence.url}>{licence.text}</Link>
        {report && <Link url={report.url}>{report.text}</Link>}
        {[view.quotes, view.unreviewed].map((remark) => remark && <span>{remark}</span>)}
      </footer>
    </article>
  );
}
