import type { AuthoredFact, AuthoredFactOf } from "../../../model/facts/authored-fact.ts";
import type { Language } from "../../../model/language.ts";
import { readDates } from "../../reading/dates/dates.ts";
import { wordTokens } from "../../reading/word-tokens.ts";
import type { TextCues } from "../../words/types/text-words.ts";
import { languageWords } from "../../words/words-by-language.ts";
import type { ClaimReading } from "../attribute-check.ts";
import { findTerm, findTerms } from "../terms/term-pattern.ts";
import { type Missing, missing } from "../verdict.ts";

/** Reports what was said, if it is not in the fact. */
export function missingWords({ quoted, language }: ClaimReading<AuthoredFact>): Missing[] {
  const cue = findTerm(quoted, cuesOf(language)?.saysThat ?? "");
  return cue
    ? [missing(`say “${around(cue, quoted)} …”`, { do: "describe", attribute: "text", what: "what was said" })]
    : [];
}

/** Reports what a statement is about: “in a statement on mangroves”. */
export function missingAbout({ quoted, language }: ClaimReading<AuthoredFact>): Missing[] {
  const bare = withoutDates(quoted, language);
  const cues = cuesOf(language);
  const cue = cues && findTerms(bare, cues.statement).find(({ end }) => introducesTopic(bare.slice(end), cues));
  return cue
    ? [missing(`say “${around(cue, bare)} …”`, { do: "describe", attribute: "about", what: "what it is about" })]
    : [];
}

/** Returns true if a text begins with a preposition such as “about”. A word left over from a removed date may come before it: “of on mangroves”. */
function introducesTopic(text: string, { aboutStatement }: TextCues): boolean {
  return findTerms(text, aboutStatement).some(
    ({ start, end }) => /^\s+(?:\p{L}+\s+)?$/u.test(text.slice(0, start)) && /^\s+\p{L}/u.test(text.slice(end)),
  );
}

const cuesOf = (language: Language): TextCues | undefined => languageWords[language]?.texts.cues;

/** Reports a person of the relation who said something, if the statement has no author. */
export function missingSpeaker(reading: ClaimReading<AuthoredFactOf<"statement">>): Missing[] {
  const { fact, quoted, language, relation } = reading;
  if (fact.by.length > 0) return [];
  const lastNames = Object.values(relation.people).map(({ name }) => name.split(" ").at(-1)?.toLowerCase());
  const speaker = findTerms(quoted, cuesOf(language)?.says ?? "").flatMap(({ start, end }) => {
    const near = wordTokens(quoted, language).filter(
      (token) =>
        (token.end <= start && start - token.end < 15) || (token.start >= end && token.start - end < nearestName),
    );
    return near.filter(({ word }) => lastNames.includes(word));
  })[0];
  return speaker
    ? [
        missing(`say that ${quoted.slice(speaker.start, speaker.end)} said this`, {
          do: "describe",
          attribute: "by",
          what: "this person",
        }),
      ]
    : [];
}

/** Reports “both ministers stressed”, if the statement has one author. */
export function missingSecondSpeaker({ fact, quoted, language }: ClaimReading<AuthoredFactOf<"statement">>): Missing[] {
  if (fact.by.length !== 1 || fact.by[0]?.person === undefined) return [];
  const cues = cuesOf(language);
  const speakers = findTerms(quoted, cues?.bothSpeakers ?? "").find(({ end }) => {
    const [first] = findTerms(quoted.slice(end, end + 40), cues?.says ?? "");
    return first !== undefined && /^\s+(?:\p{L}+\s+){0,1}$/u.test(quoted.slice(end, end + first.start));
  });
  return speakers
    ? [
        missing(
          `say “${speakers.words}”`,
          { do: "describe", attribute: "by", what: "the other person" },
          { attribute: "by", fact: "“by” lists only one person" },
        ),
      ]
    : [];
}

const nearestName = 30;

/** Reports the meeting on the day of a statement, if the quotes say “at that meeting” or the same people took part in it. */
export function missingMeeting({
  fact,
  quoted,
  language,
  relation,
}: ClaimReading<AuthoredFactOf<"statement">>): Missing[] {
  const cue = atMeeting(quoted, language);
  const meeting = relation.facts.find(
    (other) =>
      other.kind === "meeting" &&
      other.date !== undefined &&
      other.date === fact.date &&
      (cue !== undefined ||
        (fact.by.length > 0 &&
          fact.by.every(({ person }) => person !== undefined && other.people.some((each) => each.person === person)))),
  );
  return meeting
    ? [
        missing(cue ? `say “${cue.words}”` : "name people who met on that day", {
          do: "add",
          attribute: "at",
          value: meeting.id,
        }),
      ]
    : [];
}

/** Returns true if the quotes say “at that meeting”. */
export const saysAtMeeting = ({ quoted, language }: ClaimReading): boolean => atMeeting(quoted, language) !== undefined;

const atMeeting = (quoted: string, language: Language) => findTerm(quoted, cuesOf(language)?.atMeeting ?? "");

const around = ({ start, end }: { start: number; end: number }, text: string) => text.slice(start, end + 20).trim();

/** Replaces dates by spaces: “a statement of 2 June 2015 on mangroves”. */
function withoutDates(text: string, language: Language): string {
  return readDates(text, language).reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
}
