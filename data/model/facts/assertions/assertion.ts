import type { AuthoredFact } from "../authored-fact.ts";
import { type AuthoredClaim, type DifferingAttribute, differingValues } from "../claim.ts";
import type { Texts } from "../fact-texts.ts";
import { factAttributes } from "../kind-attributes.ts";

/** Values of a fact's attributes, by name. */
export type Values = Readonly<Record<string, unknown>>;

/** What one source says about a fact: the attributes that it gives, and the rest of its claim. */
export interface Assertion {
  kind: AuthoredFact["kind"];
  values: Values;
  claim: Omit<AuthoredClaim, "says" | "omits">;
  /** What the adapter explains about the fact. */
  remark?: Texts;
  /** True if the source mentions the people without naming them. */
  namesNobody?: boolean;
}

/** Attributes that qualify another one, which has to be from the same source. */
const qualifiers: Readonly<Record<string, string>> = { dateMeans: "date" };

/** Returns true for an attribute that only qualifies another one. */
export function isQualifier(name: string): boolean {
  return Object.hasOwn(qualifiers, name);
}

/** Returns an imported fact as an assertion of its source. */
export function importedAssertion(
  { kind, remark, ...values }: Pick<AuthoredFact, "kind" | "remark">,
  claim: Omit<AuthoredClaim, "says" | "omits">,
): Assertion {
  return { kind, values: withoutEmpty(values), claim, ...(remark ? { remark } : {}) };
}

/** Returns what each claim of a fact says on its own. */
export function assertionsOf(fact: AuthoredFact): Assertion[] {
  const own = withoutEmpty(Object.fromEntries(Object.entries(fact).filter(([name]) => isStated(name))));
  return fact.claims.map(({ says, omits, ...claim }) => {
    const omitted = new Set<string>(omits);
    const values = Object.entries(own).filter(([name]) => !omitted.has(qualifiers[name] ?? name));
    return {
      kind: fact.kind,
      values: { ...Object.fromEntries(values), ...says },
      claim,
      ...(fact.remark ? { remark: fact.remark } : {}),
      ...(omitted.has("names") ? { namesNobody: true } : {}),
    };
  });
}

/** Returns values in the order of the attributes in the model, so that a fact looks the same whichever archive was imported last. */
export function inOrder(values: Values): Values {
  const place = (name: string) => (factAttributes as readonly string[]).indexOf(qualifiers[name] ?? name);
  const isQualifier = (name: string) => Number(Object.hasOwn(qualifiers, name));
  return Object.fromEntries(
    Object.entries(values).sort(([a], [b]) => place(a) - place(b) || isQualifier(a) - isQualifier(b)),
  );
}

/** Returns true for an attribute that a source states, and for those that qualify one. */
function isStated(name: string): boolean {
  return (factAttributes as readonly string[]).includes(name) || Object.hasOwn(qualifiers, name);
}

/** Returns the claim of an assertion about a fact with these values: what it says differently, and what it leaves out. */
export function claimOn(fact: Values, { values, claim, namesNobody }: Assertion): AuthoredClaim {
  const says = Object.entries(inOrder(values)).filter(
    ([name, value]) => Object.hasOwn(fact, name) && !isEqual(value, fact[name]) && !Object.hasOwn(qualifiers, name),
  );
  const omits = Object.keys(fact).filter((name) => !Object.hasOwn(values, name) && !Object.hasOwn(qualifiers, name));
  return {
    ...claim,
    says: Object.fromEntries(says),
    omits: [...omits, ...(namesNobody ? ["names"] : [])] as AuthoredClaim["omits"],
  };
}

/** Returns true if claims may give different values for an attribute. */
export function mayDiffer(name: string): name is DifferingAttribute {
  return Object.hasOwn(differingValues.shape, name);
}

/** Returns true if sources that give these values for an attribute can be claims of one fact. */
export function canJoin(name: string, a: Values, b: Values): boolean {
  return (
    mayDiffer(name) ||
    Object.hasOwn(qualifiers, name) ||
    !Object.hasOwn(a, name) ||
    !Object.hasOwn(b, name) ||
    isEqual(a[name], b[name])
  );
}

/** Returns true if two values are the same, whatever the order of their attributes. */
export function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, sorted) === JSON.stringify(b, sorted);
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function withoutEmpty(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
