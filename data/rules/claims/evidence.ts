import { cityNames } from "../../labels/city-names.ts";
import { currencyNames } from "../../labels/currency-names.ts";
import { monthNames, stateNames } from "../../labels/generated.ts";
import { labels } from "../../labels/labels.ts";
import { officeTitles } from "../../labels/office-titles.ts";
import { type CalendarDate, isSpan, parseEdtf } from "../../model/dates/edtf.ts";
import type { AuthoredFact, Participant } from "../../model/facts/authored-fact.ts";
import type { AuthoredClaim } from "../../model/facts/claim.ts";
import type { AuthoredRelation } from "../../model/facts/relation.ts";
import type { Language } from "../../model/language.ts";
import type { Amount } from "../../model/scalars.ts";
import { findQuote, QuoteNotFound } from "../../model/sources/quote.ts";
import { checkEachFact } from "../facts/check-each-fact.ts";
import type { RelativeFinding, Rule } from "../rule.ts";
import { agreementTypeWords, atTheTimeWords, visitRankWords } from "./evidence-words.ts";
import { quotedClaims } from "./quoted-claims.ts";
import { namesOffice, officeOf, titledName } from "./titled-name.ts";

/** Something that the quotes of a claim must contain to support an attribute of the fact. */
interface Expectation {
  attribute: string;
  /** True if the quotes support the attribute. */
  isMet: (quoted: string) => boolean;
  /** What is wrong if they do not, and how to fix it. */
  message: string;
}

/** Attributes checked here that a claim may list under `omits`. */
const omittable: ReadonlySet<string> = new Set<AuthoredClaim["omits"][number]>([
  "date",
  "people",
  "person",
  "residence",
  "place",
  "rank",
  "office",
]);

/**
 * Checks that quotes contain what a fact says: dates, names, cities, amounts, offices, ranks and types of agreement. A
 * program cannot tell who visited whom, but it catches a wrong year, another person or a shifted decimal point.
 */
export const evidence: Rule = (data) =>
  checkEachFact(data, (fact, { relation }) =>
    quotedClaims(fact, data).flatMap(({ claim, index, language, text, quoted }): RelativeFinding[] => {
      const omitted: readonly string[] = claim.omits;
      const missing = expectationsOf(fact, claim, relation, language)
        .filter(({ attribute, isMet }) => !omitted.includes(attribute) && !isMet(quoted))
        .map(({ message }) => ({ path: ["claims", index, "quotes"], message }));
      if (!claim.attested || dateIsIn(claim.attested, language)(quotedParagraphs(claim, text))) return missing;
      const message = `“attested” is ${claim.attested}, but the quoted paragraphs do not mention this date; correct “attested”, or quote the words that give it`;
      return [...missing, { path: ["claims", index, "attested"], message }];
    }),
  );

