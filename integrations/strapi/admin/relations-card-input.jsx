import { Button, Field, Flex, Typography } from "@strapi/design-system";
import { useEffect, useMemo, useRef } from "react";
import { useIntl } from "react-intl";
import { CardPreview, parseCard } from "./card-preview.jsx";
import { OptionFields } from "./option-fields.jsx";
import { RelationSearch } from "./relation-search.jsx";
import { useAnswer } from "./use-answer.js";

/**
 * The field in the form of an entry. Its value consists of the card's options, such as `{ relation: "no-tj", lang: "de" }`, and is null
 * without a card.
 */
export function RelationsCardInput({ name, label, labelAction, hint, required, error, disabled, value, onChange }) {
  const { formatMessage } = useIntl();
  const text = (id) => formatMessage({ id: `entente.${id}` });
  const options = typeof value === "object" && typeof value?.relation === "string" ? value : null;
  const preview = useAnswer("preview", options);
  const card = useMemo(() => parseCard(preview.answer), [preview.answer]);
  const searchField = useRef(null);
  const title = useRef(null);
  const hasCard = options !== null;
  const hadCard = useRef(hasCard);
  useEffect(() => {
    // The element that had the focus has just been removed.
    if (hadCard.current !== hasCard) (hasCard ? title : searchField).current?.focus();
    hadCard.current = hasCard;
  }, [hasCard]);
  const set = (next) => onChange({ target: { name, value: next, type: "json" } });
  return (
    <Field.Root name={name} id={name} error={error} hint={hint} required={required}>
      <Flex
        direction="column"
        alignItems="stretch"
        gap={4}
        tag="fieldset"
        style={{ border: 0, padding: 0, minWidth: 0 }}
      >
        <Typography tag="legend" variant="pi" fontWeight="bold" style={{ float: "left", padding: 0 }}>
          {label} {labelAction}
        </Typography>
        {options ? (
          <>
            <Flex gap={4} justifyContent="space-between">
              <Typography ref={title} tabIndex={-1}>
                {card?.title ?? options.relation}
              </Typography>
              <Button variant="danger-light" disabled={disabled} onClick={() => set(null)}>
                {text("remove")}
              </Button>
            </Flex>
            <OptionFields options={options} disabled={disabled} onChange={set} />
            <CardPreview card={card} preview={preview} />
          </>
        ) : (
          <RelationSearch ref={searchField} disabled={disabled} onChoose={(relation) => set({ relation })} />
        )}
        <Field.Hint />
        <Field.Error />
      </Flex>
    </Field.Root>
  );
}
