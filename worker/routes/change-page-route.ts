import { Hono } from "hono";
import type { PairId } from "../../data/model/states/pair.ts";
import { changesUrl } from "../../data/view/card/card-options.ts";
import { changeLabel } from "../../data/view/changes/change-group.ts";
import { type ChangesPageView, changesByRelease, changesSince } from "../../data/view/changes/changes-page-view.ts";
import { pageView } from "../../data/view/pages/page-view.ts";
import { localNumber } from "../../data/view/words/amount-text.ts";
import { HttpError } from "../errors.ts";
import type { EntenteContext, EntenteEnv, ReadHead } from "../http/context.ts";
import { pagePolicy } from "../http/headers/content-security.ts";
import { readStore, storeFor } from "../http/loading.ts";
import { readLanguage } from "../http/negotiation.ts";
import { checkRate } from "../http/rate-limit.ts";
import { parameter, readPair } from "../http/request-values.ts";
import { respond } from "../http/respond.ts";
import { changesPage } from "../render/pages/changes-page.tsx";
import { Unreadable } from "../store/lookup.ts";
import type { ReleaseReader } from "../store/release-reader.ts";
import { readHistory } from "./read-history.ts";

/** The page of a relation's changes: since the release that `since` names, or release by release. */
export const changePages = new Hono<EntenteEnv>().get("/relations/:pair/changes", async (c) => {
  await checkRate(c);
  const pair = readPair(c, c.req.param("pair"));
  const since = parameter(c, "release", "since") ?? null;
  const { read, view, variant } = await (since === null ? readByRelease(c, pair) : readSince(c, pair, since));
  const language = readLanguage(c);
  return respond(
    c,
    {
      read,
      variant: ["changes", pair, language, ...variant],
      contentType: "text/html; charset=utf-8",
      language,
      policy: pagePolicy(c.env.ORIGIN),
    },
    () => changesPage(pageView(language), c.env.ORIGIN, pair, since, view()),
  );
});

/** What was read for the page, and a function that returns its view. */
interface LoadedChanges {
  read: ReadHead;
  view: () => ChangesPageView;
  /** What the page depends on besides the current release. */
  variant: string[];
}

async function readByRelease(c: EntenteContext, pair: PairId): Promise<LoadedChanges> {
  const { read, isInRelease, page } = await readHistory(c, pair);
  return { read, view: () => changesByRelease(pair, isInRelease, page.items, optionsOf(c)), variant: [] };
}

/**
 * Reads a relation in a release and in the current one.
 * @throws {HttpError} 404 if there is no such release, or neither release contains the relation; 410 if that version of it was withdrawn
 * @throws {Unreadable} if the current release cannot be read, so that what has changed is unknown
 */
async function readSince(c: EntenteContext, pair: PairId, since: number): Promise<LoadedChanges> {
  const relationOf = (release: ReleaseReader) => release.relation(pair);
  // Read this release first: the pointer is read again if it is older.
  const before = await storeFor(c).readRelease(since, relationOf);
  const { value, ...read } = await readStore(c, relationOf, relationOf, null);
  const latest = read.release.release;
  // The snapshot's release has the number 0. If the current release cannot be read, an older one is returned.
  if (latest === 0 || (before && latest < since)) throw new Unreadable("the current release cannot be read");
  const options = optionsOf(c);
  if (!before) {
    const { language } = options;
    const link = { text: changeLabel("list-of-changes", language), url: changesUrl(pair, null, options) };
    const number = (release: number) => localNumber(String(release), language);
    const values = { value: number(since), latest: number(latest) };
    throw new HttpError(since > latest ? "future-release" : "unknown-release", values, {}, [link]);
  }
  if (!before.value && !value) throw new HttpError("unknown-relation", { value: pair });
  return {
    read,
    view: () => changesSince(pair, before, { release: read.release, value }, options),
    variant: [String(since), before.release.root.slice(0, 16)],
  };
}

function optionsOf(c: EntenteContext) {
  return { language: readLanguage(c), origin: c.env.ORIGIN };
}
