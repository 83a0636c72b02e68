// Live preview inserts the HTML by script. Browsers do not turn templates that are inserted this way into shadow roots.
mw.hook("wikipage.content").add(($content) => {
  for (const template of $content.find(".entente-card template[shadowrootmode]")) {
    template.parentNode.attachShadow({ mode: "open" }).append(template.content);
    template.remove();
  }
});
