import { earliestDay, isSpan, latestDay, parseEdtf } from "../../model/dates/edtf.ts";
import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import { checkEachFact } from "../facts/check-each-fact.ts";
import type { Rule } from "../rule.ts";

/**
 * An id says what its fact says: it begins with the kind; a date in it is the fact's, of a span the beginning; an ambassador's names the sending state.
 * Ids never change, so where a fact was put right since, an exception tells why the two differ.
 */
export const idWords: Rule = (data) =>
  checkEachFact(data, (fact) => {
    const message = idProblem(fact);
    return message ? [{ path: ["id"], message }] : [];
  });

function idProblem(fact: AuthoredFact): string | null {
  const { id, kind, date } = fact;
  if (id !== kind && !id.startsWith(`${kind}-`)) return `begin the id with the kind: ${kind}-…`;
  if (kind === "ambassador" && !id.startsWith(`ambassador-${fact.sending}-`)) {
    return `begin the id with ambassador-${fact.sending}-, the state that sends`;
  }
  const [dateInId] = /(?<=-)[12]\d{3}(-[01]\d(-[0-3]\d)?)?(?=-|$)/.exec(id) ?? [];
  if (!dateInId) return null;
  if (!date) return `the id names ${dateInId}, but the fact has no date; add it, or name the id otherwise`;
  const first = earliestDay(date) ?? "";
  const last = latestDay(date) ?? "9999";
  const isWithin = isSpan(parseEdtf(date))
    ? first.startsWith(dateInId)
    : first.slice(0, dateInId.length) <= dateInId && dateInId <= last.slice(0, dateInId.length);
  return isWithin
    ? null
    : `the id names ${dateInId}, but the date is ${date}; mend the date, or list an exception with the reason`;
}
