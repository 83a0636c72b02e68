import { Box, Typography } from "@strapi/design-system";
import { useEffect, useRef } from "react";
import { useIntl } from "react-intl";

/** Returns a card's elements and title; null if the response of the plugin's routes in Strapi contains no card. */
export function parseCard(answer) {
  if (answer?.kind !== "card") return null;
  const { body } = new DOMParser().parseFromString(answer.html, "text/html");
  return { body, title: body.querySelector("a").textContent };
}

/** The card as readers see it, in a shadow root of its own, or why there is none. */
export function CardPreview({ card, preview: { answer, isLoading, hasFailed } }) {
  const { formatMessage } = useIntl();
  const text = (id) => formatMessage({ id: `entente.${id}` });
  const place = useRef(null);
  useEffect(() => {
    place.current.replaceChildren(...(card?.body.cloneNode(true).childNodes ?? []));
    // Browsers turn such a template into a shadow root only when they load a page.
    for (const template of place.current.querySelectorAll("template[shadowrootmode]")) {
      template.parentNode.attachShadow({ mode: "open" }).append(template.content);
      template.remove();
    }
  }, [card]);
  return (
    <Box tag="section" aria-label={text("preview")}>
      <Typography variant="pi" fontWeight="bold">
        {text("preview")}
      </Typography>
      <Typography tag="p" role="status">
        {isLoading && !answer && text("loading")}
        {answer?.kind === "none" && `${text("preview.none")} ${answer.reason}`}
        {(hasFailed || answer?.kind === "failure") && text("preview.down")}
      </Typography>
      {/* Otherwise, the card's links and buttons would take the user away from the form. */}
      <div ref={place} inert="" className="entente-preview" />
    </Box>
  );
}
