import type { InEveryLanguage } from "../../../data/model/language.ts";
import { hashOf } from "../../../data/model/release/documents.ts";
import type { AuthoredSource } from "../../../data/model/sources/source.ts";
import type { StateCode } from "../../../data/model/states/states.ts";
import type { Dice } from "./dice.ts";
import type { GeneratedFact } from "./fact-generators.ts";
import { filler, texts } from "./synthetic-text.ts";

/** A source, with its text where that is held. */
export type Page = AuthoredSource & { text: string | null };

const years = [2020, 2024] as const;

/** The page of one state's ministry on its relations with another, whose text has a sentence for each fact. */
export function quotedPage(
  owner: StateCode,
  other: StateCode,
  publisher: InEveryLanguage,
  told: GeneratedFact[],
  dice: Dice,
): Page {
  const heading = `On relations: ${filler(dice, 3)}`;
  // A paragraph, which is a line, is of one sentence or some.
  const body = told.map(({ sentence }) => `${sentence}${dice.chance(0.4) ? " " : "\n"}`).join("");
  const text = `${heading}\n${body.trimEnd()}`;
  return {
    id: `mfa-${owner}.${other}.en`,
    title: texts(dice, 6),
    publisher,
    kind: "ministry",
    language: "en",
    date: dice.chance(0.5) ? dice.day(...years) : `${latestTold(told)}/..`,
    url: `https://mfa.${owner}.example/en/relations/${other}`,
    sha256: hashOf(text),
    silent: [{ exact: heading, reason: "A heading; it states no fact." }],
    text,
  };
}

/** The page of one state's ministry that may only be cited. */
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

/** An item of the news that may only be cited. */
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

/** The latest day that is told of: an undated page was written on it or later. Its own reading of dates, as that of the model takes too long. */
function latestTold(told: GeneratedFact[]): string {
  const days = told.flatMap(({ fact: { date }, attested }) => [date, attested].filter((each) => each !== undefined));
  return days
    .map((date) => `${date}-01-01`.slice(0, 10))
    .sort()
    .at(-1) as string;
}
