import type { Participant } from "../../../model/facts/participants.ts";
import type { ClaimReading } from "../attribute-check.ts";
import { findTerms } from "../terms/term-pattern.ts";
import { officeTitlesIn } from "../titles/office-titles-in.ts";
import { type Missing, missing, proven, unproven, unsupported, type Verdicts } from "../verdict.ts";
import { namesIn } from "./person-names.ts";

/** Checks that the quotes show a participant as the leader of the delegation. */
export function leaderVerdicts(at: number, participants: readonly Participant[], reading: ClaimReading): Verdicts {
  const { words } = reading;
  const attribute = "leads";
  if (!words) return [unproven("the check does not know the words for “led by” in this language", { attribute })];
  const { ledBy, led } = leadingIn(reading);
  if (ledBy.length + led.length === 0) return [unsupported("do not say who led", { attribute })];
  const leaders = leadersIn(participants, reading);
  if (leaders.length === 0) return [unproven("no name or office is next to the words for “led by”", { attribute })];
  if (leaders.includes(at)) return [proven];
  // Each of two delegations has a head, and the words for the second may be missing.
  const isSecond = participants.some(({ leads }, index) => leads && leaders.includes(index));
  return [
    isSecond
      ? unproven("the quotes do not say who led the other delegation", { attribute })
      : unsupported("say that somebody else led", { attribute }),
  ];
}

/** Reports that the quotes say who led, if nobody in the fact has `leads`. */
export function missingLeader(
  participants: readonly Participant[],
  attribute: "people" | "by",
  reading: ClaimReading,
): Missing[] {
  const { ledBy, led } = leadingIn(reading);
  const [cue] = [...ledBy, ...led];
  if (!cue || reading.fact.kind === "statement" || participants.some(({ leads }) => leads)) return [];
  const [leader] = leadersIn(participants, reading);
  return [
    missing(
      `say “${cue.words}”`,
      leader === undefined
        ? { do: "describe", attribute, what: "the person who led, with leads: true," }
        : { do: "add", attribute: "leads", value: true, to: "this person" },
      {
        path: leader === undefined ? [attribute] : [attribute, leader],
        attribute: "leads",
        fact: "nobody in the fact has leads: true",
      },
    ),
  ];
}

/** Returns the indexes of the participants named next to words for “led by”. */
function leadersIn(participants: readonly Participant[], reading: ClaimReading): number[] {
  const { ledBy, led } = leadingIn(reading);
  return [
    ...ledBy.map(({ end }) => nearestAfter(end, participants, reading)),
    ...led.map(({ start }) => nearestBefore(start, participants, reading)),
  ].filter((index) => index !== null);
}

const leadingIn = ({ words, quoted }: ClaimReading) => ({
  ledBy: words ? findTerms(quoted, words.ledBy) : [],
  led: words ? findTerms(quoted, words.led) : [],
});

/** Returns the index of the first participant named after a position; null if none is named nearby. */
function nearestAfter(place: number, participants: readonly Participant[], reading: ClaimReading): number | null {
  return nearest(participants, reading, (span) => (span.start >= place ? span.start - place : null));
}

function nearestBefore(place: number, participants: readonly Participant[], reading: ClaimReading): number | null {
  return (
    nearest(participants, reading, (span) => (span.end <= place ? place - span.end : null)) ??
    nearestAfter(place, participants, reading)
  );
}

function nearest(
  participants: readonly Participant[],
  { quoted, relation, language }: ClaimReading,
  distanceOf: (span: { start: number; end: number }) => number | null,
): number | null {
  const distances = participants.flatMap((participant, index) => {
    const spans = participant.person
      ? namesIn(quoted, participant, relation, language)
      : participant.organisation
        ? []
        : officeTitlesIn(quoted, language).filter(
            ({ offices }) => participant.office && offices.includes(participant.office),
          );
    return spans.flatMap((span) => {
      const distance = distanceOf(span);
      return distance === null || distance > 160 ? [] : [{ index, distance }];
    });
  });
  return distances.sort((a, b) => a.distance - b.distance)[0]?.index ?? null;
}
