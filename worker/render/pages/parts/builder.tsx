import { factKinds } from "../../../../data/model/facts/kinds.ts";
import type { Relation } from "../../../../data/model/facts/relation.ts";
import type { Language } from "../../../../data/model/language.ts";
import { type Settings, settingPatterns } from "../../../../data/model/views/builder-settings.ts";
import { type BuilderView, embedWays } from "../../../../data/model/views/builder-view.ts";
import { embeddedCard } from "../../../../data/view/card/embedded-card.ts";
import { builderView } from "../../../../data/view/pages/builder-view.ts";
import type { PageView } from "../../../../data/view/pages/page-view.ts";
import { readSettings } from "../../../../widget/builder/settings.ts";
import { snippetFor } from "../../../../widget/builder/snippet.ts";
import { cardHeight } from "../../card-height.ts";
import { Code } from "./shell.tsx";

export interface BuilderProps extends Pick<BuilderView, "release" | "script" | "fragmentStyle"> {
  page: PageView;
  origin: string;
  relation: Relation;
  /** Query of the page, with the settings. */
  query: URLSearchParams;
}

/** Where the front page's script puts the search box that leads to pages. */
export function SearchPlace() {
  return <div data-search class="search-place" />;
}

/** The builder without its script, which replaces all but the heading: the code for the settings in the address, and a form to change them. */
export function Builder({ page, origin, relation, query, ...built }: BuilderProps) {
  const { language, languages } = page;
  const view = builderView(language, relation.id, built);
  const { words } = view;
  const settings = readSettings(query, { relation: relation.id, cardLang: language });
  const select = (
    name: keyof Settings,
    label: string,
    choices: readonly (readonly [value: string, text: string])[],
  ) => (
    <p class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {choices.map(([value, text]) => (
          <option value={value} selected={settings[name] === value}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
  return (
    <section class="builder" id="builder">
      <h2>{words.heading}</h2>
      <p>{words.intro}</p>
      <div data-builder={JSON.stringify(view)}>
        <form method="get" action="/#builder" class="settings">
          <input type="hidden" name="lang" value={language} />
          <p class="field">
            <label for="relation">{words.relation}</label>
            <input
              id="relation"
              name="relation"
              value={relation.id}
              pattern={settingPatterns.relation.source}
              required
              autocomplete="off"
              aria-describedby="relation-hint"
            />
          </p>
          <p class="hint" id="relation-hint">
            {words.relationHint}
          </p>
          {select(
            "cardLang",
            words.language,
            languages.map(({ tag, name }) => [tag, name]),
          )}
          {select("layout", words.content, [
            ["", words.full],
            ["compact", words.compact],
          ])}
          {select(
            "way",
            words.way,
            embedWays.map((way) => [way === "tag" ? "" : way, words.ways[way].name]),
          )}
          <button type="submit">{words.showCode}</button>
        </form>
        <Code text={codeFor(relation, settings, { origin, ...built })} />
      </div>
    </section>
  );
}

/** Returns the code for some settings. Its heights are estimates, because only a browser can measure them. */
function codeFor(
  relation: Relation,
  { kinds, ...settings }: Settings,
  { origin, release, script, fragmentStyle }: Omit<BuilderProps, "page" | "relation" | "query">,
): string {
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
  return snippetFor(shown, { origin, title: card.title, heights, script, fragmentStyle }).code;
}
