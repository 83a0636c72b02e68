import type { Fact } from "../../model/facts/fact.ts";
import { isAmbassador } from "../../model/facts/offices.ts";
import type { Relation } from "../../model/facts/relation.ts";
import type { Language } from "../../model/language.ts";
import type { StateCode } from "../../model/states/states.ts";
import { datedByText, factText } from "./fact-text.ts";
import { plainText } from "./plain-text.ts";
import { withCapital } from "./words.ts";
import { Writer } from "./writer.ts";

/**
 * Returns a fact in one plain line, for tables, citations, feeds and search: kind, date, content. "Botschafter, Norwegen →
 * Tadschikistan: Ole Johan Bernoy"; "Treffen, 20. April 2015: …". It says no more than the card does. It names the two states only
 * if the fact has a direction; lists with facts of several relations have to add the relation's title.
 * @param states the two states of the relation, in display order
 */
export function factTitle(
  fact: Fact,
  relation: Relation,
  language: Language,
  states: readonly [StateCode, StateCode],
): string {
  const writer = new Writer(relation, fact, language, states);
  const { label, text } = factText(fact, writer);
  const date = fact.date && !datedByText.has(fact.kind) ? writer.claimed("date") : null;
  const head = [kindOf(fact, writer), label, date].filter(Boolean).join(writer.separators.comma);
  const content = [plainText(text), directionOf(fact, writer)].filter(Boolean).join(writer.separators.comma);
  return [head, content].filter(Boolean).join(": ");
}

/** Returns the kind of a fact, if the card only names it in the group's heading. */
export function kindOf(fact: Fact, writer: Writer): string | null {
  switch (fact.kind) {
    case "ambassador": {
      const isUndecided = writer.alternatives("person").length > 1;
      const office = isAmbassador(fact.office) ? "ambassador" : fact.office;
      return withCapital(writer.office(office, isUndecided ? undefined : fact.person), writer.language);
    }
    case "aid":
      return writer.label("aid");
    case "company":
      return writer.label(fact.type ?? "companies");
    case "cooperation":
      return writer.label("organisations");
    case "legal-framework":
      return writer.label("legal-framework");
    default:
      return null;
  }
}

/** Returns who recognised whom, which the card shows below the text. */
function directionOf(fact: Fact, writer: Writer): string | null {
  return fact.kind === "recognition" && fact.by && fact.of ? writer.direction(fact.by, fact.of) : null;
}
