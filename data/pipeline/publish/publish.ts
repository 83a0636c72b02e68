import { shortHash } from "../../model/release/documents.ts";
import { logKey, type Pointer } from "../../model/release/release-log.ts";
import type { KeyValueStore } from "../kv/key-value-store.ts";
import type { Release } from "../release/build-release.ts";
import { type Activation, activate, type Time } from "./activate.ts";
import { changedRelations, changeSummary } from "./change-summary.ts";
import { lostIds } from "./lost-ids.ts";
import { assertLogged, nextNumber, requirePointer } from "./next-number.ts";
import type { ProgressListener } from "./progress.ts";
import { type Contents, NotPublished, type ReadableContents, readableContents } from "./published.ts";
import { readLogEntry } from "./read-log.ts";
import { inNewForm } from "./same-content.ts";
import { refusal, writeLacking } from "./write-lacking.ts";
import { writePictures } from "./write-pictures.ts";

/**
 * Publishes a release: writes the documents that `kv` lacks, reads them back, appends to the log, and moves the pointer
 * last. If it is interrupted at any point, the current release stays complete, and the next run continues with what was
 * written. Missing and damaged values are restored. In a large release, values that it shares with the current
 * release are not compared, except for indexes, unless the two releases are the same.
 * @param time time of publication
 * @throws {NotPublished} if KV returns something other than what was written, if another run is active or was interrupted,
 * if the pointer is lost, if this very release was rolled back and `again` is not set, or if an id of the current release
 * is lost and `forgetIds` is not set
 */
export async function publish(
  kv: KeyValueStore,
  release: Release,
  time: Time,
  onProgress: ProgressListener = () => undefined,
  { again = false, forgetIds = false }: { again?: boolean; forgetIds?: boolean } = {},
): Promise<Activation> {
  const { before, current, comparable, summary } = await assertPublishable(kv, release, onProgress, {
    again,
    forgetIds,
  });
  if (before?.root === release.root) {
    const writes =
      (await writeLacking(kv, release.documents, onProgress)) +
      (await writePictures(kv, release.pictures ?? [], onProgress)) +
      (await restoreEntry(kv, before.release));
    return { release: before.release, changed: false, writes, summary: "", damaged: [] };
  }
  // The other documents of the current release were read back when it was published, and may have been damaged since.
  const isSmall = release.documents.length <= comparedDocuments;
  const unsure = release.documents.filter(({ key }) => isSmall || !current?.keys.has(key) || isIndex(key));
  const written =
    (await writeLacking(kv, unsure, onProgress)) + (await writePictures(kv, release.pictures ?? [], onProgress));

  const isKnown = current === null || current.unreadable.length === 0;
  const { release: number, writes } = await activate(kv, before, {
    root: release.root,
    action: "publish",
    time,
    summary,
    changed: isKnown ? changedRelations(comparable, release.contents) : null,
    ...(release.commit === undefined ? {} : { commit: release.commit }),
  });
  const ownKeys = new Set(release.documents.map(({ key }) => key));
  const damaged = current?.unreadable.filter((key) => !ownKeys.has(key)) ?? [];
  return { release: number, changed: true, writes: written + writes, summary, damaged };
}

/**
 * Makes the checks of {@link publish} that need few reads and no writes.
 * @throws {NotPublished} if `publish` would refuse the release
 */
export async function assertPublishable(
  kv: KeyValueStore,
  release: Release,
  onProgress: ProgressListener = () => undefined,
  { again = false, forgetIds = false }: { again?: boolean; forgetIds?: boolean } = {},
): Promise<Basis> {
  const before = await requirePointer(kv);
  const current = before ? await readableContents(kv, before.root) : null;
  const comparable = current && (await inNewForm(kv, current, release, onProgress));
  const summary = changeSummary(comparable, release.contents);
  if (before?.root === release.root) {
    await assertLogged(kv, before);
    return { before, current, comparable, summary };
  }
  if (before?.rolledBack.includes(release.root) && !again) {
    throw new NotPublished(
      "this exact release was rolled back; correct the data, or publish it again with npm run data -- publish --again; to deploy only the code, run npm run deploy -- --worker-only",
    );
  }
  const withdrawn = new Set(before?.withdrawals.flatMap(({ documents }) => documents));
  for (const { key } of release.documents) if (withdrawn.has(shortHash(key))) throw new NotPublished(refusal(key));
  await nextNumber(kv, before, { root: release.root, action: "publish", summary });
  if (current && !forgetIds) await assertKeepsIds(kv, current, release, onProgress);
  return { before, current, comparable, summary };
}

/** What a new release is based on. */
interface Basis {
  /** Null if nothing was ever published. */
  before: Pointer | null;
  /** The contents of the current release. */
  current: ReadableContents | null;
  /** The same relations and sources, without differences of form: see {@link inNewForm}. */
  comparable: Pick<Contents, "relations" | "sources"> | null;
  /** How the new release differs from the current one. */
  summary: string;
}

/** Maximum number of documents in a release for which publishing compares all of them with KV: 20 bulk reads. */
const comparedDocuments = 2000;

/** Writes a missing or damaged log entry again if there is a copy of it. Returns the number of values written. */
async function restoreEntry(kv: KeyValueStore, release: number): Promise<number> {
  const [text = null] = await kv.read([logKey(release)]);
  const entry = await readLogEntry(kv, release);
  if (!entry || JSON.stringify(entry) === text) return 0;
  await kv.write([{ key: logKey(release), text: JSON.stringify(entry) }]);
  return 1;
}

/** True for the key of a document that other documents are found from. Publishing always compares these few with KV. */
function isIndex(key: string): boolean {
  return !/^(relation|source|export)\//.test(key);
}

/** @throws {NotPublished} if the current release has an id that the working data no longer contains */
async function assertKeepsIds(
  kv: KeyValueStore,
  current: Contents,
  release: Release,
  onProgress: ProgressListener,
): Promise<void> {
  const [first, ...others] = await lostIds(kv, current, release, onProgress);
  if (first === undefined) return;
  const ids = others.length > 0 ? `${first} and ${others.length} more` : first;
  throw new NotPublished(
    `the current release contains ${ids}, but data/ids.txt does not; ids are permanent, so restore the fact, source, person or organisation and its line in data/ids.txt, or publish from an up-to-date checkout (for a local KV, --forget-ids skips this check)`,
  );
}
