import type { Relation } from "../../../../data/model/facts/relation.ts";
import { type Settings, settingPatterns } from "../../../../data/model/views/builder-settings.ts";
import { type BuilderView, embedWays } from "../../../../data/model/views/builder-view.ts";
import { builderView } from "../../../../data/view/pages/builder-view.ts";
import type { PageView } from "../../../../data/view/pages/page-view.ts";
import { readSettings } from "../../../../widget/builder/settings.ts";
import { widgetScript } from "../../scripts.ts";
import { fragmentStyle } from "../styles/styles.ts";
import { builderSnippet, SnippetCode } from "./embed-code.tsx";

export interface BuilderProps extends Pick<BuilderView, "release"> {
  page: PageView;
  origin: string;
  relation: Relation;
  /** Query of the page, with the settings. */
  query: URLSearchParams;
  /** When the release was published: ISO 8601, UTC. */
  time: string;
}

/** Where the front page's script puts the search box that leads to pages. */
export function SearchPlace() {
  return <div data-search class="search-place" />;
}

/** The builder without its script, which replaces all but the heading: the code for the settings in the address, and a form to change them. */
export function Builder({ page, origin, relation, query, release, time }: BuilderProps) {
  const { language, languages } = page;
  const view = builderView(language, relation.id, {
    release,
    time,
    script: widgetScript,
    fragmentStyle: fragmentStyle.path,
  });
  const { words } = view;
  const settings = readSettings(query, { relation: relation.id, cardLang: language });
  const options = { origin, release, asOf: null, reportUrl: null, frozen: null };
  const snippet = builderSnippet(relation, settings, options);
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
        <SnippetCode language={language} snippet={snippet} />
      </div>
    </section>
  );
}
