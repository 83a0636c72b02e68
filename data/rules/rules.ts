import { differingClaims } from "./claims/differing-claims.ts";
import { quotes } from "./claims/quotes.ts";
import { rank } from "./claims/rank.ts";
import { records } from "./claims/records.ts";
import { evidence } from "./evidence/evidence.ts";
import { gender } from "./evidence/participants/gender.ts";
import { amounts } from "./facts/amounts.ts";
import { dates } from "./facts/dates.ts";
import { incompleteFacts } from "./facts/incomplete-facts.ts";
import { pairMembers } from "./facts/pair-members.ts";
import { participants } from "./facts/participants.ts";
import { people } from "./facts/people.ts";
import { posts } from "./facts/posts.ts";
import { idWords } from "./ids/id-words.ts";
import { pairIds } from "./ids/pair-ids.ts";
import { permanentIds } from "./ids/permanent-ids.ts";
import { references } from "./ids/references.ts";
import { uniqueIds } from "./ids/unique-ids.ts";
import { unused } from "./ids/unused.ts";
import type { Rule } from "./rule.ts";
import { archiveCoverage } from "./sources/archive-coverage.ts";
import { coverage } from "./sources/coverage.ts";
import { silentPassages } from "./sources/silent-passages.ts";
import { sourceAddress } from "./sources/source-address.ts";
import { sourceDates } from "./sources/source-dates.ts";
import { sourceHost } from "./sources/source-host.ts";
import { sourceLanguage } from "./sources/source-language.ts";
import { sourceText } from "./sources/source-text.ts";
import { characters } from "./texts/characters.ts";
import { reviews } from "./texts/reviews.ts";
import { textScripts } from "./texts/text-scripts.ts";

/** Every rule by its name, in the order in which their findings are reported. */
export const rules = {
  "pair-ids": pairIds,
  ids: uniqueIds,
  references,
  unused,
  "pair-members": pairMembers,
  participants,
  people,
  posts,
  dates,
  amounts,
  "incomplete-facts": incompleteFacts,
  says: differingClaims,
  rank,
  reviews,
  characters,
  "source-address": sourceAddress,
  "source-host": sourceHost,
  "source-dates": sourceDates,
  "source-text": sourceText,
  "source-language": sourceLanguage,
  quotes,
  records,
  silent: silentPassages,
  evidence,
  gender,
  "id-words": idWords,
  "text-scripts": textScripts,
  coverage,
  "archive-coverage": archiveCoverage,
  // Last, because ids can be recorded only once nothing else is reported.
  "permanent-ids": permanentIds,
} as const satisfies Record<string, Rule>;

/** Name of a rule, as an exception names it. */
export type RuleName = keyof typeof rules;

/** True for the name of a rule; exceptions come from files and may name anything. */
export function isRuleName(name: string): name is RuleName {
  return Object.hasOwn(rules, name);
}

/** Rules that allow no exceptions: without them, a release could not be built or would break what was published. */
export const absoluteRules: ReadonlySet<RuleName> = new Set<RuleName>([
  "pair-ids",
  "ids",
  "permanent-ids",
  "references",
  "unused",
  "quotes",
]);

/** Rules that are skipped while one of the listed rules has findings, which they would only report again. */
export const consequences: Readonly<Partial<Record<RuleName, readonly RuleName[]>>> = {
  quotes: ["source-text"],
  evidence: ["references", "source-text", "source-language", "quotes"],
  gender: ["references", "source-text", "source-language", "quotes"],
  silent: ["source-text", "source-language"],
  coverage: ["references", "source-text", "quotes"],
  records: ["references"],
  "archive-coverage": ["records"],
};
