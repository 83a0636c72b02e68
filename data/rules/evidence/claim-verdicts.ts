import type { AuthoredFact, FactKind } from "../../model/facts/authored-fact.ts";
import { type AuthoredClaim, saidWith } from "../../model/facts/claim.ts";
import { memoize } from "../../model/memoize.ts";
import type { Dataset } from "../rule.ts";
import { languageWords } from "../words/words-by-language.ts";
import type { AttributeCheck, ClaimReading, Unprovable } from "./attribute-check.ts";
import { attributeTable } from "./attribute-table.ts";
import { quotedClaims } from "./quoted-claims.ts";
import type { Verdict } from "./verdict.ts";

/** Returns the claims of a fact that can be compared with it. */
export function readingsOf(
  fact: AuthoredFact,
  { relation, pair }: Pick<ClaimReading, "relation" | "pair">,
  data: Dataset,
): ClaimReading[] {
  const claims = quotedClaims(fact, data);
  return claims.map(({ claim, index, language, text, quoted }) => ({
    fact,
    claim,
    index,
    language,
    words: languageWords[language]?.evidence ?? null,
    quoted,
    quotedInLanguage: claims
      .filter((other) => other.language === language)
      .map((other) => other.quoted)
      .join("\n"),
    text,
    relation,
    pair,
    sources: data.sources,
  }));
}

/** A verdict about an attribute. */
export interface AttributeVerdict {
  attribute: string;
  /** The attribute of the fact, if `attribute` belongs to one of its participants; otherwise the same. */
  parent: string;
  verdict: Verdict;
}

/** Returns the verdicts on each attribute that the claim does not omit: at least one for every attribute that the fact has. */
export function verdictsOf(reading: ClaimReading): AttributeVerdict[] {
  return checksFor(reading.fact.kind).flatMap(({ attribute, check }) =>
    isOmitted(attribute, reading.claim) ? [] : verdictsOn(attribute, check, reading),
  );
}

function verdictsOn(
  parent: string,
  { prove, missing }: AttributeCheck<AuthoredFact, unknown>,
  reading: ClaimReading,
): AttributeVerdict[] {
  const value = claimedValue(parent, reading);
  const verdicts: readonly Verdict[] = isAbsent(value) ? (missing?.(reading) ?? []) : prove(value, reading);
  return verdicts
    .map((verdict) => ({ attribute: ("attribute" in verdict && verdict.attribute) || parent, parent, verdict }))
    .filter(({ attribute }) => !isOmitted(attribute, reading.claim));
}

/** Returns true for an attribute that a claim omits: a source without names does not spell them either. */
export function isOmitted(attribute: string, { omits }: AuthoredClaim): boolean {
  const listed: readonly string[] = omits;
  const other = omittedWith[attribute];
  return listed.includes(attribute) || (other !== undefined && omits.includes(other));
}

/** Attributes that a claim omits together with others. */
const omittedWith: Readonly<Record<string, AuthoredClaim["omits"][number]>> = {
  person: "names",
  asWritten: "names",
  dateMeans: "date",
  bound: "documents",
};

/** Returns true if the value of an attribute is missing, an empty list or false. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}

interface NamedCheck {
  attribute: string;
  check: AttributeCheck<AuthoredFact, unknown>;
}

/** Returns the attributes of a kind that quotes can prove, each with its check. The table's types tie each check to its attribute. */
export const checksFor = memoize((kind: string): readonly NamedCheck[] => {
  const table = attributeTable[kind as FactKind] as Readonly<
    Record<string, AttributeCheck<AuthoredFact, unknown> | Unprovable>
  >;
  return Object.entries(table).flatMap(([attribute, check]) => ("prove" in check ? [{ attribute, check }] : []));
}, 100);

/** Returns what the claim's source says for an attribute, according to the fact or, if it differs, to the claim's `says`. */
export function claimedValue(attribute: string, { fact, claim }: Pick<ClaimReading, "fact" | "claim">): unknown {
  const differs = Object.hasOwn(claim.says, saidWith[attribute] ?? attribute);
  return ((differs ? claim.says : fact) as Readonly<Record<string, unknown>>)[attribute];
}
