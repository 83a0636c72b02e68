import type { AgreementType, VisitRank } from "../../model/facts/kinds.ts";
import type { Language } from "../../model/language.ts";

/** The part of a word for a kind of document that no case changes, in the languages in which texts are held. */
export const agreementTypeWords: Partial<Record<Language, Readonly<Record<AgreementType, string>>>> = {
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
export const visitRankWords: Partial<Record<Language, Readonly<Record<VisitRank, string>>>> = {
  de: { state: "Staatsbesuch", official: "offiziell", working: "Arbeitsbesuch" },
};

/** The part of a word for “then”, of somebody who held an office and may no longer. */
export const atTheTimeWords: Partial<Record<Language, RegExp>> = { de: /damalig/i };

/** What comes right before a name, as a man or a woman is addressed. */
export const honorifics: Partial<Record<Language, Readonly<Record<"m" | "f", RegExp>>>> = {
  de: { m: /(?<!\p{L})Herrn?\s+(?:Dr\.\s+)?$/u, f: /(?<!\p{L})Frau\s+(?:Dr\.\s+)?$/u },
  en: { m: /(?<!\p{L})Mr\.?\s+$/u, f: /(?<!\p{L})(?:Mrs|Ms)\.?\s+$/u },
};

/** Articles of one man, with the adjectives behind them. */
export const masculineArticles: Partial<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:der|des|dem|den)\s+(?:\p{L}+\s+){0,3}$/iu,
};

/** Words by which somebody is said to lead others. */
export const leadingWords: Partial<Record<Language, RegExp>> = {
  de: /unter (?:der )?(?:Leitung|Führung)|an der Spitze|angeführt von|geleitet von/i,
};

/** Words by which something else is said to have gone on, or to have been the reason; not those for the fact itself. */
export const circumstanceWords: Partial<Record<Language, RegExp>> = {
  de: /während (?!(?:des|der|dieses|seines|ihres) (?:Treffens|Besuchs|Besuches|Gesprächs|Gespräche|Aufenthalts))|anlässlich|am Rande/i,
};
