import type { Adapter } from "../../../import/adapter.ts";
import { type PreparedImport, prepareImport } from "../../../import/import-archive.ts";
import { suggestion } from "../../../model/nearest.ts";
import type { Change } from "../../../model/views/change-view.ts";
import { datasetOf } from "../../../pipeline/authored/check.ts";
import { type Command, countNoun, UsageError } from "../../command.ts";
import { changePieces } from "../../diff/change-words.ts";
import { authoredVersion, compareData } from "../../diff/compare-data.ts";

/** Up to this many changes are listed one by one; more are counted by relation. */
const maxListed = 100;

/** Returns the command that imports the facts of a public archive. @param archives the archives that it knows, each with its adapters */
export const importCommand = (archives: Readonly<Record<string, readonly Adapter[]>>): Command => ({
  argument: "ARCHIVE",
  acceptedOptions: ["from", "dry-run", "accept-removals"],
  summary: `Import the facts of a public archive (${Object.keys(archives).join(", ")}) from the folder that --from names; --dry-run only says what would change; --accept-removals allows an import that removes many facts`,
  async run({ root, argument, options, onProgress }) {
    const adapters = Object.hasOwn(archives, argument) ? archives[argument] : undefined;
    if (!adapters) {
      const known = Object.keys(archives);
      throw new UsageError(
        `There is no archive “${argument}”${suggestion(argument, known) || `; the archives are ${known.join(", ")}`}`,
      );
    }
    if (options.from === undefined)
      throw new UsageError("Add --from and the folder of the archive. docs/import.md says how to get it.");
    const commandOf = (source: string) => `npm run data -- import ${archiveOf(archives, source)}`;
    const order = Object.values(archives).flatMap((list) => list.map(({ source }) => source));
    const acceptRemovals = options["accept-removals"] ?? false;
    const prepared = prepareImport({
      root,
      from: options.from,
      adapters,
      order,
      commandOf,
      acceptRemovals,
      onProgress,
    });
    const { changes } = await compareData(
      authoredVersion(datasetOf(prepared.before)),
      authoredVersion(datasetOf(prepared.after)),
    );
    if (!options["dry-run"]) prepared.write();
    return {
      text: [...readingLines(prepared), ...changeLines(changes, options["dry-run"] ?? false)].join("\n"),
      json: {
        archives: Object.fromEntries([...prepared.readings].map(([source, { ledger }]) => [source, ledger])),
        changes,
        written: !options["dry-run"],
      },
      problems: prepared.problems,
      failed: prepared.problems.length > 0,
    };
  },
});

/** Returns the name of the archive that a source is part of. */
function archiveOf(archives: Readonly<Record<string, readonly Adapter[]>>, source: string): string {
  return Object.keys(archives).find((name) => archives[name]?.some((each) => each.source === source)) ?? "ARCHIVE";
}

/** Says what was read from each archive, and what was left out for which reason. */
function readingLines({ readings, after }: PreparedImport): string[] {
  return [...readings].flatMap(([source, { facts, ledger }]) => {
    const reasons = after.sources.get(source)?.value.leftOut ?? {};
    const left = Object.values(ledger.leftOut).reduce((sum, names) => sum + names.length, 0);
    const read = `${source}: ${countNoun(ledger.records, "record")}, ${ledger.records - left} of them in ${countNoun(facts.length, "fact")}, ${left} left out:`;
    const counts = Object.entries(ledger.leftOut).map(
      ([key, names]) => `  ${String(names.length).padStart(5)}  ${reasons[key]?.en ?? key}`,
    );
    return [read, ...counts];
  });
}

function changeLines(changes: readonly Change[], isDryRun: boolean): string[] {
  if (changes.length === 0) return ["The import changes nothing."];
  const heading = isDryRun ? "The import would change:" : "The import changed:";
  if (changes.length <= maxListed) {
    return [
      heading,
      ...changes.map(
        (change) =>
          `  ${change.relation}: ${changePieces(change)
            .map(({ text }) => text)
            .join("")}`,
      ),
    ];
  }
  const byRelation = grouped(changes, ({ relation }) => relation);
  return [heading, ...[...byRelation].map(([relation, list]) => `  ${relation}: ${countsOf(list)}`)];
}

/** Counts the facts that changes add, remove and change, such as “70 facts added, 1 fact changed”. */
function countsOf(changes: readonly Change[]): string {
  const [first] = changes;
  if (first && first.fact === null && first.attribute === null)
    return changePieces(first)
      .map(({ text }) => text)
      .join("");
  const kinds = grouped(changes, ({ fact, attribute, before }) =>
    fact === null ? "other" : attribute !== null ? "changed" : before === null ? "added" : "removed",
  );
  const parts = [...kinds].map(([kind, list]) => {
    const facts = new Set(list.map(({ fact }) => fact)).size;
    return kind === "other" ? countNoun(list.length, "name or order") : `${countNoun(facts, "fact")} ${kind}`;
  });
  return parts.join(", ");
}

function grouped(changes: readonly Change[], keyOf: (change: Change) => string): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) groups.set(keyOf(change), [...(groups.get(keyOf(change)) ?? []), change]);
  return groups;
}
