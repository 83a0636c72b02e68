import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import { flatMapEach } from "../../model/flat-map-each.ts";
import { checkEachFact, type FactContext } from "../facts/check-each-fact.ts";
import type { Dataset, Finding, Rule } from "../rule.ts";
import type { ClaimReading } from "./attribute-check.ts";
import { findingsOf } from "./claim-findings.ts";
import {
  type AttributeVerdict,
  checksFor,
  claimedValue,
  isAbsent,
  isOmitted,
  readingsOf,
  verdictsOf,
} from "./claim-verdicts.ts";

/**
 * Checks every attribute of every fact against the quotes of its claims, in both directions: the quotes support what the
 * fact says, and the fact has what the quotes say. What a sentence cannot prove is listed in `attribute-table.ts`.
 */
export const evidence: Rule = (data) => judge(data).findings;

/** An attribute that the quotes of a claim neither support nor contradict, as far as the check can tell. */
export interface UnprovenAttribute {
  /** `no-tj` */
  relation: string;
  /** Id of the fact. */
  fact: string;
  /** Id of the source. */
  source: string;
  attribute: string;
  reason: string;
}

/** Returns the attributes that the check found no proof for, although it found no contradiction; editors have to read these. */
export function unprovenAttributes(data: Dataset): readonly UnprovenAttribute[] {
  return judge(data).unproven;
}

interface Judgement {
  findings: Finding[];
  unproven: readonly UnprovenAttribute[];
}

const judgements = new WeakMap<Dataset, Judgement>();

/** Compares all facts with their quotes, once for each dataset. */
function judge(data: Dataset): Judgement {
  const known = judgements.get(data);
  if (known) return known;
  const unproven: UnprovenAttribute[] = [];
  const findings = checkEachFact(data, (fact, context) => {
    const readings = readingsOf(fact, context, data);
    unproven.push(...unquotedIn(fact, readings, context));
    return readings.flatMap((reading) => {
      const verdicts = verdictsOf(reading);
      unproven.push(...verdicts.flatMap((each) => unprovenIn(each, reading)));
      return findingsOf(reading, verdicts);
    });
  });
  const judgement = { findings, unproven };
  judgements.set(data, judgement);
  return judgement;
}

function unprovenIn(
  { attribute, verdict }: AttributeVerdict,
  { fact, claim, pair }: ClaimReading,
): UnprovenAttribute[] {
  return verdict.kind === "unproven"
    ? [{ relation: pair, fact: fact.id, source: claim.source, attribute, reason: verdict.reason }]
    : [];
}

/** Returns the attributes that every claim with readable quotes omits, by the source that gives them. */
function unquotedIn(fact: AuthoredFact, readings: readonly ClaimReading[], { pair }: FactContext): UnprovenAttribute[] {
  const compared = readings.map(({ claim }) => claim);
  if (compared.length === 0) return [];
  const others = fact.claims.filter((claim) => !compared.includes(claim));
  return checksFor(fact.kind).flatMap(({ attribute }) =>
    others.flatMap((claim) =>
      isAbsent(claimedValue(attribute, { fact, claim })) ||
      isOmitted(attribute, claim) ||
      !compared.every((each) => isOmitted(attribute, each))
        ? []
        : [
            {
              relation: pair,
              fact: fact.id,
              source: claim.source,
              attribute,
              reason: "only sources without a stored text give it",
            },
          ],
    ),
  );
}

/** A fact that is compared with nothing, because we store no text of any source that it cites, and it cites no records. */
export interface FactWithoutText {
  /** `no-tj` */
  relation: string;
  fact: AuthoredFact;
}

/** Returns the facts that only sources without a stored text support; the check compares them with nothing. */
export function factsWithoutText({ relations, sources }: Dataset): FactWithoutText[] {
  return flatMapEach(relations, ([relation, { facts }]) =>
    facts
      .filter(({ claims }) => claims.every(({ source, records }) => !records && sources.get(source)?.text == null))
      .map((fact) => ({ relation, fact })),
  );
}
