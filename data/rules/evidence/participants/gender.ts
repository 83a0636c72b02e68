import type { Language } from "../../../model/language.ts";
import { checkEachFact } from "../../facts/check-each-fact.ts";
import type { RelativeFinding, Rule } from "../../rule.ts";
import { languageWords } from "../../words/words-by-language.ts";
import { quotedClaims } from "../quoted-claims.ts";
import { titleOf } from "../titles/titled-name.ts";
import { namedBy, namesIn } from "./person-names.ts";

/** Compares each person's `gender` with how the quotes refer to the person, such as “Herr” or “Ministerin”. */
export const gender: Rule = (data) =>
  checkEachFact(data, (fact, { relation }) =>
    quotedClaims(fact, data).flatMap(({ quoted, language }) =>
      namedBy(fact).flatMap(({ named, path }): RelativeFinding[] => {
        const entry = named.person === undefined ? undefined : relation.people[named.person];
        if (!entry?.gender) return [];
        const [name] = namesIn(quoted, named, relation, language);
        const quotedGender =
          name &&
          (genderOf(quoted, name, language) ??
            (fact.kind === "ambassador" ? genderOfPronoun(quoted, name, language) : null));
        const message = `the quotes refer to ${entry.name} as ${quotedGender === "f" ? "a woman" : "a man"}, but “gender” is “${entry.gender}”; correct “gender” in data/people.yml`;
        return quotedGender && quotedGender !== entry.gender ? [{ path, message, attribute: "gender" }] : [];
      }),
    ),
  );

/** Returns the gender of “he” or “she” at the beginning of the sentence after the one that names an ambassador; null if there is none. */
function genderOfPronoun(text: string, { end }: { end: number }, language: Language): "m" | "f" | null {
  const next = /^[^.!?\n]*[.!?]\s+(\p{L}+)\s/u.exec(text.slice(end))?.[1];
  const pronouns = languageWords[language]?.people.subjectPronouns;
  if (next === undefined || !pronouns) return null;
  return next === pronouns.m ? "m" : next === pronouns.f ? "f" : null;
}

const genders: readonly ("m" | "f")[] = ["f", "m"];

/**
 * Returns a person's gender from “Herr”, “Frau” or a gendered title; null if the text has none.
 */
function genderOf(text: string, name: { start: number; end: number }, language: Language): "m" | "f" | null {
  const words = languageWords[language]?.people;
  const before = text.slice(0, name.start);
  const honorific = genders.find((each) => words?.honorifics?.[each].test(before));
  if (honorific) return honorific;
  const titled = titleOf(text, name, [], language);
  if (titled?.title.gender !== "m") return titled?.title.gender ?? null;
  // A masculine title may refer to a woman too, unless a masculine article comes before it.
  return words?.masculineArticle?.test(text.slice(0, titled.title.start)) ? "m" : null;
}
