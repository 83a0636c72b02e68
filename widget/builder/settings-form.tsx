import type { Settings } from "../../data/model/views/builder-settings.ts";
import type { BuilderRelation, BuilderView } from "../../data/model/views/builder-view.ts";
import type { FactChoice } from "./facts-of.ts";
import { Checkbox, Radios, Select } from "./fields.tsx";
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

/** The default colours of a card on a light page: background, text and links. */
const defaultColours = ["ffffff", "1c2430", "1f4f8f"];

/** The form with all settings of a card. */
export function SettingsForm({ view, relation, facts, settings, onChange }: SettingsFormProps) {
  const { words, language, languages, release } = view;
  const content = settings.fact ? "fact" : settings.layout;
  const [first = "", second = ""] = relation.states.map(({ code }) => code);
  const frozen = settings.cardRelease || `${release}`;

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
          { value: frozen, label: words.frozen.replace("{number}", numberText(Number(frozen), language)) },
        ]}
        onChange={(value) => onChange({ cardRelease: value })}
      />
      <Appearance words={words} settings={settings} onChange={onChange} />
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
  settings,
  onChange,
}: Pick<SettingsFormProps, "settings" | "onChange"> & Pick<BuilderView, "words">) {
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
    <details class="more-settings">
      <summary>{words.appearance}</summary>
      <Select
        label={words.theme}
        value={settings.theme}
        choices={Object.entries(themes).map(([value, label]) => ({ value, label }))}
        onChange={(theme) => onChange({ theme })}
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
      {hasColours && (
        <Checkbox
          label={words.ownColours}
          isChecked={colours.length > 0}
          onChange={(isChecked) => onChange({ colours: isChecked ? defaultColours.join("-") : "" })}
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
    </details>
  );
}
