/** A map that computes a value each time it is read. */
export class ComputedMap<Value> implements ReadonlyMap<string, Value> {
  /** @param ids a map with the same keys */
  constructor(
    private readonly ids: ReadonlyMap<string, unknown>,
    private readonly compute: (id: string) => Value,
  ) {}

  get size(): number {
    return this.ids.size;
  }

  has(id: string): boolean {
    return this.ids.has(id);
  }

  get(id: string): Value | undefined {
    return this.has(id) ? this.compute(id) : undefined;
  }

  keys(): MapIterator<string> {
    return this.ids.keys();
  }

  *values(): MapIterator<Value> {
    for (const id of this.keys()) yield this.compute(id);
  }

  *entries(): MapIterator<[string, Value]> {
    for (const id of this.keys()) yield [id, this.compute(id)];
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(callback: (value: Value, id: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [id, value] of this) callback(value, id, this);
  }
}
