import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { cardCss, pageCss, relationsCss } from "../../../dist/texts.js";

/** One `<style>` element's text, and the source expression that lets a content security policy allow it alone. */
export interface Style {
  css: string;
  cspSource: string;
}

/** For documents that are nothing but a card. */
export const frameStyle = inFrame(cardCss);

/** For documents that are nothing but the table of a state's relations. */
export const countryFrameStyle = inFrame(`${cardCss}${relationsCss}`);

/** For whole pages. */
export const pageStyle = style(`${pageCss}${relationsCss}${cardCss}`);

/** What scripts put into a document in order to fill it rule by rule, which no policy hinders. */
export const emptyStyle = style("");

function inFrame(css: string): Style {
  return style(
    `:root{color-scheme:light dark}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}${css}body{margin:0;background:light-dark(#fff,#111)}.card{max-width:none;border:0}`,
  );
}

function style(css: string): Style {
  return { css, cspSource: `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(css))))}'` };
}
