import { isShortPhrase } from "../../reading/sentences.ts";
import type { GrammarWords } from "../../words/types/grammar-words.ts";
import type { StateMention } from "../states/state-mentions.ts";
import { findTerms, hasTerm, isTerm } from "../terms/term-pattern.ts";

/** Events in which one state acts on the other. */
export type DirectedEvent = "visit" | "aid" | "recognition" | "post" | "mission" | "exports" | "imports";

/** The end of a directed event that a mention shows; null if the grammar does not show it. */
type End = "agent" | "target" | null;

/** A text, and the context for mentions of states in it. */
export interface Sentence {
  text: string;
  grammar: GrammarWords;
  mentions: readonly StateMention[];
}

/** Returns true if one of the nearest words is one of the terms. */
const near = (words: readonly string[], terms: string, count: number) =>
  words.slice(0, count).some((word) => isTerm(word, terms));

/** Returns which end a mention of a state shows, for each event. */
export const endShownBy: Record<DirectedEvent, (mention: StateMention, sentence: Sentence) => End> = {
  visit(mention, { text, grammar, mentions }) {
    if (mention.isResidence || mention.belongsToPost) return null;
    if (mention.isInviter) return "target";
    const isHost = near(mention.form === "adjective" ? mention.after : mention.before, grammar.capital, 2);
    if (isHost) return "target";
    if (mention.relation === "with") return null;
    if (mention.relation === "toward") return "target";
    if (mention.form === "city") return near(mention.before, grammar.visits, 3) ? "target" : null;
    if (mention.relation === "from") return "agent";
    if (near(mention.before, grammar.meets, 6)) return null;
    if (mention.form === "adjective" || mention.isGenitive) return "agent";
    if (mention.isAccusative || hasTerm(text, grammar.hosts)) return "target";
    const hasVerb = hasTerm(text, grammar.visits);
    const bare = mentions.filter(isBare);
    if (!hasVerb || bare.some(({ state }) => state !== mention.state)) return null;
    // “Norway visited …” has a subject. If the word order is free, the state is the goal, because visitors are usually people, not states.
    const hasOtherSubject =
      grammar.objectLooksLikeSubject &&
      mentions.some(({ state, form, isGenitive }) => state !== mention.state && (form === "adjective" || isGenitive));
    return !grammar.hasFixedOrder || hasOtherSubject || near(mention.before, grammar.visits, 12) ? "target" : "agent";
  },
  aid(mention, { text, grammar, mentions }) {
    if (mention.isResidence || mention.belongsToPost) return null;
    if (isActiveGiver(mention, text, grammar)) return "agent";
    // “Norway gave scholarships to students from Tajikistan”
    const giver = mentions.find((other) => other.state !== mention.state && isActiveGiver(other, text, grammar));
    if (giver && mention.relation === "from") return null;
    if (mention.relation === "from" || mention.isInstrumental) return "agent";
    if (mention.relation === "toward" || mention.isDative) return "target";
    if (mention.form === "city" || mention.relation === "with") return null;
    const receives = hasTerm(text, grammar.receives) && !hasTerm(text, grammar.gives);
    if (isBare(mention)) {
      const others = mentions.filter(({ state }) => state !== mention.state);
      if (others.some(isBare)) return null;
      // “Norway was granted … by Tajikistan”
      if (others.some(({ relation, isInstrumental }) => relation === "from" || isInstrumental)) return "target";
      if (receives) return "target";
      if (others.some(({ relation, isDative }) => relation === "toward" || isDative)) return "agent";
      const isObject = grammar.hasFixedOrder
        ? near(mention.before, grammar.gives, 6)
        : others.some(({ form, relation }) => form === "adjective" && relation === null);
      return isObject ? "target" : "agent";
    }
    if (receives) return null;
    return grammar.giver ? grammar.giver(mention) : "agent";
  },
  recognition(mention, { text, grammar, mentions }) {
    if (mention.isInstrumental) return "agent";
    const isOwn = near(
      grammar.genitivePrecedes && !near(mention.before, grammar.of, 1) ? mention.after : mention.before,
      grammar.independence,
      3,
    );
    if (isOwn && (mention.isGenitive || mention.form === "adjective")) return "target";
    if (isRelativeSubject(mention, text, grammar.recognises, grammar)) return "agent";
    if (isBare(mention) && isInverted(mention, grammar.recognises, grammar)) return "agent";
    const isRecognition = near(mention.before, grammar.recognition, 3);
    if (isRecognition && (mention.isGenitive || near(mention.before, grammar.ofObject, 1))) return "target";
    if (mention.relation === "from") return "agent";
    if (near(mention.after, grammar.recognition, 2) && (mention.isGenitive || mention.form === "adjective"))
      return "agent";
    if (mention.form === "adjective") return near(mention.after, grammar.recognises, 4) ? "agent" : null;
    if (!isBare(mention) && !mention.isGenitive) return null;
    if (mention.isGenitive) return near(mention.after, grammar.recognises, 3) ? "agent" : null;
    const isPassive = mentions.some(
      ({ state, relation, isInstrumental }) => state !== mention.state && (relation === "from" || isInstrumental),
    );
    if (isPassive) return "target";
    if (near(mention.after, grammar.recognises, 4)) return "agent";
    return grammar.hasFixedOrder && near(mention.before, grammar.recognises, 4) ? "target" : null;
  },
  mission(mention, sentence) {
    if (mention.form === "city" && mention.relation === "toward" && !mention.isResidence) return "target";
    return endShownBy.post(mention, sentence);
  },
  post(mention, { text, grammar }) {
    if (mention.isResidence || mention.form === "city") return null;
    if (mention.relation === "toward") return near(mention.before, grammar.forWhom, 1) ? null : "target";
    if (mention.relation === "from" && !grammar.prepositionsTakeGenitive)
      return near(mention.before, grammar.fromSender, 1) ? "agent" : null;
    if (mention.form !== "adjective" && !mention.isGenitive) return null;
    return findTerms(text, grammar.posts).some((post) => isSamePhrase(post, mention, text)) ? "agent" : null;
  },
  exports: (mention, sentence) => tradeEnd(mention, sentence, sentence.grammar.exports, "agent"),
  imports: (mention, sentence) => tradeEnd(mention, sentence, sentence.grammar.imports, "target"),
};

