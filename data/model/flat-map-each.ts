/** Like `flatMap` of an array, but takes the items one by one, because all of them together may not fit in memory. */
export function flatMapEach<Item, Result>(
  items: Iterable<Item>,
  resultsFor: (item: Item) => Iterable<Result>,
): Result[] {
  const results: Result[] = [];
  for (const item of items) {
    for (const result of resultsFor(item)) results.push(result);
  }
  return results;
}
