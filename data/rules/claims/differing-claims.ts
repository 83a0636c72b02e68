import type { AuthoredFact, FactKind } from "../../model/facts/authored-fact.ts";
import type { AuthoredClaim, DifferingAttribute, DifferingValues } from "../../model/facts/claim.ts";
import { claimDifferences } from "../../model/facts/claim-differences.ts";
import { checkEachFact } from "../facts/check-each-fact.ts";
import { participantsOf } from "../facts/participants-of.ts";
import type { RelativeFinding, Rule } from "../rule.ts";

/** A claim says otherwise only what differs from the fact, and where one does, it is written which source the fact follows. */
export const differingClaims: Rule = (data) =>
  checkEachFact(data, (fact) => [
    ...fact.claims.flatMap((claim, index) =>
      [...redundantSays(fact, claim), ...redundantOmits(fact, claim)].map(({ path, message }) => ({
        path: ["claims", index, ...path],
        message,
      })),
    ),
    ...unsupportedAttributes(fact),
    ...(fact.undecided ? undecidedFindings(fact) : followsFindings(fact)),
  ]);

const kindsWithAttribute: Record<Exclude<DifferingAttribute, "date">, readonly FactKind[]> = {
  type: ["agreement"],
  status: ["legal-framework"],
  residence: ["ambassador"],
  person: ["ambassador"],
  amount: ["aid", "trade"],
};

function redundantSays(fact: AuthoredFact, claim: AuthoredClaim): RelativeFinding[] {
  return differingAttributes(claim).flatMap((attribute): RelativeFinding[] => {
    const path = ["says", attribute];
    if (attribute !== "date" && !kindsWithAttribute[attribute].includes(fact.kind)) {
      return [{ path, message: `${withArticle(fact.kind)} has no ${attribute}; take it out of says` }];
    }
    if (claim.omits.some((omitted) => omitted === attribute)) {
      return [
        { path, message: `the source cannot be silent on ${attribute} and say another; take one of the two out` },
      ];
    }
    return comparableValue(claim.says[attribute]) === comparableValue((fact as DifferingValues)[attribute])
      ? [{ path, message: `this is the fact's own ${attribute}; take it out of says` }]
      : [];
  });
}

function redundantOmits(fact: AuthoredFact, { omits }: AuthoredClaim): RelativeFinding[] {
  return omits.flatMap((attribute, index) =>
    hasValue(fact, attribute)
      ? []
      : [{ path: ["omits", index], message: `the fact gives no ${attribute}; take it out of omits` }],
  );
}

/** Attributes that every claim omits. */
function unsupportedAttributes(fact: AuthoredFact): RelativeFinding[] {
  const [first, ...others] = fact.claims;
  const unsupported = first?.omits.filter((attribute) => others.every(({ omits }) => omits.includes(attribute))) ?? [];
  return unsupported
    .filter((attribute) => hasValue(fact, attribute))
    .map((attribute) => ({
      path: [attribute],
      message: `every source is silent on ${attribute}; take it out of the fact, or out of one omits`,
    }));
}

function followsFindings({ claims, follows }: AuthoredFact): RelativeFinding[] {
  const differs = claims.some((claim) => differingAttributes(claim).length > 0);
  if (!follows) {
    return differs
      ? [
          {
            path: ["claims"],
            message:
              "the claims differ; write under follows which source the fact follows, and why, or under undecided why nothing decides",
          },
        ]
      : [];
  }
  const path = ["follows", "source"];
  if (!differs)
    return [{ path: ["follows"], message: "no claim says otherwise; take follows out, or write what differs" }];
  const followed = claims.filter(({ source }) => source === follows.source);
  if (followed.length === 0) {
    return [{ path, message: `no claim is by “${follows.source}”; follow a source that the fact cites` }];
  }
  return followed.every((claim) => differingAttributes(claim).length > 0)
    ? [{ path, message: `“${follows.source}” itself says otherwise; follow a source that says what the fact does` }]
    : [];
}

function undecidedFindings(fact: AuthoredFact): RelativeFinding[] {
  const path = ["undecided"];
  if (fact.follows)
    return [{ path, message: "a fact that follows a source is not undecided; take one of the two out" }];
  return claimDifferences(fact).conflicts.length > 0
    ? []
    : [{ path, message: "no claim contradicts the fact; take undecided out, or write under says what contradicts it" }];
}

function differingAttributes({ says }: AuthoredClaim): DifferingAttribute[] {
  return Object.keys(says) as DifferingAttribute[];
}

function hasValue(fact: AuthoredFact, attribute: string): boolean {
  if (attribute === "office" && participantsOf(fact).some(({ participant }) => participant.office)) return true;
  const value = (fact as Record<string, unknown>)[attribute];
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function comparableValue(value: DifferingValues[DifferingAttribute]): string | undefined {
  return typeof value === "object" ? `${value.value} ${value.currency}` : value;
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
