import { stateNames } from "../labels/generated.ts";
import type { Label } from "../labels/labels.ts";
import type { CardFact, CardView } from "../model/card-view.ts";
import { earliestDay, isSpan, parseEdtf } from "../model/edtf.ts";
import type { Fact, FactKind } from "../model/fact.ts";
import { type Language, languages } from "../model/language.ts";
import { licence } from "../model/licence.ts";
import { statesOf } from "../model/pair.ts";
import type { Relation } from "../model/relation.ts";
import type { StateCode } from "../model/states.ts";
import { dateText } from "./dates.ts";
import { cardEvidence, cardSource, sourceDateText } from "./evidence.ts";
import { factText } from "./fact-text.ts";
import { say } from "./words.ts";

/** How a card is wanted. */
export interface CardOptions {
  language: Language;
  /** The state that comes first; null for the order of the id. */
  home: StateCode | null;
  /** Number of the release that the relation is from. */
  release: number;
  /** Origin of the absolute addresses, such as `https://example.org`. */
  origin: string;
  /** Where errors are reported: an address in which `{relation}` and `{release}` are filled in; null for nowhere. */
  reportUrl: string | null;
}

/** The groups of a card, in their order, with the kinds of fact that each holds. */
const groups: readonly { id: Label; kinds: readonly FactKind[] }[] = [
  { id: "ambassadors", kinds: ["ambassador"] },
  { id: "visits-meetings", kinds: ["visit", "meeting", "statement"] },
  { id: "agreements", kinds: ["agreement"] },
  { id: "companies", kinds: ["company"] },
  { id: "aid", kinds: ["aid"] },
  { id: "organisations", kinds: ["cooperation"] },
  { id: "legal-framework", kinds: ["legal-framework"] },
];

/** Makes the card of a relation: decides every word of it. */
export function cardView(relation: Relation, options: CardOptions): CardView {
  const { language, origin } = options;
  const [first, second] = inOrder(statesOf(relation.id), options.home);
  const names = stateNames[language];
  const ofKinds = (kinds: readonly FactKind[]) =>
    relation.facts
      .filter((fact) => kinds.includes(fact.kind))
      .sort((a, b) => homeFirst(a, b, first) || newestFirst(a, b))
      .map((fact) => cardFact(fact, relation, options));
  return {
    version: 1,
    relation: relation.id,
    release: options.release,
    lang: language,
    dir: languages[language],
    title: `${names[first]} – ${names[second]}`,
    url: `${origin}/relations/${relation.id}?lang=${language}`,
    states: [first, second].map((code) => ({ code, name: names[code] ?? code, flag: `${origin}/flags/${code}.svg` })),
    asOf: say("asOf", language, { date: sourceDateText(latestSourceDate(relation), language) }),
    lead: ofKinds(["establishment"]),
    groups: groups
      .map(({ id, kinds }) => ({ id, heading: say(id, language), facts: ofKinds(kinds) }))
      .filter(({ facts }) => facts.length > 0),
    sources: relation.sources.map((source) => cardSource(source, language)),
    words: {
      wording: say("wording", language),
      sources: say("sources", language),
      cite: say("cite", language),
      more: say("more", language),
    },
    ...(options.reportUrl
      ? {
          report: {
            text: say("report", language),
            url: reportAddress(options.reportUrl, relation.id, options.release),
          },
        }
      : {}),
    licence: { text: licence.data.spdx, url: licence.data.url },
  };
}

function cardFact(fact: Fact, relation: Relation, { language, origin }: CardOptions): CardFact {
  const { label, text, details = [] } = factText(fact, relation, language);
  // The headline date of an establishment is its text.
  const date =
    fact.kind !== "establishment" && fact.date
      ? { date: { edtf: fact.date, text: dateText(fact.date, language) } }
      : {};
  return {
    id: fact.id,
    url: `${origin}/relations/${relation.id}?lang=${language}`,
    ...date,
    ...(label ? { label } : {}),
    text,
    details,
    notes: notes(fact, language),
    evidence: fact.claims.map((claim) => cardEvidence(claim, relation, language)),
  };
}

function notes(fact: Fact, language: Language): CardFact["notes"] {
  const found: CardFact["notes"] = [];
  if (fact.kind === "ambassador" && fact.validity.type === "state") {
    found.push({ kind: "attested", text: attestedText(fact.validity.lastAttested, language) });
  }
  if (fact.text) found.push({ kind: "unreviewed", text: say("unreviewed", language) });
  return found;
}

/** "zuletzt belegt: 20. April 2015"; where the source has no date, that it has none, and the earliest it can have. */
function attestedText(edtf: string, language: Language): string {
  const date = parseEdtf(edtf);
  if (!isSpan(date) || date.until) return say("attested", language, { date: dateText(edtf, language) });
  return say("attested-undated", language, { date: dateText(edtf.split("/")[0] ?? edtf, language) });
}

function latestSourceDate(relation: Relation): string {
  const byDay = relation.sources.map(({ date }) => date).sort((a, b) => compareDays(earliestDay(a), earliestDay(b)));
  return byDay.at(-1) ?? "";
}

function inOrder([a, b]: [StateCode, StateCode], home: StateCode | null): [StateCode, StateCode] {
  return home === b ? [b, a] : [a, b];
}

/** Puts the ambassador whom the first state sends before the other's. */
function homeFirst(a: Fact, b: Fact, first: StateCode): number {
  if (a.kind !== "ambassador" || b.kind !== "ambassador" || a.sending === b.sending) return 0;
  return a.sending === first ? -1 : 1;
}

/** Facts without a date come last, in the order they were written. */
function newestFirst(a: Fact, b: Fact): number {
  const [dayA, dayB] = [a, b].map(({ date }) => (date ? earliestDay(date) : null));
  return compareDays(dayB ?? null, dayA ?? null);
}

function compareDays(a: string | null, b: string | null): number {
  return (a ?? "").localeCompare(b ?? "", "en");
}

function reportAddress(template: string, relation: string, release: number): string {
  return template.replace("{relation}", encodeURIComponent(relation)).replace("{release}", String(release));
}
