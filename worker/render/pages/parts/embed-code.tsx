import { factKinds } from "../../../../data/model/facts/kinds.ts";
import type { Relation } from "../../../../data/model/facts/relation.ts";
import type { Language } from "../../../../data/model/language.ts";
import type { Settings } from "../../../../data/model/views/builder-settings.ts";
import { type CardOptions, type EmbedOptions, queryOf } from "../../../../data/view/card/card-options.ts";
import { embeddedCard } from "../../../../data/view/card/embedded-card.ts";
import { tagWords } from "../../../../data/view/pages/builder-view.ts";
import type { PageView } from "../../../../data/view/pages/page-view.ts";
import { readSettings } from "../../../../widget/builder/settings.ts";
import { type Snippet, snippetFor } from "../../../../widget/builder/snippet.ts";
import { cardHeight } from "../../card-height.ts";
import { widgetScript } from "../../scripts.ts";
import { cspSource, fragmentStyle } from "../styles/styles.ts";
import { Code } from "./shell.tsx";

interface EmbedCodeProps {
  page: PageView;
  relation: Relation;
  /** Options of the page, which the code keeps. */
  options: CardOptions & Pick<EmbedOptions, "frozen">;
  /** Id of the only fact to show; absent for the card of the relation. */
  fact?: string;
}

/** How to embed what a page shows: the code, the policy that it needs, and a link to the builder with the same settings. */
export function EmbedCode({ page, relation, options, fact }: EmbedCodeProps) {
  const { language } = page;
  const { home, asOf, release, isPinned, frozen } = options;
  // The code must not depend on whether the current release could be read.
  const uncompared = frozen && { time: frozen.time, original: frozen.original };
  const query = queryOf({
    lang: language,
    relation: relation.id,
    fact,
    home,
    cardRelease: isPinned ? release : null,
  });
  const settings = readSettings(new URLSearchParams(query), { relation: relation.id, cardLang: language });
  return (
    <>
      <h2>{page.words.embed}</h2>
      <p>{tagWords(language).how}</p>
      <SnippetCode
        language={language}
        snippet={builderSnippet(relation, settings, { ...options, frozen: uncompared })}
      />
      {/* The builder has no setting for a day. */}
      {asOf === null && (
        <p>
          <a href={`/?${query}#builder`}>{page.words.builder}</a>
        </p>
      )}
    </>
  );
}

/** A code to copy, and the policy that it needs. */
export function SnippetCode({
  language,
  snippet: { code, css, policy },
}: {
  language: Language;
  snippet: Pick<Snippet, "code" | "css" | "policy">;
}) {
  const isHashNeeded = css !== "" && policy.endsWith("style-src");
  return (
    <>
      <Code text={code} />
      <p>{tagWords(language).policy}</p>
      <Code text={`Content-Security-Policy: ${policy}${isHashNeeded ? ` ${cspSource(css)}` : ""}`} />
    </>
  );
}

/** Returns the code for the builder's settings. Its heights are estimates, because only a browser can measure them. */
export function builderSnippet(
  relation: Relation,
  { kinds, ...settings }: Settings,
  options: Pick<EmbedOptions, "origin" | "release" | "asOf" | "reportUrl" | "frozen">,
): Snippet {
  const known = Object.keys(factKinds) as (keyof typeof factKinds)[];
  const chosen = known.filter((kind) => kinds.split(",").includes(kind));
  const fact = relation.facts.find(({ id }) => id === settings.fact) ?? null;
  const card = embeddedCard(relation, {
    ...options,
    language: settings.cardLang as Language,
    home: settings.home || null,
    layout: settings.layout === "compact" ? "compact" : "full",
    fact,
    kinds: chosen.length > 0 ? chosen : null,
  });
  const selected = { ...settings, fact: fact?.id ?? "", kinds: chosen.join() };
  return snippetFor(selected, {
    origin: options.origin,
    title: card.title,
    heights: { narrow: cardHeight(card, 320), wide: cardHeight(card, 600) },
    script: widgetScript,
    fragmentStyle: fragmentStyle.path,
    asOf: options.asOf,
  });
}
