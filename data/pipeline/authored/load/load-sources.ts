import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type * as z from "zod";
import type { Ledger } from "../../../model/sources/archive.ts";
import { authoredPublishers, authoredRemovedSources, pagesFile, sourceFile } from "../../../model/sources/source.ts";
import { type CheckedSource, removedSourcesFile } from "../../../rules/rule.ts";
import type { Problem } from "../data-problem.ts";
import { addOnce, authoredFiles, type Located, located, readAuthored } from "../files/authored-file.ts";
import { readText, type TextFile } from "../files/text-file.ts";
import { readLedger, strayLedgers } from "./load-imported.ts";
import { Publishers, publisherList } from "./publishers.ts";

/** Sources with one short entry each, instead of a file. */
export const pageList = "data/sources/pages.yml";

/** Path of the file with a source's text, if we have the text. */
export const textFile = (source: string): string => `data/sources/${source}.txt`;

/** The ids of removed sources, each with the reason, and a function that locates problems with them. */
export interface RemovedSources {
  entries: ReadonlyMap<string, string>;
  problem: Located<unknown>["problem"];
}

/**
 * Reads all sources below `root`/data. Those with a problem are not in the map, nor are archives that were never imported.
 * @param recorded the ids in data/ids.txt
 */
export function loadSources(
  root: string,
  recorded: ReadonlySet<string>,
): {
  sources: Map<string, Located<CheckedSource>>;
  removedSources: RemovedSources;
  problems: Problem[];
} {
  const sources = new Map<string, Located<CheckedSource>>();
  const problems: Problem[] = [];
  const { value: list, problem: problemInList } = readAuthored(root, pageList, pagesFile, problems);
  const publishers = new Publishers(readAuthored(root, publisherList, authoredPublishers, problems), problems);
  for (const file of authoredFiles(root, "data/sources", [pageList, publisherList, removedSourcesFile])) {
    const { value, problem } = readAuthored(root, file, sourceFile, problems);
    const name = basename(file, ".yml");
    const textResult = readSourceText(root, name);
    if (textResult?.problem) problems.push({ ...textResult.problem, id: name });
    if (!value) continue;
    if (value.id !== name) {
      problems.push(
        problem(
          ["id"],
          `the file is ${name}.yml, but its id is “${value.id}”; rename the file to ${value.id}.yml, or correct the id`,
        ),
      );
    } else if (!textResult?.problem) {
      const ledger = value.archive ? readLedger(root, name, problems) : null;
      const loaded = loadedSource(value, { text: textResult?.text ?? null, ledger }, publishers, problem);
      // Until an archive has been imported, no fact cites it.
      const isImported = !value.archive || ledger !== null || recorded.has(`sources/${name}`);
      if (isImported) addOnce(sources, name, loaded, ["id"], problems);
    }
  }
  list?.forEach((page, index) => {
    const problem: Located<unknown>["problem"] = (path, message) => problemInList([index, ...path], message);
    addOnce(sources, page.id, loadedSource(page, { text: null, ledger: null }, publishers, problem), ["id"], problems);
  });
  // A source that could not be read may use any publisher, so this is only known if all were read.
  if (problems.length === 0) problems.push(...publishers.unusedPublishers());
  const archives = new Set([...sources].flatMap(([id, { value }]) => (value.archive ? [id] : [])));
  if (problems.length === 0) problems.push(...strayLedgers(root, archives));
  // The file does not exist before the first source is removed.
  const removed = existsSync(join(root, removedSourcesFile))
    ? readAuthored(root, removedSourcesFile, authoredRemovedSources, problems)
    : { value: {}, problem: problemInList };
  const removedSources = { entries: new Map(Object.entries(removed.value ?? {})), problem: removed.problem };
  return { sources, removedSources, problems };
}

/** Replaces the key of a source's publisher with the publisher's names, and adds the text, or what was read from the archive. */
function loadedSource(
  source: z.output<typeof sourceFile>,
  { text, ledger }: { text: string | null; ledger: Ledger | null },
  publishers: Publishers,
  problem: Located<unknown>["problem"],
): Located<CheckedSource> {
  const { names, locateInList } = publishers.find(source, problem);
  const { publisher: _, ...rest } = source;
  return located(
    {
      ...rest,
      ...(names ? { publisher: names as CheckedSource["publisher"] } : {}),
      text,
      ...(ledger ? { ledger } : {}),
    },
    (path, message) => (path[0] === "publisher" ? locateInList(path.slice(1), message) : problem(path, message)),
  );
}

/** Reads the text of a source; null if there is no text file. */
function readSourceText(root: string, source: string): TextFile | null {
  const file = textFile(source);
  return existsSync(join(root, file)) ? readText(root, file, { lineFeeds: true }) : null;
}
