import { expect, test } from "vitest";
import { stateNames } from "../../../data/labels/generated.ts";
import { stateCodes } from "../../../data/model/states/states.ts";
import {
  type ListOptions,
  type ListQuery,
  type ListView,
  listView,
  NotInList,
} from "../../../data/view/pages/list-view.ts";

const none: ListQuery = { letter: null, order: null, page: null };
const options: ListOptions = { language: "de", path: "/", anchor: "states", order: "facts", length: 36 };
/** All states. The number of facts is fictitious: each state has one more than the one before it in the list of codes. */
const items = stateCodes.map((code, index) => ({ name: stateNames.de[code] as string, factCount: index }));
const linksOf = ({ links }: ListView<unknown>, kind: string) => links.find((group) => group.kind === kind)?.links ?? [];

/** Follows the links of the list to all its pages, as a reader would. */
function allPages(query: ListQuery) {
  const first = listView(items, query, options);
  return linksOf(first, "pages").flatMap(({ url }) => listView(items, queryIn(url), options).items);
}

function queryIn(url: string): ListQuery {
  const values = new URL(url, "https://entente.example").searchParams;
  return { letter: values.get("letter"), order: values.get("order"), page: values.get("page") };
}

test("the pages together contain every item once, those with the most facts first", () => {
  const all = allPages(none);
  expect(all).toHaveLength(195);
  expect(all.map(({ factCount }) => factCount)).toEqual(items.map(({ factCount }) => factCount).reverse());
  expect(allPages({ ...none, order: "name" }).map(({ name }) => name)).toEqual(
    items.map(({ name }) => name).sort(new Intl.Collator("de").compare),
  );
});

test("each letter leads to the names that begin with it, with or without marks", () => {
  const letters = linksOf(listView(items, none, options), "letters");
  expect(letters.slice(0, 4).map(({ text }) => text)).toEqual(["Alle", "A", "B", "C"]);
  const found = letters.slice(1).flatMap(({ url }) => listView(items, queryIn(url), options).items);
  expect(found).toHaveLength(195);
  const view = listView(items, { ...none, letter: "O" }, options);
  expect(view.items.map(({ name }) => name)).toEqual(["Oman", "Österreich"]);
  expect(listView(items, { ...none, letter: "ö" }, options).items).toEqual(view.items);
});

test("the current part is marked, and its address is the shortest one", () => {
  const view = listView(items, { letter: null, order: "facts", page: "2" }, options);
  expect(linksOf(view, "orders").map(({ url, isCurrent }) => [url, isCurrent])).toEqual([
    ["/?lang=de#states", true],
    ["/?lang=de&order=name#states", false],
  ]);
  expect(linksOf(view, "pages")[1]).toEqual({
    text: "2",
    label: "Seite 2",
    url: "/?lang=de&page=2#states",
    isCurrent: true,
  });
  expect(view.isPlain).toBe(false);
  expect(listView(items, { letter: null, order: "facts", page: "1" }, options).isPlain).toBe(true);
});

test("a parameter that selects nothing is refused, with what there is", () => {
  const refusal = (query: Partial<ListQuery>) => {
    try {
      return listView(items, { ...none, ...query }, options).items.length;
    } catch (error) {
      return error instanceof NotInList ? [error.parameter, error.allowed] : error;
    }
  };
  expect(refusal({ page: "7" })).toEqual(["page", "1–6"]);
  expect(refusal({ page: "0" })).toEqual(["page", "1–6"]);
  expect(refusal({ page: "1e1" })).toEqual(["page", "1–6"]);
  expect(refusal({ letter: "A", page: "2" })).toEqual(["page", "1"]);
  expect(refusal({ order: "size" })).toEqual(["order", "name, facts"]);
  for (const letter of ["X", "", "1", "%", "Ж"])
    expect(refusal({ letter })).toEqual(["letter", expect.stringMatching(/^A, B, C, .*, Z$/)]);
});

test("a short list has nothing to choose", () => {
  expect(listView(items.slice(0, 12), none, options).links).toEqual([]);
});
