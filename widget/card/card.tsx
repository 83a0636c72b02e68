import type { ComponentChildren } from "preact";
import type { CardRestPart, CardView } from "../../data/model/views/card-view.ts";
import { facts as factList } from "./facts.tsx";
import { flagsOf, Link, Text } from "./text.tsx";

/** Collapsed content. */
function more(heading: string, content: ComponentChildren, onToggle?: (event: { currentTarget: Element }) => void) {
  return (
    <details class="more" onToggle={onToggle}>
      <summary class="muted">{heading}</summary>
      {content}
    </details>
  );
}

interface CardProps {
  view: CardView;
  /** Level of the title, 1 to 6; the groups' headings are one level lower. */
  heading?: number;
  /** Called when the reader opens or closes a part of a long group. The last child of its element is a link that its facts can replace. */
  onOpen?: ((part: CardRestPart, details: Element) => void) | undefined;
  /** The groups to show, instead of all. */
  groups?: CardView["groups"] | undefined;
}

/** The card of a relation. */
export function Card({ view, heading = 2, onOpen, groups = view.groups }: CardProps) {
  const { lead, states, layout, words } = view;
  const Title = `h${heading}` as "h2";
  const flag = flagsOf(view);
  const footer = (
    <footer class="muted" part="footer">
      {[
        view.all,
        { text: "Entente", url: view.url },
        view.sources[0] && { text: words.sources, url: `${view.url}#sources` },
        view.licence,
        view.report,
      ].map((link) => link && <Link url={link.url}>{link.text}</Link>)}
      {[view.quotes, view.unreviewed].map((remark) => remark && <span>{remark}</span>)}
    </footer>
  );
  // The footer of a single fact is inside the proof and opens with it, because WebKit does not re-evaluate `:has([open])`.
  const isFact = layout === "fact";
  return (
    <article class={layout ? `card ${layout}` : "card"} part="card" lang={view.lang} dir={view.dir}>
      <header>
        <div>{states.map(({ code }) => flag(code))}</div>
        <Title class="title" part="title">
          <Link url={view.url}>{view.title}</Link>
        </Title>
        {view.frozen && (
          <p class="muted pill frozen">
            <Link url={view.frozen.url}>{Text({ text: [view.frozen.text] })}</Link>
          </p>
        )}
        {[view.asOf, view.basis].map((line) => line && <p class="muted pill">{Text({ text: [line] })}</p>)}
        {lead[0] && factList(lead, view, false, isFact && footer)}
        {view.nothing && <p class="text">{Text({ text: [view.nothing] })}</p>}
      </header>
      {view.groups[0] && <div class="groups">{groups.map((group) => Group({ view, group, heading, onOpen }))}</div>}
      {isFact || footer}
    </article>
  );
}

/** One group of a card's facts. A group with a summary is collapsed to one line; others show their facts. */
export function Group({
  view,
  group: { id, heading, summary, note, sides, facts, rest },
  heading: level,
  onOpen,
}: Required<Omit<CardProps, "groups">> & { group: CardView["groups"][number] }) {
  const Heading = `h${Math.min(level + 1, 6)}` as "h3";
  const Box = summary ? "details" : "div";
  const Head = summary ? "summary" : "div";
  return (
    <section class={summary ? "fold" : sides && "sides"} part={`group ${id}`}>
      <Box>
        <Head>
          <Heading class="heading">{heading}</Heading>
          {summary && (
            <span class="muted">
              <Text text={summary} />
            </span>
          )}
        </Head>
        {note && <p class="muted">{Text({ text: [note] })}</p>}
        {factList(facts, view, sides)}
        {rest &&
          more(
            rest.heading,
            rest.parts
              ? rest.parts.map((part) =>
                  more(
                    part.heading,
                    part.facts[0] ? (
                      factList(part.facts, view, sides)
                    ) : (
                      <p class="muted">
                        <Link url={part.url}>{view.words.onPage}</Link>
                      </p>
                    ),
                    ({ currentTarget }) => onOpen?.(part, currentTarget),
                  ),
                )
              : factList(rest.facts, view, sides),
          )}
      </Box>
    </section>
  );
}
