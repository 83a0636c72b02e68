import { factKinds } from "../../../../data/model/facts/kinds.ts";
import type { Relation } from "../../../../data/model/facts/relation.ts";
import type { Language } from "../../../../data/model/language.ts";
import type { Settings } from "../../../../data/model/views/builder-settings.ts";
import { type CardOptions, queryOf } from "../../../../data/view/card/card-options.ts";
import { embeddedCard } from "../../../../data/view/card/embedded-card.ts";
import { tagWords } from "../../../../data/view/pages/builder-view.ts";
import type { PageView } from "../../../../data/view/pages/page-view.ts";
import { readSettings } from "../../../../widget/builder/settings.ts";
import { type Snippet, snippetFor } from "../../../../widget/builder/snippet.ts";
import { cardHeight } from "../../card-height.ts";
import { escapeXml } from "../../escape-xml.ts";
import { widgetScript } from "../../scripts.ts";
import { cspSource, fragmentStyle } from "../styles/styles.ts";
import { Code } from "./shell.tsx";

interface EmbedCodeProps {
  page: PageView;
  relation: Relation;
  /** Options of the page, which the code keeps. */
  options: Pick<CardOptions, "origin" | "home" | "release" | "isPinned">;
  /** Id of the fact, if the card shows only this fact. */
  fact?: string;
}

/** How to embed what a page shows: the code, the policy that it needs, and a link to the builder with the same settings. */
export function EmbedCode({ page, relation, options, fact }: EmbedCodeProps) {
  const { language } = page;
  const { origin, home, release, isPinned } = options;
  const words = tagWords(language);
  const query = queryOf({
    lang: language,
    relation: relation.id,
    fact,
    home,
    cardRelease: isPinned ? release : null,
  });
  const settings = readSettings(new URLSearchParams(query), { relation: relation.id, cardLang: language });
  const { code, css, policy } = builderSnippet(relation, settings, { origin, release });
  return (
    <>
      <h2>{page.words.embed}</h2>
      <p>{words.how}</p>
      <Code text={code} />
      <p>{words.policy}</p>
      <Code text={`Content-Security-Policy: ${policy} ${cspSource(css)}`} />
      <p>
        <a href={`/?${query}#builder`}>{page.words.builder}</a>
      </p>
    </>
  );
}

/** Returns the code for the builder's settings. Its heights are estimates, because only a browser can measure them. */
export function builderSnippet(
  relation: Relation,
  { kinds, ...settings }: Settings,
  { origin, release }: Pick<CardOptions, "origin" | "release">,
): Snippet {
  const known = Object.keys(factKinds) as (keyof typeof factKinds)[];
  const chosen = known.filter((kind) => kinds.split(",").includes(kind));
  const fact = relation.facts.find(({ id }) => id === settings.fact) ?? null;
  const card = embeddedCard(relation, {
    language: settings.cardLang as Language,
    home: settings.home || null,
    asOf: null,
    release,
    origin,
    reportUrl: null,
    layout: settings.layout === "compact" ? "compact" : "full",
    fact,
    kinds: chosen.length > 0 ? chosen : null,
    frozen: null,
  });
  const shown = { ...settings, fact: fact?.id ?? "", kinds: chosen.join() };
  const heights = { narrow: cardHeight(card, 320), wide: cardHeight(card, 600) };
  const { path } = fragmentStyle;
  return snippetFor(shown, { origin, title: card.title, heights, script: widgetScript, fragmentStyle: path });
}

/** Returns an iframe that needs no script. @param url URL of the frame document @param title what it shows, for screen readers @param height in CSS pixels */
export function frameTag(url: string, title: string, height: number): string {
  const sandbox = "allow-popups allow-popups-to-escape-sandbox";
  return `<iframe src="${url}" title="${escapeXml(title)}" width="600" height="${height}" style="border:0;width:100%" sandbox="${sandbox}" loading="lazy"></iframe>`;
}
