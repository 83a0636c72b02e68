import type { ClaimReading } from "../../attribute-check.ts";
import type { Unproven, Unsupported } from "../../verdict.ts";
import { wrongBound } from "./bound-check.ts";
import { wrongNegationScope } from "./negation-scope.ts";
import { wrongReservation } from "./reservation-check.ts";
import { wrongRoles } from "./role-check.ts";
import { sentencePairs } from "./sentence-pairs.ts";
import { swappedPhrases } from "./swapped-phrases.ts";
import { wrongTime } from "./time-check.ts";

/** Compares how a text combines the words of the quotes: reservations, negations, times, limits of numbers and who does what. */
export function wordingVerdict(text: string, reading: ClaimReading): Unsupported | Unproven | null {
  const { language, quotedInLanguage: quoted } = reading;
  const bound = wrongBound(text, quoted, language);
  if (bound) return bound;
  const pairs = sentencePairs(text, quoted, language);
  for (const pair of pairs) {
    const wrong = wrongReservation(pair) ?? wrongNegationScope(pair) ?? wrongTime(pair) ?? swappedPhrases(pair);
    if (wrong) return wrong;
  }
  const roles = pairs.map((pair) => wrongRoles(pair, reading)).filter((each) => each !== null);
  return roles.find(({ kind }) => kind === "unsupported") ?? roles[0] ?? null;
}
