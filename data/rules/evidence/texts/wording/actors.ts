import { stateNames } from "../../../../labels/generated.ts";
import type { AuthoredRelation } from "../../../../model/facts/relation.ts";
import type { Language } from "../../../../model/language.ts";
import { statesOf } from "../../../../model/states/pair.ts";
import { findNames, type TextSpan } from "../../../reading/inflection.ts";
import { isNameForm } from "../../../reading/name-forms.ts";
import { namedStates } from "../../../reading/states/states.ts";
import { foldedWord } from "../../../reading/word-tokens.ts";
import { languageWords } from "../../../words/words-by-language.ts";
import { findTerm, findTerms } from "../../terms/term-pattern.ts";

/** A person, state or body that a sentence may say does something. */
export interface Actor extends TextSpan {
  /** The same for each mention: the key of a person, the code of a state, or the noun. */
  key: string;
  kind: "person" | "state" | "noun";
  /** True for the form of the subject; the language may use it for objects too. */
  isSubjectForm: boolean;
  /** True for “Norwegian” and “Norway’s”, which may begin the name of a person or body. */
  isOwner: boolean;
}

/** What people are called in a relation. */
export interface Names {
  relation: AuthoredRelation;
  pair: string;
  language: Language;
}

/** Returns the people of the relation, its states, and nouns such as “minister” in a sentence, in order. */
export function actorsIn(sentence: string, names: Names): Actor[] {
  const { language } = names;
  const { actors: nouns = [] } = languageWords[language]?.wording ?? {};
  const found = [
    ...peopleIn(sentence, names),
    ...statesIn(sentence, names),
    ...nouns.flatMap((noun) =>
      findTerms(sentence, noun).map(
        ({ start, end, words }): Actor => ({
          key: noun,
          kind: "noun",
          start,
          end,
          isSubjectForm: findTerm(words, noun.split("|")[0] ?? "") !== undefined,
          isOwner: false,
        }),
      ),
    ),
  ];
  return found.sort((a, b) => a.start - b.start);
}

function peopleIn(sentence: string, { relation, language }: Names): Actor[] {
  const lower = foldedWord(sentence);
  return Object.entries(relation.people).flatMap(([key, { name, scripts }]) => {
    const spellings = [name, ...Object.values(scripts ?? {})].filter((each) => each !== undefined);
    const firsts = spellings.map((each) => foldedWord(each.split(" ")[0] ?? each));
    const lasts = new Set(spellings.map((each) => each.split(" ").at(-1) ?? each));
    return [...lasts].flatMap((last) =>
      lower.includes(foldedWord(last).slice(0, 3))
        ? findNames(sentence, last, language).map(
            ({ start, end }): Actor => ({
              key,
              kind: "person",
              start,
              end,
              isSubjectForm:
                foldedWord(sentence.slice(start, end)) === foldedWord(last) &&
                !isInflected(/\p{L}+(?=\s+$)/u.exec(sentence.slice(0, start))?.[0] ?? "", firsts, language),
              isOwner: false,
            }),
          )
        : [],
    );
  });
}

/** Returns true for a first name in another form than that of the subject: “Еву” of “Ева”. */
function isInflected(word: string, names: readonly string[], language: Language): boolean {
  const folded = foldedWord(word);
  return !names.includes(folded) && names.some((name) => isNameForm(folded, name, language));
}

function statesIn(sentence: string, { pair, language }: Names): Actor[] {
  const adjective = languageWords[language]?.wording.subjectAdjective;
  return namedStates(sentence, language)
    .filter(({ code }) => statesOf(pair).includes(code))
    .map(({ code, start, end, isAdjective }) => {
      const written = sentence.slice(start, end);
      const isName = foldedWord(written) === foldedWord(stateNames[language][code] ?? "");
      return {
        key: code,
        kind: "state",
        start,
        end,
        isSubjectForm: isAdjective ? (adjective?.test(written) ?? true) : isName,
        isOwner: isAdjective || !isName,
      };
    });
}
