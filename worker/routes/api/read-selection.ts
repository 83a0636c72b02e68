import type { FactFilter } from "../../../data/model/facts/fact-filter.ts";
import { HttpError } from "../../errors.ts";
import { changedBetween, releaseAt } from "../../store/history.ts";
import type { ReleaseReader } from "../../store/release-reader.ts";
import type { Selection } from "../../store/selection.ts";
import type { EntenteContext } from "../context.ts";
import { storeWithLog } from "../loading.ts";
import { parameter } from "../request-values.ts";

/** Which facts a request wants. @throws {HttpError} 400 where nothing can lie between the days */
export function readFactFilter(c: EntenteContext): FactFilter {
  const [kind, from, to] = [parameter(c, "kind"), parameter(c, "from"), parameter(c, "to")];
  if (from && to && from > to)
    throw new HttpError("wrong-parameter", { name: "to", allowed: `≥ ${c.req.query("from")}` });
  return { kind, from, to };
}

/** Which relations a request wants of a release, and which of their facts. @throws {HttpError} as {@link readFactFilter} */
export async function readSelection(c: EntenteContext, release: ReleaseReader): Promise<Selection> {
  const filter = readFactFilter(c);
  const since = parameter(c, "updatedSince");
  return {
    ...filter,
    country: parameter(c, "country") ?? null,
    candidates: since === undefined ? null : await updatedSince(c, since, release),
  };
}

/** The relations that a release says something else of than the one that was in force at a time (ISO 8601, UTC). */
async function updatedSince(c: EntenteContext, time: string, release: ReleaseReader): Promise<Selection["candidates"]> {
  const store = storeWithLog(c, release);
  const before = await releaseAt(store, time, release.head.release);
  const changed = await changedBetween(before && store.readerOf(before), release);
  return new Map([...changed].flatMap(([pair, entry]) => (entry ? [[pair, entry] as const] : [])));
}
