import { officeTitles } from "../../../labels/names/office-titles.ts";
import { type Office, offices } from "../../../model/facts/offices.ts";
import type { Language } from "../../../model/language.ts";
import { cachedPerText } from "../../reading/cached-per-text.ts";
import { oncePer } from "../../reading/once-per.ts";
import { isSameSentence } from "../../reading/sentences.ts";
import { type WordToken, wordTokens } from "../../reading/word-tokens.ts";
import { languageWords } from "../../words/words-by-language.ts";
import { findTerms, isTerm } from "../terms/term-pattern.ts";

/** An office title in a text, with its position in UTF-16 code units. */
export interface TitleInText {
  /** Usually one; “Secretary of State” may be a foreign minister or a state secretary. */
  offices: readonly Office[];
  /** Null if the title is the same for men and women. */
  gender: "m" | "f" | null;
  start: number;
  end: number;
}

/** Returns the office titles of a text in order, in any inflected form. Where several overlap, the longest counts: a deputy minister is not a minister. */
export const officeTitlesIn = cachedPerText((text: string, language: Language): readonly TitleInText[] => {
  const tokens = wordTokens(text, language);
  const forms = titleForms(language);
  const { lowered = "" } = languageWords[language]?.offices ?? {};
  const found = tokens.flatMap((token, first) =>
    (forms.get(token.stem) ?? []).flatMap((form) => {
      const last = lastToken(tokens, first, form.stems, language);
      const end = last === null ? undefined : tokens[last]?.end;
      const offices = isTerm(tokens[first - 1]?.word ?? "", lowered) ? [] : form.offices;
      return end === undefined ? [] : [{ offices, gender: form.gender, start: token.start, end }];
    }),
  );
  const longestFirst = found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: TitleInText[] = [];
  for (const title of longestFirst) {
    const same = kept.find(({ start, end }) => start === title.start && end === title.end);
    if (same) {
      same.offices = [...new Set([...same.offices, ...title.offices])];
      if (same.gender !== title.gender) same.gender = null;
    } else if (kept.every(({ start, end }) => title.end <= start || title.start >= end)) kept.push({ ...title });
  }
  const titles = kept.filter((title) => title.offices.length > 0).sort((a, b) => a.start - b.start);
  const counterparts = counterpartsIn(text, titles, language);
  return [...titles.map((title) => withOfficeOf(counterparts, title, text)), ...counterparts].sort(
    (a, b) => a.start - b.start,
  );
});

/** Returns a title with the office of a “counterpart” right before it, if there is one: “his Tajik counterpart, Minister Karimov”. */
function withOfficeOf(counterparts: readonly TitleInText[], title: TitleInText, text: string): TitleInText {
  const beside = counterparts.find(({ end }) => end <= title.start && /^,?\s$/.test(text.slice(end, title.start)));
  return beside && title.offices.includes("minister")
    ? { ...title, offices: [...new Set([...title.offices, ...beside.offices])] }
    : title;
}

/** Returns words such as “counterpart”, with the office named before: “the Foreign Minister met his Tajik counterpart”. */
function counterpartsIn(text: string, titles: readonly TitleInText[], language: Language): TitleInText[] {
  return findTerms(text, languageWords[language]?.offices.counterparts ?? "").flatMap(({ start, end }) => {
    const title = titles.findLast((each) => each.end <= start && start - each.end < longestCounterpartGap);
    return title && isSameSentence(text, title.end, start)
      ? [{ offices: title.offices, gender: null, start, end }]
      : [];
  });
}

/** Maximum distance, in UTF-16 code units, between an office and the “counterpart” who holds the same one. */
const longestCounterpartGap = 150;

/** Returns the index of the last word of a title that starts at `first`; null if the title is not there. */
function lastToken(
  tokens: readonly WordToken[],
  first: number,
  stems: readonly string[],
  language: Language,
): number | null {
  const isDivisible = languageWords[language]?.offices.divisible?.test(tokens[first]?.word ?? "") ?? false;
  let at = first;
  for (const stem of stems.slice(1)) {
    at += 1;
    // Adjectives may come in between: “stellvertretender norwegischer Außenminister”, “Deputy Norwegian Foreign Minister”.
    const skipped = at === first + 1 && tokens[at]?.stem !== stem && isDivisible;
    if (skipped) at = tokens.findIndex((token, index) => index > at && index <= at + 2 && token.stem === stem);
    if (at < 0 || tokens[at]?.stem !== stem) return null;
  }
  return at;
}

interface TitleForm {
  stems: readonly string[];
  offices: readonly Office[];
  gender: TitleInText["gender"];
}

/** Returns the forms of all titles by the stem of their first word. */
const titleForms = oncePer((language: Language): ReadonlyMap<string, readonly TitleForm[]> => {
  const byFirst = new Map<string, TitleForm[]>();
  for (const office of offices) {
    for (const { words, gender } of formsOf(office, language)) {
      const stems = wordTokens(words, language).map(({ stem }) => stem);
      const first = stems[0] ?? "";
      byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, offices: [office], gender }]);
    }
  }
  return byFirst;
});

interface WrittenTitle {
  words: string;
  gender: TitleInText["gender"];
}

function formsOf(office: Office, language: Language): WrittenTitle[] {
  const { m, f } = officeTitles[office][language];
  const { forms, feminine: derivation } = languageWords[language]?.offices ?? {};
  const others = forms?.[office]?.split("|") ?? [];
  const masculine = [m, ...others];
  if (m === f && !derivation) return masculine.map((words) => ({ words, gender: null }));
  const derived = others.flatMap((title) =>
    derivation?.noun.test(title) ? [title.replace(derivation.noun, `$&${derivation.suffix}`)] : [],
  );
  const feminine = [f, ...derived];
  return [
    ...masculine.map((words): WrittenTitle => ({ words, gender: feminine.includes(words) ? null : "m" })),
    ...feminine.filter((words) => !masculine.includes(words)).map((words): WrittenTitle => ({ words, gender: "f" })),
  ];
}

const ambassadors: readonly Office[] = [
  "ambassador",
  "ambassador-extraordinary-plenipotentiary",
  "ambassador-at-large",
  "high-commissioner",
];

/** Returns true for the title of an ambassador. */
export function isAmbassador({ offices }: TitleInText): boolean {
  return offices.some((office) => ambassadors.includes(office));
}
