import type { TextSpan } from "../../reading/inflection.ts";
import { sentencesOf } from "../../reading/sentences.ts";
import { languageWords } from "../../words/words-by-language.ts";
import type { ClaimReading } from "../attribute-check.ts";
import { stateMentions } from "../states/state-mentions.ts";
import { findTerms } from "../terms/term-pattern.ts";
import { officeTitlesIn, type TitleInText } from "../titles/office-titles-in.ts";

/** Returns true if a title and its name are the subject of a verb of visiting: “Prime Minister Eva Berg visited”, “reiste minister Eva Berg”. */
export function isSubjectOfVisit(title: TitleInText, name: TextSpan, reading: ClaimReading): boolean {
  const { quoted, language } = reading;
  const grammar = languageWords[language]?.grammar;
  if (!grammar) return false;
  const [start, end] = [Math.min(title.start, name.start), Math.max(title.end, name.end)];
  const verbs = findTerms(quoted, grammar.guestVerbs);
  if (verbs.some((verb) => verb.start >= end && /^(?:\s*\([^)]*\))?\s+$/u.test(quoted.slice(end, verb.start))))
    return true;
  // After a phrase that is not the subject, the subject follows the verb: “Im Mai 2018 besuchte Minister Ole Dahl”.
  const verb = verbs.findLast(
    (each) => each.end <= start && /^\s+(?:\p{L}+\s+)?$/u.test(quoted.slice(each.end, start)),
  );
  if (!verb || (grammar.hasFixedOrder && grammar.fronted === "")) return false;
  const sentence = sentencesOf(quoted).findLast((each) => each.start <= verb.start);
  const hasSubject = [...stateMentions(quoted, language), ...officeTitlesIn(quoted, language)].some(
    (other) => other.start >= (sentence?.start ?? 0) && other.end <= verb.start,
  );
  return !hasSubject && /\d/.test(quoted.slice(sentence?.start ?? 0, verb.start));
}
