// A relation with hundreds of facts has a card that is cheap to embed, and none of its facts is lost.
import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../../data/model/language.ts";
import type { CardGroup, CardView } from "../../../data/model/views/card-view.ts";
import type { EmbedOptions } from "../../../data/view/card/card-options.ts";
import { cardPart, embeddedCard } from "../../../data/view/card/embedded-card.ts";
import { cardView } from "../../../data/view/card/relation-card.ts";
import { defaultCardOptions } from "../../card-options.ts";
import { largeRelation } from "../../large-relation.ts";

const options: EmbedOptions = { ...defaultCardOptions, layout: "full", fact: null, kinds: null, frozen: null };
const view = embeddedCard(largeRelation, options);
const idsIn = ({ facts, rest }: CardGroup) => [...facts, ...(rest?.facts ?? [])].flatMap(({ id }) => id ?? []);
const partsOf = ({ groups }: CardView) => groups.flatMap(({ rest }) => rest?.parts ?? []);

test.each(Object.keys(languages) as Language[])("the card in %s is at most 60 kB", (language) => {
  const bytes = new TextEncoder().encode(JSON.stringify(embeddedCard(largeRelation, { ...options, language }))).length;
  expect(bytes).toBeLessThanOrEqual(60_000);
});

test("the latest visits are shown, and the earlier ones are listed by decade, newest first", () => {
  const visits = view.groups.find(({ id }) => id === "visits-meetings") as CardGroup;
  expect(idsIn(visits)).toEqual(["visit-199", "visit-198", "visit-197"]);
  expect(visits.rest?.heading).toBe("more (197)");
  const [newest, next, ...others] = visits.rest?.parts ?? [];
  expect(newest).toEqual({
    id: "visits-meetings.2010",
    heading: "2010–2019 (5)",
    url: "https://entente.example/relations/no-tj?lang=en#visit-196",
    facts: [],
  });
  expect([next?.id, others.length, others.at(-1)?.id]).toEqual(["visits-meetings.2000", 23, "visits-meetings.1770"]);
});

test("of many ambassadors, the latest of each state is shown", () => {
  const [ambassadors] = view.groups;
  expect(ambassadors && idsIn(ambassadors)).toEqual(["ambassador-no-69", "ambassador-tj-69"]);
  const compact = embeddedCard(largeRelation, { ...options, layout: "compact" });
  expect(compact.groups.flatMap(idsIn)).toEqual(["ambassador-no-69", "ambassador-tj-69", "visit-199"]);
});

test("the latest ambassador of each state is shown, even if the other state has sent many since", () => {
  const isRecent = (id: string) => /^ambassador-tj-6\d$/.test(id);
  const oneSided = { ...largeRelation, facts: largeRelation.facts.filter(({ id }) => !isRecent(id)) };
  const [ambassadors] = embeddedCard(oneSided, options).groups;
  expect(ambassadors && idsIn(ambassadors)).toEqual(["ambassador-no-69", "ambassador-tj-59"]);
});

test("a reader of an earlier script learns where the collapsed facts are", () => {
  for (const { rest } of view.groups) {
    if (rest) expect(rest.facts.map(({ text }) => text)).toEqual([["On the page about these relations"]]);
  }
  expect(view.words.onPage).toBe("On the page about these relations");
});

test("the card and its parts together have every fact once, and each part is small", () => {
  const parts = partsOf(view).map(({ id }) => cardPart(largeRelation, options, id) as CardView);
  const shown = [
    ...view.lead.flatMap(({ id }) => id ?? []),
    ...[view, ...parts].flatMap(({ groups }) => groups.flatMap(idsIn)),
  ];
  expect(shown.sort()).toEqual(largeRelation.facts.map(({ id }) => id).sort());
  for (const part of parts) {
    expect(JSON.stringify(part).length).toBeLessThan(30_000);
    expect([part.lead, part.groups.length]).toEqual([[], 1]);
  }
  for (const [index, { heading }] of partsOf(view).entries())
    expect(heading).toMatch(RegExp(`\\(${idsIn(parts[index]?.groups[0] as CardGroup).length}\\)$`));
});

test("the card lists only the sources of its own facts, and says how many there are", () => {
  const cited = [...view.lead, ...view.groups.flatMap(({ facts }) => facts)].flatMap(({ evidence }) => evidence);
  expect(new Set(view.sources.map(({ id }) => id))).toEqual(new Set(cited.map(({ source }) => source)));
  expect(view.words.sources).toBe(`Sources (${largeRelation.sources.length})`);
});

test("there is no other part", () => {
  expect(cardPart(largeRelation, options, "visits-meetings.1500")).toBeNull();
});

describe("the relation's page", () => {
  test("has all facts", () => {
    const { groups } = cardView(largeRelation, defaultCardOptions);
    expect(groups.flatMap(idsIn)).toHaveLength(largeRelation.facts.length - 1);
  });
});
