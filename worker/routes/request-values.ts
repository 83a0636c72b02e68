import { MalformedPair, type PairId, parsePair, statesOf, UnknownState } from "../../data/model/states/pair.ts";
import { alpha2Of, type StateCode } from "../../data/model/states/states.ts";
import { type ParameterName, parameters, type ValueOf } from "../contract/parameters.ts";
import { HttpError, Moved } from "../errors.ts";
import type { EntenteContext } from "./context.ts";

/**
 * What a parameter of the query says; undefined where it is not given.
 * @throws {HttpError} 400 where it cannot be read
 */
export function parameter<Name extends ParameterName>(c: EntenteContext, name: Name): ValueOf<Name> {
  const { schema, allowed } = parameters[name];
  const read = schema.safeParse(c.req.query(name));
  if (read.success) return read.data as ValueOf<Name>;
  throw new HttpError("wrong-parameter", { name, allowed });
}

/** The relation that a route is about. @throws {Moved} where it is spelled in another way; {HttpError} 400 for no pair, 404 for no state */
export function readPair(c: EntenteContext, spelling: string): PairId {
  try {
    const pair = parsePair(spelling);
    if (pair === spelling) return pair;
    const { pathname, search } = new URL(c.req.url);
    throw new Moved(decodeLetters(pathname).replace(spelling, pair) + search);
  } catch (error) {
    if (error instanceof MalformedPair) throw new HttpError("malformed-pair", { value: spelling });
    if (error instanceof UnknownState) throw new HttpError("unknown-state", { value: spelling });
    throw error;
  }
}

/**
 * The state that a route is about.
 * @param spelling the state's code as it is in the path
 * @throws {Moved} if it has another spelling; {HttpError} 404 if no state has this code
 */
export function readState(c: EntenteContext, spelling: string): StateCode {
  const code = alpha2Of(spelling);
  if (code === null) throw new HttpError("unknown-state", { value: spelling });
  if (code === spelling) return code;
  const { pathname, search } = new URL(c.req.url);
  throw new Moved(decodeLetters(pathname).replace(`/${spelling}`, `/${code}`) + search);
}

/** RFC 3986, 6.2.2.2: a letter or hyphen that is percent-encoded is that letter or hyphen. */
function decodeLetters(path: string): string {
  return path.replace(/%(2d|[46][1-9a-f]|[57][0-9a])/gi, (encoded) => decodeURIComponent(encoded));
}

export function readHome(c: EntenteContext, pair: PairId): StateCode | null {
  const home = parameter(c, "home");
  if (home === undefined) return null;
  const states = statesOf(pair);
  if (states.includes(home)) return home;
  throw new HttpError("wrong-parameter", { name: "home", allowed: states.join(", ") });
}