function expectationsOf(
  fact: AuthoredFact,
  claim: AuthoredClaim,
  relation: AuthoredRelation,
  language: Language,
): Expectation[] {
  const expectations: Expectation[] = [];
  const expect = (attribute: string, isMet: Expectation["isMet"], message: string) =>
    expectations.push({ attribute, isMet, message });
  const expectValue = (attribute: string, isMet: Expectation["isMet"], lack: string) =>
    expect(attribute, isMet, unsupported(attribute, lack));
  const expectWord = (attribute: string, word: string, isMet = contains(word)) =>
    expectValue(attribute, isMet, `do not contain “${word}”`);
  const name = (key: string) => relation.people[key]?.name ?? key;

  const date = claim.says.date ?? fact.date;
  const atMeeting =
    fact.kind === "statement" && relation.facts.some(({ id, date }) => id === fact.at && date === fact.date);
  // A statement with its meeting's date need not repeat it: the date is quoted by the meeting.
  if (date && !atMeeting)
    expectValue("date", dateIsIn(date, language), `do not mention the date ${date}, in digits or words`);

  switch (fact.kind) {
    case "ambassador": {
      const person = claim.says.person ?? fact.person;
      const residence = claim.says.residence ?? fact.residence;
      if (person) expectWord("person", name(person));
      const { office } = fact;
      if (office) expectWord("office", officeTitles[office][language].m, (text) => namesOffice(text, office, language));
      if (residence) expectWord("residence", cityNames[residence][language]);
      break;
    }
    case "visit":
    case "meeting":
      for (const participant of fact.people) expectParticipant(participant);
      if (fact.kind === "visit" && fact.rank) expectTerm("rank", fact.rank, visitRankWords[language]);
      if (fact.place) expectWord("place", cityNames[fact.place][language]);
      break;
    case "agreement": {
      const type = claim.says.type ?? fact.type;
      expectTerm("type", type, agreementTypeWords[language]);
      break;
    }
    case "aid":
      for (const form of fact.forms) expectWord("forms", labels[`aid-${form}`][language]);
      if (fact.amount) expectAmount("amount", fact.amount);
      if (fact.converted) expectAmount("converted", fact.converted);
      if (fact.amount && fact.converted) expectOrder(fact.amount, fact.converted);
      break;
    case "trade":
      expectAmount("amount", fact.amount);
      break;
    case "company":
      expectWord("name", fact.name);
      if (fact.operatesIn) expectWord("operatesIn", stateNames[language][fact.operatesIn] ?? fact.operatesIn);
      break;
  }
  return expectations;

  function expectParticipant({ person, office, atTheTime, asWritten }: Participant): void {
    if (!person) return;
    const written = asWritten ?? name(person);
    expectWord("people", written);
    if (office) {
      const isTitle = (text: string) => {
        const titled = titledName(text, written);
        return !titled || officeOf(titled, language) === office;
      };
      expectValue("office", isTitle, `do not call ${written} “${officeTitles[office][language].m}”`);
    }
    const pattern = atTheTimeWords[language];
    if (atTheTime && pattern)
      expect(
        "atTheTime",
        (text) => pattern.test(titledName(text, written)?.before ?? text),
        `the quotes do not say that ${written} held the office only at that time; quote the words that say so, or remove “atTheTime”`,
      );
  }

  /** Expects a word for a term of a closed vocabulary, unless the quotes contain none of its words. */
  function expectTerm(attribute: string, term: string, words: Readonly<Record<string, string>> | undefined): void {
    const word = words?.[term];
    if (!words || !word) return;
    const hasAnyWord = (text: string) => Object.values(words).some((other) => contains(other)(text));
    expectValue(attribute, (text) => contains(word)(text) || !hasAnyWord(text), `do not contain “${word}” (${term})`);
  }

  function expectAmount(attribute: "amount" | "converted", { value, currency }: Amount): void {
    const number = numberPattern(value);
    const inMillions = Number(value) >= 100_000 ? ` (${decimal(value, 6)} million)` : "";
    expectValue(attribute, (text) => number.test(text), `do not mention the number ${value}${inMillions}`);
    const word = lastWord(currencyNames[currency]?.[language] ?? currency);
    // Matches the number next to the currency: “7 Millionen Kronen”, “USD 1.06 million”.
    const adjacent = new RegExp(
      `${number.source}\\s*(?:\\p{L}+\\.?\\s+){0,2}${word}|${word}\\s+(?:\\p{L}+\\s+)?${number.source}`,
      "iu",
    );
    expectValue(
      attribute,
      (text) => (number.test(text) ? adjacent : new RegExp(word, "i")).test(text),
      `do not give this amount in “${word}”`,
    );
  }

  /** Expects the amount before the converted amount, because sources give the conversion second. */
  function expectOrder(amount: Amount, converted: Amount): void {
    const positionOf = (text: string, { value }: Amount) => text.search(numberPattern(value));
    expect(
      "converted",
      (text) => {
        const [first, second] = [positionOf(text, amount), positionOf(text, converted)];
        return first < 0 || second < 0 || first < second;
      },
      `the quotes give ${converted.value} (“converted”) before ${amount.value} (“amount”); swap “amount” and “converted”`,
    );
  }
}

/** @param lack what the quotes do not do, such as: do not contain “Sherali Gul” */
function unsupported(attribute: string, lack: string): string {
  const remedies = omittable.has(attribute)
    ? `correct the fact, or add “${attribute}” to the claim's “omits”`
    : "or correct the fact";
  return `“${attribute}” is not supported: the quotes ${lack}; quote the words that do, ${remedies}`;
}

const contains = (word: string) => (text: string) => text.toLowerCase().includes(word.toLowerCase());
const lastWord = (text: string) => text.split(" ").at(-1) ?? text;

function dateIsIn(edtf: string, language: Language): (text: string) => boolean {
  const date = parseEdtf(edtf);
  const ends = (isSpan(date) ? [date.from, date.until] : [date]).filter((end) => end !== null);
  return (text) => ends.every((end) => datePatterns(end, language).every((part) => part.test(text)));
}

function datePatterns({ year, month, day }: CalendarDate, language: Language): RegExp[] {
  const monthName = month && monthNames[language][month - 1];
  return [
    new RegExp(`(?<!\\d)${year}(?!\\d)`),
    ...(month ? [new RegExp(`${monthName}|(?<!\\d)0?${month}(?!\\d)`, "i")] : []),
    ...(day ? [new RegExp(`(?<!\\d)0?${day}(?!\\d)`)] : []),
  ];
}

/** Matches a number in digits, thousands, millions or billions, with a decimal point or comma. */
function numberPattern(value: string): RegExp {
  const scaled = [0, 3, 6, 9].map((places) => decimal(value, places).replace(".", "[.,]"));
  return new RegExp(`(?<![\\d.,])(?:${scaled.join("|")})(?![\\d]|[.,]\\d)`, "u");
}

/** Moves the decimal point to the left: `1060000` by 6 places is `1.06`. */
function decimal(value: string, places: number): string {
  const [whole = "", fraction = ""] = value.split(".");
  const digits = whole.padStart(places + 1, "0");
  const split = digits.length - places;
  const decimals = `${digits.slice(split)}${fraction}`.replace(/0+$/, "");
  return decimals ? `${digits.slice(0, split)}.${decimals}` : digits.slice(0, split);
}

function quotedParagraphs({ quotes }: AuthoredClaim, text: string): string {
  return quotes
    .map((quote) => {
      const [exact, prefix] = typeof quote === "string" ? [quote, ""] : [quote.exact, quote.prefix];
      try {
        const { before, after } = findQuote(text, exact, prefix);
        return before + exact + after;
      } catch (error) {
        // The rule "quotes" reports a quote that is not in the text.
        if (error instanceof QuoteNotFound) return "";
        throw error;
      }
    })
    .join("\n");
}
