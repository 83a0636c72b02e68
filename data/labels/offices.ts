import type { InEveryLanguage } from "../model/language.ts";
import type { Office } from "../model/offices.ts";

/** The form for a man, for a woman, and where the sources do not say. */
export interface OfficeTitle {
  m: string;
  f: string;
  /** For someone who held the office then and may no longer. */
  atTheTime: { m: string; f: string };
}

/** Office titles, without the state: that stands beside them in its base form. */
export const officeTitles: Record<Office, InEveryLanguage<OfficeTitle>> = {
  ambassador: {
    de: german("Botschafter", "Botschafterin"),
    en: english("Ambassador"),
  },
  "foreign-minister": {
    de: german("Außenminister", "Außenministerin"),
    en: english("Foreign Minister"),
  },
  "deputy-foreign-minister": {
    de: {
      m: "stellvertretender Außenminister",
      f: "stellvertretende Außenministerin",
      atTheTime: { m: "damaliger stellvertretender Außenminister", f: "damalige stellvertretende Außenministerin" },
    },
    en: english("Deputy Foreign Minister"),
  },
  "minister-energy-industry": {
    de: german("Minister für Energie und Industrie", "Ministerin für Energie und Industrie"),
    en: english("Minister of Energy and Industry"),
  },
};

function german(m: string, f: string): OfficeTitle {
  return { m, f, atTheTime: { m: `damaliger ${m}`, f: `damalige ${f}` } };
}

function english(title: string): OfficeTitle {
  return { m: title, f: title, atTheTime: { m: `then ${title}`, f: `then ${title}` } };
}
