import type { TextSpan } from "../../reading/inflection.ts";
import { findNames } from "../../reading/inflection.ts";
import { languageWords } from "../../words/words-by-language.ts";
import type { ClaimReading } from "../attribute-check.ts";
import { hasTerm } from "../terms/term-pattern.ts";
import { officeTitlesIn } from "../titles/office-titles-in.ts";
import { type Unsupported, unsupported } from "../verdict.ts";
import { type Named, spellingsOf } from "./person-names.ts";

/** Reports a person whom the quotes do not name in full. If they contain part of the name, the message says to add that part as a spelling. */
export function unnamedPerson(
  named: Named & { person: string },
  fact: string,
  reading: ClaimReading,
  place: { path?: [string, number] } = {},
): Unsupported {
  if (named.asWritten !== undefined) return unsupported("do not contain this name", { fact });
  const part = namePart(named, reading);
  if (part === null) return unsupported("do not contain this name", { fact, remedy: { do: "spell" } });
  return unsupported(`contain only a part of this name, “${part}”`, {
    fact,
    remedy: { do: "add", attribute: "asWritten", value: part, ...(place.path && { to: "this person" as const }) },
    ...place,
  });
}

/** Returns the part of a person's name that the quotes give on its own: “Kamau” in “President Kamau”, “E. Berg”; null if they give none. */
function namePart(named: Named, reading: ClaimReading): string | null {
  const { quoted, relation, language } = reading;
  for (const spelling of spellingsOf(named, relation)) {
    const parts = spelling.split(" ");
    const [first = "", last = ""] = [parts[0], parts.at(-1)];
    if (parts.length < 2) continue;
    for (const span of findNames(quoted, last, language)) {
      const [initials = ""] = /(?:\p{Lu}\.\s?)+$/u.exec(quoted.slice(0, span.start)) ?? [];
      if (initials !== "" && !first.startsWith(initials.slice(0, 1))) continue;
      if (isAlone({ start: span.start - initials.length, end: span.end }, reading)) return initials + last;
    }
    // The family name comes first in some languages.
    const start = findNames(quoted, first, language).find(
      (span) => isAlone(span, reading) && !isBeforeName(span, quoted),
    );
    if (start) return first;
  }
  return null;
}

const isBeforeName = ({ end }: TextSpan, quoted: string) => /^\s+(?:\p{Lu}\.|\p{Lu}\p{Ll})/u.test(quoted.slice(end));

/** Returns true for a capitalised word that does not come right after another name. It may come after a title. */
function isAlone({ start, end }: TextSpan, { quoted, language }: ClaimReading): boolean {
  if (!/^\p{Lu}/u.test(quoted.slice(start, end))) return false;
  const [before, word = ""] = /(\p{Lu}[\p{L}’'-]*)\.?\s+$/u.exec(quoted.slice(0, start)) ?? [];
  if (before === undefined) return true;
  const from = start - before.length;
  const { address = "", beforeName = "" } = languageWords[language]?.people ?? {};
  return (
    officeTitlesIn(quoted, language).some((title) => title.start <= from && title.end >= from + word.length) ||
    hasTerm(word, address) ||
    hasTerm(word, beforeName)
  );
}
