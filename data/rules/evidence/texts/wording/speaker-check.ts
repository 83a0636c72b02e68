import type { AuthoredFactOf } from "../../../../model/facts/authored-fact.ts";
import { wordTokens } from "../../../reading/word-tokens.ts";
import { languageWords } from "../../../words/words-by-language.ts";
import type { ClaimReading } from "../../attribute-check.ts";
import { findTerms, hasTerm } from "../../terms/term-pattern.ts";
import { type Unsupported, unsupported } from "../../verdict.ts";
import { type Actor, actorsIn, type Names } from "./actors.ts";
import { endsOfVerb } from "./ends-of-verbs.ts";
import { sentencePairs } from "./sentence-pairs.ts";

/** Reports a speaker who is not the subject of the quotes' verb of saying, or of the text of the fact. */
export function wrongSpeaker(reading: ClaimReading<AuthoredFactOf<"statement">>): Unsupported | null {
  const { fact, language, quoted, relation, pair } = reading;
  const text = fact.text?.[language];
  const listed = new Set(fact.by.flatMap(({ person }) => person ?? []));
  if (text === undefined || listed.size === 0) return null;
  const names = { relation, pair, language };
  for (const each of sentencePairs(text, quoted, language)) {
    const speakers = speakersIn(each.quoted, names) ?? [];
    const [other] = speakers;
    if (other && !speakers.some(({ key }) => listed.has(key)))
      return unsupported(`show that ${each.quoted.slice(other.start, other.end)} said this`, {
        fact: "“by” lists somebody else",
      });
    const first = firstActor(each.text, names);
    if (first && !listed.has(first.key) && !actorsIn(each.text, names).some(({ key }) => listed.has(key)))
      return unsupported("must support the speaker", {
        fact: `the text is about what ${each.text.slice(first.start, first.end)} said, and “by” lists somebody else`,
      });
  }
  return null;
}

/** Returns the people who say something in a sentence; null if it does not show who does. */
function speakersIn(sentence: string, names: Names): readonly Actor[] | null {
  const words = languageWords[names.language];
  const verbs = findTerms(sentence, words?.texts.cues.says ?? "");
  const [verb] = verbs;
  if (!words || !verb || verbs.length > 1) return null;
  const people = actorsIn(sentence, names).filter(({ kind }) => kind === "person");
  if (hasTerm(sentence, words.wording.passive) || words.wording.subjectAdjective !== null)
    return endsOfVerb(verb, sentence, names)?.subject.filter(({ kind }) => kind === "person") ?? null;
  const isNear = (from: number, until: number) => !/[;:!?\n]/.test(sentence.slice(from, until));
  const before = people.findLast(({ end }) => end <= verb.start && isNear(end, verb.start));
  if (before) return before.isSubjectForm ? [before] : null;
  const after = people.find(({ start }) => start >= verb.end && isNear(verb.end, start));
  const between = after && wordTokens(sentence.slice(verb.end, after.start), names.language);
  return after && between && between.length <= maxTitleWords ? [after] : null;
}

/** Number of words of a title between a verb and the name of its subject: “said Foreign Minister Berg”. */
const maxTitleWords = 3;

/** Returns the person that a sentence begins with. */
function firstActor(sentence: string, names: Names): Actor | undefined {
  const [first] = actorsIn(sentence, names).filter(({ kind }) => kind === "person");
  return first?.isSubjectForm &&
    /^\P{L}*(?:\p{L}{1,3}\.?\s*)?(?:\p{Lu}\p{L}+\s+)?$/u.test(sentence.slice(0, first.start))
    ? first
    : undefined;
}
