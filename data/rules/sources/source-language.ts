import { monthNames } from "../../labels/generated.ts";
import { flatMapEach } from "../../model/flat-map-each.ts";
import { type InEveryLanguage, type Language, languages } from "../../model/language.ts";
import { textLanguage } from "../../model/language-tags.ts";
import type { Finding, Rule } from "../rule.ts";
import { scripts } from "../texts/text-scripts.ts";

/** Frequent words of each language that are not words of our other languages. */
const functionWords: InEveryLanguage = {
  de: "das dem des und von mit für im ist wurde wurden zwischen zur zum nach bei auch eine einer",
  en: "the and of with from were which between has have been their its",
  nb: "og av til ble mellom på med som ikke fra har det et",
  ru: "и в для между что был была были года при также",
  tg: "ва дар бо аз ки барои байни аст шуд соли",
  fa: "و در به از که با این است",
};

/**
 * Checks that a source's text is in the language that `language` names, because in a wrong language the quotes seem to support
 * nothing. Reports only what is clear, and only for the languages of cards.
 */
export const sourceLanguage: Rule = ({ sources }) =>
  flatMapEach(sources, ([source, { text, language: tag }]): Finding[] => {
    const language = tag === undefined ? null : textLanguage(tag);
    if (text === null || language === null) return [];
    const other = clearlyOther(text, language);
    if (!other && isInScriptOf(text, language)) return [];
    const likeness = other ? `looks like “${other}”, not “${tag}”` : `does not look like “${tag}”`;
    return [
      {
        in: { source },
        path: ["language"],
        message: `the text ${likeness}; correct “language”`,
      },
    ];
  });

/** Returns false if almost no letter of a text belongs to the script of a language. */
function isInScriptOf(text: string, language: Language): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const ofScript = letters.filter((letter) => scripts[language].test(letter));
  return letters.length === 0 || ofScript.length > letters.length / 10;
}

/**
 * Returns another language of which a text has at least two different function words or months, and by far more than of its own; null if
 * there is none.
 */
function clearlyOther(text: string, own: Language): Language | null {
  const written = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = (Object.keys(languages) as Language[]).map((language) => {
    const found = written.filter((word) => wordsOf.get(language)?.has(word));
    return { language, total: found.length, different: new Set(found).size };
  });
  const ownTotal = counts.find(({ language }) => language === own)?.total ?? 0;
  const [best] = counts.sort((a, b) => b.total - a.total);
  return best && best.different >= 2 && best.total > 4 * ownTotal ? best.language : null;
}

/** The function words and months of each language, without the months that other languages spell in the same way. */
const wordsOf: ReadonlyMap<Language, ReadonlySet<string>> = new Map(
  (Object.keys(languages) as Language[]).map((language) => {
    const others = new Set(
      Object.entries(monthNames).flatMap(([other, months]) => (other === language ? [] : months.map(lowerCase))),
    );
    const months = monthNames[language].map(lowerCase).filter((month) => !others.has(month));
    return [language, new Set([...functionWords[language].split(" "), ...months])];
  }),
);

function lowerCase(text: string): string {
  return text.toLowerCase();
}
