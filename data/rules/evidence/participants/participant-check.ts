import type { AuthoredFact } from "../../../model/facts/authored-fact.ts";
import type { Participant } from "../../../model/facts/participants.ts";
import { containsName } from "../../reading/inflection.ts";
import type { AttributeCheck, ClaimReading, ParticipantCheck } from "../attribute-check.ts";
import { judgeEach, type Missing, proven, unproven, unsupported, type Verdicts } from "../verdict.ts";
import { leaderVerdicts, missingLeader } from "./leader-check.ts";
import { missingDelegation, missingPeople } from "./missing-people.ts";
import { namesOrganisation, servesState } from "./organisation-check.ts";
import { personCheck } from "./person-check.ts";
import { unnamedCheck } from "./unnamed-check.ts";

/** A check of the people who took part: their names, offices and states, who led, and who is missing. */
export const participantCheck = (attribute: "people" | "by"): AttributeCheck<AuthoredFact, readonly Participant[]> => ({
  prove: (entries, reading) => [
    ...judgeEach(entries, (_, index) => entryVerdicts(index, entries, attribute, reading)),
    ...missingParticipants(entries, attribute, reading),
  ],
  missing: (reading) => missingParticipants([], attribute, reading),
});

function entryVerdicts(
  index: number,
  entries: readonly Participant[],
  list: "people" | "by",
  reading: ClaimReading,
): Verdicts {
  const participant = entries[index] as Participant;
  const isNameless = reading.claim.omits.includes("names");
  const { prove, missing } = checkOf(participant, [list, index], isNameless, reading);
  const given = (Object.keys(participant) as (keyof Participant)[]).filter(
    (attribute) =>
      participant[attribute] !== undefined &&
      participant[attribute] !== false &&
      !(isNameless && (attribute === "person" || attribute === "asWritten")),
  );
  const verdicts = judgeEach(given, (attribute) =>
    attribute === "leads" ? leaderVerdicts(index, entries, reading) : [prove[attribute]()],
  );
  return [...verdicts, ...missing];
}

function checkOf(
  participant: Participant,
  path: [string, number],
  isNameless: boolean,
  reading: ClaimReading,
): ParticipantCheck {
  const { person, organisation } = participant;
  // A source that does not give the names may still give the offices.
  if (person !== undefined && !isNameless) return personCheck({ ...participant, person }, path, reading);
  return organisation === undefined
    ? unnamedCheck(participant, path, reading)
    : organisationCheckOf(organisation, participant, reading);
}

function organisationCheckOf(
  organisation: string,
  { state = "", asWritten = "" }: Participant,
  reading: ClaimReading,
): ParticipantCheck {
  const notAPerson = () => unproven("only a person holds an office");
  return {
    prove: {
      organisation: () => namesOrganisation(organisation, reading)[0],
      state: () => servesState(organisation, state, reading),
      asWritten: () =>
        containsName(reading.quoted, asWritten, reading.language)
          ? proven
          : unsupported("do not contain this spelling", {
              attribute: "asWritten",
              fact: `“asWritten” is ${asWritten}`,
            }),
      person: notAPerson,
      office: notAPerson,
      atTheTime: notAPerson,
    },
    missing: [],
  };
}

function missingParticipants(
  entries: readonly Participant[],
  attribute: "people" | "by",
  reading: ClaimReading<AuthoredFact>,
): Missing[] {
  return [
    ...missingLeader(entries, attribute, reading),
    ...(attribute === "people" ? [...missingPeople(entries, reading), ...missingDelegation(entries, reading)] : []),
  ];
}
