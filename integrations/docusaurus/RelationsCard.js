import useIsBrowser from "@docusaurus/useIsBrowser";
import { createElement, useEffect, useRef, useState } from "react";

/** Shows a card, whose HTML comes from the build. */
export default function RelationsCard({ card }) {
  const place = useRef(null);
  const isBrowser = useIsBrowser();
  // When a page loads, the browser turns the template into a shadow root. When a reader follows a link of Docusaurus, no page loads and the
  // effect does it instead, with a template that browsers do not warn about.
  const [html] = useState(() => (isBrowser ? card.html.replace(' shadowrootmode="open"', " data-card") : card.html));
  useEffect(() => {
    for (const template of place.current.querySelectorAll("template[data-card], template[shadowrootmode]")) {
      template.parentElement.attachShadow({ mode: "open" }).append(template.content);
      template.remove();
    }
  }, []);
  return createElement("div", {
    ref: place,
    // biome-ignore lint/security/noDangerouslySetInnerHtml: The core keeps only cards without scripts.
    dangerouslySetInnerHTML: { __html: html },
    suppressHydrationWarning: true,
  });
}
