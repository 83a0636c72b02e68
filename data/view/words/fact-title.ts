import type { Fact } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";
import type { Language } from "../../model/language.ts";
import type { StateCode } from "../../model/states/states.ts";
import { datedByText, factText } from "./fact-text.ts";
import { plainText } from "./plain-text.ts";
import { Writer } from "./writer.ts";

/**
 * A fact in one plain line, for tables, citations, feeds and search: what it is, its date, what it says. "Botschafter, Norwegen →
 * Tadschikistan: Ole Johan Bernoy"; "Treffen, 20. April 2015: …". It says no more than the card does. The two states are named
 * only where the fact has a direction: whoever shows facts of several relations together puts the relation's name before it.
 * @param states the two states of the relation, the one that comes first before its counterpart
 */
export function factTitle(
  fact: Fact,
  relation: Relation,
  language: Language,
  states: readonly [StateCode, StateCode],
): string {
  const write = new Writer(relation, fact, language, states);
  const { label, text } = factText(fact, write);
  const date = fact.date && !datedByText.has(fact.kind) ? write.claimed("date") : null;
  const head = [kindOf(fact, write), label, date].filter(Boolean).join(write.separators.comma);
  const said = [plainText(text), directionOf(fact, write)].filter(Boolean).join(write.separators.comma);
  return [head, said].filter(Boolean).join(": ");
}

/** What a fact is, where the card tells that by the heading it stands under. */
function kindOf(fact: Fact, write: Writer): string | null {
  switch (fact.kind) {
    case "ambassador": {
      const isUndecided = write.alternatives("person").length > 1;
      return write.office("ambassador", isUndecided ? undefined : fact.person);
    }
    case "aid":
      return write.say("aid");
    case "company":
      return write.say(fact.type ?? "companies");
    case "cooperation":
      return write.say("organisations");
    case "legal-framework":
      return write.say("legal-framework");
    default:
      return null;
  }
}

/** Who recognised whom, which the card says below the text. */
function directionOf(fact: Fact, write: Writer): string | null {
  return fact.kind === "recognition" && fact.by && fact.of ? write.direction(fact.by, fact.of) : null;
}
