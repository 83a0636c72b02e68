import { cityNames } from "../../labels/city-names.ts";
import { currencyNames } from "../../labels/currency-names.ts";
import { monthNames, stateNames } from "../../labels/generated.ts";
import { labels } from "../../labels/labels.ts";
import { officeTitles } from "../../labels/office-titles.ts";
import { type CalendarDate, isSpan, parseEdtf } from "../../model/dates/edtf.ts";
import type { AuthoredFact, Participant } from "../../model/facts/authored-fact.ts";
import type { AuthoredClaim } from "../../model/facts/claim.ts";
import type { Office } from "../../model/facts/offices.ts";
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
      const message = `attested is ${claim.attested}, but the quoted paragraphs do not contain this date; correct attested`;
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
  const expectValue = (attribute: string, value: string, isMet: Expectation["isMet"]) =>
    expect(attribute, isMet, missing(attribute, value));
  const expectWord = (attribute: string, word: string) => expectValue(attribute, word, contains(word));
  const name = (key: string) => relation.people[key]?.name ?? key;

  const date = claim.says.date ?? fact.date;
  const atMeeting =
    fact.kind === "statement" && relation.facts.some(({ id, date }) => id === fact.at && date === fact.date);
  // A statement with its meeting's date need not repeat it: the date is quoted by the meeting.
  if (date && !atMeeting) expectValue("date", date, dateIsIn(date, language));

  switch (fact.kind) {
    case "ambassador": {
      const person = claim.says.person ?? fact.person;
      const residence = claim.says.residence ?? fact.residence;
      if (person) expectWord("person", name(person));
      if (fact.office) expectOffice(fact.office, (text, office) => namesOffice(text, office, language));
      if (residence) expectWord("residence", cityNames[residence][language]);
      break;
    }
    case "visit":
    case "meeting":
      for (const participant of fact.people) expectParticipant(participant);
      if (fact.kind === "visit" && fact.rank)
        expectValue("rank", fact.rank, matchesTerm(visitRankWords[language], fact.rank));
      if (fact.place) expectWord("place", cityNames[fact.place][language]);
      break;
    case "agreement": {
      const type = claim.says.type ?? fact.type;
      expectValue("type", type, matchesTerm(agreementTypeWords[language], type));
      break;
    }
    case "aid":
      for (const form of fact.forms) expectWord("forms", labels[`aid-${form}`][language]);
      for (const amount of [fact.amount, fact.converted]) if (amount) expectAmount(amount);
      if (fact.amount && fact.converted) expectOrder(fact.amount, fact.converted);
      break;
    case "trade":
      expectAmount(fact.amount);
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
      expectOffice(office, (text) => {
        const titled = titledName(text, written);
        return !titled || officeOf(titled, language) === office;
      });
    }
    const pattern = atTheTimeWords[language];
    if (atTheTime && pattern)
      expect(
        "atTheTime",
        (text) => pattern.test(titledName(text, written)?.before ?? text),
        `the quotes do not say that ${written} held the office only at that time; quote the words that say so, or remove atTheTime`,
      );
  }

  function expectOffice(office: Office, isIn: (text: string, office: Office) => boolean): void {
    expectValue("office", officeTitles[office][language].m, (text) => isIn(text, office));
  }

  function expectAmount({ value, currency }: Amount): void {
    const number = numberPattern(value);
    expectValue("amount", value, (text) => number.test(text));
    const word = lastWord(currencyNames[currency]?.[language] ?? currency);
    // Matches the number next to the currency: “7 Millionen Kronen”, “USD 1.06 million”.
    const adjacent = new RegExp(
      `${number.source}\\s*(?:\\p{L}+\\.?\\s+){0,2}${word}|${word}\\s+(?:\\p{L}+\\s+)?${number.source}`,
      "iu",
    );
    expectValue("amount", word, (text) => (number.test(text) ? adjacent : new RegExp(word, "i")).test(text));
  }

  /** Expects the amount before the converted amount: sources give the conversion second. */
  function expectOrder(amount: Amount, converted: Amount): void {
    const positionOf = (text: string, { value }: Amount) => text.search(numberPattern(value));
    expect(
      "converted",
      (text) => {
        const [first, second] = [positionOf(text, amount), positionOf(text, converted)];
        return first < 0 || second < 0 || first < second;
      },
      `the quotes give converted “${converted.value}” before amount “${amount.value}”; swap amount and converted`,
    );
  }
}

function missing(attribute: string, value: string): string {
  const remedies = omittable.has(attribute)
    ? `correct the fact, or add ${attribute} to the claim's omits`
    : "or correct the fact";
  return `the quotes do not contain the ${attribute} “${value}”; quote the words that do, ${remedies}`;
}

const contains = (word: string) => (text: string) => text.toLowerCase().includes(word.toLowerCase());
const lastWord = (text: string) => text.split(" ").at(-1) ?? text;

/** Returns a predicate that is false if a text has a word for another term of the vocabulary and none for this one. */
function matchesTerm(words: Readonly<Record<string, string>> | undefined, term: string): (text: string) => boolean {
  return (text) =>
    !words || contains(words[term] ?? term)(text) || !Object.values(words).some((word) => contains(word)(text));
}

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
