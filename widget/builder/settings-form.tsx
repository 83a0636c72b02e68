import { useState } from "preact/hooks";
import { type Settings, settingPatterns } from "../../data/model/views/builder-settings.ts";
import type { BuilderRelation, BuilderView } from "../../data/model/views/builder-view.ts";
import { contrasts, leastContrast } from "./contrast.ts";
import type { FactChoice } from "./facts-of.ts";
import { Checkbox, Radios, Select, TextField } from "./fields.tsx";
import { numberText } from "./number-text.ts";
import { hasEffect } from "./settings.ts";

interface SettingsFormProps {
  view: BuilderView;
  relation: BuilderRelation;
  facts: readonly FactChoice[];
  settings: Settings;
  /** @param isPassing true while the reader is still choosing, such as moving the mouse in a colour picker */
  onChange: (change: Partial<Settings>, isPassing?: boolean) => void;
}

/** The colours with which the choice starts, in each colour scheme: background, text and links. */
const startColours = { light: "ffffff-1c2430-1f4f8f", dark: "111111-eeeeee-8fbdf5" };
const startOf = (theme: string) => startColours[theme === "dark" ? "dark" : "light"];

/** The form with all settings of a card. */
export function SettingsForm({ view, relation, facts, settings, onChange }: SettingsFormProps) {
  const { words, language, languages, release, releaseDate } = view;
  const content = settings.fact ? "fact" : settings.layout;
  const [first = "", second = ""] = relation.states.map(({ code }) => code);
  const frozen = settings.cardRelease || `${release}`;
  // The day of another release, which only the address can name, is unknown.
  const frozenText = words.frozen
    .replace("{number}", numberText(Number(frozen), language))
    .replace(/(\P{L} )?\{date\}/u, frozen === `${release}` ? `$1${releaseDate}` : "");

  function changeContent(value: string) {
    onChange({ layout: value === "compact" ? value : "", fact: value === "fact" ? (facts[0]?.id ?? "") : "" });
  }

  return (
    <div class="settings">
      <Select
        label={words.language}
        value={settings.cardLang}
        choices={languages.map(({ tag, name }) => ({ value: tag, label: name, lang: tag }))}
        onChange={(cardLang) => onChange({ cardLang })}
      />
      <Select
        label={words.home}
        value={settings.home || first}
        choices={relation.states.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(home) => onChange({ home: home === second ? home : "" })}
      />
      <Radios
        label={words.content}
        value={content}
        choices={[
          { value: "", label: words.full },
          { value: "compact", label: words.compact },
          ...(facts.length > 0 || settings.fact ? [{ value: "fact", label: words.single }] : []),
        ]}
        onChange={changeContent}
      />
      {settings.fact ? (
        <Select
          label={words.fact}
          value={settings.fact}
          choices={facts.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(fact) => onChange({ fact })}
        />
      ) : (
        <Kinds view={view} facts={facts} settings={settings} onChange={onChange} />
      )}
      <Radios
        label={words.updates}
        value={settings.cardRelease}
        choices={[
          { value: "", label: words.live },
          { value: frozen, label: frozenText },
        ]}
        hint={words.frozenHint}
        onChange={(value) => onChange({ cardRelease: value })}
      />
      <Appearance words={words} language={language} settings={settings} onChange={onChange} />
    </div>
  );
}

/** The groups of facts that the relation has. */
function Kinds({ view, facts, settings, onChange }: Omit<SettingsFormProps, "relation">) {
  const { words, groups } = view;
  const chosen = settings.kinds.split(",").filter(Boolean);
  const present = groups.filter(({ kinds }) => kinds.some((kind) => facts.some((fact) => fact.kind === kind)));
  if (present.length < 2 && chosen.length === 0) return null;
  return (
    <details class="more-settings">
      <summary>{words.kinds}</summary>
      <fieldset>
        <legend class="hint">{words.kindsHint}</legend>
        {present.map(({ name, kinds }) => (
          <Checkbox
            key={name}
            label={name}
            isChecked={kinds.some((kind) => chosen.includes(kind))}
            onChange={(isChecked) => {
              const others = chosen.filter((kind) => !(kinds as readonly string[]).includes(kind));
              onChange({ kinds: [...others, ...(isChecked ? kinds : [])].join() });
            }}
          />
        ))}
      </fieldset>
    </details>
  );
}

function Appearance({
  words,
  language,
  settings,
  onChange,
}: Pick<SettingsFormProps, "settings" | "onChange"> & Pick<BuilderView, "words" | "language">) {
  const [isOpen] = useState(settings.colours !== "");
  const colours = settings.colours.split("-").filter(Boolean);
  const names = [words.background, words.text, words.accent];
  const { asPage, asReader, light, dark } = words;
  const hasColours = hasEffect(settings, "colours");
  const withColour = (index: number, { value }: HTMLInputElement) => ({
    colours: colours.with(index, value.slice(1)).join("-"),
  });
  const themes = {
    page: { "": asPage, auto: asReader, light, dark },
    // A frame has no access to the page.
    frame: { "": asReader, light, dark },
    // Systems that turn a link into a frame get a light one, unless the link says otherwise.
    link: { "": light, auto: asReader, dark },
  }[hasColours ? "page" : (settings.way as "frame" | "link")];
  return (
    <details class="more-settings" open={isOpen}>
      <summary>{words.appearance}</summary>
      <Select
        label={words.theme}
        value={settings.theme}
        choices={Object.entries(themes).map(([value, label]) => ({ value, label }))}
        onChange={(theme) => {
          const isUntouched = settings.colours === startOf(settings.theme);
          onChange({ theme, ...(isUntouched ? { colours: startOf(theme) } : {}) });
        }}
      />
      {hasEffect(settings, "size") && (
        <Select
          label={words.size}
          value={settings.size}
          choices={[
            { value: "small", label: words.small },
            { value: "", label: words.normal },
            { value: "large", label: words.large },
            { value: "1em", label: words.asText },
          ]}
          onChange={(size) => onChange({ size })}
        />
      )}
      {hasEffect(settings, "font") && (
        <TextField
          label={words.font}
          hint={words.fontHint}
          value={settings.font}
          onInput={(font) => onChange({ font: settingPatterns.font.test(font) ? font : "" }, true)}
          onChange={() => onChange({})}
        />
      )}
      {hasColours && (
        <Checkbox
          label={words.ownColours}
          isChecked={colours.length > 0}
          onChange={(isChecked) => onChange({ colours: isChecked ? startOf(settings.theme) : "" })}
        />
      )}
      {hasColours && colours.length > 0 && (
        <div class="colours">
          {names.map((name, index) => (
            <label key={name}>
              <input
                type="color"
                value={`#${colours[index]}`}
                onInput={({ currentTarget }) => onChange(withColour(index, currentTarget), true)}
                onChange={({ currentTarget }) => onChange(withColour(index, currentTarget))}
              />
              {name}
            </label>
          ))}
        </div>
      )}
      <div role="status">
        {hasColours &&
          colours.length > 0 &&
          Object.entries(contrasts(colours))
            .filter(([, ratio]) => ratio < leastContrast)
            // Never rounded up: 4.49 is not enough.
            .map(([name, ratio]) => (
              <p key={name} class="warning">
                {words.contrast
                  .replace("{name}", words[name as keyof ReturnType<typeof contrasts>])
                  .replace("{ratio}", numberText(Math.floor(10 * ratio) / 10, language))
                  .replace("{least}", numberText(leastContrast, language))}
              </p>
            ))}
      </div>
    </details>
  );
}
