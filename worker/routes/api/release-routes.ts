import { Hono } from "hono";
import type { LogEntry } from "../../../data/model/release/release-log.ts";
import { operations } from "../../contract/operations.ts";
import { wholeNumber } from "../../contract/parameters.ts";
import type { ReleaseListBody, ReleaseResponseBody } from "../../contract/response-schemas.ts";
import type { EntenteContext, EntenteEnv } from "../../http/context.ts";
import { readFromLog, unknownRelease } from "../../http/loading.ts";
import { jsonResponse } from "./json-response.ts";
import { firstRelease, linkTo, nextPage, readCursor, readLimit } from "./paging.ts";
import { route } from "./route.ts";

/** The release log. */
export const releases = new Hono<EntenteEnv>()
  .get(
    ...route("listReleases", async (c, { head }) => {
      const limit = readLimit(c, operations.listReleases);
      const [from] = readCursor(c, wholeNumber) ?? [];
      const { value: entries, ...read } = await readFromLog(c, (store, { head }) =>
        store.log.newest(firstRelease(from, head), limit + 1),
      );
      const following = entries[limit]?.release;
      const next = nextPage(c, following === undefined ? null : String(following));
      return jsonResponse<ReleaseListBody>(c, read, { ...head, ...linkTo(next) }, () => ({
        releases: entries.slice(0, limit).map((entry) => releaseLine(c, entry)),
        next,
      }));
    }),
  )
  .get(
    ...route("getRelease", async (c, { path, head }) => {
      if (!wholeNumber.test(path.number)) throw await unknownRelease(c, path.number);
      const { value: entry, ...read } = await readFromLog(c, (store) => store.log.entry(Number(path.number)));
      if (!entry) throw await unknownRelease(c, path.number);
      return jsonResponse<ReleaseResponseBody>(c, read, head, () => ({ entry: releaseLine(c, entry) }));
    }),
  );

/** A log entry without the fields that only the store uses. */
function releaseLine(
  c: EntenteContext,
  { schema, root, changed, commit, withdrawal, ...entry }: LogEntry,
): ReleaseResponseBody["entry"] {
  return { ...entry, url: `${c.env.ORIGIN}/v1/releases/${entry.release}` };
}
