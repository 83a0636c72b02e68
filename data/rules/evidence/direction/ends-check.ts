import type { AuthoredFact } from "../../../model/facts/authored-fact.ts";
import { englishName } from "../../facts/english-name.ts";
import type { AttributeCheck, ClaimReading } from "../attribute-check.ts";
import { ownReading } from "../own-words.ts";
import { missing, proven, unproven, unsupported } from "../verdict.ts";
import { type Ends, endsIn } from "./direction.ts";
import type { DirectedEvent } from "./shown-ends.ts";

/**
 * Returns a check of one end of a directed fact, such as the guest or the donor. The grammar of the quotes must not contradict it. If no
 * known pattern shows the direction, the attribute stays unproven.
 */
export const endCheck = (
  event: DirectedEvent,
  end: keyof Ends,
  attribute: string,
  role: string,
): AttributeCheck<AuthoredFact, string> => ({
  prove(state, reading) {
    const own = endsOf(ownReading(reading), event);
    const ends = own ?? endsOf(reading, event);
    if (!ends) return [unproven("no known sentence pattern shows the direction")];
    if (ends[end] === state) return [proven];
    if (!own) return [unproven("only a sentence about another fact shows a direction")];
    const fact = `“${attribute}” is ${englishName(state)}`;
    return [unsupported(`show ${englishName(ends[end])} as ${role}`, { fact })];
  },
  missing(reading) {
    const ends = endsOf(ownReading(reading), event);
    return ends ? [missing(`show who is ${role}`, { do: "add", attribute, value: ends[end] })] : [];
  },
});

/** The ends found in each reading, because both ends of a fact are checked. */
const known = new WeakMap<ClaimReading, Ends | null>();

function endsOf(reading: ClaimReading<AuthoredFact>, event: DirectedEvent): Ends | null {
  const cached = known.get(reading);
  if (cached !== undefined) return cached;
  const ends = endsIn(reading.quoted, reading.pair, event, reading.language);
  known.set(reading, ends);
  return ends;
}
