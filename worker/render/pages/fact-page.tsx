import type { Relation } from "../../../data/model/facts/relation.ts";
import type { Language } from "../../../data/model/language.ts";
import type { CardEvidence, CardText } from "../../../data/model/views/card-view.ts";
import type { CardOptions, EmbedOptions } from "../../../data/view/card/card-options.ts";
import { frozenLine } from "../../../data/view/card/frozen-card.ts";
import { factPageLabel } from "../../../data/view/pages/fact-page-label.ts";
import type { FactView } from "../../../data/view/pages/fact-view.ts";
import type { PageView } from "../../../data/view/pages/page-view.ts";
import type { PagePicture } from "../../../data/view/pictures/page-picture.ts";
import { otherLanguageName } from "../../../data/view/words/language-name.ts";
import { plainText } from "../../../data/view/words/plain-text.ts";
import { proof } from "../../../widget/card/facts.tsx";
import { Link, Text } from "../../../widget/card/text.tsx";
import { canonicalLinks } from "./parts/canonical-links.tsx";
import { alternates, DataLinks, factLinks } from "./parts/data-links.tsx";
import { EmbedCode } from "./parts/embed-code.tsx";
import { linkPreview } from "./parts/link-preview.tsx";
import { oembedLinks } from "./parts/oembed-links.tsx";
import { shell } from "./parts/shell.tsx";

/** What a fact's page shows. */
interface FactPage {
  relation: Relation;
  view: FactView;
  /** The release that the request names, and what has changed since; null if it names none. */
  frozen: EmbedOptions["frozen"];
  /** The fact as JSON-LD, escaped for a script element. */
  linkedData: string;
  /** URL of the page, with the options for an embed of it. */
  embedUrl: string;
  picture: PagePicture;
}

/** Returns a fact's page: the fact, its evidence, what it belongs to, a citation and its history. */
export function factPage(
  page: PageView,
  options: CardOptions,
  { relation, view, frozen, linkedData, embedUrl, picture }: FactPage,
): string {
  const { language } = page;
  const { origin } = options;
  const { id, card } = view;
  const frozenText = frozen && frozenLine(frozen, options);
  const pair = relation.id;
  const data = factLinks(`${origin}/v1/relations/${pair}/facts/${id}`, language);
  return shell({
    page,
    title: `${view.title} – Entente`,
    path: `/relations/${pair}/${id}`,
    options,
    head: [
      <meta name="description" content={view.title} />,
      ...canonicalLinks(page, origin, `/relations/${pair}/${id}`),
      ...alternates(data),
      ...oembedLinks(origin, embedUrl, view.title),
      ...linkPreview({
        language,
        title: view.title,
        description: description(card),
        url: `${origin}/relations/${pair}/${id}`,
        picture,
      }),
      // A data block; browsers do not execute it.
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: linkedData }} />,
    ],
    children: (
      <div class="prose fact">
        <p class="kicker">
          <a href={view.relation.url}>{view.relation.title}</a>
          {view.group && ` · ${view.group}`}
        </p>
        <h1>{Text({ text: view.headline })}</h1>
        {frozenText && (
          <p class="frozen">
            <Link url={frozenText.url}>{frozenText.text}</Link>
          </p>
        )}
        {card.details.length > 0 && <Lines lines={card.details} />}
        {card.notes.length > 0 && (
          <ul class="notes">
            {card.notes.map(({ kind, text }) => (
              <li class={kind}>{text}</li>
            ))}
          </ul>
        )}
        <h2>{factPageLabel("evidence", language)}</h2>
        {card.more && <Lines lines={card.more} />}
        {card.evidence.map((evidence, index) => (
          <Evidence evidence={evidence} links={view.links[index] ?? []} language={language} />
        ))}
        {view.related.length > 0 && (
          <>
            <h2>{factPageLabel("related", language)}</h2>
            <ul class="related">
              {view.related.map(({ label, title, url: href }) => (
                <li>
                  {label}: <a href={href}>{title}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <h2>{factPageLabel("cite", language)}</h2>
        <p class="citation">{view.citation}</p>
        <History view={view} language={language} />
        {view.unreviewed && <p>{view.unreviewed}</p>}
        <h2>{page.words.data}</h2>
        <DataLinks links={data} />
        <EmbedCode page={page} relation={relation} options={{ ...options, frozen }} fact={id} embedUrl={embedUrl} />
        <p>
          <a href={`${view.relation.url}#${id}`}>
            {factPageLabel("all-facts", language, { title: view.relation.title })}
          </a>
        </p>
      </div>
    ),
  });
}

/** Returns what is known about the fact besides its title, in one plain line. */
function description({ details, notes, evidence }: FactView["card"]): string {
  const lines = [...details, ...notes.map(({ text }) => [text]), ...evidence.map(({ citation }) => citation)];
  return lines.map(plainText).join(" · ");
}

function Lines({ lines }: { lines: readonly CardText[] }) {
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li>{Text({ text: line })}</li>
      ))}
    </ul>
  );
}

/** What a source says, with the passage that proves the fact, and where to read it. */
function Evidence({
  evidence,
  links,
  language,
}: {
  evidence: CardEvidence;
  links: FactView["links"][number];
  language: Language;
}) {
  const caption = (
    <>
      <p>{Text({ text: evidence.citation })}</p>
      <p class="actions">
        {links.map(({ text, url }) => (
          <Link url={url}>{text}</Link>
        ))}
      </p>
    </>
  );
  return <figure>{proof(evidence, caption, otherLanguageName(evidence.lang, language))}</figure>;
}

/** What releases changed in the fact. */
function History({ view: { history }, language }: { view: FactView; language: Language }) {
  if (history.length === 0) return null;
  return (
    <>
      <h2>{factPageLabel("history", language)}</h2>
      <ul>
        {history.map(({ heading, lines }) => (
          <li>
            {heading}
            {lines.length > 0 && <Lines lines={lines} />}
          </li>
        ))}
      </ul>
    </>
  );
}
