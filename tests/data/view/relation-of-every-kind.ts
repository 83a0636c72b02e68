import type { FactKind } from "../../../data/model/facts/authored-fact.ts";
import { authoredRelation, type Relation } from "../../../data/model/facts/relation.ts";
import { type Language, languages } from "../../../data/model/language.ts";
import { authoredSource } from "../../../data/model/sources/source.ts";
import { buildRelation } from "../../../data/pipeline/release/build-release.ts";

const tags = Object.keys(languages) as Language[];

/** Returns a made-up text in every language, or in some. */
const text = (name: string, inLanguages: readonly Language[] = tags) =>
  Object.fromEntries(inLanguages.map((tag) => [tag, `${name} (${tag})`]));

const sent = { sending: "no", receiving: "tj" };

/** The attributes of a made-up fact of each kind. */
const kinds: Record<FactKind, object> = {
  establishment: { date: "1992" },
  recognition: { date: "1992" },
  ambassador: { ...sent, person: "somebody" },
  mission: { ...sent, type: "embassy" },
  visit: { guest: "no", host: "tj", occasion: text("occasion"), during: text("during"), marginsOf: text("margins") },
  meeting: { people: [{ person: "somebody" }], topics: [text("topic"), text("other topic")] },
  agreement: { type: "agreement", title: text("title"), about: text("subject") },
  aid: { donor: "no", recipient: "tj", quantity: text("quantity"), channel: text("channel"), purpose: text("purpose") },
  trade: { date: "2023", measure: "turnover", reporter: "tj", amount: { value: "7", currency: "NOK" } },
  company: { name: "Company" },
  cooperation: { organisations: ["body"], topics: [text("topic")] },
  "legal-framework": { status: "established" },
  statement: { about: text("subject") },
};

/** Texts of which readers of some languages see a fallback. */
const fallbacks: readonly Language[] = ["en", "ru"];

/** What editors may write about a fact of any kind. The source names no language, so every text counts as a translation. */
const remarks = (kind: FactKind) => ({
  text: text(`text of ${kind}`),
  remark: text(`remark on ${kind}`, fallbacks),
  suspect: { because: text(`doubt about ${kind}`) },
});

const source = { ...authoredSource.parse({ id: "page", kind: "news", date: "2024-01-19" }), text: null };

/** A made-up relation with every text that editors can write, in facts of every kind. */
export const relationOfEveryKind: Relation = buildRelation(
  "no-tj",
  authoredRelation.parse({
    people: { somebody: { name: "Kim Somebody" } },
    organisations: { body: { name: text("body") } },
    facts: [
      ...Object.entries(kinds).map(([kind, attributes]) => ({
        id: kind,
        kind,
        claims: ["page"],
        ...attributes,
        ...remarks(kind as FactKind),
      })),
      {
        id: "follows",
        kind: "legal-framework",
        status: "established",
        claims: ["page", { source: "page", says: { status: "being-restored" } }],
        follows: { source: "page", because: text("reason to follow", fallbacks) },
      },
      {
        id: "undecided",
        kind: "legal-framework",
        status: "established",
        claims: ["page", { source: "page", says: { status: "being-restored" } }],
        undecided: { because: text("reason for not deciding") },
      },
    ],
    removed: [{ id: "visit-2011", reason: "A made-up reason.", movedTo: "visit" }],
  }),
  { sources: new Map([[source.id, source]]) },
);
