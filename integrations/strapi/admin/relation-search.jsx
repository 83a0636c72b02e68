import { Combobox, ComboboxOption, Field, Typography } from "@strapi/design-system";
import { forwardRef, useState } from "react";
import { useIntl } from "react-intl";
import { useAnswer } from "./use-answer.js";

/** A field that finds relations by the names of states, and a list to choose from. */
export const RelationSearch = forwardRef(({ disabled, onChoose }, ref) => {
  const { formatMessage, locale } = useIntl();
  const text = (id) => formatMessage({ id: `entente.${id}` });
  const [typed, setTyped] = useState("");
  const search = typed.trim();
  // Strapi calls Norwegian `no`, and Entente `nb`.
  const lang = { de: "de", no: "nb" }[locale] ?? "en";
  const { answer, isLoading, hasFailed } = useAnswer("relations", search === "" ? null : { search, lang });
  const isDown = hasFailed || answer?.relations === null;
  return (
    <Field.Root hint={text("find.hint")} error={isDown ? text("down") : undefined}>
      <Field.Label>{text("find")}</Field.Label>
      <Combobox
        ref={ref}
        // The server has already filtered the results.
        autocomplete="none"
        disabled={disabled}
        loading={isLoading}
        loadingMessage={text("loading")}
        placeholder=""
        textValue={typed}
        onTextValueChange={setTyped}
        onChange={(relation) => relation && onChoose(relation)}
      >
        {answer?.relations?.map(({ id, title }) => (
          <ComboboxOption key={id} value={id}>
            {title}
          </ComboboxOption>
        ))}
      </Combobox>
      <Typography role="status" variant="pi">
        {answer?.relations?.length === 0 && text("find.nothing")}
      </Typography>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
});
