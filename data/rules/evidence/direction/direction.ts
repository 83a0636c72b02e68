import type { Language } from "../../../model/language.ts";
import { statesOf } from "../../../model/states/pair.ts";
import type { StateCode } from "../../../model/states/states.ts";
import { statementsOf } from "../../reading/sentences.ts";
import type { LanguageWords } from "../../words/types/language-words.ts";
import { languageWords } from "../../words/words-by-language.ts";
import { type StateMention, stateMentions } from "../states/state-mentions.ts";
import { findTerms, hasTerm } from "../terms/term-pattern.ts";
import { type DirectedEvent, endShownBy, isBare, isInverted, type Sentence } from "./shown-ends.ts";

/** The two states of a directed event. */
export interface Ends {
  /** Who visits, gives, recognises, sends or exports. */
  agent: StateCode;
  target: StateCode;
}

/**
 * Returns which state of the pair acts on which, from the grammar of the sentence: subject and object, prepositions, genitives and
 * passives. Null if no pattern matches or if patterns contradict each other.
 */
export function endsIn(text: string, pair: string, event: DirectedEvent, language: Language): Ends | null {
  const words = languageWords[language];
  if (!words) return null;
  const { grammar } = words;
  const states = statesOf(pair);
  const scope = sentencesAbout(termsOf[event](words), text);
  const mentions = stateMentions(text, language).filter(
    ({ state, start }) =>
      states.includes(state) && scope.some((sentence) => start >= sentence.start && start < sentence.end),
  );
  const shown = { agent: new Set<StateCode>(), target: new Set<StateCode>() };
  for (const mention of mentions) {
    const end = endShownBy[event](mention, { text, grammar, mentions });
    if (end) shown[end].add(mention.state);
  }
  const target = only(shown.target);
  const agent = only(shown.agent);
  const other = (state: StateCode) => states.find((candidate) => candidate !== state) as StateCode;
  if (target && target !== agent) return { target, agent: other(target) };
  if (agent && shown.target.size === 0) return { agent, target: other(agent) };
  return shown.agent.size === 0 && shown.target.size === 0
    ? subjectFirst(mentions, event, { text, grammar }, other)
    : null;
}

/** The words that show that a sentence is about an event. */
const termsOf: Record<DirectedEvent, (words: LanguageWords) => string> = {
  visit: ({ grammar: { visits, hosts, visitNouns } }) => `${visits}|${hosts}|${visitNouns}`,
  aid: ({ grammar: { gives, receives }, evidence }) => `${gives}|${receives}|${evidence.aid}`,
  recognition: ({ grammar: { recognises, recognition } }) => `${recognises}|${recognition}`,
  post: ({ grammar }) => grammar.posts,
  mission: ({ grammar }) => grammar.posts,
  exports: ({ grammar }) => grammar.exports,
  imports: ({ grammar }) => grammar.imports,
};

/** Returns the sentences that contain one of the terms; if there are none, all sentences. */
function sentencesAbout(terms: string, text: string): { start: number; end: number }[] {
  const sentences = statementsOf(text);
  const found = sentences.filter(({ start, end }) => hasTerm(text.slice(start, end), terms));
  return found.length > 0 ? found : sentences;
}

function only(states: ReadonlySet<StateCode>): StateCode | null {
  const [first, second] = states;
  return first && !second ? first : null;
}

/** Returns the ends if only the word order shows them: the state before the verb is the subject. “Norway provided Tajikistan with …”. */
function subjectFirst(
  mentions: readonly StateMention[],
  event: DirectedEvent,
  { text, grammar }: Pick<Sentence, "text" | "grammar">,
  other: (state: StateCode) => StateCode,
): Ends | null {
  const verbs = {
    visit: grammar.visits,
    aid: grammar.gives,
    recognition: grammar.recognises,
    post: "",
    mission: "",
    exports: "",
    imports: "",
  }[event];
  const [first, second] = mentions.filter(isBare);
  // “I 2016 ga Norge Uruguay 15 millioner kroner”
  if (first && second && first.state !== second.state && verbs !== "" && isInverted(first, verbs, grammar))
    return { agent: first.state, target: other(first.state) };
  const verb =
    verbs === "" || !first
      ? undefined
      : findTerms(text, verbs).find(
          ({ start }) => !/[;\n]/.test(text.slice(Math.min(start, first.start), Math.max(start, first.start))),
        );
  if (!first || !second || !verb || first.state === second.state) return null;
  // The verb may be at the end: “Norwegen hat Tadschikistan unterstützt”.
  const isBetween = verb.start >= first.end && verb.start <= second.start;
  if ((!isBetween && grammar.hasFixedOrder) || verb.end < first.start) return null;
  return { agent: first.state, target: other(first.state) };
}
