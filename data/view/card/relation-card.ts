import { stateNames } from "../../labels/generated.ts";
import type { Label } from "../../labels/labels.ts";
import { byEarliestDay, isSpan, latestDay, parseEdtf } from "../../model/dates/edtf.ts";
import type { FactKind } from "../../model/facts/authored-fact.ts";
import type { ClaimDifference, Fact } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";
import { type Language, languages } from "../../model/language.ts";
import { statesOf } from "../../model/states/pair.ts";
import type { StateCode } from "../../model/states/states.ts";
import type { CardFact, CardGroup, CardView } from "../../model/views/card-view.ts";
import { localNumber } from "../words/amount-text.ts";
import { dateText } from "../words/date-text.ts";
import { datedByText, factText } from "../words/fact-text.ts";
import { licenceLine } from "../words/licence-line.ts";
import { labelText, titleDash } from "../words/words.ts";
import { Writer } from "../words/writer.ts";
import { statusOn } from "./as-of.ts";
import { cardEvidence, cardSource, sourceDateText } from "./card-evidence.ts";
import { combineFacts, type FactCard } from "./combined-facts.ts";
import { collapseSecondaryGroups, isSecondary } from "./secondary-groups.ts";

/** How a card is wanted. */
export interface CardOptions {
  language: Language;
  /** The state that comes first; null for the order of the id. */
  home: StateCode | null;
  /** The day, `YYYY-MM-DD`, for which the card says what the sources let one say; null for all that they say. */
  asOf: string | null;
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
  { id: "missions", kinds: ["mission"] },
  { id: "visits-meetings", kinds: ["visit", "meeting", "statement"] },
  { id: "agreements", kinds: ["agreement"] },
  { id: "companies", kinds: ["company", "trade"] },
  { id: "aid", kinds: ["aid"] },
  { id: "organisations", kinds: ["cooperation"] },
  { id: "legal-framework", kinds: ["legal-framework"] },
];

/** How many facts of a group show before the rest has to be opened; a single one more takes no more room than the words for it. */
const shown = 3;

/** Makes the card of a relation: decides every word of it. */
export function cardView(relation: Relation, options: CardOptions): CardView {
  const { language, origin, asOf, release } = options;
  const states = statesInOrder(relation, options.home);
  const facts = asOf ? relation.facts.filter((fact) => statusOn(fact, asOf) !== "unknown") : relation.facts;
  const view: CardView = {
    version: 1,
    relation: relation.id,
    release,
    lang: language,
    dir: languages[language],
    title: states.map((code) => stateNames[language][code]).join(titleDash),
    url: pageAddress(relation, options),
    states: states.map((code) => ({
      code,
      name: stateNames[language][code] ?? code,
      flag: `${origin}/flags/${code}.svg`,
    })),
    ...asOfLine(relation, options),
    ...(relation.restsOnMirrors ? { basis: labelText("mirror-only", language) } : {}),
    lead: facts
      .filter(({ kind }) => kind === "establishment" || kind === "recognition")
      .map((fact) => cardFact(fact, relation, options)),
    groups: collapseSecondaryGroups(groups.flatMap((group) => cardGroup(group, facts, relation, options))),
    sources: relation.sources.map((source) => cardSource(source, language)),
    words: { sources: `${labelText("sources", language)} (${localNumber(String(relation.sources.length), language)})` },
    licence: licenceLine(language),
  };
  if (facts.some(({ claims }) => claims.some(({ quotes }) => quotes.length > 0)))
    view.quotes = labelText("quotes", language);
  if (options.reportUrl) {
    view.report = { text: labelText("report", language), url: reportAddress(options.reportUrl, relation.id, release) };
  }
  if (view.lead.length === 0 && view.groups.length === 0) view.nothing = labelText("nothing-known", language);
  if (hasUnreviewed(view)) view.unreviewed = `° ${labelText("unreviewed", language)}`;
  return view;
}

/** The group's part of the card; nothing where it would be empty. What is known to have gone on since is to be opened. */
function cardGroup(
  { id, kinds }: (typeof groups)[number],
  facts: readonly Fact[],
  relation: Relation,
  options: CardOptions,
): CardGroup[] {
  const { language, asOf } = options;
  const [first] = statesInOrder(relation, options.home);
  const all = facts
    .filter(({ kind }) => kinds.includes(kind))
    .sort((a, b) => homeFirst(a, b, first) || newestFirst(a, b))
    .map((fact) => ({ fact, card: cardFact(fact, relation, options) }));
  const isEarlier = (fact: Fact) => isSuperseded(fact, relation, asOf);
  const [now, earlier] = [false, true].map((wanted) =>
    combineFacts(all.filter(({ fact }) => isEarlier(fact) === wanted)),
  ) as [CardFact[], CardFact[]];
  const heading = labelText(id, language);
  const rest = (label: "earlier" | "more", its: CardFact[]) =>
    its.length > 0
      ? {
          rest: {
            heading: labelText(label, language, { count: localNumber(String(its.length), language) }),
            facts: its,
          },
        }
      : {};
  if (all.length === 0) return [];
  const isUnattested = asOf && id === "ambassadors" && all.every(({ fact }) => statusOn(fact, asOf) !== "holds");
  const group = { id, heading, ...(isUnattested ? { note: labelText("none-attested", language) } : {}) };
  if (earlier.length > 0) return [{ ...group, facts: now, ...rest("earlier", earlier) }];
  if (isSecondary(id) || now.length <= shown + 1) return [{ ...group, facts: now }];
  return [{ ...group, facts: now.slice(0, shown), ...rest("more", now.slice(shown)) }];
}

