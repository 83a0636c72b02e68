import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Choice {
  value: string;
  label: string;
  lang?: string;
}

interface FieldProps {
  label: string;
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
}

/** A drop-down list with a label. */
export function Select({ label, value, choices, onChange }: FieldProps) {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </p>
  );
}

/** A field for a text that is written from left to right. */
export function TextField({
  label,
  hint,
  value,
  onInput,
  onChange,
}: {
  label: string;
  hint: string;
  value: string;
  /** Called with every key press, without the characters that have no place in a setting. */
  onInput: (value: string) => void;
  /** Called when the reader has finished. */
  onChange: () => void;
}) {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="ltr"
        autoComplete="off"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value.replace(/[^\p{L}\d ,-]/gu, ""))}
        onChange={onChange}
      />
      <span class="hint" id={`${id}-hint`}>
        {hint}
      </span>
    </p>
  );
}

/** A group of radio buttons, shown as a row of buttons. @param hint what the choices mean */
export function Radios({ label, value, choices, hint, onChange }: FieldProps & { hint?: string }) {
  const name = useId();
  return (
    <fieldset class="radios">
      <legend>{label}</legend>
      <div>
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {hint && <p class="hint">{hint}</p>}
    </fieldset>
  );
}

/** A checkbox with a label. */
export function Checkbox({
  label,
  isChecked,
  onChange,
}: {
  label: ComponentChildren;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}) {
  return (
    <label class="checkbox">
      <input type="checkbox" checked={isChecked} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
