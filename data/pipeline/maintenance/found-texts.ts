import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { documentKey, encode, hashOf } from "../../model/release/documents.ts";
import type { LogEntry } from "../../model/release/release-log.ts";
import { datasetOf } from "../authored/check.ts";
import type { Problem } from "../authored/data-problem.ts";
import { authoredAt } from "../authored/load/authored-at.ts";
import { load } from "../authored/load/load-authored.ts";
import { git, isCheckout } from "../git.ts";
import { buildRelease, type Release } from "../release/build-release.ts";
import { readSaved } from "./backup-folder.ts";
import type { FindText } from "./finding.ts";
import { stateOf } from "./value-state.ts";

/**
 * The places where `repair` looks for a value. Each returns only values that match the hash in their key.
 * @param onInvalid called at most once, if the working data is needed and has problems, so that only a part of it can be used
 */
export function foundTexts(
  root: string,
  { backup, widgets }: { backup: string | null; widgets: readonly string[] },
  onInvalid: (problem: Problem) => void = () => undefined,
): FindText {
  const places = [
    builtTexts(
      () => buildOf(root, null, onInvalid),
      () => null,
      widgets,
    ),
    ...(backup === null ? [] : [savedTexts(backup)]),
    builtTexts(
      (commit) => buildOf(root, commit),
      (entry) => commitOf(root, entry),
      widgets,
    ),
  ];
  return async (key, release) => {
    for (const place of places) {
      const text = await place(key, release);
      if (text !== null) return text;
    }
    return null;
  };
}

/** Finds values in a backup. A tombstone counts: the document was withdrawn. */
function savedTexts(folder: string): FindText {
  return async (key) => {
    const text = readSaved(folder, key);
    return ["intact", "withdrawn"].includes(stateOf(key, text)) ? text : null;
  };
}

/**
 * Finds values in what today's code builds from the data of a commit.
 * @param commitFor returns the commit to build for a release; null for the working data, undefined if there is none
 */
function builtTexts(
  build: (commit: string) => Release | null,
  commitFor: (entry: LogEntry | null) => string | null | undefined,
  widgets: readonly string[],
): FindText {
  const builds = new Map<string, { texts: ReadonlyMap<string, string> } | null>();
  return async (key, entry) => {
    if (key.startsWith("log/")) return null;
    const commit = commitFor(entry);
    if (commit === undefined) return null;
    const name = commit ?? "";
    if (!builds.has(name)) {
      const release = build(name);
      builds.set(name, release && { texts: textsOf(release, widgets) });
    }
    return builds.get(name)?.texts.get(key) ?? null;
  };
}

/** Returns the documents of a release, and the roots that the same data has with other widgets. */
function textsOf({ documents, root }: Release, widgets: readonly string[]): Map<string, string> {
  const texts = new Map(documents.map(({ key, text }) => [key, text]));
  const content = JSON.parse(texts.get(documentKey("root", root)) ?? "");
  for (const widget of widgets) {
    const { hash, text } = encode<"root">({ ...content, widget });
    texts.set(documentKey("root", hash), text);
  }
  return texts;
}

/** Builds the release of a commit, or of the working data; null if this is no longer possible. */
function buildOf(root: string, commit: string | null, onInvalid?: (problem: Problem) => void): Release | null {
  const file = join(root, "dist/widget.txt");
  const widget = existsSync(file) ? readFileSync(file, "utf8") : "";
  try {
    const authored = commit ? authoredAt(root, commit) : load(root);
    if (authored?.problems[0]) onInvalid?.(authored.problems[0]);
    return authored && buildRelease(datasetOf(authored), widget);
  } catch {
    // The data has an earlier form, or has mistakes, so its documents cannot be rebuilt.
    return null;
  }
}

/** Returns the commit that a release was built from, or the last one before it; undefined if there is none. */
function commitOf(root: string, entry: LogEntry | null): string | undefined {
  if (!entry || !isCheckout(root)) return undefined;
  if (entry.commit !== undefined) return entry.commit;
  try {
    return git(root, "rev-list", ["-1", `--before=${entry.time}`, "HEAD"]) || undefined;
  } catch {
    return undefined;
  }
}

/** Returns the hashes of the widget scripts that are known: those in KV and the built one. */
export function knownWidgets(root: string, keys: readonly string[]): string[] {
  const file = join(root, "dist/widget.txt");
  const built = existsSync(file) ? [hashOf(readFileSync(file, "utf8"))] : [];
  return [...new Set([...built, ...keys.map((key) => key.slice("widget/".length))])];
}
