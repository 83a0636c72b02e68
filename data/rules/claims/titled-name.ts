import { officeTitles } from "../../labels/office-titles.ts";
import { type Office, offices } from "../../model/facts/offices.ts";
import type { Language } from "../../model/language.ts";
import { honorifics, masculineArticles } from "./evidence-words.ts";

/** What a text calls a person, as far as it stands beside the name. */
interface TitledName {
  /** The ten words before the name, what stands in brackets left out. */
  before: string;
  /** What is set off by a comma behind it: “…, Minister für Energie”. */
  after: string;
}

/** How a text names a person, wherever it does so first; null where it does not. */
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

/** The office that a text gives a person: of the titles before the name the nearest, else the one behind it. */
export function officeOf({ before, after }: TitledName, language: Language): Office | null {
  return (lastTitle(before, language) ?? lastTitle(after, language))?.office ?? null;
}

/** Tells whether a text names an office, in whatever case. */
export function namesOffice(text: string, office: Office, language: Language): boolean {
  return titlePatterns(office, language).some(({ pattern }) => text.search(pattern) >= 0);
}

/** The gender in which a text speaks of a person: by “Herr” or “Frau”, or by a title that has a form for each; else null. */
export function genderOf({ before, after }: TitledName, language: Language): "m" | "f" | null {
  const honorific = (["f", "m"] as const).find((gender) => honorifics[language]?.[gender].test(before));
  if (honorific) return honorific;
  const title = lastTitle(before, language) ?? lastTitle(after, language);
  if (title?.gender !== "m") return title?.gender ?? null;
  // A title in the masculine may be meant for either, unless an article comes before it.
  return masculineArticles[language]?.test(before.slice(0, title.start)) ? "m" : null;
}

interface Title {
  office: Office;
  /** Null where men and women have the same title. */
  gender: "m" | "f" | null;
  start: number;
  end: number;
}

/** The title that ends last; of two that end together, the longer: a deputy minister is no minister. */
function lastTitle(text: string, language: Language): Title | undefined {
  return offices
    .flatMap((office) =>
      titlePatterns(office, language).flatMap(({ gender, pattern }) =>
        [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
          ...{ office, gender, start: index, end: index + length },
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

/** Patterns of an office's title; a Russian or Persian one is there too, in its base form and what is like it. */
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

/** What a title's words look like in a sentence: a noun and an adjective are told apart by the title for the other gender. */
function patternOf(title: string, counterpart: string): RegExp {
  const counterpartWords = counterpart.split(" ");
  const words = title.split(" ").map((word, index) => {
    const twin = counterpartWords[index] ?? word;
    if (twin === word) return { word: `${word}\\p{L}{0,2}`, gap: "\\s+" };
    const isNoun = [`${word}in`, `${twin}in`].some((feminine) => feminine === twin || feminine === word);
    if (isNoun) return { word: `${word}(?:e?s|e?n|nen)?`, gap: "\\s+" };
    // Others may stand between an adjective and its noun: “stellvertretender norwegischer Außenminister”.
    return { word: `${word.replace(/e[rnms]?$/, "e")}[rnms]?`, gap: "\\s+(?:\\p{L}+\\s+){0,2}?" };
  });
  const all = words.map(({ word, gap }, index) => (index < words.length - 1 ? word + gap : word)).join("");
  return new RegExp(`(?<!\\p{L})${all}(?!\\p{L})`, "giu");
}
