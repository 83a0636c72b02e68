import { hexToBytes } from "@noble/hashes/utils.js";
import { hashOf } from "../../data/model/release/documents.ts";
import type { CardView } from "../../data/model/views/card-view.ts";
import type { ProblemView } from "../../data/view/pages/problem-view.ts";
import { embed, reference, widget } from "../../dist/texts.js";

/** The script behind `/widget.js`, the SHA-256 that addresses it, and that hash as a browser wants it in `integrity`. */
export const widgetScript = (() => {
  const hash = hashOf(widget);
  return { text: widget, hash, integrity: `sha256-${btoa(String.fromCharCode(...hexToBytes(hash)))}` };
})();

/** The address of the script that shows the reference of the API. */
export const referenceScript = `/docs/${reference}.js`;

/** The one-tag embed: the widget's code and a card's data in one script. */
export function embedScript(view: CardView): string {
  return `${embed}${JSON.stringify(view)});`;
}

/** What the one tag is given where there is no card: the console says why, and the page stays as it is. */
export function warningScript({ title, detail }: ProblemView): string {
  return `console.warn(${JSON.stringify(`Entente: ${title}. ${detail}`)});`;
}
