import type { AgreementType, VisitRank } from "../model/kinds.ts";
import type { Language } from "../model/language.ts";

/** The part of a word for a kind of document that no case changes, in the languages in which texts are held. */
export const typeWords: Partial<Record<Language, Readonly<Record<AgreementType, string>>>> = {
  de: {
    treaty: "Vertrag",
    agreement: "Abkommen",
    memorandum: "Memorandum",
    declaration: "Erklärung",
    "exchange-of-notes": "Notenwechsel",
    protocol: "Protokoll",
  },
};

/** The same for the rank of a visit. */
export const rankWords: Partial<Record<Language, Readonly<Record<VisitRank, string>>>> = {
  de: { state: "Staatsbesuch", official: "offiziell", working: "Arbeitsbesuch" },
};
