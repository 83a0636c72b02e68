import type { AuthoredFactOf } from "../../../model/facts/authored-fact.ts";
import type { TradeMeasure } from "../../../model/facts/kinds.ts";
import type { Amount } from "../../../model/scalars.ts";
import type { QuotedAmount } from "../../reading/numbers/amounts.ts";
import type { AttributeCheck, ClaimReading } from "../attribute-check.ts";
import { endsIn } from "../direction/direction.ts";
import { unsupported } from "../verdict.ts";
import {
  amountMissing,
  amountVerdicts,
  isSame,
  measuresOfAmount,
  moneyIn,
  wordsOf,
  writtenInMessage,
} from "./amount-check.ts";

type Reading = ClaimReading<AuthoredFactOf<"trade">>;

/** Compares the amount of a trade figure with the quotes. If it is wrong, the message names the quoted amount for the same measure. */
export const tradeAmountCheck: AttributeCheck<AuthoredFactOf<"trade">, Amount> = {
  prove(amount, reading) {
    const amounts = moneyIn(reading);
    const own = amountOfMeasure(reading);
    return own === null || amounts.some((quoted) => isSame(amount, quoted))
      ? amountVerdicts("amount", amount, reading)
      : [
          unsupported(`give “${wordsOf(own, reading)}” as ${reading.fact.measure}`, {
            remedy: { do: "write", attribute: "amount", value: writtenInMessage(own) },
          }),
        ];
  },
  missing(reading) {
    const [first] = moneyIn(reading);
    const own = amountOfMeasure(reading) ?? first;
    return own ? [amountMissing(own, reading)] : [];
  },
};

/** Returns the only amount that the quotes give for the measure of the fact; null if they give none or several. */
export function amountOfMeasure(reading: Reading): QuotedAmount | null {
  const { measure } = reading.fact;
  const [own, second] = moneyIn(reading).filter(({ value, candidates: [currency = ""] }) =>
    measuresOfAmount({ value, currency }, reading).some((term) => measureSeenBy(term, reading) === measure),
  );
  return own && !second ? own : null;
}

/** Returns whether exports or imports in a sentence are exports or imports as seen by the reporting state. */
export function measureSeenBy(term: TradeMeasure, { quoted, pair, language, fact }: Reading): TradeMeasure {
  if (term === "turnover") return term;
  const ends = endsIn(quoted, pair, term, language);
  return ends ? (ends.agent === fact.reporter ? "exports" : "imports") : term;
}
