import type { InEveryLanguage } from "../../../data/model/language.ts";
import { hashOf } from "../../../data/model/release/documents.ts";
import type { AuthoredSource } from "../../../data/model/sources/source.ts";
import type { StateCode } from "../../../data/model/states/states.ts";
import type { Dice } from "./dice.ts";
import type { GeneratedFact } from "./relation-history.ts";
import { filler, texts } from "./synthetic-text.ts";

/** A source, with its text if we store it. */
export type Page = AuthoredSource & { text: string | null };

const years = [2020, 2024] as const;

/** A ministry's page on the relations with another state. Its text has a sentence for each fact. */
export function quotedPage(
  owner: StateCode,
  other: StateCode,
  publisher: InEveryLanguage,
  facts: GeneratedFact[],
  dice: Dice,
): Page {
  const heading = `On relations: ${filler(dice, 3)}`;
  // A paragraph is a line of one or more sentences.
  const body = facts.map(({ sentence }) => `${sentence}${dice.chance(0.4) ? " " : "\n"}`).join("");
  const text = `${heading}\n${body.trimEnd()}`;
  return {
    id: `mfa-${owner}.${other}.en`,
    title: texts(dice, 6),
    publisher,
    kind: "ministry",
    language: "en",
    date: dice.chance(0.5) ? dice.day(...years) : `${latestDayOf(facts)}/..`,
    url: `https://mfa.${owner}.example/en/relations/${other}`,
    sha256: hashOf(text),
    silent: [{ exact: heading, reason: { en: "A heading; it states no fact." } }],
    text,
  };
}

/** A ministry's page that may only be cited. */
export function citedPage(owner: StateCode, other: StateCode, publisher: InEveryLanguage, dice: Dice): Page {
  return {
    id: `mfa-${owner}.${other}`,
    title: texts(dice, 6),
    publisher,
    kind: "ministry",
    language: "en",
    date: dice.day(...years),
    silent: [],
    text: null,
  };
}

/** A news item that may only be cited. */
export function newsPage(a: StateCode, b: StateCode, dice: Dice): Page {
  const date = dice.day(...years);
  return {
    id: `news.${a}-${b}`,
    kind: "news",
    date,
    url: `https://news.example/${date.replaceAll("-", "/")}/${a}-${b}`,
    silent: [],
    text: null,
  };
}

/** Returns the latest day in the facts, so that an undated page is not older than they are. The model's EDTF parser would be too slow here. */
function latestDayOf(facts: GeneratedFact[]): string {
  const days = facts.flatMap(({ fact: { date }, attested }) => [date, attested].filter((day) => day !== undefined));
  return days
    .map((date) => `${date}-01-01`.slice(0, 10))
    .sort()
    .at(-1) as string;
}
