import type { Relation } from "../../model/facts/relation.ts";
import { sortedUnion } from "../../model/key-order.ts";
import { encode } from "../../model/release/documents.ts";
import type { Source } from "../../model/sources/source.ts";
import type { Change, SourceChange } from "../../model/views/change-view.ts";
import { checkAuthored } from "../../pipeline/authored/check.ts";
import { load } from "../../pipeline/authored/load.ts";
import { asRecorded } from "../../pipeline/authored/recorded-ids.ts";
import type { ReadableStore } from "../../pipeline/kv/key-value-store.ts";
import { type Contents, contentsOf, readDocument, readPointer } from "../../pipeline/publish/published.ts";
import { buildRelation, buildSource } from "../../pipeline/release/build-release.ts";
import type { Dataset } from "../../rules/rule.ts";
import { changesBetween, sourceChangesBetween } from "../../view/changes/relation-changes.ts";
import type { Command } from "../command.ts";
import { changeText, sourceChangeText } from "../diff/change-words.ts";
import { changesSinceCommit } from "../diff/committed.ts";
import { namespaceOptions, withExistingNamespace } from "../namespace.ts";
import { paragraph, type StyledText, type Terminal } from "../terminal/terminal.ts";

/** Says what publishing would change. */
export const diffCommand: Command = {
  acceptedOptions: ["published", ...namespaceOptions],
  summary:
    "says what the working data change against the last commit; --published, or any of the others: against the release in a KV",
  async run({ root, options, terminal }) {
    // What a new fact would change is looked at before its id is made permanent.
    const data = checkAuthored(asRecorded(load(root)));
    const isPublished = options.published || namespaceOptions.some((option) => options[option] !== undefined);
    const since = isPublished ? null : changesSinceCommit(root, data);
    if (since) return { text: text(since, `commit ${since.commit} of ${since.date}`, terminal), json: since };
    const found = await withExistingNamespace(root, options, (kv) => changesSince(kv, data));
    if (!found) {
      return {
        text: "Nothing is published yet; npm run data -- publish does so.",
        json: { release: null, changes: [], sources: [] },
      };
    }
    return { text: text(found, `release ${found.release}`, terminal), json: found };
  },
};

interface Found {
  /** Number of the release in force. */
  release: number;
  changes: Change[];
  sources: SourceChange[];
}

/** Null where nothing is published. */
async function changesSince(kv: ReadableStore, data: Dataset): Promise<Found | null> {
  const pointer = await readPointer(kv);
  if (!pointer) return null;
  const published = await contentsOf(kv, pointer.root);
  return {
    release: pointer.release,
    changes: await relationChanges(kv, published, data),
    sources: await sourceChanges(kv, published, data),
  };
}

/** What is published under the hash that the working data give is not read: it is the same. */
async function relationChanges(kv: ReadableStore, { relations }: Contents, data: Dataset): Promise<Change[]> {
  const found: Change[] = [];
  for (const id of sortedUnion(Object.keys(relations), data.relations.keys())) {
    const authored = data.relations.get(id);
    const after: Relation | null = authored ? buildRelation(id, authored, data) : null;
    const hash = relations[id];
    if (after && hash === encode<"relation">({ schema: 1, relation: after }).hash) continue;
    const before = hash ? (await readDocument(kv, "relation", hash)).relation : null;
    found.push(...changesBetween(before, after));
  }
  return found;
}

async function sourceChanges(kv: ReadableStore, { sources }: Contents, data: Dataset): Promise<SourceChange[]> {
  const found: SourceChange[] = [];
  for (const id of sortedUnion(Object.keys(sources), data.sources.keys())) {
    const authored = data.sources.get(id);
    const after: Source | null = authored ? buildSource(authored) : null;
    const hash = sources[id];
    if (after && hash === encode<"source">({ schema: 1, source: after }).hash) continue;
    const before = hash ? (await readDocument(kv, "source", hash)).source : null;
    found.push(...sourceChangesBetween(before, after));
  }
  return found;
}

/** @param against what was compared with */
function text({ changes, sources }: Pick<Found, "changes" | "sources">, against: string, terminal: Terminal): string {
  if (changes.length + sources.length === 0) return `Nothing changes against ${against}.`;
  const { bold } = terminal.paint;
  const lines = [
    ...changes.map((change) => ({ of: change.relation, words: changeText(change) })),
    ...sources.map((change) => ({ of: `source ${change.source}`, words: sourceChangeText(change) })),
  ];
  const of = [...new Set(lines.map((line) => line.of))];
  return [
    `Against ${against}:`,
    ...of.flatMap((name) => [
      paragraph([{ text: name, style: bold }], terminal),
      ...lines
        .filter((line) => line.of === name)
        .map((line) => paragraph(coloured(line.words, terminal), terminal, 2, 4)),
    ]),
  ].join("\n");
}

/** What comes in green, what goes in red. */
function coloured(words: string, { paint }: Terminal): StyledText[] {
  const [, head = words, sign = "", rest = ""] = /^(.*?)([+−] |added|removed)(.*)$/s.exec(words) ?? [];
  const look = /[+a]/.test(sign[0] ?? "") ? paint.green : paint.red;
  return [{ text: head }, { text: `${sign}${rest}`, style: look }];
}
