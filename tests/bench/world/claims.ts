import type { AuthoredFact } from "../../../data/model/facts/authored-fact.ts";
import type { AuthoredClaim, DifferingValues } from "../../../data/model/facts/claim.ts";
import { agreementTypes, legalStatuses } from "../../../data/model/facts/kinds.ts";
import { cityKeys } from "./cities.ts";
import type { Dice } from "./dice.ts";
import type { GeneratedFact, UnprovenFact } from "./relation-history.ts";
import { filler } from "./synthetic-text.ts";

/** Share of facts with a second source, and the shares of second sources that differ or omit something. */
const shares = { second: 1 / 3, differs: 0.3, omits: 0.45 };

/**
 * Returns the fact with its claims.
 * @param quoted id of the source whose text contains the fact's sentence
 * @param cited ids of the sources without text. All of them claim the establishment, so that none is unused
 */
export function withClaims(
  { fact, sentence, attested }: GeneratedFact,
  quoted: string,
  cited: string[],
  dice: Dice,
): AuthoredFact {
  const base = { ...(attested ? { attested } : {}), says: {}, omits: [] };
  const claims: AuthoredClaim[] = [{ source: quoted, quotes: [sentence], ...base }];
  const others = fact.kind === "establishment" ? cited : dice.chance(shares.second) ? [dice.pick(cited)] : [];
  for (const source of others) claims.push({ source, quotes: [], ...base, ...deviation(fact, dice) });
  const differs = claims.some(({ says }) => Object.keys(says).length > 0);
  return {
    ...fact,
    claims,
    ...(differs ? { follows: { source: quoted, because: { en: `It can be quoted; ${filler(dice, 8)}.` } } } : {}),
  };
}

function deviation(fact: UnprovenFact, dice: Dice): Pick<AuthoredClaim, "says" | "omits"> {
  const says = dice.chance(shares.differs) ? differingValue(fact, dice) : {};
  const omitted = omissible(fact);
  const omits = Object.keys(says).length === 0 && omitted.length > 0 && dice.chance(shares.omits);
  return { says, omits: omits ? [dice.pick(omitted)] : [] };
}

/** Returns a value that another source gives instead; {} if the fact has no attribute on which sources can differ. */
function differingValue(fact: UnprovenFact, dice: Dice): DifferingValues {
  switch (fact.kind) {
    case "agreement":
      return { type: dice.pick(agreementTypes.filter((type) => type !== fact.type)) };
    case "legal-framework":
      return { status: dice.pick(legalStatuses.filter((status) => status !== fact.status)) };
    case "ambassador":
      return fact.residence ? { residence: dice.pick(cityKeys.filter((city) => city !== fact.residence)) } : {};
    case "aid":
    case "trade":
      return fact.amount ? { amount: { ...fact.amount, value: `${fact.amount.value}0` } } : {};
    default:
      return fact.date?.length === 10 ? { date: dice.chance(0.7) ? fact.date.slice(0, 4) : otherDay(fact.date) } : {};
  }
}

function otherDay(day: string): string {
  return day.endsWith("28") ? day.replace(/28$/, "27") : day.replace(/\d\d$/, "28");
}

/** Returns the attributes of the fact that a source can omit. */
function omissible(fact: UnprovenFact): AuthoredClaim["omits"] {
  if (fact.kind === "establishment") return [];
  const attributes: { [attribute: string]: unknown } = { ...fact };
  const possible: AuthoredClaim["omits"] = [
    "date",
    "people",
    "residence",
    "signatories",
    "occasion",
    "place",
    "rank",
    "office",
  ];
  return possible.filter((attribute) => attributes[attribute] !== undefined);
}
