import { Hono } from "hono";
import type { Language } from "../../../data/model/language.ts";
import type { PairId } from "../../../data/model/states/pair.ts";
import { feedView } from "../../../data/view/changes/feed-view.ts";
import { operations } from "../../contract/operations.ts";
import { wholeNumber } from "../../contract/parameters.ts";
import type { ChangeListBody } from "../../contract/response-schemas.ts";
import type { EntenteContext, EntenteEnv, ReadHead } from "../../http/context.ts";
import { readFromLog } from "../../http/loading.ts";
import { readPair } from "../../http/request-values.ts";
import { type ResponseHead, respond } from "../../http/respond.ts";
import { atomFeed } from "../../render/feeds/feed-atom.ts";
import { jsonFeed } from "../../render/feeds/feed-json.ts";
import { historyOfAll, type RelationVersions } from "../../store/log/history.ts";
import type { Page } from "../../store/selection.ts";
import { readHistory } from "../read-history.ts";
import { jsonResponse } from "./json-response.ts";
import { firstRelease, linkTo, nextPage, readCursor, readLimit } from "./paging.ts";
import { route } from "./route.ts";

/** Changes to one relation, and to all relations. */
export const changes = new Hono<EntenteEnv>()
  .get(
    ...route("listChangesOfRelation", async (c, { path, ...request }) => {
      const pair = readPair(c, path.pair);
      const [from] = readCursor(c, wholeNumber) ?? [];
      const { read, page } = await readHistory(c, pair, from);
      return changesResponse(c, read, request, page, pair);
    }),
  )
  .get(
    ...route("listChanges", async (c, request) => {
      const [from, after = ""] = readCursor(c, /^([1-9]\d{0,8})\/([a-z]{2}-[a-z]{2})?$/) ?? [];
      const { value: page, ...read } = await readFromLog(c, (store, { head }) =>
        historyOfAll(store, { release: firstRelease(from, head), after }, readLimit(c, operations.listChanges)),
      );
      return changesResponse(c, read, request, page, null);
    }),
  );

/** @param pair the relation whose changes are listed; null for all relations */
function changesResponse(
  c: EntenteContext,
  read: ReadHead,
  {
    format,
    language,
    head,
  }: { format: "json" | "jsonfeed" | "atom"; language: Language; head: Omit<ResponseHead, "read"> },
  page: Page<RelationVersions>,
  pair: PairId | null,
): Response {
  const origin = c.env.ORIGIN;
  // The next page's URL names the format, even if `Accept` selected it.
  const path = `/v1/${pair ? `relations/${pair}/` : ""}changes.${format}`;
  const next = nextPage(c, page.next, {}, path);
  const pageHead = { ...head, ...linkTo(next) };
  const view = () => feedView(page.items, { language, origin, pair, updated: read.release.time });
  if (format === "json") {
    return jsonResponse<ChangeListBody>(c, read, pageHead, () => ({
      changes: view().entries.map(({ release, time, change }) => ({
        release,
        time,
        url: `${origin}/v1/releases/${release}`,
        change,
      })),
      next,
    }));
  }
  return respond(c, { ...pageHead, read }, () => {
    const query = new URLSearchParams({ ...c.req.query(), lang: language });
    const urls = { self: `${origin}${path}?${query}`, next };
    return format === "atom" ? atomFeed(view(), urls) : jsonFeed(view(), urls);
  });
}
