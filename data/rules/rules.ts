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

/** Every rule by its name, in the order in which their findings are told. */
export const rules: Readonly<Record<string, Rule>> = {
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
};

/** Rules without which a release cannot be built, or would break what was published: they know no exceptions. */
export const absoluteRules: ReadonlySet<string> = new Set(["pair-ids", "ids", "permanent-ids", "references", "quotes"]);

/** Rules that trip over what others find: they are heard once those find nothing. */
export const consequences: Readonly<Record<string, readonly string[]>> = {
  quotes: ["source-text"],
  evidence: ["references", "source-text", "quotes"],
  genders: ["references", "source-text", "quotes"],
  coverage: ["references", "source-text", "quotes"],
};
