// Every label appears on some card, so that no unused label is maintained in six languages.
import { afterAll, expect, test, vi } from "vitest";
import { cardLabels } from "../../../data/labels/card/card-labels.ts";
import { evidenceLabels } from "../../../data/labels/card/evidence-labels.ts";
import { factLabels } from "../../../data/labels/card/fact-labels.ts";
import { layoutLabels } from "../../../data/labels/card/layout-labels.ts";
import { valueLabels } from "../../../data/labels/card/value-labels.ts";
import { bounds } from "../../../data/model/bounds.ts";
import { factAttributes } from "../../../data/model/facts/kind-attributes.ts";
import {
  agreementTypes,
  legalStatuses,
  missionTypes,
  tradeMeasures,
  visitRanks,
} from "../../../data/model/facts/kinds.ts";
import { authoredRelation } from "../../../data/model/facts/relation.ts";
import { authoredSource } from "../../../data/model/sources/source.ts";
import { buildRelation } from "../../../data/pipeline/release/build-release.ts";
import { embeddedCard } from "../../../data/view/card/embedded-card.ts";
import { cardView } from "../../../data/view/card/relation-card.ts";

const usedLabels = vi.hoisted(() => {
  // Test files share modules. A module that another file has already imported would not use the labels watched here.
  vi.resetModules();
  return new Set<string>();
});
afterAll(() => vi.resetModules());
vi.mock("../../../data/labels/labels.ts", async (original) => {
  const { labels } = await original<typeof import("../../../data/labels/labels.ts")>();
  const get = (table: object, key: string) => {
    usedLabels.add(key);
    return Reflect.get(table, key);
  };
  return { labels: new Proxy(labels, { get }) };
});

const sources = [
  { id: "dated", kind: "ministry", date: "2024-01-19" },
  { id: "older", kind: "ministry", date: "2010" },
  { id: "undated", kind: "encyclopaedia-mirror", date: "2015-04-20/..", retrieved: "2016-05-01" },
  { id: "read-by", kind: "news", date: "2015-04-20/..", retrieved: "../2016-05-01", url: "https://third.example" },
  { id: "newspaper", kind: "news", date: "2024", url: "https://one.example" },
  { id: "other-newspaper", kind: "news", date: "2024", url: "https://other.example" },
  { id: "full-text", kind: "ministry", language: "de", date: "2024-01-19" },
  {
    id: "archive",
    kind: "authority",
    date: "2024-01-19",
    archive: {
      repository: "https://archive.example",
      commit: "a".repeat(40),
      files: "https://archive.example/{file}",
    },
  },
].map((source) => ({ ...authoredSource.parse(source), text: source.id === "full-text" ? "Wort." : null }));

const text = { de: "…" };
const amount = { value: "7", currency: "NOK" };
const amounts = ["5000000", "1000000", "20000"].map((value) => ({ value, currency: "EUR" }));
const directed = { guest: "no", host: "tj" };
const sent = { sending: "no", receiving: "tj" };
const embassy = { kind: "mission", ...sent, type: "embassy", city: "oslo" };
const signed = { kind: "agreement", signatories: [{ organisation: "body" }, { organisation: "body" }] };
const recorded = {
  source: "archive",
  records: [{ file: "a", id: "b", sha256: "0".repeat(64), fields: [{ field: "c", value: "1992", proves: ["from"] }] }],
};
const contradicting = (says: object) => ({ source: "dated", says });

