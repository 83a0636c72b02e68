import type { Exception } from "../../model/facts/relation.ts";
import { flatMapEach } from "../../model/flat-map-each.ts";
import { suggestion } from "../../model/nearest.ts";
import type { Dataset, Finding } from "../../rules/rule.ts";
import { absoluteRules, isRuleName, type RuleName, rules } from "../../rules/rules.ts";

/** What an exception excuses: what a rule reports about an attribute of a fact. */
export type Excused = Omit<Exception, "reason">;

/** Applies the exceptions of all relations, and remembers which of them are needed. */
export class Exceptions {
  private readonly used = new Set<string>();
  /** Attributes with findings that no exception excuses, by relation, rule and fact. */
  private readonly reported = new Map<string, Set<string>>();

  constructor(private readonly relations: Dataset["relations"]) {}

  /** Returns true if an exception excuses the finding. */
  excuses(rule: RuleName, finding: Finding): boolean {
    const relation = "relation" in finding.in ? finding.in.relation : "";
    const excused = excusedBy(this.relations, rule, finding);
    if (!excused) return false;
    const { exceptions = [] } = this.relations.get(relation) ?? {};
    const index = exceptions.findIndex((exception) => isSame(exception, excused));
    if (index >= 0) this.used.add(`${relation}/${index}`);
    else {
      const key = keyOf(relation, excused);
      this.reported.set(key, (this.reported.get(key) ?? new Set()).add(excused.attribute));
    }
    return index >= 0;
  }

  /** Returns a finding for each exception that excused nothing. @param skipped rules that did not run */
  unused(skipped: ReadonlySet<RuleName>): Finding[] {
    return flatMapEach(this.relations, ([relation, { exceptions }]) =>
      exceptions.flatMap((exception, index): Finding[] => {
        const { rule } = exception;
        if (this.used.has(`${relation}/${index}`) || (isRuleName(rule) && skipped.has(rule))) return [];
        const attributes = [...(this.reported.get(keyOf(relation, exception)) ?? [])];
        return [{ in: { relation }, path: ["exceptions", index], message: unusedMessage(exception, attributes) }];
      }),
    );
  }
}

/**
 * Returns what an exception for a finding names; null if no exception can excuse it, because its rule allows none or it
 * is not about an attribute of a fact.
 */
export function excusedBy(
  relations: Dataset["relations"],
  rule: RuleName,
  { in: location, path, attribute }: Finding,
): Excused | null {
  const [list, index, ...within] = path;
  if (absoluteRules.has(rule) || !("relation" in location) || list !== "facts") return null;
  const id = relations.get(location.relation)?.facts[Number(index)]?.id;
  const name = attribute ?? attributeAt(within);
  return id === undefined || name === undefined ? null : { rule, id, attribute: name };
}

/** Returns the attribute that a path within a fact leads to. Within a claim: `date` for `says.date`, otherwise the claim's own, such as `quotes`. */
function attributeAt(path: Finding["path"]): string | undefined {
  const [first, , inClaim = first, inSays = inClaim] = path;
  const attribute = first !== "claims" ? first : inClaim === "says" ? inSays : inClaim;
  return typeof attribute === "string" ? attribute : undefined;
}

function isSame(exception: Excused, { rule, id, attribute }: Excused): boolean {
  return exception.rule === rule && exception.id === id && exception.attribute === attribute;
}

function keyOf(relation: string, { rule, id }: Excused): string {
  return `${relation}/${rule}/${id}`;
}

function unusedMessage({ rule, id, attribute }: Excused, reported: readonly string[]): string {
  if (!isRuleName(rule)) {
    const names = Object.keys(rules);
    return `there is no rule “${rule}”${suggestion(rule, names) || `; the rules are ${names.join(", ")}`}`;
  }
  if (absoluteRules.has(rule))
    return `the rule “${rule}” allows no exceptions; fix the problem and remove this exception`;
  const nothing = `the rule “${rule}” reports nothing about “${attribute}” of “${id}”`;
  return reported.length > 0
    ? `${nothing}, only about ${reported.map((name) => `“${name}”`).join(" and ")}; correct “attribute”, or remove this exception`
    : `${nothing}; remove this exception`;
}
