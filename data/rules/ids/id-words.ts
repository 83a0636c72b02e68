import { earliestDay, isSpan, latestDay, parseEdtf } from "../../model/dates/edtf.ts";
import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import { checkEachFact } from "../facts/check-each-fact.ts";
import type { RelativeFinding, Rule } from "../rule.ts";

/**
 * Checks that an id matches its fact: it starts with the kind, a date in it agrees with the fact's date or with the
 * start of its span, which is at least as precise, and an ambassador's id names the sending state. Ids never change, so a fact that was corrected
 * later needs an exception, unless only archives give it.
 */
export const idWords: Rule = (data) =>
  checkEachFact(data, (fact) => {
    const problem = idProblem(fact);
    return problem ? [{ path: ["id"], ...(typeof problem === "string" ? { message: problem } : problem) }] : [];
  });

function idProblem(fact: AuthoredFact): string | Pick<RelativeFinding, "message" | "mayBeRight"> | null {
  const { id, kind, date } = fact;
  if (id !== kind && !id.startsWith(`${kind}-`)) return `the id must start with the kind of the fact; write ${kind}-…`;
  if (kind === "ambassador" && !id.startsWith(`ambassador-${fact.sending}-`)) {
    return `the id must start with the kind and the sending state; write ambassador-${fact.sending}-…`;
  }
  // An imported fact keeps its id even if the archive corrects the date.
  if (fact.claims.every(({ records }) => records)) return null;
  const [dateInId] = /(?<=-)[12]\d{3}(-[01]\d(-[0-3]\d)?)?(?=-|$)/.exec(id) ?? [];
  if (!dateInId) return null;
  if (!date)
    return `the id contains ${dateInId}, but the fact has no “date”; add “date”, or choose an id without a date`;
  const problem = dateProblem(dateInId, date);
  return problem && { message: `the id contains ${dateInId}, but “date” is ${problem}`, mayBeRight: true };
}

/** Returns how a date, or the start of a span, differs from the one in the id, and what to do; null if the id's date is all or part of it. */
function dateProblem(dateInId: string, date: string): string | null {
  const parsed = parseEdtf(date);
  const start = isSpan(parsed) ? parsed.from && date.split("/")[0] : date;
  const [first, last] = [start ? earliestDay(start) : null, start ? latestDay(start) : null].map((day) =>
    day?.slice(0, dateInId.length),
  );
  if (first === dateInId && last === dateInId) return null;
  return first && last && first <= dateInId && dateInId <= last
    ? `only ${date}; write “date” as precisely as the sources give it, or shorten the id if it is not recorded yet`
    : `${date}; correct “date”, or correct the id if it is not recorded yet`;
}
