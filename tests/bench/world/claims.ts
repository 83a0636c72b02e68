import type { AuthoredFact } from "../../../data/model/facts/authored-fact.ts";
import type { AuthoredClaim, DifferingValues } from "../../../data/model/facts/claim.ts";
import { agreementTypes, legalStatuses } from "../../../data/model/facts/kinds.ts";
import { type City, cities } from "../../../data/model/states/cities.ts";
import type { Dice } from "./dice.ts";
import type { GeneratedFact } from "./fact-generators.ts";
import type { UnprovenFact } from "./history.ts";
import { filler } from "./synthetic-text.ts";

/** A third of the facts are told of by a second source, which now and then says otherwise, or less. */
const shares = { second: 1 / 3, saysOtherwise: 0.3, omits: 0.45 };

/**
 * Puts a fact's claims to it.
 * @param held the source whose text has the fact's sentence
 * @param cited the sources without a text; each of them tells of the establishment, so that none goes unused
 */
export function proven(
  { fact, sentence, attested }: GeneratedFact,
  held: string,
  cited: string[],
  dice: Dice,
): AuthoredFact {
  const base = { ...(attested ? { attested } : {}), says: {}, omits: [] };
  const claims: AuthoredClaim[] = [{ source: held, quotes: [sentence], ...base }];
  const others = fact.kind === "establishment" ? cited : dice.chance(shares.second) ? [dice.one(cited)] : [];
  for (const source of others) claims.push({ source, quotes: [], ...base, ...deviation(fact, dice) });
  const differs = claims.some(({ says }) => Object.keys(says).length > 0);
  return {
    ...fact,
    claims,
    ...(differs ? { follows: { source: held, because: `It can be quoted; ${filler(dice, 8)}.` } } : {}),
  };
}

function deviation(fact: UnprovenFact, dice: Dice): Pick<AuthoredClaim, "says" | "omits"> {
  const says = dice.chance(shares.saysOtherwise) ? otherwise(fact, dice) : {};
  const omitted = omissible(fact);
  const omits = Object.keys(says).length === 0 && omitted.length > 0 && dice.chance(shares.omits);
  return { says, omits: omits ? [dice.one(omitted)] : [] };
}

/** What another source may say instead; nothing where the fact has nothing that sources differ in. */
function otherwise(fact: UnprovenFact, dice: Dice): DifferingValues {
  switch (fact.kind) {
    case "agreement":
      return { type: dice.one(agreementTypes.filter((type) => type !== fact.type)) };
    case "legal-framework":
      return { status: dice.one(legalStatuses.filter((status) => status !== fact.status)) };
    case "ambassador":
      return fact.residence
        ? { residence: dice.one((Object.keys(cities) as City[]).filter((city) => city !== fact.residence)) }
        : {};
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

/** Attributes that a source can be silent on, and that the fact gives. */
function omissible(fact: UnprovenFact): AuthoredClaim["omits"] {
  if (fact.kind === "establishment") return [];
  const given: { [attribute: string]: unknown } = { ...fact };
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
  return possible.filter((attribute) => given[attribute] !== undefined);
}
