import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { hashOf } from "../../../../data/model/release/documents.ts";
import {
  builderCss,
  cardCss,
  factCss,
  frame,
  frontCss,
  pageCss,
  relationsCss,
  searchBoxCss,
  timelineCss,
} from "../../../../dist/texts.js";

/** The text of a `<style>` element, and its hash as a CSP source expression. */
export interface Style {
  css: string;
  cspSource: string;
}

/** The script of frame documents, and its hash as a CSP source expression. */
export const frameScript = { text: frame, cspSource: cspSource(frame) };

/** Frame documents with a card. */
export const frameStyle = frameOf(cardCss);

/** Frame documents with the table of a state's relations. */
export const countryFrameStyle = frameOf(`${cardCss}${relationsCss}`);

/** Fragments, in which flags are `<svg>` instead of `<img>`. `hash` is the SHA-256 of the CSS, in hex. */
export const fragmentStyle = (() => {
  const css = cardCss.replace(/\bimg\b/g, ".flag");
  const file = `${hashOf(css)}.css`;
  return { ...style(css), file, path: `/fragment/${file}` };
})();

/** Pages. */
export const pageStyle = style(`${pageCss}${relationsCss}${factCss}${timelineCss}${frontCss}${cardCss}`);

/** The front page, with the builder. */
export const frontPageStyle = style(`${pageStyle.css}${builderCss}${searchBoxCss}`);

/** An empty style element. Scripts insert one and add rules through the CSSOM, which no policy restricts. */
export const emptyStyle = style("");

function frameOf(css: string): Style {
  return style(
    `:root{color-scheme:light dark}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}${css}body{margin:0;background:light-dark(#fff,#111)}@media screen{:root{overflow:hidden}body{max-height:100vh;overflow:auto}}.card{max-width:none;border:0}.card.fact{padding:.75em}.unseen{position:absolute;clip-path:inset(50%)}`,
  );
}

function style(css: string): Style {
  return { css, cspSource: cspSource(css) };
}

/** Returns the source expression with which a policy allows exactly this text in the document. */
export function cspSource(text: string): string {
  return `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}'`;
}