/** Returns true for a subject right before or after a verb of giving: “Norway gave”, “in 2016 ga Norge”. */
function isActiveGiver(mention: StateMention, text: string, grammar: GrammarWords): boolean {
  if (isRelativeSubject(mention, text, grammar.givesActively, grammar)) return true;
  if (!isBare(mention)) return false;
  const [next = "", second = ""] = mention.after;
  return (
    isTerm(next, grammar.givesActively) ||
    (isTerm(next, grammar.have) && !isTerm(second, grammar.passive) && near(mention.after, grammar.givesActively, 2)) ||
    isInverted(mention, grammar.gives, grammar)
  );
}

/** “I 2016 bevilget Norge”: after a phrase that is not the subject, the subject follows the verb. */
export function isInverted({ before }: StateMention, verbs: string, { fronted }: GrammarWords): boolean {
  return fronted !== "" && isTerm(before[0] ?? "", verbs) && isTerm(before.at(-1) ?? "", fronted) && before.length > 1;
}

/** “The Philippines, which had recognised”: the state is the subject of the relative clause. */
function isRelativeSubject(
  { form, end }: StateMention,
  text: string,
  verbs: string,
  { relativeSubject }: GrammarWords,
): boolean {
  const [pronoun] = relativeSubject?.exec(text.slice(end, end + 60)) ?? [];
  if (pronoun === undefined || form !== "noun") return false;
  const [verb] = findTerms(text.slice(end + pronoun.length), verbs);
  return verb !== undefined && /^\s*(?:\p{L}+\s+)?$/u.test(text.slice(end + pronoun.length).slice(0, verb.start));
}

/** Returns true if a title and a state are near each other: “norwegischer Botschafter”, “Ambassador … of the Kingdom of Norway”. */
function isSamePhrase(title: { start: number; end: number }, mention: StateMention, text: string): boolean {
  const between =
    title.end <= mention.start ? text.slice(title.end, mention.start) : text.slice(mention.end, title.start);
  return isShortPhrase(between, title.end <= mention.start ? 8 : 4);
}

/** Returns the end that a state next to exports or imports shows: the owner of exports is the agent, the owner of imports the target. */
function tradeEnd(mention: StateMention, { grammar }: Sentence, goods: string, owner: "agent" | "target"): End {
  const isNear = near(mention.before, goods, 6) || near(mention.after, goods, 3);
  if (!isNear) return null;
  if (mention.relation === "from") return "agent";
  if (mention.relation === "toward") return near(mention.before, grammar.inPlace, 1) ? null : "target";
  if (mention.form === "city" || mention.relation === "with") return null;
  const adjacent =
    mention.form === "adjective"
      ? near(mention.after, goods, 2)
      : near(mention.before, goods, 2) || near(mention.after, goods, 1);
  if (adjacent && (mention.form === "adjective" || mention.isGenitive)) return owner;
  return isBare(mention) && grammar.exports === goods && near(mention.after, goods, 2) ? owner : null;
}

/** Returns true for a subject or object: no adjective, genitive or preposition shows the role of the state. */
export function isBare(mention: StateMention): boolean {
  return (
    mention.form === "noun" &&
    !mention.isCoordinated &&
    !mention.isGenitive &&
    mention.relation === null &&
    !mention.isDative &&
    !mention.isInstrumental
  );
}
