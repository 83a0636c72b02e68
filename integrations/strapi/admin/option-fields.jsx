import { Box, Field, Grid, SingleSelect, SingleSelectOption, TextInput } from "@strapi/design-system";
import { useIntl } from "react-intl";

/** Languages of cards (BCP 47), each with its own name. */
const languages = { de: "Deutsch", en: "English", nb: "Norsk bokmål", ru: "Русский", tg: "Тоҷикӣ", fa: "فارسی" };

/** Value of the list entry that leaves the option out. */
const none = "default";

/** Fields for the options of a card, apart from its relation. Options without a field stay as they are. */
export function OptionFields({ options, disabled, onChange }) {
  const { formatMessage } = useIntl();
  const text = (id) => formatMessage({ id: `entente.${id}` });
  const set = (name, value) => {
    const { [name]: _, ...others } = options;
    onChange(value === "" || value === none ? others : { ...others, [name]: value });
  };
  const select = (name, labels) => (
    <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
      <Field.Root>
        <Field.Label>{text(name)}</Field.Label>
        <SingleSelect
          value={String(options[name] ?? none)}
          disabled={disabled}
          onChange={(value) => set(name, String(value))}
        >
          <SingleSelectOption value={none}>{text("default")}</SingleSelectOption>
          {Object.entries(labels).map(([value, label]) => (
            <SingleSelectOption key={value} value={value}>
              {label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Grid.Item>
  );
  const input = (name) => (
    <Grid.Item key={name} col={12} direction="column" alignItems="stretch">
      <Field.Root hint={text(`${name}.hint`)}>
        <Field.Label>{text(name)}</Field.Label>
        <TextInput
          value={String(options[name] ?? "")}
          disabled={disabled}
          onChange={(event) => set(name, event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
    </Grid.Item>
  );
  const states = Object.fromEntries(options.relation.split("-").map((code) => [code, code.toUpperCase()]));
  const headings = Object.fromEntries(["1", "2", "3", "4", "5", "6"].map((level) => [level, level]));
  return (
    <>
      <Grid.Root gap={4}>
        {select("lang", languages)}
        {select("layout", { full: text("layout.full"), compact: text("layout.compact") })}
      </Grid.Root>
      <details>
        <Box tag="summary" paddingBottom={2} fontSize={1}>
          {text("more")}
        </Box>
        <Grid.Root gap={4}>
          {select("home", states)}
          {select("theme", { light: text("theme.light"), dark: text("theme.dark") })}
          {select("heading", headings)}
          {["fact", "asOf", "release"].map(input)}
        </Grid.Root>
      </details>
    </>
  );
}
