import { separators } from "../../labels/separators.ts";
import type { Language } from "../../model/language.ts";
import type { CardFact, CardGroup } from "../../model/views/card-view.ts";
import { bareText } from "../words/plain-text.ts";
import { isSecondary } from "./groups/secondary-groups.ts";

/**
 * Adds the fact to the label of each button that opens evidence: "What the source says: Meeting, 20 April 2015". Screen readers also list
 * the buttons without the text around them.
 */
export function withNamedProofs(group: CardGroup, language: Language): CardGroup {
  const { id, heading, facts, rest } = group;
  const { comma } = separators[language];
  // Elsewhere, the label of a fact says what it is, or the fact names a person.
  const kind = isSecondary(id) ? heading : undefined;
  const joined = (words: readonly (string | undefined)[]) => words.filter(Boolean).join(comma);
  const nameOf = ({ label, date, text }: CardFact) => joined([kind, label, date?.text ?? bareText(text)]);
  const hidden = rest ? [rest, ...(rest.parts ?? [])].flatMap((part) => part.facts) : [];
  const names = [...facts, ...hidden].flatMap((fact) => [fact, ...datedParts(fact)]).map(nameOf);

  function named<F extends CardFact>(fact: F, dated: CardFact = fact): F {
    if (!fact.opens) return fact;
    const name = nameOf(dated);
    const isShared = names.indexOf(name) !== names.lastIndexOf(name);
    return { ...fact, opens: `${fact.opens}: ${isShared && dated.date ? joined([name, bareText(fact.text)]) : name}` };
  }
  const withParts = (fact: CardFact): CardFact => {
    const dated = datedParts(fact);
    const parts = fact.parts?.map((part, index) => named(part, dated[index]));
    return { ...named(fact), ...(parts ? { parts } : {}) };
  };
  const namedRest = ({ parts, ...hiddenFacts }: NonNullable<CardGroup["rest"]>) => ({
    ...hiddenFacts,
    facts: hiddenFacts.facts.map(withParts),
    ...(parts ? { parts: parts.map((part) => ({ ...part, facts: part.facts.map(withParts) })) } : {}),
  });
  return {
    ...group,
    facts: facts.map(withParts),
    ...(rest ? { rest: namedRest(rest) } : {}),
  };
}

/** Returns the parts of a fact with its date, which they share. */
function datedParts({ date, parts = [] }: CardFact): CardFact[] {
  return parts.map((part) => (date ? { ...part, date } : part));
}

/** Adds such a name to a headline fact. The label of its button is visible, so it stays short. */
export function withProofName(fact: CardFact): CardFact {
  return fact.opens ? { ...fact, proofName: `${fact.opens}: ${bareText(fact.text)}` } : fact;
}