/** At least one fact for every attribute, vocabulary term and date form. */
const facts: object[] = [
  { kind: "statement", text, claims: [{ source: "full-text", quotes: ["Wort."] }] },
  {
    kind: "establishment",
    date: "1992",
    level: "ambassadors",
    byNotes: true,
    claims: ["dated", contradicting({ date: "1991" })],
    follows: { source: "dated", because: text },
  },
  {
    kind: "recognition",
    date: "1992",
    claims: ["dated", contradicting({ date: "1991" })],
    undecided: { because: text },
    suspect: { because: text },
    remark: text,
  },
  {
    kind: "recognition",
    date: "1992-01",
    claims: [{ source: "dated", omits: ["by"] }, contradicting({ date: "1992" })],
  },
  { kind: "establishment", date: "1992", severed: ["1995"], resumed: ["1996"], claims: ["dated"] },
  { kind: "recognition", date: "1992-01-02", claims: ["dated", contradicting({ date: "1992-01" })] },
  ...["1992~", "1992?", "1992/..", "../1992", "1992/", "/1992", "/", "1992-XX", "1992-04-XX", "0000"].map((date) => ({
    kind: "visit",
    ...directed,
    date,
  })),
  { kind: "ambassador", ...sent, vacant: true },
  ...["appointed", "credentials", "arrived"].map((dateMeans) => ({
    kind: "ambassador",
    ...sent,
    date: "2020",
    dateMeans,
  })),
  { kind: "ambassador", ...sent, from: "1992", until: "1993", concurrent: ["kz"] },
  { kind: "ambassador", ...sent, office: "minister-resident", from: "1992", claims: [recorded] },
  { kind: "ambassador", ...sent, person: "a", residence: "oslo", claims: [{ source: "dated", attested: "2014" }] },
  { kind: "ambassador", ...sent, person: "b", date: "2020", dateMeans: "unclear", claims: ["undated", "dated"] },
  { ...embassy, opened: "1992", upgraded: "1993", closed: "1994" },
  ...missionTypes.map((type) => ({ ...embassy, type })),
  { kind: "visit", ...directed, occasion: text, during: text, marginsOf: text },
  ...visitRanks.map((rank) => ({ kind: "visit", ...directed, rank })),
  {
    id: "meeting",
    kind: "meeting",
    people: [{ person: "a", leads: true, asWritten: "A." }],
    place: "oslo",
    topics: [text],
  },
  { kind: "statement", at: "meeting", text, by: [{ person: "a" }], about: text },
  { kind: "statement", about: text },
  {
    ...signed,
    type: "treaty",
    date: "1992",
    about: text,
    inForce: "1993",
    claims: ["dated", contradicting({ type: "protocol" })],
  },
  { ...signed, type: "treaty", several: true },
  ...agreementTypes.map((type) => ({ ...signed, id: type, type })),
  {
    kind: "legal-framework",
    documents: 3,
    claims: ["dated", contradicting({ documents: 4 })],
  },
  ...Object.keys(bounds).map((bound) => ({ kind: "legal-framework", documents: 3, bound })),
  { kind: "aid", donor: "no", recipient: "tj", purpose: text, amount, converted: amount, under: "treaty" },
  {
    kind: "aid",
    donor: "no",
    recipient: "tj",
    purpose: text,
    quantity: text,
    channel: text,
    forms: ["financial", "technical"],
  },
  ...tradeMeasures.map((measure, index) => ({
    kind: "trade",
    date: "2023",
    measure,
    reporter: "no",
    amount: amounts[index],
  })),
  {
    kind: "trade",
    date: "2022",
    measure: "exports",
    reporter: "no",
    amount,
    claims: ["dated", contradicting({ amount: amounts[0] })],
  },
  {
    id: "company",
    kind: "company",
    name: "C",
    variants: ["K"],
    type: "joint-venture",
    operatesIn: "tj",
    foundedOn: "treaty",
    claims: ["undated"],
  },
  { kind: "cooperation", organisations: ["body"], company: "company" },
  ...legalStatuses.map((status) => ({ kind: "legal-framework", status, documents: 3 })),
  {
    kind: "legal-framework",
    status: "established",
    claims: ["dated", { source: "undated", says: { status: "being-restored" }, omits: [...factAttributes, "names"] }],
  },
  ...[{ residence: "vienna" }, { person: "b" }].map((says) => ({
    kind: "ambassador",
    ...sent,
    person: "a",
    residence: "oslo",
    claims: ["dated", contradicting(says)],
  })),
];

function relationOf(authoredFacts: readonly object[]) {
  const authored = authoredRelation.parse({
    people: { a: { name: "A" }, b: { name: "B" } },
    organisations: { body: { name: text, nonState: true } },
    facts: authoredFacts.map((fact, index) => ({ id: `fact-${index}`, claims: ["dated"], ...fact })),
  });
  return buildRelation("no-tj", authored, { sources: new Map(sources.map((source) => [source.id, source])) });
}

const options = {
  language: "en",
  home: null,
  release: 1,
  origin: "https://entente.example",
  reportUrl: "https://x.example",
} as const;

test("every label appears on some card", () => {
  const relation = relationOf(facts);
  for (const asOf of [null, "1991-12-31", "2016-01-01", "2030-01-01"]) cardView(relation, { ...options, asOf });
  const mirroredRelation = relationOf([{ kind: "establishment", date: "1992", claims: ["undated"] }]);
  for (const asOf of [null, "1990-01-01"]) cardView(mirroredRelation, { ...options, asOf });
  for (const claims of [["newspaper"], ["newspaper", "other-newspaper"], ["read-by"]])
    cardView(relationOf([{ kind: "establishment", date: "1992", claims }]), { ...options, asOf: null });
  const undatedLast = relationOf([{ kind: "establishment", date: "1992/1993", claims: ["older", "undated"] }]);
  cardView(undatedLast, { ...options, asOf: null });
  cardView({ ...relation, facts: [] }, { ...options, asOf: null });
  const embedded = { ...options, asOf: null, layout: "full", fact: null, kinds: null, frozen: null } as const;
  embeddedCard(relation, { ...embedded, layout: "compact" });
  embeddedCard(relationOf([facts[0] as object]), { ...embedded, kinds: ["visit"] });
  const visits = Array.from({ length: 20 }, (_, year) => ({
    kind: "visit",
    ...directed,
    ...(year > 0 ? { date: `${1990 + year}` } : {}),
  }));
  embeddedCard(relationOf(visits), embedded);
  embeddedCard(relationOf(visits.slice(1, 2)), { ...embedded, kinds: ["visit"], asOf: "1700-01-01" });
  const newer = { ...relation, facts: [], removed: [{ id: "fact-0", reason: "Misread" }] };
  embeddedCard(relation, { ...embedded, frozen: { time: "2026-01-01T00:00:00Z", original: relation, newer } });
  const unused = Object.keys({
    ...cardLabels,
    ...layoutLabels,
    ...factLabels,
    ...evidenceLabels,
    ...valueLabels,
  }).filter((label) => !usedLabels.has(label));
  expect(unused).toEqual([]);
});
