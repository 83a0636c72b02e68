import type { Language } from "../../../../data/model/language.ts";
import type { PairId } from "../../../../data/model/states/pair.ts";
import { escapeXml } from "../../escape-xml.ts";

/** Returns the one-tag embed: a script that shows the card in its place. */
export function embedTag(origin: string, pair: PairId, language: Language): string {
  return `<script async src="${origin}/embed/${pair}.js?lang=${language}"></script>`;
}

/** Returns an iframe. @param url URL of the frame document @param title what it shows, for screen readers */
export function frameTag(url: string, title: string): string {
  return `<iframe src="${url}" title="${escapeXml(title)}" width="600" height="600" style="border:0;width:100%" loading="lazy"></iframe>`;
}
