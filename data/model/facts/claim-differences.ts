import { earliestDay, latestDay } from "../dates/edtf.ts";
import type { AuthoredFact } from "./authored-fact.ts";
import { type BoundedNumber, isLessPreciseNumber } from "./bounded-numbers.ts";
import type { AuthoredClaim, DifferingValues } from "./claim.ts";
import type { ClaimDifference } from "./fact.ts";

/** Returns the claimed values that differ from the fact: those that contradict it, and those that are only less precise. */
export function claimDifferences(fact: AuthoredFact): { conflicts: ClaimDifference[]; refines: ClaimDifference[] } {
  const differences = fact.claims.flatMap(differencesOf);
  return {
    conflicts: differences.filter((difference) => !isLessPrecise(difference, fact)),
    refines: differences.filter((difference) => isLessPrecise(difference, fact)),
  };
}

/** Returns the values under a claim's `says`. A number of documents includes its bound. */
export function differencesOf({ source, says }: Pick<AuthoredClaim, "source" | "says">): ClaimDifference[] {
  const { bound, ...values } = says;
  return Object.entries(values).map(
    ([attribute, value]) =>
      ({ attribute, source, value, ...(attribute === "documents" && bound ? { bound } : {}) }) as ClaimDifference,
  );
}

/** Returns a claim's number of documents with its bound: that under `says` or, if there is none, that of the fact. */
export function documentsOf(fact: DocumentCount, { says }: Pick<AuthoredClaim, "says">): DocumentCount {
  return says.documents === undefined ? fact : says;
}

/** What facts and claims that count documents have in common. */
interface DocumentCount {
  documents?: number | undefined;
  bound?: BoundedNumber["bound"];
}

function isLessPrecise(difference: ClaimDifference, fact: AuthoredFact): boolean {
  const { amount, documents, ...dates } = fact as DifferingValues;
  switch (difference.attribute) {
    case "date":
    case "from":
    case "until": {
      const own = dates[difference.attribute];
      return own !== undefined && isLessPreciseDate(difference.value, own);
    }
    case "amount":
      return amount?.currency === difference.value.currency && isLessPreciseNumber(difference.value, amount);
    case "documents":
      return (
        documents !== undefined &&
        isLessPreciseNumber(
          { ...difference, value: String(difference.value) },
          { value: String(documents), bound: (fact as DocumentCount).bound },
        )
      );
    default:
      return false;
  }
}

/** Sorts after any day, including those of years after 9999. */
const afterAllDays = "Z";

/** Returns true if `outer` can mean every day that `inner` can mean, and more. Both are EDTF. */
export function isLessPreciseDate(outer: string, inner: string): boolean {
  const [from, until] = [earliestDay(outer) ?? "", latestDay(outer) ?? afterAllDays];
  const [first, last] = [earliestDay(inner) ?? "", latestDay(inner) ?? afterAllDays];
  return from <= first && last <= until && (from !== first || last !== until);
}