/** Tells whether the sources, for the day asked for, know how it went on. */
function isSuperseded({ supersededBy }: Fact, relation: Relation, asOf: string | null): boolean {
  const next = relation.facts.find(({ id }) => id === supersededBy);
  if (!next || !asOf) return next !== undefined;
  return statusOn(next, asOf) !== "unknown" || isSuperseded(next, relation, asOf);
}

/** What a card shows of one fact. */
export function cardFact(fact: Fact, relation: Relation, options: CardOptions): FactCard {
  const { language, home } = options;
  const write = new Writer(relation, fact, language, statesInOrder(relation, home));
  const { label, text, details = [], more = [] } = factText(fact, write);
  const date =
    fact.date && !datedByText.has(fact.kind) ? { date: { edtf: claimedEdtf(write), text: write.claimed("date") } } : {};
  return {
    id: fact.id,
    url: `${pageAddress(relation, options)}#${fact.id}`,
    ...date,
    ...(label ? { label } : {}),
    text,
    details,
    ...(more.length > 0 ? { more } : {}),
    notes: notes(fact, write, options.asOf),
    opens: labelText(fact.claims.some(({ quotes }) => quotes.length > 0) ? "wording" : "sources", language),
    evidence: fact.claims.map((claim) => cardEvidence(claim, write)),
  };
}

/** The fact's date; where nothing decides between several, EDTF's “one of a set” (level 2). */
function claimedEdtf(write: Writer): string {
  const dates = [...new Set(write.alternatives("date").map(({ value }) => value as string))];
  return dates.length === 1 ? (dates[0] as string) : `[${dates.join(",")}]`;
}

function notes(fact: Fact, write: Writer, asOf: string | null): CardFact["notes"] {
  const found: CardFact["notes"] = [];
  const standing = asOf && statusOn(fact, asOf);
  if (standing === "disputed") found.push({ kind: "disputed", text: write.say("disputed-on-day") });
  for (const [attribute, others] of byAttribute(fact.conflicts)) {
    const text = [...new Set([write.own(attribute), ...others].map((value) => write.value(value)))].join(" / ");
    found.push({
      kind: "disputed",
      text: write.say(fact.undecided ? "undecided" : "disputed", {
        attribute: write.say(`attribute-${attribute}`),
        text,
      }),
    });
  }
  for (const others of byAttribute(fact.refines).values()) {
    const text = [...new Set(others.map((value) => write.value(value)))].join(write.separators.comma);
    found.push({ kind: "refined", text: write.say("refined", { text }) });
  }
  if (standing === "last-attested") found.push({ kind: "attested", text: write.say("not-attested") });
  // An event with a date is no less true for having been told long ago.
  if (fact.validity.type === "state" || !fact.date) {
    found.push({ kind: "attested", text: attestedText(fact.validity.lastAttested, write.language) });
  }
  return found;
}

function byAttribute(differences: readonly ClaimDifference[]): Map<ClaimDifference["attribute"], ClaimDifference[]> {
  const found = new Map<ClaimDifference["attribute"], ClaimDifference[]>();
  for (const difference of differences) {
    found.set(difference.attribute, [...(found.get(difference.attribute) ?? []), difference]);
  }
  return found;
}

/** "zuletzt belegt: 20. April 2015"; where the source has no date, that it has none, and the earliest it can have. */
function attestedText(edtf: string, language: Language): string {
  const date = parseEdtf(edtf);
  if (!isSpan(date) || !date.from || date.until)
    return labelText("attested", language, { date: dateText(edtf, language) });
  return labelText("attested-undated", language, { date: dateText(edtf.split("/")[0] ?? edtf, language) });
}

/** The relation's page with the same options. */
function pageAddress({ id }: Relation, { origin, language, home, asOf }: CardOptions): string {
  // Codes and days need no escaping.
  return `${origin}/relations/${id}?lang=${language}${home ? `&home=${home}` : ""}${asOf ? `&asOf=${asOf}` : ""}`;
}

function hasUnreviewed(view: CardView): boolean {
  const isUnreviewed = ({ text, details, more = [], parts = [] }: CardFact): boolean =>
    [text, ...details, ...more].flat().some((piece) => typeof piece === "object" && piece.unreviewed) ||
    parts.some(isUnreviewed);
  return [...view.lead, ...view.groups.flatMap(({ facts, rest }) => [...facts, ...(rest?.facts ?? [])])].some(
    isUnreviewed,
  );
}

/** The day asked for, else how far the sources reach; of sources without a date there is no saying. */
function asOfLine({ sources }: Relation, { asOf, language }: CardOptions): Pick<CardView, "asOf"> {
  if (asOf) return { asOf: labelText("as-of-day", language, { date: dateText(asOf, language) }) };
  const dates = sources.map(({ date }) => date).sort(byEarliestDay);
  if (!dates.some(latestDay)) return {};
  return { asOf: labelText("asOf", language, { date: sourceDateText(dates.at(-1) as string, language) }) };
}

/** The two states of a relation: the one that comes first, then its counterpart. */
export function statesInOrder({ id }: Relation, home: StateCode | null): [StateCode, StateCode] {
  const [a, b] = statesOf(id);
  return home === b ? [b, a] : [a, b];
}

/** Puts the ambassador whom the first state sends before the other's. */
function homeFirst(a: Fact, b: Fact, first: StateCode): number {
  if (a.kind !== "ambassador" || b.kind !== "ambassador" || a.sending === b.sending) return 0;
  return a.sending === first ? -1 : 1;
}

/** Facts without a date come last, in the order they were written. */
function newestFirst(a: Fact, b: Fact): number {
  if (!a.date || !b.date) return Number(!a.date) - Number(!b.date);
  return byEarliestDay(b.date, a.date);
}

function reportAddress(template: string, relation: string, release: number): string {
  return template.replace("{relation}", encodeURIComponent(relation)).replace("{release}", String(release));
}
