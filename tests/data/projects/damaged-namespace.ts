import { documentKey } from "../../../data/model/release/documents.ts";
import { logKey, type Pointer, pointerKey, proposalPrefix } from "../../../data/model/release/release-log.ts";
import { type KeyValueStore, storeOf } from "../../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../../data/pipeline/publish/publish.ts";
import { OverlaidKv } from "../../worker/overlaid-kv.ts";
import type { TestNamespace } from "./test-namespaces.ts";
import { releaseWithoutNorway, twoReleases } from "./two-releases.ts";

/** Release 1 and 2 have three relations each; release 3, the current one, has one of them. */
export const [second, first] = twoReleases();
export const current = releaseWithoutNorway();
const day = (number: number) => `2026-01-0${number}T00:00:00.000Z`;

/** Publishes the three releases. */
export async function publishThree(store: KeyValueStore): Promise<void> {
  await publish(store, first, day(1));
  await publish(store, second, day(2));
  await publish(store, current, day(3));
}

/** Kinds of values, each with the key of one. Those of an earlier release are in release 2 alone, except for parts of downloads. */
export function keysByKind(values: ReadonlyMap<string, string>): Record<string, string> {
  const only = (type: string, release: typeof first, others: (typeof first)[]) => {
    const shared = new Set(others.flatMap(({ documents }) => documents.map(({ key }) => key)));
    const found = release.documents.find(({ key }) => key.startsWith(`${type}/`) && !shared.has(key));
    if (!found) throw new Error(`there is no ${type} that only one release has`);
    return found.key;
  };
  const of = (type: string) => current.documents.find(({ key }) => key.startsWith(`${type}/`))?.key ?? "";
  const common = (type: string, id: string) => {
    const list = type === "relation" ? current.contents.relations : current.contents.sources;
    return documentKey(type as "relation", list[id] ?? "");
  };
  const proposal = [...values.keys()].find((key) => key.startsWith(proposalPrefix(3))) ?? "";
  const earlier = [first, current];
  return {
    "pointer `current`": pointerKey,
    "`log/N` of the current release": logKey(3),
    "`log/N` of an earlier release": logKey(2),
    "`log/N/HASH`": proposal,
    "`root` of the current release": documentKey("root", current.root),
    "`root` of an earlier release": documentKey("root", second.root),
    "`country` of the current release": of("country"),
    "`country` of an earlier release": only("country", second, earlier),
    "`sources` of the current release": of("sources"),
    "`search` of the current release": of("search"),
    "`search-shard` of the current release": of("search-shard"),
    "`relation` of the current release": common("relation", "af-tj"),
    "`relation` of an earlier release": only("relation", second, earlier),
    "`source` of the current release": common("source", "qaz-wiki"),
    "`export` of the current release": of("export"),
    "`export` of an earlier release": only("export", second, [current]),
    "`widget` of the current release": of("widget"),
  };
}

/** The number and the year that a flipped digit leads to. */
export const flippedNumber = 7;
export const flippedYear = "2036";

/** Ways to damage a value: each returns what is stored instead; null if nothing is, undefined if it does not apply. */
export const damages: Record<
  string,
  (text: string, key: string, values: ReadonlyMap<string, string>) => string | null | undefined
> = {
  missing: () => null,
  truncated: (text) => text.slice(0, Math.floor(text.length / 2)),
  flipped: (text, key) => {
    const root = /"root":"(.)/.exec(text);
    const index = /^(current|log)/.test(key) && root ? root.index + 8 : Math.floor(text.length / 2);
    return `${text.slice(0, index)}${text[index] === "a" ? "b" : "a"}${text.slice(index + 1)}`;
  },
  "number flipped": (text, key) =>
    /^(current|log)/.test(key) ? text.replace(/(?<="release":)\d/, `${flippedNumber}`) : undefined,
  "time flipped": (text, key) =>
    /^(current|log)/.test(key) ? text.replace(/(?<="time":")2026/, flippedYear) : undefined,
  swapped: (_, key, values) => {
    if (key === pointerKey) return pointerOfFirst(values);
    const type = key.split("/")[0] ?? "";
    const isOther = (other: string) => other !== key && other.startsWith(`${type}/`) && !other.startsWith(`${key}/`);
    return values.get([...values.keys()].find(isOther) ?? pointerKey);
  },
  "of a later schema": (text) => (/^\{"schema":\d/.test(text) ? text.replace(/"schema":\d/, '"schema":9') : undefined),
};

/** Returns the pointer that was stored when release 1 was current. */
function pointerOfFirst(values: ReadonlyMap<string, string>): string {
  const { time } = JSON.parse(values.get(logKey(1)) ?? "");
  const lists = { rolledBack: [], abandoned: [], withdrawals: [] };
  return JSON.stringify({ schema: 1, release: 1, root: first.root, time, ...lists } satisfies Pointer);
}

/** Returns a namespace of its own, with one value damaged. */
export function withDamage(kv: TestNamespace, key: string, text: string | null): OverlaidKv {
  const overlaid = new OverlaidKv(kv);
  if (text === null) void overlaid.delete(key);
  else void overlaid.put(key, text);
  return overlaid;
}

/** Returns a namespace as a store. */
export const storeWith = (kv: OverlaidKv): KeyValueStore => storeOf(kv);
