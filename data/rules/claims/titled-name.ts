import { officeTitles } from "../../labels/office-titles.ts";
import { type Office, offices } from "../../model/facts/offices.ts";
import type { Language } from "../../model/language.ts";
import { honorifics, masculineArticles } from "./evidence-words.ts";

/** The words around a person's name in a text, where a title would be. */
interface TitledName {
  /** Up to ten words before the name, without any text in parentheses. */
  before: string;
  /** The words after a comma that follows the name: “…, Minister für Energie”. */
  after: string;
}

/** Returns the words around the first occurrence of a name; null if the text does not contain it. */
export function titledName(text: string, name: string): TitledName | null {
  const position = text.toLowerCase().indexOf(name.toLowerCase());
  if (position < 0) return null;
  const words = text
    .slice(0, position)
    .replace(/\([^)]*\)|…/g, " ")
    .split(/\s+/);
  const [, after = ""] = /^,\s*((?:[^\s,.;]+\s*){1,6})/u.exec(text.slice(position + name.length)) ?? [];
  return { before: words.slice(-11).join(" "), after };
}

/** Returns the office of the title nearest before the name, or else of the title after it; null if there is none. */
export function officeOf({ before, after }: TitledName, language: Language): Office | null {
  return (lastTitle(before, language) ?? lastTitle(after, language))?.office ?? null;
}

/** True if a text contains a title of the office, in any grammatical case. */
export function namesOffice(text: string, office: Office, language: Language): boolean {
  return titlePatterns(office, language).some(({ pattern }) => text.search(pattern) >= 0);
}

/**
 * Returns the gender that a text implies for a person, by “Herr” or “Frau” or by a gendered title; null if it implies
 * none.
 */
export function genderOf({ before, after }: TitledName, language: Language): "m" | "f" | null {
  const honorific = (["f", "m"] as const).find((gender) => honorifics[language]?.[gender].test(before));
  if (honorific) return honorific;
  const title = lastTitle(before, language) ?? lastTitle(after, language);
  if (title?.gender !== "m") return title?.gender ?? null;
  // A masculine title may refer to a woman too, unless a masculine article comes before it.
  return masculineArticles[language]?.test(before.slice(0, title.start)) ? "m" : null;
}

interface Title {
  office: Office;
  /** Null if the title is the same for men and women. */
  gender: "m" | "f" | null;
  start: number;
  end: number;
}

/** Returns the title that ends last. If two end together, the longer wins: a deputy minister is not a minister. */
function lastTitle(text: string, language: Language): Title | undefined {
  return offices
    .flatMap((office) =>
      titlePatterns(office, language).flatMap(({ gender, pattern }) =>
        [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
          office,
          gender,
          start: index,
          end: index + length,
        })),
      ),
    )
    .sort((a, b) => b.end - a.end || a.start - b.start)[0];
}

interface TitlePattern {
  gender: Title["gender"];
  pattern: RegExp;
}

const patterns = new Map<string, TitlePattern[]>();

/**
 * Returns the patterns for an office's title, cached. Russian and Persian titles match in their base form and close to
 * it.
 */
function titlePatterns(office: Office, language: Language): TitlePattern[] {
  const key = `${office} ${language}`;
  const officePatterns = patterns.get(key) ?? buildPatterns(office, language);
  patterns.set(key, officePatterns);
  return officePatterns;
}

function buildPatterns(office: Office, language: Language): TitlePattern[] {
  const { m, f } = officeTitles[office][language];
  if (m === f) return [{ gender: null, pattern: patternOf(m, m) }];
  return [
    { gender: "f", pattern: patternOf(f, m) },
    { gender: "m", pattern: patternOf(m, f) },
  ];
}

/**
 * Builds a pattern for a title with the endings that its words take in a sentence. Comparing it with the title for the
 * other gender shows which words are nouns and which are adjectives.
 */
function patternOf(title: string, counterpart: string): RegExp {
  const counterpartWords = counterpart.split(" ");
  const words = title.split(" ").map((word, index) => {
    const twin = counterpartWords[index] ?? word;
    if (twin === word) return { word: `${word}\\p{L}{0,2}`, gap: "\\s+" };
    const isNoun = [`${word}in`, `${twin}in`].some((feminine) => feminine === twin || feminine === word);
    if (isNoun) return { word: `${word}(?:e?s|e?n|nen)?`, gap: "\\s+" };
    // Other words may come between an adjective and its noun: “stellvertretender norwegischer Außenminister”.
    return { word: `${word.replace(/e[rnms]?$/, "e")}[rnms]?`, gap: "\\s+(?:\\p{L}+\\s+){0,2}?" };
  });
  const all = words.map(({ word, gap }, index) => (index < words.length - 1 ? word + gap : word)).join("");
  return new RegExp(`(?<!\\p{L})${all}(?!\\p{L})`, "giu");
}
