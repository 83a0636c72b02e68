// The field that finds a relation.
(({ components, compose, element, i18n }, block) => {
  const { createElement: h, useEffect, useRef, useState } = element;
  const { Button, MenuItem, NavigableMenu, Spinner, TextControl } = components;
  const { __ } = i18n;

  /**
   * A field that finds relations by the names of states, people and anything else in their facts, and a list to choose from. The Enter key
   * chooses the first one, when it has been found.
   * @param onCancel absent if there is nothing to go back to
   */
  block.RelationField = ({ lang, onChange, onCancel }) => {
    const [typed, setTyped] = useState("");
    const [search, setSearch] = useState("");
    const [isEntered, setEntered] = useState(false);
    const searchSoon = compose.useDebounce(setSearch, 250);
    const { answer, problem, isLoading } = block.useAnswer("relations", { search, lang }, search !== "");
    const isCurrent = !isLoading && typed.trim() === search;
    const field = useRef();
    useEffect(() => {
      // Without an earlier card, WordPress itself moves the focus to the field of a block that was just inserted.
      if (onCancel) field.current?.focus();
    }, []);
    useEffect(() => {
      if (isEntered && isCurrent && answer?.length > 0) onChange(answer[0]);
    }, [isEntered, isCurrent, answer]);
    return h(
      "div",
      { style: { width: "100%" } },
      h(TextControl, {
        ref: field,
        label: __("Find a relation", "entente"),
        help: __(
          "Type the names of one or two states. Enter chooses the first relation; the Down arrow key leads to the list.",
          "entente",
        ),
        value: typed,
        onChange: (text) => {
          setTyped(text);
          setEntered(false);
          searchSoon(text.trim());
        },
        onKeyDown: (event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          setSearch(typed.trim());
          setEntered(true);
        },
      }),
      isLoading && h(Spinner),
      problem && h(block.Problem, problem),
      answer?.length === 0 && h("p", {}, __("Nothing found.", "entente")),
      answer?.length > 0 &&
        h(
          NavigableMenu,
          { "aria-label": __("Relations", "entente") },
          answer.map((relation) =>
            h(MenuItem, { key: relation.id, onClick: () => onChange(relation) }, relation.title),
          ),
        ),
      onCancel &&
        h(Button, { variant: "secondary", style: { marginTop: "8px" }, onClick: onCancel }, __("Cancel", "entente")),
    );
  };
})(window.wp, window.ententeBlock);
