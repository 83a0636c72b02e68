import { hexToBytes } from "@noble/hashes/utils.js";
import { hashOf } from "../../data/model/release/documents.ts";
import type { CardView } from "../../data/model/views/card-view.ts";
import type { ProblemView } from "../../data/view/pages/problem-view.ts";
import { builder, embed, reference, widget } from "../../dist/texts.js";
import { scriptLiteral } from "./script-literal.ts";

/** The script `/widget.js`, its SHA-256 (hex) for the permanent URL, and the hash as an `integrity` attribute. */
export const widgetScript = (() => {
  const hash = hashOf(widget);
  return { text: widget, hash, integrity: `sha256-${btoa(String.fromCharCode(...hexToBytes(hash)))}` };
})();

/** Path of the API reference's script. */
export const referenceScript = `/docs/${reference}.js`;

/** Path of the front page's script. */
export const builderScript = `/builder/${builder}.js`;

/** Returns the one-tag embed: the widget's code and a card's data in one script. @param warnings logged to the console first */
export function embedScript(view: CardView, warnings: readonly ProblemView[] = []): string {
  return `${warnings.map(warningScript).join("")}${embed}${scriptLiteral(view)});`;
}

/** Returns the one-tag embed for an error: a script that logs the problem to the console and leaves the page unchanged. */
export function warningScript({ title, detail }: ProblemView): string {
  return `console.warn(${JSON.stringify(`Entente: ${title}. ${detail}`)});`;
}
