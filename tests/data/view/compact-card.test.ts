// A compact card always shows something of what the sources say, even if none of it is essential.
import { describe, expect, test } from "vitest";
import { factKinds } from "../../../data/model/facts/kinds.ts";
import type { CardView } from "../../../data/model/views/card-view.ts";
import type { EmbedOptions } from "../../../data/view/card/card-options.ts";
import { embeddedCard } from "../../../data/view/card/embedded-card.ts";
import { defaultCardOptions } from "../../card-options.ts";
import { largeRelation } from "../../large-relation.ts";
import { factsOf } from "./card.ts";
import { relationOfEveryKind } from "./relation-of-every-kind.ts";

const compact: EmbedOptions = { ...defaultCardOptions, layout: "compact", fact: null, kinds: null, frozen: null };
const idsIn = (view: CardView) => factsOf(view).map(({ id }) => id);

/** Returns the ids of the facts that the card shows without a click. */
const shownIn = ({ lead, groups }: CardView) =>
  [...lead, ...groups.flatMap(({ facts }) => facts)].flatMap(({ id, parts = [] }) => [
    ...(id ? [id] : []),
    ...parts.map((part) => part.id),
  ]);

describe.each(Object.keys(factKinds) as (keyof typeof factKinds)[])("with kinds=%s, a compact card", (kind) => {
  const ofKind = relationOfEveryKind.facts.filter((fact) => fact.kind === kind).map(({ id }) => id);

  test("shows facts of this kind, and links to all facts", () => {
    const view = embeddedCard(relationOfEveryKind, { ...compact, kinds: [kind] });
    expect([...shownIn(view)].sort()).toEqual(ofKind.sort());
    expect(view.nothing).toBeUndefined();
    expect(view.sources).not.toEqual([]);
    expect(view.all?.text).toBe(`All facts (${relationOfEveryKind.facts.length}) →`);
  });

  test("of a relation that has only this kind shows them too", () => {
    const facts = relationOfEveryKind.facts.filter((fact) => fact.kind === kind);
    const view = embeddedCard({ ...relationOfEveryKind, facts }, compact);
    expect([shownIn(view).length, view.nothing]).toEqual([ofKind.length, undefined]);
  });
});

test("without essential facts, the latest three are shown", () => {
  const view = embeddedCard(largeRelation, { ...compact, kinds: ["agreement"] });
  expect(idsIn(view)).toEqual(["agreement-59", "agreement-58", "agreement-57"]);
  expect(view.sources.length).toBeLessThan(4);
});

test("with essential facts, no others are added", () => {
  expect(idsIn(embeddedCard(largeRelation, { ...compact, kinds: ["visit", "agreement"] }))).toEqual(["visit-199"]);
});

test("a card without facts says whether that is due to the day, the kinds or both", () => {
  const before = { ...compact, asOf: "1700-01-01" };
  expect(embeddedCard(largeRelation, before).nothing).toBe("The sources have no information for this date");
  expect(embeddedCard(largeRelation, { ...before, kinds: ["agreement"] }).nothing).toBe(
    "No facts of this kind are known for this date",
  );
  expect(embeddedCard(largeRelation, { ...compact, kinds: ["aid"] }).nothing).toBe(
    "No facts of this kind are published",
  );
});
