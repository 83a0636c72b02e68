import { authoredRelation, type Relation } from "../data/model/facts/relation.ts";
import { authoredSource } from "../data/model/sources/source.ts";
import { buildRelation, buildRelease, type Release } from "../data/pipeline/release/build-release.ts";
import { unsharedDataset } from "./unshared-dataset.ts";

const ambassadors = 70;
const visits = 200;
const agreements = 60;
/** The first year of the relation, which lasts for 250 years. */
const first = 1770;

const filler =
  "This sentence is made up and is as long as the sentences of real chronicles tend to be, about thirty words.";
const count = (length: number) => Array.from({ length }, (_, index) => index);
const yearOf = (index: number, of: number) => first + Math.floor((250 * index) / of);

interface MadeUpFact {
  id: string;
  sentence: string;
  attributes: object;
}

const facts: MadeUpFact[] = [
  { id: "establishment", sentence: "Relations began in 1770.", attributes: { kind: "establishment", date: "1770" } },
  ...(["no", "tj"] as const).flatMap((sending) =>
    count(ambassadors).map((index) => {
      const [from, until] = [yearOf(index, ambassadors), yearOf(index + 1, ambassadors)];
      const receiving = sending === "no" ? "tj" : "no";
      return {
        id: `ambassador-${sending}-${index}`,
        sentence: `Fictitious Envoy ${index} of ${sending} served from ${from} to ${until}.`,
        attributes: {
          kind: "ambassador",
          sending,
          receiving,
          person: `envoy-${sending}-${index}`,
          from: `${from}`,
          until: `${until}`,
        },
      };
    }),
  ),
  ...count(visits).map((index) => ({
    id: `visit-${index}`,
    sentence: `In ${yearOf(index, visits)}, Fictitious Guest ${index} came on a visit.`,
    attributes: {
      kind: "visit",
      date: `${yearOf(index, visits)}`,
      guest: index % 2 ? "no" : "tj",
      host: index % 2 ? "tj" : "no",
      people: [{ person: `guest-${index}` }],
    },
  })),
  ...count(agreements).map((index) => ({
    id: `agreement-${index}`,
    sentence: `Treaty ${index} was signed in ${yearOf(index, agreements)}.`,
    attributes: {
      kind: "agreement",
      type: "treaty",
      date: `${yearOf(index, agreements)}`,
      title: { en: `Treaty ${index}` },
    },
  })),
];

const people = Object.fromEntries([
  ...(["no", "tj"] as const).flatMap((state) =>
    count(ambassadors).map((index) => [`envoy-${state}-${index}`, { name: `Fictitious Envoy ${index}` }]),
  ),
  ...count(visits).map((index) => [`guest-${index}`, { name: `Fictitious Guest ${index}` }]),
]);

/** Ten facts share a source, which has a paragraph for each. */
const sources = count(Math.ceil(facts.length / 10)).map((number) => ({
  ...authoredSource.parse({
    id: `chronicle-${number}`,
    kind: "ministry",
    language: "en",
    date: "2024-01-19",
    url: `https://chronicle.example/${number}`,
    title: { en: `Fictitious chronicle, part ${number}` },
  }),
  text: facts
    .slice(10 * number, 10 * number + 10)
    .map(({ sentence }) => `${sentence} ${filler}`)
    .join("\n"),
}));

const authored = authoredRelation.parse({
  people,
  facts: facts.map(({ id, sentence, attributes }, index) => ({
    id,
    ...attributes,
    claims: [{ source: `chronicle-${Math.floor(index / 10)}`, quotes: [sentence] }],
  })),
});
const sourcesById = new Map(sources.map((source) => [source.id, source]));

/** A made-up relation with 70 ambassadors each way, 200 visits in 250 years, and 401 facts with their quotes in total. */
export const largeRelation: Relation = buildRelation("no-tj", authored, { sources: sourcesById });

/** Returns a release that contains only the large relation. */
export function largeRelease(): Release {
  return buildRelease(unsharedDataset(new Map([["no-tj", authored]]), sourcesById), "");
}
