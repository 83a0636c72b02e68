import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type * as z from "zod";
import { type AuthoredSource, authoredPublishers, pagesFile, sourceFile } from "../../model/sources/source.ts";
import { addOnce, authoredFiles, type Located, located, readAuthored } from "./authored-file.ts";
import type { Problem } from "./data-problem.ts";
import { readText, type TextFile } from "./text-file.ts";

/** Lists with one short entry per source or publisher, instead of one file each. */
const pageList = "data/sources/pages.yml";
const publisherList = "data/sources/publishers.yml";

/** Path of the file with a source's text, if we have the text. */
export const textFile = (source: string): string => `data/sources/${source}.txt`;

/** A source with its publisher's names and its text; `text` is null if we do not have it. */
export type LoadedSource = AuthoredSource & { text: string | null };

/** Reads all sources below `root`/data. Those with a problem are not in the map. */
export function loadSources(root: string): { sources: Map<string, Located<LoadedSource>>; problems: Problem[] } {
  const sources = new Map<string, Located<LoadedSource>>();
  const problems: Problem[] = [];
  const { value: list, problem: problemInList } = readAuthored(root, pageList, pagesFile, problems);
  const publishers = new Publishers(readAuthored(root, publisherList, authoredPublishers, problems), problems);
  for (const file of authoredFiles(root, "data/sources", [pageList, publisherList])) {
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
      addOnce(sources, name, publishers.resolve(value, textResult?.text ?? null, problem), ["id"], problems);
    }
  }
  list?.forEach((page, index) => {
    const problem: Located<unknown>["problem"] = (path, message) => problemInList([index, ...path], message);
    addOnce(sources, page.id, publishers.resolve(page, null, problem), ["id"], problems);
  });
  // A source that could not be read may use any publisher, so this is only known if all were read.
  if (problems.length === 0) problems.push(...publishers.unusedPublishers());
  return { sources, problems };
}

/** Looks up publishers and remembers which ones sources use. */
class Publishers {
  private readonly unused: Set<string>;
  /** Publishers without hosts that were already reported. */
  private readonly hostless = new Set<string>();

  constructor(
    private readonly file: ReturnType<typeof readAuthored<z.output<typeof authoredPublishers>>>,
    private readonly problems: Problem[],
  ) {
    this.unused = new Set(Object.keys(file.value ?? {}));
  }

  /**
   * Replaces a source's publisher key with the publisher's names. Problems with the names are reported in the list of
   * publishers.
   */
  resolve(
    { publisher: key, ...source }: z.output<typeof sourceFile>,
    text: string | null,
    problemInSource: Located<unknown>["problem"],
  ): Located<LoadedSource> {
    const entry = this.file.value?.[key ?? ""];
    this.unused.delete(key ?? "");
    if (key && this.file.value && !entry) {
      this.problems.push(
        problemInSource(
          ["publisher"],
          `there is no publisher “${key}” in ${publisherList}; add it there, or correct the key`,
        ),
      );
    }
    const { hosts, ...publisher } = entry ?? {};
    if (key && entry && source.url !== undefined) this.checkHost(key, hosts, source.url, problemInSource);
    return located(
      { ...source, ...(entry ? { publisher: publisher as LoadedSource["publisher"] } : {}), text },
      (path, message) =>
        key && path[0] === "publisher"
          ? this.file.problem([key, ...path.slice(1)], message)
          : problemInSource(path, message),
    );
  }

  /** A page counts as a statement of its publisher, so its host must be known to belong to the publisher. */
  private checkHost(
    key: string,
    hosts: readonly string[] | undefined,
    url: string,
    problemInSource: Located<unknown>["problem"],
  ): void {
    if (!hosts) {
      if (this.hostless.has(key)) return;
      this.hostless.add(key);
      const message = "the hosts of its pages are missing; add them, such as hosts: [mfa.tj]";
      this.problems.push(this.file.problem([key], message));
      return;
    }
    const [, host = ""] = /^https:\/\/(?:[^/?#\\]*@)?([^/?#\\:]*)/.exec(url) ?? [];
    if (hosts.some((known) => host === known || host.endsWith(`.${known}`))) return;
    this.problems.push(
      problemInSource(
        ["url"],
        `“${host}” is not a host of “${key}”; correct the URL or the publisher or, if the publisher uses this host too, add it in ${publisherList}`,
      ),
    );
  }

  unusedPublishers(): Problem[] {
    const message = "no source uses this publisher; remove it, or use it in a source";
    return [...this.unused].map((key) => this.file.problem([key], message));
  }
}

/** Reads the text of a source; null if there is no text file. */
function readSourceText(root: string, source: string): TextFile | null {
  const file = textFile(source);
  return existsSync(join(root, file)) ? readText(root, file, { lineFeeds: true }) : null;
}
