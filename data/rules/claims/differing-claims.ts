import type { AuthoredFact, FactKind } from "../../model/facts/authored-fact.ts";
import type { AuthoredClaim, DifferingAttribute, DifferingValues } from "../../model/facts/claim.ts";
import { claimDifferences } from "../../model/facts/claim-differences.ts";
import { checkEachFact } from "../facts/check-each-fact.ts";
import { participantsOf } from "../facts/participants-of.ts";
import type { RelativeFinding, Rule } from "../rule.ts";

/**
 * Checks `says`, `omits`, `follows` and `undecided`: a claim lists only real differences, and a fact whose claims
 * differ names the source that it follows, or says why none decides.
 */
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
      return [{ path, message: `facts of kind “${fact.kind}” have no “${attribute}”; remove it from “says”` }];
    }
    if (claim.omits.some((omitted) => omitted === attribute)) {
      return [
        { path, message: `“${attribute}” is in both “says” and “omits” of this claim; remove it from one of them` },
      ];
    }
    return comparableValue(claim.says[attribute]) === comparableValue((fact as DifferingValues)[attribute])
      ? [{ path, message: `“says” repeats the fact's own “${attribute}”; remove it from “says”` }]
      : [];
  });
}

function redundantOmits(fact: AuthoredFact, { omits }: AuthoredClaim): RelativeFinding[] {
  return omits.flatMap((attribute, index) =>
    hasValue(fact, attribute)
      ? []
      : [{ path: ["omits", index], message: `the fact has no “${attribute}”; remove it from “omits”` }],
  );
}

/** Findings for attributes that every claim lists under `omits`, so that no source supports them. */
function unsupportedAttributes(fact: AuthoredFact): RelativeFinding[] {
  const [first, ...others] = fact.claims;
  const unsupported = first?.omits.filter((attribute) => others.every(({ omits }) => omits.includes(attribute))) ?? [];
  return unsupported
    .filter((attribute) => hasValue(fact, attribute))
    .map((attribute) => ({
      path: [attribute],
      message: `every claim omits “${attribute}”; remove it from the fact, or from the “omits” of the claim that gives it`,
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
              "the claims differ; add follows: { source: …, because: … } to name the source that the fact follows, or undecided: { because: … } if nothing decides between the claims",
          },
        ]
      : [];
  }
  const path = ["follows", "source"];
  if (!differs)
    return [
      {
        path: ["follows"],
        message:
          "no claim has “says”, so there is nothing to follow; remove “follows”, or add “says” to the claim that differs",
      },
    ];
  const followed = claims.filter(({ source }) => source === follows.source);
  if (followed.length === 0) {
    return [{ path, message: `no claim cites “${follows.source}”; name a source that a claim of this fact cites` }];
  }
  return followed.every((claim) => differingAttributes(claim).length > 0)
    ? [
        {
          path,
          message: `the claim of “${follows.source}” has “says”, so it differs from the fact; name a source that agrees with the fact`,
        },
      ]
    : [];
}

function undecidedFindings(fact: AuthoredFact): RelativeFinding[] {
  const path = ["undecided"];
  if (fact.follows) return [{ path, message: "a fact has either “follows” or “undecided”; remove one of them" }];
  return claimDifferences(fact).conflicts.length > 0
    ? []
    : [
        {
          path,
          message:
            "no claim contradicts the fact; remove “undecided”, or add the contradicting value to the “says” of a claim",
        },
      ];
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
