import type { FactFilter } from "../../../../data/model/facts/fact-filter.ts";
import { HttpError } from "../../../errors.ts";
import type { EntenteContext } from "../../../http/context.ts";
import { storeWithLog } from "../../../http/loading.ts";
import { parameter } from "../../../http/request-values.ts";
import { changedBetween, releaseAt } from "../../../store/log/history.ts";
import type { ReleaseReader } from "../../../store/release-reader.ts";
import type { Selection } from "../../../store/selection.ts";

/** Reads the parameters that filter facts. @throws {HttpError} 400 if a parameter is invalid or `to` is before `from` */
export function readFactFilter(c: EntenteContext): FactFilter {
  const [kind, from, to] = [parameter(c, "kind"), parameter(c, "from"), parameter(c, "to")];
  if (from && to && from > to)
    throw new HttpError("wrong-parameter", { name: "to", allowed: `≥ ${c.req.query("from")}` });
  return { kind, from, to };
}

/** Reads the parameters that select relations and their facts. @throws {HttpError} see {@link readFactFilter} */
export async function readSelection(c: EntenteContext, release: ReleaseReader): Promise<Selection> {
  const filter = readFactFilter(c);
  const since = parameter(c, "updatedSince");
  return {
    ...filter,
    country: parameter(c, "country") ?? null,
    candidates: since === undefined ? null : await relationsChangedSince(c, since, release),
  };
}

/** Returns the relations of a release that differ from the release that was current at a time (ISO 8601, UTC). */
async function relationsChangedSince(
  c: EntenteContext,
  time: string,
  release: ReleaseReader,
): Promise<Selection["candidates"]> {
  const store = storeWithLog(c, release);
  const before = await releaseAt(store, time, release.head.release);
  const changed = await changedBetween(before && store.readerOf(before), release);
  return new Map([...changed].flatMap(([pair, entry]) => (entry ? [[pair, entry] as const] : [])));
}
