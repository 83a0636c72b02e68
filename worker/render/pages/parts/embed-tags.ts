import type { Language } from "../../../../data/model/language.ts";
import type { PairId } from "../../../../data/model/states/pair.ts";
import { escapeXml } from "../../escape-xml.ts";

/** Returns the one-tag embed: a script that shows the card in its place. @param selection what the card is limited to, as the rest of a query */
export function embedTag(
  origin: string,
  pair: PairId,
  language: Language,
  selection: "" | "&layout=compact" | `&fact=${string}` = "",
): string {
  return `<script async src="${origin}/embed/${pair}.js?lang=${language}${selection}"></script>`;
}

/** Returns the one-tag embeds of shorter cards: the essentials, and a single fact, whose id readers fill in. */
export function shorterEmbedTags(origin: string, pair: PairId, language: Language): string {
  return [embedTag(origin, pair, language, "&layout=compact"), embedTag(origin, pair, language, "&fact=ID")].join("\n");
}

/** Returns an iframe. @param url URL of the frame document @param title what it shows, for screen readers */
export function frameTag(url: string, title: string): string {
  return `<iframe src="${url}" title="${escapeXml(title)}" width="600" height="600" style="border:0;width:100%" loading="lazy"></iframe>`;
}
