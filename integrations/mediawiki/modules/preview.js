// A preview without loading the page inserts HTML with a script. Browsers then leave each card in its template.
mw.hook("wikipage.content").add(($content) => {
  for (const template of $content.find(".entente-card template[shadowrootmode]")) {
    template.parentNode.attachShadow({ mode: "open" }).append(template.content);
    template.remove();
  }
});
