/** Adds a value to the list with a key, and begins the list if there is none. Takes the same time however long the list is. */
export function addToList<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
