import { directoryLabels } from "../../labels/pages/directory-labels.ts";
import type { Language } from "../../model/language.ts";
import { initialOf, sortedByName } from "../words/alphabetical.ts";
import { localNumber } from "../words/amount-text.ts";
import { fill } from "../words/words.ts";

/**
 * The query parameters that select a part of a list: a letter of the language's alphabet, with which the names begin; the order; the number
 * of the page, from 1.
 */
export const listParameters = ["letter", "order", "page"] as const;

/** Which part of a list a page shows: the parameters as they were sent; null if they are absent. */
export type ListQuery = Readonly<Record<(typeof listParameters)[number], string | null>>;

/** How a list is shown. */
export interface ListOptions {
  language: Language;
  /** Path of the page. */
  path: string;
  /** Id of the list in the page. */
  anchor: string;
  /** The order without the parameter `order`, if no letter is chosen. */
  order: Order;
  /** Maximum number of items on a page. */
  length: number;
}

type Order = "name" | "facts";

/** One page of a list, ready to show. */
export interface ListView<Item> {
  items: Item[];
  /** The groups of links to other parts of the list, each with a label; a group with nothing to choose from is absent. */
  links: { label: string; kind: "orders" | "letters" | "pages"; links: ListLink[] }[];
  /** True if the page shows the beginning of the whole list in its usual order. */
  isPlain: boolean;
}

/** A link to another part of the list. */
export interface ListLink {
  text: string;
  /** Its name for screen readers, if the text is not enough. */
  label?: string;
  /** Path and query. */
  url: string;
  isCurrent: boolean;
}

/** Thrown for a parameter that selects nothing in the list. */
export class NotInList extends Error {
  override name = "NotInList";
  constructor(
    readonly parameter: keyof ListQuery,
    /** The possible values. */
    readonly allowed: string,
  ) {
    super(parameter);
  }
}

/** A list that is at most this long has no choice of letters and orders. */
const shortLength = 12;

/**
 * Returns one page of a list of states or relations.
 * @param all the items, in any order, each with its name and how much is known about it
 * @throws {NotInList} if a parameter selects nothing
 */
export function listView<Item extends { name: string; factCount: number }>(
  all: readonly Item[],
  query: ListQuery,
  options: ListOptions,
): ListView<Item> {
  const { language, length } = options;
  const byName = sortedByName(all, language);
  const letters = [...new Set(byName.map(({ name }) => initialOf(name, language)))];
  const letter = query.letter === null ? null : initialOf(query.letter, language);
  if (letter !== null && !letters.includes(letter)) throw new NotInList("letter", letters.join(", "));
  const usualOrder = letter === null ? options.order : "name";
  const order = query.order ?? usualOrder;
  if (order !== "name" && order !== "facts") throw new NotInList("order", "name, facts");

  const selected = letter === null ? byName : byName.filter(({ name }) => initialOf(name, language) === letter);
  // Sorting is stable, so items with the same number of facts stay in the order of their names.
  if (order === "facts") selected.sort((a, b) => b.factCount - a.factCount);
  const pages = Math.max(1, Math.ceil(selected.length / length));
  const page = /^[1-9]\d{0,3}$/.test(query.page ?? "1") ? Number(query.page ?? 1) : 0;
  if (page < 1 || page > pages) throw new NotInList("page", pages === 1 ? "1" : `1–${pages}`);

  const url = (part: { letter: string | null; order: Order; page?: number }) => urlOf(part, options);
  const isLong = all.length > shortLength;
  const groups = [
    group("orders", "order", isLong ? orderLinks() : []),
    group("letters", "letters", isLong ? letterLinks() : []),
    group("pages", "pages", pages > 1 ? pageLinks() : []),
  ];
  return {
    items: selected.slice((page - 1) * length, page * length),
    links: groups.filter(({ links }) => links.length > 0),
    isPlain: letter === null && order === usualOrder && page === 1,
  };

  function group(kind: "orders" | "letters" | "pages", label: "order" | "letters" | "pages", links: ListLink[]) {
    return { kind, label: directoryLabels[label][language], links };
  }

  function orderLinks(): ListLink[] {
    const orders = [options.order, options.order === "name" ? "facts" : "name"] as const;
    return orders.map((other) => ({
      text: directoryLabels[`by-${other}`][language],
      url: url({ letter, order: other }),
      isCurrent: other === order,
    }));
  }

  function letterLinks(): ListLink[] {
    const whole = { text: directoryLabels["all-letters"][language], url: url({ letter: null, order: options.order }) };
    return [
      { ...whole, isCurrent: letter === null },
      ...letters.map((other) => ({
        text: other,
        url: url({ letter: other, order: "name" }),
        isCurrent: other === letter,
      })),
    ];
  }

  function pageLinks(): ListLink[] {
    return Array.from({ length: pages }, (_, index) => {
      const number = localNumber(String(index + 1), language);
      const isCurrent = index + 1 === page;
      const label = fill(directoryLabels.page[language], { number });
      return { text: number, label, url: url({ letter, order: order as Order, page: index + 1 }), isCurrent };
    });
  }
}

/** Returns the path and query of a part of the list. Defaults are left out, so that each part has only one URL. */
function urlOf(
  { letter, order, page = 1 }: { letter: string | null; order: Order; page?: number },
  { path, anchor, language, order: usual }: ListOptions,
): string {
  const values = [
    `lang=${language}`,
    ...(letter === null ? [] : [`letter=${encodeURIComponent(letter)}`]),
    ...(order === (letter === null ? usual : "name") ? [] : [`order=${order}`]),
    ...(page === 1 ? [] : [`page=${page}`]),
  ];
  return `${path}?${values.join("&")}#${anchor}`;
}
