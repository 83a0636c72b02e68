import type { Language } from "../../../data/model/language.ts";
import type { PairId } from "../../../data/model/states/pair.ts";

/** The one tag that shows a card where it stands. */
export function embedTag(origin: string, pair: PairId, language: Language): string {
  return `<script async src="${origin}/embed/${pair}.js?lang=${language}"></script>`;
}

/** A frame with a card: its address is that of the frame's document. */
export function frameTag(address: string): string {
  return `<iframe src="${address}" title="Entente" width="600" height="600" style="border:0;width:100%" loading="lazy"></iframe>`;
}
