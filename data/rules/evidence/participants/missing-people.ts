import type { AuthoredFact } from "../../../model/facts/authored-fact.ts";
import type { Participant } from "../../../model/facts/participants.ts";
import { participantsOf } from "../../facts/participants-of.ts";
import { containsName, type TextSpan } from "../../reading/inflection.ts";
import { languageWords } from "../../words/words-by-language.ts";
import type { ClaimReading } from "../attribute-check.ts";
import { ownStart } from "../own-words.ts";
import { stateMentions } from "../states/state-mentions.ts";
import { findTerms, hasTerm } from "../terms/term-pattern.ts";
import { officeTitlesIn, type TitleInText } from "../titles/office-titles-in.ts";
import { excerptAt, type Missing, missing } from "../verdict.ts";
import { isSubjectOfVisit } from "./guest-titles.ts";
import { knownNames, spellingsOf } from "./person-names.ts";
import { nameAfter, nameBefore } from "./unknown-names.ts";

/**
 * Reports people who have an office in the quotes and are missing from the fact. For a visit, only guests are reported, because facts do not
 * list their hosts.
 */
export function missingPeople(entries: readonly Participant[], reading: ClaimReading<AuthoredFact>): Missing[] {
  const { fact, quoted, language } = reading;
  if (fact.kind !== "visit" && fact.kind !== "meeting") return [];
  const known = knownNames(reading);
  const listed = new Set(entries.map(({ person }) => person));
  const unlisted = officeTitlesIn(quoted, language).flatMap((title): Unlisted[] => {
    if (title.end <= ownStart(reading)) return [];
    const name = nameAfter(title, reading) ?? nameBefore(title, reading);
    if (!name) return [];
    const owner = known.find(({ span }) => span.start < name.end && span.end > name.start);
    if ((owner && listed.has(owner.person)) || isPartOfName(name, entries, reading)) return [];
    const states = statesNear(title, name.start, reading);
    return isInvited(title, reading)
      ? []
      : [
          {
            name: quoted.slice(name.start, name.end),
            states: states.length > 0 ? states : servedBy(owner?.person, reading),
            isGuest: isMember(title, reading) || isSubjectOfVisit(title, name, reading),
          },
        ];
  });
  const absent = unlisted.filter(
    ({ states, isGuest }) =>
      fact.kind === "meeting" || (states.length === 1 && states[0] === fact.guest) || (states.length === 0 && isGuest),
  );
  const [first] = absent;
  return first
    ? [
        missing(
          `also name ${first.name} with an office`,
          { do: "describe", attribute: "people", what: "this person" },
          { path: ["people"], fact: "“people” does not list this person" },
        ),
      ]
    : [];
}

/** Returns true for a single name that is part of a listed person's name: “Kamau” in “President Kamau” for Daniel Kamau. */
function isPartOfName(
  { start, end }: TextSpan,
  entries: readonly Participant[],
  { quoted, language, relation }: ClaimReading,
): boolean {
  const name = quoted.slice(start, end);
  const parts = entries.flatMap((entry) => spellingsOf(entry, relation)).flatMap((spelling) => spelling.split(" "));
  return !/\s/.test(name) && parts.some((part) => containsName(name, part, language));
}

/** A person who has an office in the quotes and is missing from the fact. */
interface Unlisted {
  name: string;
  states: readonly string[];
  /** True if the quotes say that the person visited, or was a member of the delegation. */
  isGuest: boolean;
}

/** Returns true for a member of a delegation: “accompanied by a minister”, “a delegation … which included a Member of Parliament”. */
function isMember(title: TitleInText, { quoted, language }: ClaimReading): boolean {
  const words = languageWords[language];
  if (!words) return false;
  const isAfter = (phrases: string) =>
    findTerms(quoted, phrases).some(
      ({ end }) => end <= title.start && !/[.;\n]/.test(quoted.slice(end, title.start)) && title.start - end < 60,
    );
  const { delegation, members } = words.texts.cues;
  return isAfter(words.people.accompaniedBy) || (hasTerm(quoted.slice(0, title.start), delegation) && isAfter(members));
}

/** Reports the delegation of a body, such as a parliament, if the fact lists only people. */
export function missingDelegation(
  entries: readonly Participant[],
  { fact, quoted, language, words }: ClaimReading,
): Missing[] {
  const cues = languageWords[language]?.texts.cues;
  if (!cues || !words || fact.kind !== "visit" || entries.some(({ organisation }) => organisation)) return [];
  const ofBody = languageWords[language]?.people.ofBody;
  const delegation = findTerms(quoted, cues.delegation).find(({ end }) =>
    findTerms(quoted.slice(end, end + 30), words.bodies).some(({ start }) =>
      ofBody?.test(quoted.slice(end, end + start)),
    ),
  );
  return delegation
    ? [
        missing(
          `say ${excerptAt(quoted, delegation)}`,
          { do: "describe", attribute: "people", what: "the delegation, as an organisation," },
          { path: ["people"], fact: "“people” lists no delegation" },
        ),
      ]
    : [];
}

/** Returns the state that a person serves in other facts. */
function servedBy(person: string | undefined, { relation }: ClaimReading): string[] {
  if (person === undefined) return [];
  const states = relation.facts.flatMap((fact) => [
    ...participantsOf(fact).flatMap(({ participant }) =>
      participant.person === person ? (participant.state ?? []) : [],
    ),
    ...(fact.kind === "ambassador" && fact.person === person ? [fact.sending] : []),
  ]);
  return [...new Set(states)];
}

/** Returns true if the title follows words such as “at the invitation of” or “on behalf of”: that person did not take part. */
function isInvited(title: TitleInText, { quoted, language }: ClaimReading): boolean {
  const before =
    quoted
      .slice(0, title.start)
      .split(/[.;:!?\n]/u)
      .at(-1) ?? "";
  const known = languageWords[language];
  const words = before.trim().split(/\s+/).slice(-7).join(" ");
  return hasTerm(words, known?.grammar.invitation ?? "") || hasTerm(words, known?.people.onBehalfOf ?? "");
}

function statesNear(title: TitleInText, nameStart: number, { quoted, language }: ClaimReading): string[] {
  const titles = officeTitlesIn(quoted, language);
  const states = stateMentions(quoted, language)
    .filter(({ start, end, form }) => {
      if (titles.some((other) => other.start >= end && other.end <= title.start)) return false;
      if (start >= title.start && end <= nameStart) return form !== "city";
      const gap = quoted.slice(end, title.start);
      return end <= title.start && form === "adjective" && /^\s*(?:\S+\s+)?$/u.test(gap);
    })
    .map(({ state }) => state);
  return [...new Set(states)];
}
