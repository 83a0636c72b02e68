import type { PairId } from "../../data/model/states/pair.ts";
import { HttpError } from "../errors.ts";
import type { EntenteContext, ReadHead } from "../http/context.ts";
import { readFromLog } from "../http/loading.ts";
import { historyOf, type RelationVersions } from "../store/log/history.ts";
import type { Page } from "../store/selection.ts";
import { firstRelease } from "./api/paging.ts";

/**
 * Reads a page of the changes to a relation, newest first.
 * @param from number of the release to start from; undefined for the newest
 * @throws {HttpError} 404 if no release contains the relation
 */
export async function readHistory(
  c: EntenteContext,
  pair: PairId,
  from?: string,
): Promise<{ read: ReadHead; isInRelease: boolean; page: Page<RelationVersions> }> {
  const { value, ...read } = await readFromLog(c, async (store, release) => ({
    isInRelease: (await release.relationHash(pair)) !== null,
    page: await historyOf(store, pair, firstRelease(from, release.head)),
  }));
  const { isInRelease, page } = value;
  if (!isInRelease && page.items.length === 0 && !page.next && !from) {
    throw new HttpError("unknown-relation", { value: pair });
  }
  return { read, ...value };
}
