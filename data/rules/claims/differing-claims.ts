import type * as z from "zod";
import { type AuthoredFact, authoredForms, type FactKind } from "../../model/facts/authored-fact.ts";
import type { AuthoredClaim, DifferingAttribute, DifferingValues } from "../../model/facts/claim.ts";
import { claimDifferences, differencesOf } from "../../model/facts/claim-differences.ts";
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
  from: ["ambassador"],
  until: ["ambassador"],
  type: ["agreement"],
  status: ["legal-framework"],
  residence: ["ambassador"],
  person: ["ambassador"],
  amount: ["aid", "trade"],
  documents: ["agreement", "legal-framework"],
};

function redundantSays(fact: AuthoredFact, claim: AuthoredClaim): RelativeFinding[] {
  const isBoundAlone = claim.says.bound !== undefined && claim.says.documents === undefined;
  const lacking: RelativeFinding[] = isBoundAlone
    ? [
        {
          path: ["says", "bound"],
          message: "“bound” under “says” belongs to “documents”; add “documents” there too, or remove “bound”",
        },
      ]
    : [];
  const redundant = differencesOf(claim).flatMap(({ attribute }): RelativeFinding[] => {
    const path = ["says", attribute];
    if (!isAttributeOf(fact.kind, attribute)) {
      return [{ path, message: `facts of kind “${fact.kind}” have no “${attribute}”; remove it from “says”` }];
    }
    if (claim.omits.some((omitted) => omitted === attribute)) {
      return [
        { path, message: `“${attribute}” is in both “says” and “omits” of this claim; remove it from one of them` },
      ];
    }
    return repeatsFact(fact, claim, attribute)
      ? [{ path, message: `“says” repeats the fact's own “${attribute}”; remove it from “says”` }]
      : [];
  });
  return [...lacking, ...redundant];
}

function redundantOmits(fact: AuthoredFact, { omits }: AuthoredClaim): RelativeFinding[] {
  return omits.flatMap((attribute, index): RelativeFinding[] => {
    const path = ["omits", index];
    if (!hasValue(fact, attribute))
      return [{ path, message: `the fact has no “${attribute}”; remove it from “omits”` }];
    return attribute === "names" && omitsPeople(omits)
      ? [{ path, message: "a source that omits the people names nobody; remove “names” from “omits”" }]
      : [];
  });
}

/** Returns true if a claim does not mention the people at all, and so does not name them. */
function omitsPeople(omits: AuthoredClaim["omits"]): boolean {
  return omits.includes("people") || omits.includes("person") || omits.includes("by");
}

/** Findings for attributes that every claim lists under `omits`, so that no source supports them. */
function unsupportedAttributes(fact: AuthoredFact): RelativeFinding[] {
  const [first, ...others] = fact.claims.map(({ omits }) => (omitsPeople(omits) ? [...omits, "names"] : omits));
  const unsupported = [...new Set(first)].filter((attribute) => others.every((omits) => omits.includes(attribute)));
  return unsupported
    .filter((attribute) => hasValue(fact, attribute))
    .map((attribute) => ({
      path: attribute === "names" ? [] : [attribute],
      attribute,
      message: `every claim omits “${attribute}”${remedyForOmitted(fact.kind, attribute)}`,
    }));
}

function remedyForOmitted(kind: FactKind, attribute: string): string {
  if (attribute === "names")
    return ", but the fact names people; remove “names” from the “omits” of the claim that names them, or each “person” from the fact";
  return isRequired(kind, attribute)
    ? ", which a fact of this kind must have; remove it from the “omits” of the claim that gives it, or remove the fact"
    : "; remove it from the fact and from “omits”, or from the “omits” of the claim that gives it";
}

function followsFindings(fact: AuthoredFact): RelativeFinding[] {
  const { claims, follows } = fact;
  const differs = claims.some((claim) => differingAttributes(fact, claim).length > 0);
  if (!follows) {
    return differs
      ? [
          {
            path: ["claims"],
            message:
              "the claims differ; add follows: { source: …, because: { en: … } } to name the source that the fact follows, or undecided: { because: { en: … } } if there is no basis for choosing between them",
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
          "every claim agrees with the fact, so there is nothing to follow; remove “follows”, or add “says” to the claim that differs",
      },
    ];
  const followed = claims.filter(({ source }) => source === follows.source);
  if (followed.length === 0) {
    return [{ path, message: `no claim cites “${follows.source}”; name a source that a claim of this fact cites` }];
  }
  return followed.every((claim) => differingAttributes(fact, claim).length > 0)
    ? [
        {
          path,
          message: `the claim of “${follows.source}” differs from the fact under “says”; name a source that agrees with the fact`,
        },
      ]
    : [];
}

function undecidedFindings(fact: AuthoredFact): RelativeFinding[] {
  const path = ["undecided"];
  if (fact.follows) return [{ path, message: "a fact has either “follows” or “undecided”; remove one of them" }];
  const isContradicted = claimDifferences(fact).conflicts.some(({ attribute, source }) =>
    fact.claims.some((claim) => claim.source === source && differingAttributes(fact, claim).includes(attribute)),
  );
  return isContradicted
    ? []
    : [
        {
          path,
          message:
            "no claim contradicts the fact; remove “undecided”, or add the contradicting value to the “says” of a claim",
        },
      ];
}

/** Returns the attributes of a fact for which a claim says something else. */
function differingAttributes(fact: AuthoredFact, claim: AuthoredClaim): DifferingAttribute[] {
  const attributes = differencesOf(claim).map(({ attribute }) => attribute);
  return attributes.filter((attribute) => isAttributeOf(fact.kind, attribute) && !repeatsFact(fact, claim, attribute));
}

function isAttributeOf(kind: FactKind, attribute: DifferingAttribute): boolean {
  return attribute === "date" || kindsWithAttribute[attribute].includes(kind);
}

function repeatsFact(fact: AuthoredFact, { says }: AuthoredClaim, attribute: DifferingAttribute): boolean {
  const hasSameBound = attribute !== "documents" || ("bound" in fact ? fact.bound : undefined) === says.bound;
  return hasSameBound && comparableValue(says[attribute]) === comparableValue((fact as DifferingValues)[attribute]);
}

function isRequired(kind: FactKind, attribute: string): boolean {
  const shape: Record<string, z.ZodType> = authoredForms[kind].shape;
  return shape[attribute]?.safeParse(undefined).success === false;
}

function hasValue(fact: AuthoredFact, attribute: string): boolean {
  if (attribute === "names") return namesSomebody(fact);
  if (attribute === "office" && participantsOf(fact).some(({ participant }) => participant.office)) return true;
  const value = (fact as Record<string, unknown>)[attribute];
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function namesSomebody(fact: AuthoredFact): boolean {
  const isHolder = fact.kind === "ambassador" && fact.person !== undefined;
  return isHolder || participantsOf(fact).some(({ participant }) => participant.person !== undefined);
}

function comparableValue(value: DifferingValues[DifferingAttribute]): string | number | undefined {
  return typeof value === "object" ? `${value.value} ${value.currency} ${value.bound ?? ""}` : value;
}
