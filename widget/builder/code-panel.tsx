import { useEffect, useRef, useState } from "preact/hooks";
import type { Settings } from "../../data/model/views/builder-settings.ts";
import { type BuilderView, embedWays } from "../../data/model/views/builder-view.ts";
import { CopyButton } from "./copy-button.tsx";
import { Checkbox, Radios, Select } from "./fields.tsx";
import { numberText, sizeText } from "./number-text.ts";
import type { Shown } from "./preview.tsx";
import { hasEffect } from "./settings.ts";
import { completePolicy, type Snippet, snippetFor, stylePath } from "./snippet.ts";
import { type Weight, weigh } from "./weight.ts";

interface CodePanelProps {
  view: BuilderView;
  title: string;
  settings: Settings;
  /** The card in the preview; undefined until it is shown. */
  shown: Shown | undefined;
  onChange: (change: Partial<Settings>) => void;
  /** Called if the reader wants to copy the code before the card is shown. */
  onAwait: () => void;
}

/** Heights of a card that has not been shown yet, in CSS pixels. */
const unknownHeights = { narrow: 600, wide: 600 };

/** The code to copy, the policy that it needs, and what it makes the page load. */
export function CodePanel({ view, title, settings, shown, onChange, onAwait }: CodePanelProps) {
  const { words, language, script, fragmentStyle } = view;
  const source = useRef<HTMLElement>(null);
  const way = settings.way || "tag";
  const snippet = snippetFor(settings, {
    origin: location.origin,
    title: shown?.view.title ?? title,
    heights: shown?.heights ?? unknownHeights,
    script,
    fragmentStyle,
  });
  const policy = usePolicy(snippet);
  const weight = useWeight(snippet);
  const grade = shown?.view.grade;
  const weak = grade && view.weakGrades[grade];
  const { hint } = words.ways[way as keyof typeof words.ways];
  const weightText = (text: string, part: keyof Weight, weight: Weight) =>
    text
      .replace("{size}", sizeText(weight[part], language))
      // The fragment itself is part of the page.
      .replace("{count}", numberText(snippet[part].length - (way === "fragment" ? 1 : 0), language));

  return (
    <div class="code-panel">
      <Radios
        label={words.way}
        value={way}
        choices={embedWays.map((value) => ({ value, label: words.ways[value].name }))}
        onChange={(value) => onChange({ way: value === "tag" ? "" : value })}
      />
      <p class="hint">{hint}</p>
      {hasEffect(settings, "pinned") && (
        <>
          <Select
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
        {shown === null && <p class="warning">{words.unavailable}</p>}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and only an element that can take the focus does so with the keyboard. */}
      <section class="snippet" tabIndex={0} aria-label={words.code} dir="ltr">
        <pre>
          <code ref={source}>{snippet.code}</code>
        </pre>
      </section>
      <CopyButton code={snippet.code} words={words} source={source} shown={shown} onAwait={onAwait} />
      <p class="weight">
        {weight && <span>{weightText(way === "fragment" ? words.weightInPage : words.weight, "loads", weight)}</span>}
        {weight && snippet.later.length > 0 && <span>{weightText(words.weightLater, "later", weight)}</span>}
      </p>
      <p class="hint">{words.policy}</p>
      <pre class="policy" dir="ltr">
        <code>Content-Security-Policy: {policy}</code>
      </pre>
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
