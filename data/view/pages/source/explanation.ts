import { editorsLanguage, type Texts } from "../../../model/facts/fact-texts.ts";
import type { Language } from "../../../model/language.ts";
import type { CardText } from "../../../model/views/card-view.ts";
import { localizedPiece, localizedText } from "../../words/localized-text.ts";

/** Returns what editors explain about the source, in the reader's language or a fallback. In any language but the editors', it is an unreviewed translation. */
export function explanation(texts: Texts, language: Language): CardText {
  const localized = localizedText(texts, language);
  if (!localized) return [];
  const piece = localizedPiece(localized, language);
  return localized.lang === editorsLanguage
    ? [piece]
    : [{ ...(typeof piece === "string" ? { text: piece } : piece), unreviewed: true }];
}
