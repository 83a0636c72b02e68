import { factKindNames } from "../../../../data/model/facts/kinds.ts";
import type { Relation } from "../../../../data/model/facts/relation.ts";
import type { Language } from "../../../../data/model/language.ts";
import type { Settings } from "../../../../data/model/views/builder-settings.ts";
import { type CardOptions, type EmbedOptions, queryOf } from "../../../../data/view/card/card-options.ts";
import { embeddedCard } from "../../../../data/view/card/embedded-card.ts";
import { embedWords } from "../../../../data/view/pages/builder-view.ts";
import type { PageView } from "../../../../data/view/pages/page-view.ts";
import { type Snippet, snippetFor } from "../../../../widget/builder/code/snippet.ts";
import { readSettings } from "../../../../widget/builder/settings.ts";
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
  /** URL of the page, with the options for an embed of it. */
  embedUrl: string;
}

/** How to embed what a page shows: its address, the code, the policy that it needs, and a link to the builder with the same settings. */
export function EmbedCode({ page, relation, options, fact, embedUrl }: EmbedCodeProps) {
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
      <h2 id="embed">{page.words.embed}</h2>
      <AddressToPaste url={embedUrl} language={language} />
      <h3>{embedWords(language).tag.name}</h3>
      <p>{embedWords(language).tag.hint}</p>
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

/** The address that systems with oEmbed turn into a card. One click selects it, without a script. */
export function AddressToPaste({ url, language }: { url: string; language: Language }) {
  const { name, hint } = embedWords(language).link;
  return (
    <>
      <h3>{name}</h3>
      <p>{hint}</p>
      <div class="address">
        <Code text={url} />
      </div>
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
  const isHashNeeded = css !== "" && !policy.includes("'unsafe-inline'");
  return (
    <>
      <Code text={code} />
      <p>{embedWords(language).policy}</p>
      <Code text={`Content-Security-Policy: ${policy}${isHashNeeded ? ` ${cspSource(css)}` : ""}`} />
    </>
  );
}

/** Returns the code for the builder's settings, the same as the builder's script writes. */
export function builderSnippet(
  relation: Relation,
  { kinds, ...settings }: Settings,
  options: Pick<EmbedOptions, "origin" | "release" | "asOf" | "reportUrl" | "frozen">,
): Snippet {
  const chosen = factKindNames.filter((kind) => kinds.split(",").includes(kind));
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
    card,
    script: widgetScript,
    fragmentStyle: fragmentStyle.path,
    asOf: options.asOf,
  });
}
