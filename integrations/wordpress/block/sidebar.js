// The settings of the block in the sidebar.
(({ blockEditor, components, element, i18n }, block) => {
  const { createElement: h } = element;
  const { BaseControl, Button, CheckboxControl, PanelBody, SelectControl, TextControl } = components;
  const { __, sprintf } = i18n;

  /** The colours of a card on a page that sets none: background and text. */
  const ownColours = { "": ["#ffffff", "#111111"], light: ["#ffffff", "#111111"], dark: ["#111111", "#eeeeee"] };

  /** @param onChooseAnother called when the user wants another relation */
  block.Sidebar = ({ attributes, setAttributes, onChooseAnother }) => {
    const set = (name) => (value) => setAttributes({ [name]: value ?? "" });
    return h(
      blockEditor.InspectorControls,
      {},
      h(Content, { attributes, set, onChooseAnother }),
      h(Time, { attributes, set }),
      h(Appearance, { attributes, set }),
      h(Colours, { attributes, set }),
    );
  };

  function Content({ attributes: { relation, title, lang, home, layout, fact, kinds }, set, onChooseAnother }) {
    const { answer } = block.useAnswer("facts", { relation, lang }, relation !== "");
    const { facts = [], states = [] } = answer ?? {};
    const [, last] = relation.split("-");
    const groups = block
      .kindGroups()
      .map(([label, own]) => ({ label, own, facts: newestFirst(facts, own) }))
      .filter((group) => group.facts.length > 0);
    return h(
      PanelBody,
      { title: __("Content", "entente") },
      relation &&
        h(
          "p",
          {},
          title || relation,
          " ",
          h(Button, { variant: "link", onClick: onChooseAnother }, __("Choose another", "entente")),
        ),
      h(SelectControl, {
        label: __("Language", "entente"),
        value: lang,
        options: [
          { value: "", label: sprintf(__("Default (%s)", "entente"), block.languages[block.defaultLanguage]) },
          ...Object.entries(block.languages).map(([value, label]) => ({ value, label })),
        ],
        onChange: set("lang"),
      }),
      relation &&
        h(
          SelectControl,
          {
            label: __("A single fact", "entente"),
            // The field is too narrow for most titles.
            help: facts.find(({ id }) => id === fact)?.title,
            value: fact,
            onChange: set("fact"),
          },
          h("option", { value: "" }, __("All facts", "entente")),
          // A fact that was removed, or one whose list has not been loaded yet.
          fact && !facts.some(({ id }) => id === fact) && h("option", { value: fact }, fact),
          groups.map((group) =>
            h(
              "optgroup",
              { key: group.label, label: group.label },
              group.facts.map(({ id, title }) => h("option", { key: id, value: id }, title)),
            ),
          ),
        ),
      relation &&
        !fact &&
        h(SelectControl, {
          label: __("Layout", "entente"),
          value: layout,
          options: [
            { value: "", label: __("All facts", "entente") },
            { value: "compact", label: __("The essentials", "entente") },
          ],
          onChange: set("layout"),
        }),
      !fact && groups.length > 1 && h(Kinds, { groups, kinds, onChange: set("kinds") }),
      !fact &&
        states.length > 0 &&
        h(SelectControl, {
          label: __("State named first", "entente"),
          value: home === last ? home : "",
          options: states.map((label, index) => ({ value: index === 0 ? "" : last, label })),
          onChange: set("home"),
        }),
    );
  }

  /** The facts of some kinds in the card's order. Facts of the same day, and those without a date, keep the server's order. */
  function newestFirst(facts, kinds) {
    return facts.filter(({ kind }) => kinds.includes(kind)).sort((one, other) => other.date.localeCompare(one.date));
  }

  function Kinds({ groups, kinds, onChange }) {
    const chosen = kinds.split(",").filter(Boolean);
    return h(
      "fieldset",
      { style: { marginBottom: "24px" } },
      h(BaseControl.VisualLabel, { as: "legend" }, __("Only some kinds of fact", "entente")),
      groups.map(({ label, own }) =>
        h(CheckboxControl, {
          key: label,
          label,
          __nextHasNoMarginBottom: true,
          checked: own.some((kind) => chosen.includes(kind)),
          onChange: (isChecked) => {
            const others = chosen.filter((kind) => !own.includes(kind));
            onChange([...others, ...(isChecked ? own : [])].join());
          },
        }),
      ),
    );
  }

  function Time({ attributes: { asOf, release }, set }) {
    const { answer: releases = [] } = block.useAnswer("releases", {});
    const known = releases.some(({ number }) => number === release) || release === "";
    return h(
      PanelBody,
      { title: __("Time", "entente"), initialOpen: false },
      h(TextControl, {
        type: "date",
        label: __("As of", "entente"),
        help: __("The card shows what the sources support for this day. Leave this empty for today.", "entente"),
        value: asOf,
        onChange: set("asOf"),
      }),
      h(SelectControl, {
        label: __("Release", "entente"),
        help: __("A release freezes the card: later corrections and new facts do not appear.", "entente"),
        value: release,
        options: [
          { value: "", label: __("Always the latest", "entente") },
          ...(known ? [] : [{ value: release, label: release }]),
          ...releases.map(({ number, date }) => ({ value: number, label: `${number} – ${date}` })),
        ],
        onChange: set("release"),
      }),
    );
  }

  function Appearance({ attributes: { theme, heading }, set }) {
    return h(
      PanelBody,
      { title: __("Appearance", "entente"), initialOpen: false },
      h(SelectControl, {
        label: __("Color scheme", "entente"),
        value: theme,
        options: [
          { value: "", label: __("Match your page", "entente") },
          { value: "light", label: __("Light", "entente") },
          { value: "dark", label: __("Dark", "entente") },
        ],
        onChange: set("theme"),
      }),
      h(SelectControl, {
        label: __("Heading level", "entente"),
        value: heading,
        options: ["1", "", "3", "4", "5", "6"].map((value) => ({ value, label: value || "2" })),
        onChange: set("heading"),
      }),
    );
  }

  function Colours({ attributes, set }) {
    const { background, text, accent, theme } = attributes;
    const [ownBackground, ownText] = ownColours[theme] ?? ownColours[""];
    const labels = [
      ["background", __("Background", "entente")],
      ["text", __("Text", "entente")],
      ["accent", __("Links", "entente")],
    ];
    return h(
      blockEditor.PanelColorSettings,
      {
        title: __("Colors", "entente"),
        initialOpen: false,
        enableAlpha: true,
        // Otherwise, the pop-up covers the sidebar.
        __experimentalIsRenderedInSidebar: true,
        colorSettings: labels.map(([name, label]) => ({ label, value: attributes[name], onChange: set(name) })),
      },
      (background || text || accent) &&
        h(blockEditor.ContrastChecker, {
          backgroundColor: background || ownBackground,
          textColor: text || ownText,
          linkColor: accent || undefined,
          enableAlphaChecker: true,
        }),
    );
  }
})(window.wp, window.ententeBlock);
