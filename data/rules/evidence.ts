import { cityNames } from "../labels/cities.ts";
import { currencyNames } from "../labels/currencies.ts";
import { monthNames } from "../labels/generated.ts";
import { labels } from "../labels/labels.ts";
import { officeTitles } from "../labels/offices.ts";
import type { AuthoredClaim } from "../model/claim.ts";
import { type CalendarDate, isSpan, parseEdtf } from "../model/edtf.ts";
import type { AuthoredFact, Participant } from "../model/fact.ts";
import { isLanguage, type Language } from "../model/language.ts";
import { findQuote, QuoteNotFound } from "../model/quote.ts";
import type { AuthoredRelation } from "../model/relation.ts";
import type { Amount } from "../model/scalars.ts";
import { inEachFact } from "./fact-findings.ts";
import type { Remark, Rule } from "./rule.ts";
import { rankWords, typeWords } from "./witness-words.ts";

/** What the quotes of a claim must contain for an attribute of the fact to be proven by them. */
interface Expected {
  attribute: string;
  /** As the message names it. */
  value: string;
  isIn: (text: string) => boolean;
}

/**
 * What can be looked up in a quote stands in it: dates, names, cities, amounts, offices, ranks, kinds of document. It cannot
 * be told by machine who visited whom; but a wrong year, another person or a shifted decimal point it does tell.
 */
export const evidence: Rule = (data) =>
  inEachFact(data, (fact, { relation }) =>
    fact.claims.flatMap((claim, index): Remark[] => {
      const { language = "", text } = data.sources.get(claim.source) ?? { text: null };
      if (text === null || claim.quotes.length === 0 || !isLanguage(language)) return [];
      const quoted = claim.quotes.map((quote) => (typeof quote === "string" ? quote : quote.exact)).join(" … ");
      const omitted: readonly string[] = claim.omits;
      const missing = expectedOf(fact, claim, relation, language)
        .filter(({ attribute, isIn }) => !omitted.includes(attribute) && !isIn(quoted))
        .map(({ attribute, value }) => ({
          path: ["claims", index, "quotes"],
          message: `the quotes do not say ${attribute} “${value}”; quote the words that do, mend the fact, or list ${attribute} under omits`,
        }));
      if (!claim.attested || dateIsIn(claim.attested, language)(paragraphs(claim, text))) return missing;
      const message = `the quoted paragraphs do not name ${claim.attested}, the day for which the claim is to vouch; mend attested`;
      return [...missing, { path: ["claims", index, "attested"], message }];
    }),
  );

function expectedOf(
  fact: AuthoredFact,
  claim: AuthoredClaim,
  relation: AuthoredRelation,
  language: Language,
): Expected[] {
  const found: Expected[] = [];
  const expect = (attribute: string, value: string, isIn: Expected["isIn"]) => found.push({ attribute, value, isIn });
  const expectWord = (attribute: string, word: string) => expect(attribute, word, has(word));
  const name = (key: string) => relation.people[key]?.name ?? key;

  const date = claim.says.date ?? fact.date;
  const atMeeting =
    fact.kind === "statement" && relation.facts.some(({ id, date }) => id === fact.at && date === fact.date);
  // A statement happened when its meeting did.
  if (date && !atMeeting) expect("date", date, dateIsIn(date, language));

  switch (fact.kind) {
    case "ambassador": {
      const person = claim.says.person ?? fact.person;
      const residence = claim.says.residence ?? fact.residence;
      if (person) expectWord("person", name(person));
      if (residence) expectWord("residence", cityNames[residence][language]);
      break;
    }
    case "visit":
    case "meeting":
      for (const participant of fact.people) expectParticipant(participant);
      if (fact.kind === "visit" && fact.rank) expect("rank", fact.rank, tells(rankWords[language], fact.rank));
      if (fact.place) expectWord("place", cityNames[fact.place][language]);
      break;
    case "agreement": {
      const type = claim.says.type ?? fact.type;
      expect("type", type, tells(typeWords[language], type));
      break;
    }
    case "aid":
      for (const form of fact.forms) expectWord("forms", labels[`aid-${form}`][language]);
      for (const amount of [fact.amount, fact.converted]) if (amount) expectAmount(amount);
      break;
    case "trade":
      expectAmount(fact.amount);
      break;
    case "company":
      expectWord("name", fact.name);
      break;
  }
  return found;

  function expectParticipant({ person, office, atTheTime, asWritten }: Participant): void {
    if (!person) return;
    expectWord("people", asWritten ?? name(person));
    if (office) expectWord("people", lastWord(officeTitles[office][language].m));
    if (atTheTime)
      expectWord("people", (officeTitles["foreign-minister"][language].atTheTime.m.split(" ")[0] ?? "").slice(0, 6));
  }

  function expectAmount({ value, currency }: Amount): void {
    expect("amount", value, numberIsIn(value));
    const currencyName = currencyNames[currency]?.[language];
    expectWord("amount", currencyName ? lastWord(currencyName) : currency);
  }
}

const has = (word: string) => (text: string) => text.toLowerCase().includes(word.toLowerCase());
const lastWord = (text: string) => text.split(" ").at(-1) ?? text;

/** True unless the text has a word for another member of the vocabulary, and none for this one. */
function tells(words: Readonly<Record<string, string>> | undefined, own: string): (text: string) => boolean {
  return (text) => !words || has(words[own] ?? own)(text) || !Object.values(words).some((word) => has(word)(text));
}

function dateIsIn(edtf: string, language: Language): (text: string) => boolean {
  const date = parseEdtf(edtf);
  const ends = (isSpan(date) ? [date.from, date.until] : [date]).filter((end) => end !== null);
  return (text) => ends.every((end) => partsOf(end, language).every((part) => part.test(text)));
}

function partsOf({ year, month, day }: CalendarDate, language: Language): RegExp[] {
  const monthName = month && monthNames[language][month - 1];
  return [
    new RegExp(`(?<!\\d)${year}(?!\\d)`),
    ...(month ? [new RegExp(`${monthName}|(?<!\\d)0?${month}(?!\\d)`, "i")] : []),
    ...(day ? [new RegExp(`(?<!\\d)0?${day}(?!\\d)`)] : []),
  ];
}

/** The number in digits, or in millions or thousands, with either decimal sign. */
function numberIsIn(value: string): (text: string) => boolean {
  const scaled = [0, 3, 6, 9].map((places) => decimal(value, places));
  return (text) =>
    scaled.some((digits) => new RegExp(`(?<![\\d.,])${digits.replace(".", "[.,]")}(?![\\d]|[.,]\\d)`).test(text));
}

/** `1060000` by 6 places is `1.06`. */
function decimal(value: string, places: number): string {
  const [whole = "", fraction = ""] = value.split(".");
  const digits = whole.padStart(places + 1, "0");
  const at = digits.length - places;
  const rest = `${digits.slice(at)}${fraction}`.replace(/0+$/, "");
  return rest ? `${digits.slice(0, at)}.${rest}` : digits.slice(0, at);
}

function paragraphs({ quotes }: AuthoredClaim, text: string): string {
  return quotes
    .map((quote) => {
      const [exact, prefix] = typeof quote === "string" ? [quote, ""] : [quote.exact, quote.prefix];
      try {
        const { before, after } = findQuote(text, exact, prefix);
        return before + exact + after;
      } catch (error) {
        // A quote that is not there has its own rule.
        if (error instanceof QuoteNotFound) return "";
        throw error;
      }
    })
    .join("\n");
}
