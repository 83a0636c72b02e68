// The card in the editor, as readers will see it.
(({ compose, data, element, i18n, components }, block) => {
  const { createElement: h, Fragment, useEffect, useRef, useState } = element;
  const { Spinner } = components;
  const { __ } = i18n;

  /**
   * The card in a shadow root of its own, below what is wrong with it. Saves the link that the card contains for browsers without shadow
   * roots: the post keeps it if the plugin is removed.
   */
  block.Preview = ({ attributes: { url, title, ...attributes }, setAttributes }) => {
    // Otherwise, each keystroke in a date would request a card.
    const [shown, setShown] = useState(attributes);
    const showSoon = compose.useDebounce(setShown, 400);
    useEffect(() => showSoon(attributes), [JSON.stringify(attributes)]);
    const { answer, problem, isLoading } = block.useAnswer("preview", { attributes: shown });
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
      problem && h(block.Problem, problem),
      answer?.problems.map((found) => h(block.Problem, { key: found.text, status: "warning", ...found })),
      // Otherwise, the card's links and buttons would take the user away from the block.
      h("div", { ref: place, inert: "", className: "entente-preview" }),
    );
  };

  /** A drawing of a card for the inserter. It needs no network. */
  block.Drawing = ({ title }) =>
    h(
      "div",
      { style: { padding: "20px", border: "1px solid #ccc", borderRadius: "8px", background: "#fff", color: "#111" } },
      h("strong", { style: { fontSize: "24px" } }, title),
      [
        __("Establishment of relations", "entente"),
        __("Ambassadors", "entente"),
        __("Visits and meetings", "entente"),
      ].map((heading) =>
        h(
          "div",
          { key: heading, style: { marginTop: "12px", paddingTop: "12px", borderTop: "1px solid #ccc" } },
          heading,
          h("div", { style: { width: "70%", height: "10px", marginTop: "8px", background: "#ddd" } }),
        ),
      ),
    );
})(window.wp, window.ententeBlock);
