import type { AuthoredFactOf } from "../../../model/facts/authored-fact.ts";
import type { Participant } from "../../../model/facts/participants.ts";
import { readDates } from "../../reading/dates/dates.ts";
import { supportsDate } from "../../reading/dates/supports-date.ts";
import type { AttributeCheck, ClaimReading } from "../attribute-check.ts";
import { dateVerdicts } from "../dates/date-check.ts";
import { soleDateCheck } from "../dates/date-checks.ts";
import { participantCheck } from "../participants/participant-check.ts";
import { quotedClaims } from "../quoted-claims.ts";
import { missingMeeting, missingSecondSpeaker, missingSpeaker, saysAtMeeting } from "../texts/missing-in-statement.ts";
import { wrongSpeaker } from "../texts/wording/speaker-check.ts";
import { proven, unproven, unsupported } from "../verdict.ts";

type Statement = AuthoredFactOf<"statement">;

/** Compares the date of a statement with its quotes or, if they do not give it, with those of its meeting. */
export const statementDateCheck: AttributeCheck<Statement, string> = {
  ...soleDateCheck(),
  prove(value, reading) {
    const { quoted, language } = reading;
    const meeting = meetingOf(reading.fact.at, reading);
    const isGiven = supportsDate(readDates(quoted, language), value) === "yes";
    if (isGiven || meeting?.date !== value) return dateVerdicts("date", value, reading);
    const isGivenForMeeting = quotedClaims(meeting, reading).some(
      (other) =>
        other.claim.source === reading.claim.source && supportsDate(readDates(other.quoted, language), value) === "yes",
    );
    return [isGivenForMeeting ? proven : unproven(`neither these quotes nor those of “${meeting.id}” give the date`)];
  },
};

/** Compares the meeting at which a statement was made with the quotes, and with who took part in it and when. */
export const meetingCheck: AttributeCheck<Statement, string> = {
  prove(id, reading) {
    const { fact } = reading;
    const meeting = meetingOf(id, reading);
    if (meeting?.date !== undefined && fact.date !== undefined && meeting.date !== fact.date)
      return [unsupported(`give the date ${fact.date}`, { fact: `“${id}” has the date ${meeting.date}` })];
    const tookPart = (speaker: Participant) =>
      meeting !== undefined && "people" in meeting && meeting.people.some((each) => isSame(each, speaker));
    const isSameCompany = fact.by.length > 0 && fact.by.every(tookPart) && meeting?.date === fact.date;
    return [
      isSameCompany || saysAtMeeting(reading)
        ? proven
        : unproven("the quotes do not say at which meeting the statement was made"),
    ];
  },
  missing: missingMeeting,
};

/** Compares who made a statement with the quotes. */
export const speakerCheck: AttributeCheck<Statement, readonly Participant[]> = {
  prove(by, reading) {
    const verdicts = [...speakers.prove(by, reading), ...missingSecondSpeaker(reading)] as const;
    const wrong = wrongSpeaker(reading);
    return wrong ? [wrong, ...verdicts] : verdicts;
  },
  missing: (reading) => [...(speakers.missing?.(reading) ?? []), ...missingSpeaker(reading)],
};

const speakers = participantCheck("by");

const meetingOf = (id: string | undefined, { relation }: ClaimReading) => relation.facts.find((each) => each.id === id);

const isSame = (a: Participant, b: Participant) =>
  a.person !== undefined || b.person !== undefined
    ? a.person === b.person
    : a.organisation === b.organisation && a.office === b.office && a.state === b.state;
