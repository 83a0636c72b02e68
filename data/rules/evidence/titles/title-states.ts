import type { Language } from "../../../model/language.ts";
import type { TextSpan } from "../../reading/inflection.ts";
import { isShortPhrase } from "../../reading/sentences.ts";
import { languageWords } from "../../words/words-by-language.ts";
import { type StateMention, stateMentions } from "../states/state-mentions.ts";
import type { TitledName } from "./titled-name.ts";

/** Returns the states that a title belongs to: “norwegischer Außenminister”, “Minister of Tajikistan”, “Norges utenriksminister”. */
export function statesOfTitle(
  text: string,
  { title, isBefore }: TitledName,
  name: TextSpan,
  language: Language,
): StateMention[] {
  const limit = isBefore ? name.start : title.end + 60;
  return stateMentions(text, language).filter((mention) => {
    if (mention.form === "city") return false;
    // “Eva Berg (Norway)”
    if (/^\s\($/.test(text.slice(name.end, mention.start)) && text[mention.end] === ")") return true;
    if (mention.end <= title.start)
      return isOwnerBefore(mention, title, text) && (isBefore || mention.start >= name.end);
    if (isBefore && mention.start >= name.end) return isAfterName(mention, name, text, language);
    if (mention.start < title.start || mention.end > limit)
      return mention.start >= title.start && mention.end <= title.end;
    const gap = text.slice(title.end, mention.start);
    if (mention.start >= title.end && (/[.;:!?\n]/.test(gap) || gap.trim().split(/\s+/).length > 6)) return false;
    return isOwner(mention) || (mention.relation === "from" && !mention.belongsToPost);
  });
}

/** Returns true for a state right before a title, as an adjective or in the genitive: “the Tajik foreign minister”. */
export function isOwnerBefore(mention: StateMention, title: TextSpan, text: string): boolean {
  const gap = text.slice(mention.end, title.start);
  return mention.end <= title.start && isOwner(mention) && isShortPhrase(gap, 2);
}

const isOwner = ({ form, isGenitive }: StateMention) => form === "adjective" || isGenitive;

/** Returns true for a state after a name: “Foreign Minister Eva Berg of Norway”. */
function isAfterName({ isGenitive, start }: StateMention, name: TextSpan, text: string, language: Language): boolean {
  return isGenitive && (languageWords[language]?.people.ofState.test(text.slice(name.end, start)) ?? false);
}
