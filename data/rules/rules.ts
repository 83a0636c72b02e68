import { amounts } from "./amounts.ts";
import { characters } from "./characters.ts";
import { coverage } from "./coverage.ts";
import { dates } from "./dates.ts";
import { evidence } from "./evidence.ts";
import { gender } from "./gender.ts";
import { idWords } from "./id-words.ts";
import { ids } from "./ids.ts";
import { leftOut } from "./left-out.ts";
import { pairIds } from "./pair-ids.ts";
import { pairMembers } from "./pair-members.ts";
import { participants } from "./participants.ts";
import { people } from "./people.ts";
import { permanentIds } from "./permanent-ids.ts";
import { posts } from "./posts.ts";
import { quotes } from "./quotes.ts";
import { rank } from "./rank.ts";
import { references } from "./references.ts";
import { reviews } from "./reviews.ts";
import type { Rule } from "./rule.ts";
import { says } from "./says.ts";
import { sourceAddress } from "./source-address.ts";
import { sourceDates } from "./source-dates.ts";
import { sourceText } from "./source-text.ts";
import { textScripts } from "./text-scripts.ts";

/** Every rule by its name, in the order in which their findings are reported. */
export const rules = {
  "pair-ids": pairIds,
  ids,
  "permanent-ids": permanentIds,
  references,
  "pair-members": pairMembers,
  participants,
  people,
  posts,
  dates,
  amounts,
  says,
  rank,
  reviews,
  characters,
  "source-address": sourceAddress,
  "source-dates": sourceDates,
  "source-text": sourceText,
  quotes,
  evidence,
  "left-out": leftOut,
  gender,
  "id-words": idWords,
  "text-scripts": textScripts,
  coverage,
} as const satisfies Record<string, Rule>;

/** Name of a rule, as an exception names it. */
export type RuleName = keyof typeof rules;

/** True for the name of a rule; exceptions come from files and may name anything. */
export function isRuleName(name: string): name is RuleName {
  return Object.hasOwn(rules, name);
}

/** Rules without which a release cannot be built, or would break what was published: they know no exceptions. */
export const absoluteRules: ReadonlySet<RuleName> = new Set<RuleName>([
  "pair-ids",
  "ids",
  "permanent-ids",
  "references",
  "quotes",
]);

/** Rules that are skipped while one of these other rules finds something, which would only be reported twice. */
export const consequences: Readonly<Partial<Record<RuleName, readonly RuleName[]>>> = {
  quotes: ["source-text"],
  evidence: ["references", "source-text", "quotes"],
  gender: ["references", "source-text", "quotes"],
  coverage: ["references", "source-text", "quotes"],
};
