import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import cardCss from "../../dist/card.txt";
import pageCss from "../../dist/page.txt";

/** One `<style>` element's text, and the source expression that lets a content security policy allow it alone. */
export interface Style {
  css: string;
  cspSource: string;
}

/** For documents that are nothing but a card. */
export const frameStyle = style(
  `:root{color-scheme:light dark}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}${cardCss}body{margin:0;background:light-dark(#fff,#111)}.card{max-width:none;border:0}`,
);

/** For whole pages. */
export const pageStyle = style(`${pageCss}${cardCss}`);

function style(css: string): Style {
  return { css, cspSource: `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(css))))}'` };
}
