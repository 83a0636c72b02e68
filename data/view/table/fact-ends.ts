import type { AuthoredFact, FactKind } from "../../model/facts/authored-fact.ts";
import type { Claim } from "../../model/facts/claim.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { FactAttribute } from "../../model/facts/kind-attributes.ts";
import type { StateCode } from "../../model/states/states.ts";
import { factText } from "../words/fact-text.ts";
import type { Writer } from "../words/writer.ts";

/** The attributes of each kind that give its direction: from which state, to which. */
const directions: Partial<Record<FactKind, readonly [FactAttribute, FactAttribute]>> = {
  recognition: ["by", "of"],
  ambassador: ["sending", "receiving"],
  mission: ["sending", "receiving"],
  visit: ["guest", "host"],
  aid: ["donor", "recipient"],
};

/** Returns the states from which and to which a fact goes, as far as a claim gives them. */
export function endsOf(fact: Fact, { omits }: Claim, writer: Writer): { from: StateCode | null; to: StateCode | null } {
  if (fact.kind === "trade") {
    const { from, to } = factText(fact, writer).direction ?? {};
    const isGiven = !omits.includes("measure") && !omits.includes("reporter");
    return { from: (isGiven && from) || null, to: (isGiven && to) || null };
  }
  const values = fact as Partial<Record<FactAttribute, unknown>>;
  const [from, to] = (directions[fact.kind] ?? []).map((attribute) =>
    omits.includes(attribute) ? null : ((values[attribute] as StateCode | undefined) ?? null),
  );
  return { from: from ?? null, to: to ?? null };
}

/** Returns when an ambassador's term or a mission began and ended, as far as a claim gives it: EDTF. */
export function termOf(fact: AuthoredFact, { says, omits }: Claim): { from: string | null; until: string | null } {
  const given = (attribute: FactAttribute, value: string | undefined) =>
    omits.includes(attribute) ? null : (value ?? null);
  switch (fact.kind) {
    case "ambassador":
      return { from: given("from", says.from ?? fact.from), until: given("until", says.until ?? fact.until) };
    case "mission":
      return { from: given("opened", fact.opened), until: given("closed", fact.closed) };
    default:
      return { from: null, until: null };
  }
}
