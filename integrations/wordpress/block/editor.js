// The block in the editor: a field that finds a relation, the card as readers will see it, and its settings in the sidebar. WordPress loads
// this file as it is, so it uses WordPress's own copies of the libraries, in `wp`.
(({ apiFetch, blockEditor, blocks, components, compose, data, element, i18n, url }, settings) => {
  const { createElement: h, Fragment, useEffect, useRef, useState } = element;
  const { __, sprintf } = i18n;
  const { addQueryArgs } = url;
  const { Button, CheckboxControl, ComboboxControl, MenuItem, NavigableMenu, Notice, PanelBody, Placeholder } =
    components;
  const { SelectControl, Spinner, TextControl } = components;

  /** The groups of a card, with the kinds of facts in each. */
  const kindGroups = () => [
    [__("Establishment of relations", "entente"), ["establishment", "recognition"]],
    [__("Ambassadors", "entente"), ["ambassador"]],
    [__("Missions", "entente"), ["mission"]],
    [__("Visits and meetings", "entente"), ["visit", "meeting", "statement"]],
    [__("Agreements and documents", "entente"), ["agreement"]],
    [__("Economy", "entente"), ["company", "trade"]],
    [__("Aid", "entente"), ["aid"]],
    [__("Cooperation", "entente"), ["cooperation"]],
    [__("Legal framework", "entente"), ["legal-framework"]],
  ];

  /** Requests a path of the plugin's API each time `query` changes. Returns the answer, or the error's message. */
  function useAnswer(path, query, isWanted = true) {
    const [state, setState] = useState({});
    const address = addQueryArgs(`/entente/v1/${path}`, query);
    useEffect(() => {
      if (!isWanted) return setState({});
      const controller = new AbortController();
      setState((earlier) => ({ ...earlier, isLoading: true }));
      apiFetch({ path: address, signal: controller.signal }).then(
        (answer) => setState({ answer }),
        (error) => error.name === "AbortError" || setState({ error: error.message }),
      );
      return () => controller.abort();
    }, [address, isWanted]);
    return state;
  }

  /** A field that finds relations by the names of states, people and anything else in their facts, and a list to choose from. */
  function RelationField({ lang, onChange }) {
    const [typed, setTyped] = useState("");
    const [search, setSearch] = useState("");
    const searchSoon = compose.useDebounce(setSearch, 250);
    const { answer, error, isLoading } = useAnswer("relations", { search, lang }, search !== "");
    return h(
      "div",
      { style: { width: "100%" } },
      h(TextControl, {
        label: __("Find a relation", "entente"),
        help: __("Type the names of one or two states, then choose a relation.", "entente"),
        value: typed,
        onChange: (text) => {
          setTyped(text);
          searchSoon(text.trim());
        },
      }),
      isLoading && h(Spinner),
      error && h(Notice, { status: "error", isDismissible: false }, error),
      answer?.length === 0 && h("p", {}, __("Nothing found.", "entente")),
      answer?.length > 0 &&
        h(
          NavigableMenu,
          { "aria-label": __("Relations", "entente") },
          answer.map(({ id, title }) => h(MenuItem, { key: id, onClick: () => onChange(id) }, title)),
        ),
    );
  }

  /**
   * The card as readers see it, in a shadow root of its own. Saves the link that the card contains for browsers without shadow roots:
   * the post keeps it if the plugin is removed.
   */
  function Preview({ attributes: { url, title, ...attributes }, setAttributes }) {
    // Otherwise, each keystroke in a day or a number would request a card.
    const [shown, setShown] = useState(attributes);
    const showSoon = compose.useDebounce(setShown, 400);
    useEffect(() => showSoon(attributes), [JSON.stringify(attributes)]);
    const { answer, error, isLoading } = useAnswer("preview", { attributes: shown });
    const place = useRef();
    useEffect(() => {
      if (!place.current || !answer) return;
      // Browsers turn such a template into a shadow root only when they load a page, so this does it for the parsed HTML.
      const parsed = new DOMParser().parseFromString(answer.html, "text/html");
      for (const template of parsed.querySelectorAll("template[shadowrootmode]")) {
        template.parentNode.attachShadow({ mode: "open" }).append(template.content);
        template.remove();
      }
      const link = parsed.querySelector("[lang] > a");
      if (link && (link.href !== url || link.textContent !== title)) {
        // The user did not make this change, and should not be asked to save it.
        data.dispatch("core/block-editor").__unstableMarkNextChangeAsNotPersistent?.();
        setAttributes({ url: link.href, title: link.textContent });
      }
      place.current.replaceChildren(...parsed.body.childNodes);
    }, [answer]);
    return h(
      Fragment,
      {},
      isLoading && !answer && h(Spinner),
      error && h(Notice, { status: "error", isDismissible: false }, error),
      // Otherwise, the card's links and buttons would take the user away from the block.
      h("div", { ref: place, inert: "", className: "entente-preview" }),
    );
  }

  function Sidebar({ attributes, setAttributes }) {
    const { relation, title, lang, home, layout, fact, kinds, asOf, release, theme, heading } = attributes;
    const set = (name) => (value) => setAttributes({ [name]: value ?? "" });
    const { answer: facts = [] } = useAnswer("facts", { relation, lang }, relation !== "");
    const chosen = kinds.split(",").filter(Boolean);
    const present = kindGroups().filter(([, own]) => facts.some(({ kind }) => own.includes(kind)));
    const states = relation.split("-");
    const colours = [
      ["background", __("Background", "entente")],
      ["text", __("Text", "entente")],
      ["accent", __("Links", "entente")],
    ];
    return h(
      blockEditor.InspectorControls,
      {},
      h(
        PanelBody,
        { title: __("Content", "entente") },
        relation &&
          h(
            "p",
            {},
            title || relation,
            " ",
            h(
              Button,
              {
                variant: "link",
                onClick: () => setAttributes({ relation: "", fact: "", kinds: "", home: "", url: "", title: "" }),
              },
              __("Choose another", "entente"),
            ),
          ),
        h(SelectControl, {
          label: __("Language", "entente"),
          value: lang,
          options: [
            { value: "", label: sprintf(__("Default (%s)", "entente"), settings.languages[settings.defaultLanguage]) },
            ...Object.entries(settings.languages).map(([value, label]) => ({ value, label })),
          ],
          onChange: set("lang"),
        }),
        relation &&
          h(ComboboxControl, {
            label: __("A single fact", "entente"),
            help: __("Leave this empty to show all facts.", "entente"),
            value: fact,
            options: facts.map(({ id, title }) => ({ value: id, label: title })),
            onChange: set("fact"),
          }),
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
        !fact &&
          present.length > 1 &&
          h(
            "fieldset",
            {},
            h("legend", { style: { marginBottom: "8px" } }, __("Only some kinds of fact", "entente")),
            present.map(([label, own]) =>
              h(CheckboxControl, {
                key: label,
                label,
                checked: own.some((kind) => chosen.includes(kind)),
                onChange: (isChecked) => {
                  const others = chosen.filter((kind) => !own.includes(kind));
                  set("kinds")([...others, ...(isChecked ? own : [])].join());
                },
              }),
            ),
          ),
        relation &&
          h(SelectControl, {
            label: __("State named first", "entente"),
            value: home,
            options: [
              { value: "", label: __("Same order as in the id", "entente") },
              ...states.map((code) => ({ value: code, label: code.toUpperCase() })),
            ],
            onChange: set("home"),
          }),
      ),
      h(
        PanelBody,
        { title: __("Time", "entente"), initialOpen: false },
        h(TextControl, {
          label: __("As of", "entente"),
          help: __("A day, such as 2016-01-01: the card shows what the sources support for that day.", "entente"),
          value: asOf,
          onChange: set("asOf"),
        }),
        h(TextControl, {
          label: __("Release", "entente"),
          help: __(
            "The number of a release. This freezes the card: later corrections and new facts do not appear.",
            "entente",
          ),
          value: release,
          onChange: set("release"),
        }),
      ),
      h(
        PanelBody,
        { title: __("Appearance", "entente"), initialOpen: false },
        h(SelectControl, {
          label: __("Colour scheme", "entente"),
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
          options: ["", "1", "2", "3", "4", "5", "6"]
            .map((value) => ({ value, label: value || "2" }))
            .filter(({ value }) => value !== "2"),
          onChange: set("heading"),
        }),
      ),
      h(blockEditor.PanelColorSettings, {
        title: __("Colours", "entente"),
        initialOpen: false,
        enableAlpha: true,
        colorSettings: colours.map(([name, label]) => ({ label, value: attributes[name], onChange: set(name) })),
      }),
    );
  }

  blocks.registerBlockType("entente/card", {
    edit: (props) => {
      const { attributes, setAttributes } = props;
      const { relation, lang } = attributes;
      const place = blockEditor.useBlockProps();
      const placeholder = h(
        Placeholder,
        { icon: "admin-site-alt3", label: __("Relations card", "entente") },
        settings.hasServer
          ? h(RelationField, { lang, onChange: (id) => setAttributes({ relation: id }) })
          : [
              __("Enter the address of the server under Settings → Entente.", "entente"),
              settings.settingsPage &&
                h("a", { key: "link", href: settings.settingsPage }, __("Open the settings", "entente")),
            ],
      );
      return h(
        "div",
        place,
        settings.hasServer && h(Sidebar, props),
        settings.hasServer && relation ? h(Preview, props) : placeholder,
      );
    },
    // The server renders the block. Without the plugin, the post shows this link.
    save: ({ attributes: { url, title } }) =>
      url ? h("p", blockEditor.useBlockProps.save(), h("a", { href: url }, title)) : null,
  });
})(window.wp, window.ententeSettings);
