// Registers the block. Its parts are in the files beside this one.
(({ blockEditor, blocks, components, element, i18n }, block) => {
  const { createElement: h, useRef, useState } = element;
  const { Path, Placeholder, SVG } = components;
  const { __ } = i18n;

  /** A card with a heading and lines. */
  const icon = h(
    SVG,
    { viewBox: "0 0 24 24", xmlns: "http://www.w3.org/2000/svg" },
    h(Path, {
      d: "M4 4h16v16H4zM5.5 5.5v13h13v-13zM7 7.5h4v3H7zM13 7.5h4v3h-4zM7 13h10v1.5H7zM7 16h7v1.5H7z",
      fillRule: "evenodd",
    }),
  );

  function Edit({ attributes, setAttributes }) {
    const { relation, lang, title } = attributes;
    const [isChoosing, setChoosing] = useState(false);
    const place = useRef();
    const blockProps = blockEditor.useBlockProps({ ref: place });
    // Only the block's example has a title without a relation.
    if (!relation && title) return h("div", blockProps, h(block.Drawing, { title }));
    const finish = () => {
      setChoosing(false);
      // The element with the focus is about to disappear.
      place.current.focus();
    };
    const choose = (chosen) => {
      if (chosen.id !== relation)
        setAttributes({ relation: chosen.id, title: chosen.title, url: "", fact: "", kinds: "", home: "" });
      finish();
    };
    return h(
      "div",
      blockProps,
      block.hasServer && h(block.Sidebar, { attributes, setAttributes, onChooseAnother: () => setChoosing(true) }),
      (!block.hasServer || !relation || isChoosing) &&
        h(
          Placeholder,
          { icon: h(blockEditor.BlockIcon, { icon }), label: __("Relations card", "entente") },
          block.hasServer
            ? h(block.RelationField, { lang, onChange: choose, onCancel: relation ? finish : undefined })
            : h(
                "p",
                {},
                __("Enter the address of the server under Settings → Entente.", "entente"),
                " ",
                h(block.SettingsLink),
              ),
        ),
      block.hasServer && relation && h(block.Preview, { attributes, setAttributes }),
    );
  }

  blocks.registerBlockType("entente/card", {
    icon,
    edit: Edit,
    // The name in the list view.
    __experimentalLabel: ({ title, relation }) => title || relation,
    // The server renders the block. Without the plugin, the post shows this link.
    save: ({ attributes: { url, title } }) =>
      url ? h("p", blockEditor.useBlockProps.save(), h("a", { href: url }, title)) : null,
  });
})(window.wp, window.ententeBlock);
