import useIsBrowser from "@docusaurus/useIsBrowser";
import { createElement, useEffect, useRef, useState } from "react";

/** Shows a card, whose HTML comes from the build. */
export default function RelationsCard({ card }) {
  const place = useRef(null);
  const isBrowser = useIsBrowser();
  // A browser turns the template into a shadow root when it loads a page. After a click on a link of Docusaurus, the effect does it, with a
  // template that browsers do not warn about.
  const [html] = useState(() => (isBrowser ? card.html.replace(' shadowrootmode="open"', " data-card") : card.html));
  useEffect(() => {
    for (const template of place.current.querySelectorAll("template[data-card], template[shadowrootmode]")) {
      template.parentElement.attachShadow({ mode: "open" }).append(template.content);
      template.remove();
    }
  }, []);
  return createElement("div", {
    ref: place,
    // biome-ignore lint/security/noDangerouslySetInnerHtml: The core keeps only what is a card without a script.
    dangerouslySetInnerHTML: { __html: html },
    suppressHydrationWarning: true,
  });
}
