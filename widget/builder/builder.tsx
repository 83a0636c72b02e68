import { useEffect, useRef, useState } from "preact/hooks";
import type { Settings } from "../../data/model/views/builder-settings.ts";
import type { BuilderView } from "../../data/model/views/builder-view.ts";
import { defaultFrameWidth, frameHeight, maxFrameHeight } from "../../data/model/views/card-height.ts";
import type { CardView } from "../../data/model/views/card-view.ts";
import { CodePanel } from "./code/code-panel.tsx";
import { type FactChoice, factsOf } from "./facts-of.ts";
import type { FoundOption } from "./find-options.ts";
import { loadCard } from "./load-card.ts";
import { Preview } from "./preview.tsx";
import { SearchBox } from "./search-box.tsx";
import { cardQuery, readSettings, withSettings } from "./settings.ts";
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
  const [picks, setPicks] = useState(0);
  const chosen = useRef<HTMLParagraphElement>(null);
  const card = useCard(settings);
  const isShortened = card !== undefined && card !== null && isShortenedInLinks(card, settings);

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

  // Closes the keyboard of a phone, and shows which relation was picked, even if it is the same as before.
  useEffect(() => {
    if (picks > 0) chosen.current?.focus();
  }, [picks]);

  function choose({ relation: found, fact }: FoundOption) {
    if (!found) return;
    setRelation(found);
    setPicks(picks + 1);
    change({ relation: found.id, fact, home: "", kinds: "" });
  }

  return (
    <>
      <SearchBox id="find-" words={words} language={language} label={words.find} hasStates={false} onChoose={choose} />
      <p class="chosen" ref={chosen} tabIndex={-1}>
        <span class="flags">
          {relation.states.map(({ code }) => (
            <img key={code} src={`/flags/${code}.svg`} alt="" width="36" height="24" />
          ))}
        </span>
        <strong>{relation.title}</strong>
        <a href={`/relations/${settings.fact ? `${relation.id}/${settings.fact}` : relation.id}?lang=${language}`}>
          {words.openPage}
        </a>
        {/* A new element for each pick, so that screen readers announce also the same relation again. */}
        <span role="status">
          {picks > 0 && (
            <span key={picks} class="picked">
              {words.picked}
              <span class="unseen">: {relation.title}</span>
            </span>
          )}
        </span>
      </p>
      <div class="workbench">
        <SettingsForm view={view} relation={relation} facts={facts} settings={settings} onChange={change} />
        <CodePanel
          view={view}
          title={card?.title ?? relation.title}
          settings={settings}
          card={card}
          isShortened={isShortened}
          onChange={change}
        />
      </div>
      <Preview
        settings={isShortened ? { ...settings, layout: "compact" } : settings}
        card={card}
        words={words}
        language={language}
      />
    </>
  );
}

/** Returns true if systems that turn a link into a frame show only the essentials: `/oembed` decides by the same height. */
function isShortenedInLinks(card: CardView, { way, layout, fact }: Settings): boolean {
  return way === "link" && !layout && !fact && frameHeight(card, defaultFrameWidth) > maxFrameHeight;
}

/** Returns the card for the settings; undefined until it has arrived, null if there is none. */
function useCard(settings: Settings): CardView | null | undefined {
  const { relation } = settings;
  const query = cardQuery(settings);
  const key = `${relation}?${query}`;
  const [loaded, setLoaded] = useState<{ key: string; card: CardView | null } | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    loadCard(relation, query, controller.signal).then(
      (card) => setLoaded({ key, card }),
      () => controller.signal.aborted || setLoaded({ key, card: null }),
    );
    return () => controller.abort();
  }, [key]);
  return loaded?.key === key ? loaded.card : undefined;
}
