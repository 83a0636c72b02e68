import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../../data/model/views/builder-settings.ts";
import type { BuilderView } from "../../data/model/views/builder-view.ts";
import { CodePanel } from "./code-panel.tsx";
import { type FactChoice, factsOf } from "./facts-of.ts";
import type { FoundOption } from "./find-options.ts";
import { Preview, type Shown } from "./preview.tsx";
import { SearchBox } from "./search-box.tsx";
import { cardKey, readSettings, withSettings } from "./settings.ts";
import { SettingsForm } from "./settings-form.tsx";

/** Writes the settings into the address, and into the links to the page's other languages. */
function writeAddress(settings: Settings): void {
  history.replaceState(history.state, "", `?${withSettings(location.search, settings)}${location.hash}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("nav a[hreflang]")) {
    link.search = withSettings(link.search, settings);
  }
}

/** The builder: finds a relation, lets the reader choose how its card looks, and shows the card and the code for it. */
export function Builder({ view }: { view: BuilderView }) {
  const { words, language } = view;
  const [settings, setSettings] = useState(() =>
    readSettings(new URLSearchParams(location.search), { relation: view.relation.id, cardLang: language }),
  );
  const [relation, setRelation] = useState(view.relation);
  const [facts, setFacts] = useState<FactChoice[]>([]);
  const [last, setLast] = useState<{ key: string; shown: Shown } | null>(null);
  const [isAwaited, setAwaited] = useState(false);
  const key = cardKey(settings);

  function change(changes: Partial<Settings>, isPassing = false) {
    const changed = { ...settings, ...changes };
    setSettings(changed);
    if (!isPassing) writeAddress(changed);
  }

  useEffect(() => {
    const controller = new AbortController();
    setFacts([]);
    factsOf(settings.relation, language, controller.signal).then(setFacts, () => {});
    return () => controller.abort();
  }, [settings.relation]);

  function choose({ relation: found, fact }: FoundOption) {
    if (!found) return;
    setRelation(found);
    change({ relation: found.id, fact, home: "", kinds: "" });
  }

  return (
    <>
      <SearchBox id="find-" words={words} language={language} label={words.find} hasStates={false} onChoose={choose} />
      <p class="chosen" role="status">
        <span class="flags">
          {relation.states.map(({ code }) => (
            <img key={code} src={`/flags/${code}.svg`} alt="" width="36" height="24" />
          ))}
        </span>
        <strong>{relation.title}</strong>
        <a href={`/relations/${settings.fact ? `${relation.id}/${settings.fact}` : relation.id}?lang=${language}`}>
          {words.openPage}
        </a>
      </p>
      <div class="workbench">
        <SettingsForm view={view} relation={relation} facts={facts} settings={settings} onChange={change} />
        <CodePanel
          view={view}
          title={relation.title}
          settings={settings}
          shown={last?.key === key ? last.shown : undefined}
          onChange={change}
          onAwait={() => setAwaited(true)}
        />
      </div>
      <Preview
        settings={settings}
        isAwaited={isAwaited}
        words={words}
        language={language}
        last={last?.shown ?? null}
        onShown={(shown) => {
          setLast({ key, shown });
          setAwaited(false);
        }}
      />
    </>
  );
}
