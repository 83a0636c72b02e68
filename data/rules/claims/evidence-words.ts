import type { AgreementType, VisitRank } from "../../model/facts/kinds.ts";
import type { Language } from "../../model/language.ts";

/**
 * Stems of the words for each type of agreement, in the languages that source texts are written in. Case endings are
 * left off.
 */
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

/** Stems of the words for each rank of a visit. */
export const visitRankWords: Partial<Record<Language, Readonly<Record<VisitRank, string>>>> = {
  de: { state: "Staatsbesuch", official: "offiziell", working: "Arbeitsbesuch" },
};

/** Matches words for “then” before an office whose holder may have left it since, such as “damalig”. */
export const atTheTimeWords: Partial<Record<Language, RegExp>> = { de: /damalig/i };

/** Matches the form of address right before the name of a man (`m`) or a woman (`f`). */
export const honorifics: Partial<Record<Language, Readonly<Record<"m" | "f", RegExp>>>> = {
  de: { m: /(?<!\p{L})Herrn?\s+(?:Dr\.\s+)?$/u, f: /(?<!\p{L})Frau\s+(?:Dr\.\s+)?$/u },
  en: { m: /(?<!\p{L})Mr\.?\s+$/u, f: /(?<!\p{L})(?:Mrs|Ms)\.?\s+$/u },
};

/** Matches a masculine singular article and up to three adjectives at the end of a text. */
export const masculineArticles: Partial<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:der|des|dem|den)\s+(?:\p{L}+\s+){0,3}$/iu,
};

/** Matches words that say who led a delegation. */
export const leadingWords: Partial<Record<Language, RegExp>> = {
  de: /unter (?:der )?(?:Leitung|Führung)|an der Spitze|angeführt von|geleitet von/i,
};

/**
 * Matches words that introduce another event, during which or because of which the visit or meeting took place. Words
 * that introduce the visit or meeting itself do not match.
 */
export const circumstanceWords: Partial<Record<Language, RegExp>> = {
  de: /während (?!(?:des|der|dieses|seines|ihres) (?:Treffens|Besuchs|Besuches|Gesprächs|Gespräche|Aufenthalts))|anlässlich|am Rande/i,
};
