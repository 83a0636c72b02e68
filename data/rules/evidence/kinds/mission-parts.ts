import type { AuthoredFactOf } from "../../../model/facts/authored-fact.ts";
import { readDates } from "../../reading/dates/dates.ts";
import type { DateRole } from "../../words/types/evidence-words.ts";
import type { AttributeCheck, ClaimReading } from "../attribute-check.ts";
import { roleDateCheck } from "../dates/date-checks.ts";
import { datesWithin } from "../dates/dates-within.ts";
import { placesNamed } from "../states/named-places.ts";
import { hasTerm } from "../terms/term-pattern.ts";
import { findVocabulary } from "../terms/terms.ts";
import { type Unsupported, unsupported } from "../verdict.ts";

/** The dates of a mission. */
export const missionDates: readonly DateRole[] = ["opened", "upgraded", "closed"];

type Reading = ClaimReading<AuthoredFactOf<"mission">>;

/** Reports a city that the quotes give for the other of two missions: “the embassy in Ankara opened in 1992, the consulate in Istanbul in 1996”. */
export function otherMissionCity(city: string, reading: Reading): Unsupported | null {
  const parts = partsOf(reading);
  if (!parts) return null;
  const citiesIn = (text: string) => placesNamed(text, reading.language).flatMap((place) => place.city ?? []);
  const own: readonly string[] = citiesIn(parts.own);
  const other: readonly string[] = citiesIn(parts.other);
  return own.length > 0 && !own.includes(city) && other.includes(city)
    ? unsupported(`name this city for another mission, and ${own[0]} for this one`)
    : null;
}

/** Reports an opening date that the quotes give for the other of two missions. */
function otherMissionDate(date: string, reading: Reading): Unsupported | null {
  const parts = partsOf(reading);
  if (!parts) return null;
  const [own, other] = [parts.own, parts.other].map((text) => readDates(text, reading.language));
  return own && other && own.length > 0 && datesWithin(own, date).length === 0 && datesWithin(other, date).length > 0
    ? unsupported(`give this date for another mission, and ${own[0]?.edtf} for this one`)
    : null;
}

/** Returns a claim with only the part of its quotes that is about the fact's own mission, if there are two. */
function ownMission(reading: Reading): Reading {
  const parts = partsOf(reading);
  return parts ? { ...reading, quoted: parts.own } : reading;
}

/** Returns the parts about each of two missions, if each begins with the type; null otherwise. */
function partsOf({ quoted, language, words, fact }: Reading): { own: string; other: string } | null {
  if (!words || hasTerm(quoted, words.dateRoles.upgraded)) return null;
  const found = findVocabulary(quoted, words.missionTypes);
  const [first, second] = found;
  if (!first || !second || found.length > 2 || first.terms.some((term) => second.terms.includes(term))) return null;
  const details = [...placesNamed(quoted, language).filter(({ city }) => city), ...readDates(quoted, language)];
  if (details.some(({ start }) => start < first.start)) return null;
  const parts = [quoted.slice(first.start, second.start), quoted.slice(second.start)] as const;
  if (first.terms.includes(fact.type)) return { own: parts[0], other: parts[1] };
  return second.terms.includes(fact.type) ? { own: parts[1], other: parts[0] } : null;
}

const opened = roleDateCheck("opened", { own: ["opened"], all: missionDates });

/** Compares the opening of a mission with the quotes, which may be about two missions. */
export const openedCheck: AttributeCheck<AuthoredFactOf<"mission">, string> = {
  prove(date, reading) {
    const other = otherMissionDate(date, reading);
    return other ? [other] : opened.prove(date, reading);
  },
  missing: (reading) => opened.missing?.(ownMission(reading)) ?? [],
};
