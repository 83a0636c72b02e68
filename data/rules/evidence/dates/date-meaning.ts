import type { AuthoredFactOf } from "../../../model/facts/authored-fact.ts";
import { readDates } from "../../reading/dates/dates.ts";
import type { DateRole } from "../../words/types/evidence-words.ts";
import type { AttributeCheck, ClaimReading } from "../attribute-check.ts";
import type { Remedy } from "../remedy.ts";
import { hasTerm } from "../terms/term-pattern.ts";
import { proven, unknownWords, unproven, unsupported, type Verdicts } from "../verdict.ts";
import { roleOfDate } from "./date-roles.ts";
import { datesWithin } from "./dates-within.ts";
import { roleInMessage, unknownRoleMessage } from "./role-check.ts";

type Ambassador = AuthoredFactOf<"ambassador">;
type Mission = AuthoredFactOf<"mission">;

const ofAmbassador = ["appointed", "credentials", "arrived"] as const satisfies DateRole[];
const ofMission = ["opened", "upgraded", "closed"] as const satisfies DateRole[];

/** Compares `dateMeans` of an ambassador with the words next to the date. */
export const ambassadorMeaningCheck: AttributeCheck<Ambassador, NonNullable<Ambassador["dateMeans"]>> = {
  prove: (meaning, reading) =>
    meaningVerdicts(meaning, reading, ofAmbassador, (shown) => ({
      do: "write",
      attribute: "dateMeans",
      value: shown,
    })),
};

/** Checks that the words next to the date of a mission do not say what it refers to. */
export const missionMeaningCheck: AttributeCheck<Mission, NonNullable<Mission["dateMeans"]>> = {
  prove: (meaning, reading) =>
    meaningVerdicts<(typeof ofMission)[number]>(meaning, reading, ofMission, (shown) => ({
      do: "move",
      from: "date",
      to: shown,
    })),
};

function meaningVerdicts<Meaning extends DateRole>(
  meaning: Meaning | "unclear",
  { quoted, language, words, fact, claim }: ClaimReading<Ambassador | Mission>,
  meanings: readonly Meaning[],
  remedyFor: (shown: Meaning) => Remedy,
): Verdicts {
  const date = claim.says.date ?? fact.date;
  if (!words) return [unknownWords];
  const roles = datesWithin(readDates(quoted, language), date ?? "").map((quotedDate) =>
    roleOfDate(quotedDate, quoted, words, meanings),
  );
  if (roles.length === 0) return [unproven("the quotes do not give the date")];
  if (meaning !== "unclear") {
    // The word may be at the other end of a long sentence.
    if (!roles.includes(meaning) && roles.includes(null) && hasTerm(quoted, words.dateRoles[meaning]))
      return [unproven(unknownRoleMessage)];
    return [
      roles.includes(meaning) ? proven : unsupported(`do not give this as the date of ${roleInMessage[meaning]}`),
    ];
  }
  const shown = roles.find((role) => role !== null) as Meaning | undefined;
  return [
    shown ? unsupported(`give this as the date of ${roleInMessage[shown]}`, { remedy: remedyFor(shown) }) : proven,
  ];
}
