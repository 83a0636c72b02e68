import { useEffect, useRef, useState } from "preact/hooks";
import type { Settings } from "../../../data/model/views/builder-settings.ts";
import { type BuilderView, embedWays } from "../../../data/model/views/builder-view.ts";
import type { CardView } from "../../../data/model/views/card-view.ts";
import { Checkbox, Radios } from "../fields.tsx";
import { countText, sizeText } from "../number-text.ts";
import { hasEffect } from "../settings.ts";
import { CopyButton } from "./copy-button.tsx";
import { completePolicy, type Snippet, snippetFor, stylePath } from "./snippet.ts";
import { type Weight, weigh } from "./weight.ts";

interface CodePanelProps {
  view: BuilderView;
  title: string;
  settings: Settings;
  /** The card; undefined until it has arrived, null if there is none. */
  card: CardView | null | undefined;
  /** True if systems show only the essentials of the card behind a link. */
  isShortened: boolean;
  onChange: (change: Partial<Settings>) => void;
}

/** The code to copy, the policy that it needs, and what it makes the page load. */
export function CodePanel({ view, title, settings, card, isShortened, onChange }: CodePanelProps) {
  const { words, language, script, fragmentStyle } = view;
  const source = useRef<HTMLElement>(null);
  const way = settings.way || "tag";
  const snippet = snippetFor(settings, {
    origin: location.origin,
    title,
    card: card ?? null,
    script,
    fragmentStyle,
  });
  const policy = usePolicy(snippet);
  const weight = useWeight(snippet);
  const grade = card?.grade;
  const weak = grade && view.weakGrades[grade];
  const { hint } = words.ways[way as keyof typeof words.ways];
  const weightText = (part: keyof Weight, weight: Weight) => {
    const text = countText(words[part === "later" ? "weightLater" : "weight"], snippet[part].length, language);
    return (way === "fragment" ? words.weightInPage : text).replace("{size}", sizeText(weight[part], language));
  };

  return (
    <div class="code-panel">
      <Radios
        label={words.way}
        value={way}
        choices={embedWays.map((value) => ({ value, label: words.ways[value].name }))}
        onChange={(value) => onChange({ way: value === "tag" ? "" : value })}
      />
      <p class="hint">{hint}</p>
      {isShortened && <p class="note">{words.shortened}</p>}
      {hasEffect(settings, "pinned") && (
        <>
          <Radios
            label={words.load}
            value={settings.load}
            choices={[
              { value: "", label: words.near },
              { value: "now", label: words.now },
              { value: "click", label: words.click },
            ]}
            onChange={(load) => onChange({ load })}
          />
          <Checkbox
            label={words.pinned}
            isChecked={settings.pinned === "1"}
            onChange={(isChecked) => onChange({ pinned: isChecked ? "1" : "" })}
          />
        </>
      )}
      {hasEffect(settings, "styleFile") && (
        <>
          <Checkbox
            label={words.styleFile}
            isChecked={settings.styleFile === "1"}
            onChange={(isChecked) => onChange({ styleFile: isChecked ? "1" : "" })}
          />
          {settings.styleFile && (
            <p class="hint">
              {words.styleFileHow.replace("{path}", stylePath)}{" "}
              <a href={fragmentStyle} download={stylePath.slice(1)}>
                {stylePath.slice(1)}
              </a>
            </p>
          )}
        </>
      )}
      <div role="status">
        {weak && <p class="warning">{words.weak.replace("{grade}", weak)}</p>}
        {card === null && <p class="warning">{words.unavailable}</p>}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and only an element that can take the focus does so with the keyboard. */}
      <section class="snippet" tabIndex={0} aria-label={words.code} dir="ltr">
        <pre>
          <code ref={source}>{snippet.code}</code>
        </pre>
      </section>
      <CopyButton
        code={snippet.code}
        label={way === "link" ? words.copyLink : words.copy}
        words={words}
        source={source}
        card={card}
      />
      <p class="weight">
        {weight && <span>{weightText("loads", weight)}</span>}
        {weight && snippet.later.length > 0 && <span>{weightText("later", weight)}</span>}
      </p>
      <details class="more-settings">
        <summary>{words.policy}</summary>
        <pre class="policy" dir="ltr">
          <code>Content-Security-Policy: {policy}</code>
        </pre>
      </details>
    </div>
  );
}

/** Returns the policy with the hash of the code's style; without the hash until that is computed. */
function usePolicy({ policy, css }: { policy: string; css: string }): string {
  const [complete, setComplete] = useState({ css, text: policy });
  useEffect(() => {
    let isCurrent = true;
    completePolicy({ policy, css }).then((text) => isCurrent && setComplete({ css, text }));
    return () => {
      isCurrent = false;
    };
  }, [policy, css]);
  return complete.css === css && complete.text.startsWith(policy) ? complete.text : policy;
}

/** Returns the weight of a snippet; null until it is known. */
function useWeight({ loads, later }: Snippet): Weight | null {
  const [weight, setWeight] = useState<Weight | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    setWeight(null);
    weigh({ loads, later }, controller.signal).then(setWeight, () => {});
    return () => controller.abort();
  }, [loads.join(), later.join()]);
  return weight;
}
