import type { Texts } from "../../model/facts/fact-texts.ts";
import type { Language } from "../../model/language.ts";
import { englishName } from "../facts/english-name.ts";
import { readDates } from "../reading/dates/dates.ts";
import { type DateSupport, supportsDate } from "../reading/dates/supports-date.ts";
import type { RelativeFinding } from "../rule.ts";
import type { ClaimReading } from "./attribute-check.ts";
import { type AttributeVerdict, checksFor, claimedValue, isAbsent } from "./claim-verdicts.ts";
import { openDate } from "./dates/dates-within.ts";
import { quotedParagraphs } from "./quoted-claims.ts";
import { adviceOf, type Remedy } from "./remedy.ts";
import { thirdState } from "./states/third-states.ts";

/** Returns what is wrong with a claim. Each message says what the quotes say, what the fact says, and what to do. */
export function findingsOf(reading: ClaimReading, verdicts: readonly AttributeVerdict[]): RelativeFinding[] {
  return [
    ...verdicts.flatMap((each) => findingOf(each, reading)),
    ...needlessOmits(reading),
    ...attestedFindings(reading),
    ...thirdStateFindings(reading),
  ];
}

function findingOf({ attribute, parent, verdict }: AttributeVerdict, reading: ClaimReading): RelativeFinding[] {
  const { fact, claim, index } = reading;
  const advice = (remedy: Remedy) => adviceOf(remedy, { fact, claim, attribute, parent });
  switch (verdict.kind) {
    case "unsupported": {
      const factMessage =
        verdict.fact ?? `“${attribute}” is ${shown(claimedValue(attribute, reading), reading.language)}`;
      const message = `${factMessage}, but the quotes ${verdict.quotes}; ${advice(verdict.remedy)}`;
      return [{ path: verdict.path ?? ["claims", index, "quotes"], message, attribute }];
    }
    case "missing": {
      const lackMessage = verdict.fact ?? `the fact has no “${attribute}”`;
      const message = `the quotes ${verdict.quotes}, but ${lackMessage}; ${advice(verdict.remedy)}`;
      return [{ path: verdict.path ?? [], message, attribute }];
    }
    case "proven":
    case "unproven":
      return [];
  }
}

/** Formats an attribute's value for a message. */
function shown(value: unknown, language: Language): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return value.map((item) => shown(item, language)).join(", ");
  if ("value" in value && "currency" in value) return `${value.value} ${value.currency}`;
  return `“${(value as Texts)[language] ?? ""}”`;
}

/** Reports attributes that a claim lists under `omits` although its quotes give them. */
function needlessOmits(of: ClaimReading): RelativeFinding[] {
  // A claim may omit what only another claim gives.
  const reading = { ...of, quotedInLanguage: of.quoted };
  const { fact, claim, index } = reading;
  return claim.omits.flatMap((attribute, position): RelativeFinding[] => {
    const value = claimedValue(attribute, reading);
    const check = checksFor(fact.kind).find((each) => each.attribute === attribute)?.check;
    if (!check || isAbsent(value) || check.prove(value, reading).some(({ kind }) => kind !== "proven")) return [];
    const advice = adviceOf({ do: "removeFromOmits", attribute }, { fact, claim, attribute, parent: attribute });
    const message = `“omits” lists “${attribute}”, but the quotes give it; ${advice}`;
    return [{ path: ["claims", index, "omits", position], message, attribute }];
  });
}

const notGiven: ReadonlySet<DateSupport> = new Set<DateSupport>([
  "no",
  "another-date",
  "more-precise-than-text",
  "less-precise-than-text",
]);

function attestedFindings({ fact, claim, index, language, text, quoted }: ClaimReading): RelativeFinding[] {
  if (!claim.attested) return [];
  const support = supportsDate(readDates(quotedParagraphs({ claim, text }), language), claim.attested);
  if (!notGiven.has(support)) return [];
  const attribute = "attested";
  const [date, second] = readDates(quoted, language);
  const remedy: Remedy =
    date && !second ? { do: "write", attribute, value: openDate(date) } : { do: "correctAttested" };
  const advice = adviceOf(remedy, { fact, claim, attribute, parent: attribute });
  const message = `“attested” is ${claim.attested}, but the quoted paragraphs do not mention this date; ${advice}`;
  return [{ path: ["claims", index, "attested"], message, attribute }];
}

function thirdStateFindings(reading: ClaimReading): RelativeFinding[] {
  const states = thirdState(reading);
  if (!states) return [];
  const { fact, claim, index } = reading;
  const attribute = "claims";
  const lacking = states.lacking.map(englishName);
  const advice = adviceOf(
    { do: "quoteStates", states: lacking.join(" and ") },
    { fact, claim, attribute, parent: attribute },
  );
  const message = `the quotes name ${englishName(states.third)} but not ${lacking.join(" or ")}, so they seem to be about another relation; ${advice}`;
  return [{ path: ["claims", index, "quotes"], message, attribute }];
}
