import { readFileSync } from "node:fs";
import { authoredRelation } from "../../../data/model/facts/relation.ts";
import { languages } from "../../../data/model/language.ts";
import { authoredSource } from "../../../data/model/sources/source.ts";
import { buildRelease, type Release } from "../../../data/pipeline/release/build-release.ts";
import { unsharedDataset } from "../../unshared-dataset.ts";

/** Returns the strings of the corpus. @param trap origin of the server that must not get a request */
export function injections(trap: string): string[] {
  const { strings } = JSON.parse(readFileSync("tests/pages/injection/injections.json", "utf8")) as {
    strings: string[];
  };
  return strings.map((text) => text.replaceAll("{trap}", trap));
}

/** Every relation shows at least this many strings. Each begins where the one before it ends. */
const stringsPerRelation = 45;

/**
 * Returns a release of relations in which every text that editors can write is a string of the corpus. Eight relations show
 * the whole corpus.
 * @param pairs ids of the relations
 */
export function hostileRelease(pairs: readonly string[], strings: readonly string[]): Release {
  const entries = pairs.map((pair, index) => hostileRelation(pair, strings, index * stringsPerRelation));
  const relations = new Map(entries.map(({ pair, relation }) => [pair, relation]));
  const sources = new Map(entries.map(({ source }) => [source.id, source]));
  return buildRelease(unsharedDataset(relations, sources), "");
}

/** Id of a part of every card: the visits of a decade, which a card leaves out until the reader opens the decade. */
export const hostilePart = "visits-meetings.2000";

/** Id of the only source of a relation. */
export const hostileSource = (pair: string) => `page.${pair}`;

function hostileRelation(pair: string, strings: readonly string[], first: number) {
  let position = first;
  const next = () => strings[position++ % strings.length] as string;
  const texts = () => {
    const text = next();
    return Object.fromEntries(Object.keys(languages).map((tag) => [tag, text]));
  };
  const url = () => {
    const text = encodeURI(next()).slice(0, 200);
    return `https://mfa.example/${text}?q=${text}#${text}`;
  };
  const [one = "", other = ""] = pair.split("-");
  const person = { person: "somebody", asWritten: next() };

  // A quote is in one paragraph, and the number before it makes it unique.
  const quotes = strings.map((text, index) => ({
    prefix: `[${index}] `,
    exact: text.replace(/[\r\n\u2028\u2029]/g, " "),
  }));
  const claims = (index: number) => [
    { source: hostileSource(pair), quotes: [quotes[(first + index) % quotes.length]] },
  ];
  const attributes: Record<string, object> = {
    establishment: { date: "1992", level: "ambassadors" },
    recognition: { date: "1992", by: one, of: other },
    ambassador: { sending: one, receiving: other, person: "somebody", asWritten: next(), residence: "town" },
    mission: { sending: one, receiving: other, type: "embassy", city: "town" },
    visit: {
      guest: one,
      host: other,
      people: [person],
      place: "town",
      occasion: texts(),
      during: texts(),
      marginsOf: texts(),
    },
    meeting: {
      date: "2015",
      people: [person, { organisation: "body", asWritten: next() }],
      topics: [texts(), texts()],
    },
    agreement: {
      type: "agreement",
      title: texts(),
      about: texts(),
      signatories: [{ state: one, body: "body" }],
      place: "town",
    },
    aid: { donor: one, recipient: other, quantity: texts(), channel: texts(), purpose: texts() },
    trade: { date: "2023", measure: "turnover", reporter: one, amount: { value: "7", currency: "NOK" } },
    company: { name: next(), variants: [next(), next()] },
    cooperation: { organisations: ["body"], topics: [texts()] },
    "legal-framework": { status: "established" },
    statement: { about: texts(), by: [person] },
  };
  const relation = authoredRelation.parse({
    people: { somebody: { name: next(), scripts: { Cyrl: next(), "tg-Cyrl": next(), Arab: next() } } },
    organisations: { body: { name: texts() } },
    cities: { town: { state: one, name: texts() } },
    facts: [
      ...Object.entries(attributes).map(([kind, own], index) => ({
        id: kind,
        kind,
        claims: claims(index),
        text: texts(),
        remark: texts(),
        suspect: { because: texts() },
        ...own,
      })),
      // More visits than a card shows at once.
      ...Array.from({ length: 14 }, (_, index) => ({
        id: `visit-${2000 + index}`,
        kind: "visit",
        date: `${2000 + index}`,
        guest: one,
        host: other,
        people: [person],
        claims: claims(40 + index),
        remark: texts(),
        occasion: texts(),
      })),
      ...["follows", "undecided"].map((id, index) => ({
        id,
        kind: "legal-framework",
        status: "established",
        claims: [...claims(20 + index), { source: hostileSource(pair), says: { status: "being-restored" } }],
        ...(id === "follows"
          ? { follows: { source: hostileSource(pair), because: texts() } }
          : { undecided: { because: texts() } }),
      })),
    ],
    removed: [{ id: "visit-removed", reason: next(), movedTo: "visit" }],
  });
  const silent = "A passage without facts.";
  const source = {
    ...authoredSource.parse({
      id: hostileSource(pair),
      kind: "ministry",
      date: "2015",
      title: texts(),
      publisher: texts(),
      dateBasis: texts(),
      remark: texts(),
      silent: [{ exact: silent, reason: texts() }],
      ...(first % 2 === 0 ? { url: url() } : { address: next() }),
    }),
    text: [...quotes.map(({ prefix, exact }) => `${prefix}${exact} .`), silent].join("\n"),
  };
  return { pair, relation, source };
}
