import { isDay } from "../../data/model/dates/edtf.ts";
import { MalformedPair, type PairId, parsePair, statesOf, UnknownState } from "../../data/model/states/pair.ts";
import { alpha2Of, type StateCode } from "../../data/model/states/states.ts";
import { type ListQuery, listParameters } from "../../data/view/pages/list-view.ts";
import { type Parameter, type ParameterName, parameters, type ValueOf } from "../contract/parameters.ts";
import { HttpError, Moved } from "../errors.ts";
import type { Theme } from "../render/pages/frame-page.tsx";
import type { EntenteContext } from "./context.ts";

/**
 * Returns the parsed value of a query parameter; undefined if it is not given.
 * @param key the parameter's name in the URL, if it differs from `name` but has the same kind of values
 * @throws {HttpError} 400 if it is invalid
 */
export function parameter<Name extends ParameterName>(
  c: EntenteContext,
  name: Name,
  key: string = name,
): ValueOf<Name> {
  const { schema, allowed }: Parameter = parameters[name];
  const text = c.get("ignoredParameters")?.includes(key) ? undefined : c.req.query(key);
  const read = schema.safeParse(text);
  if (read.success) return read.data as ValueOf<Name>;
  const [day] = (allowed.includes("YYYY-MM-DD") && /^\d{4}-\d\d-\d\d(?=$|T)/.exec(text ?? "")) || [];
  if (day && !isDay(day)) throw new HttpError("no-such-day", { name: key, value: day });
  throw new HttpError("wrong-parameter", { name: key, allowed });
}

/**
 * Returns the canonical id of the pair in the path.
 * @param spelling the pair as written in the path
 * @throws {Moved} if the pair has another spelling, such as `TJ-no`
 * @throws {HttpError} 400 if it is not a pair; 404 if a code is not a state
 */
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
 * Returns the canonical code (ISO 3166-1 alpha-2, lower case) of the state in the path.
 * @param spelling the state's code as written in the path
 * @throws {Moved} if the code has another spelling, such as `TJK`
 * @throws {HttpError} 404 if no state has this code
 */
export function readState(c: EntenteContext, spelling: string): StateCode {
  const code = alpha2Of(spelling);
  if (code === null) throw new HttpError("unknown-state", { value: spelling });
  if (code === spelling) return code;
  const { pathname, search } = new URL(c.req.url);
  throw new Moved(decodeLetters(pathname).replace(`/${spelling}`, `/${code}`) + search);
}

/** Decodes percent-encoded letters and hyphens, which are equivalent to the plain characters (RFC 3986, 6.2.2.2). */
function decodeLetters(path: string): string {
  return path.replace(/%(2d|[46][1-9a-f]|[57][0-9a])/gi, (encoded) => decodeURIComponent(encoded));
}

/** Returns the parameters that select a part of a list, as they were sent. */
export function readListQuery(c: EntenteContext): ListQuery {
  return Object.fromEntries(listParameters.map((name) => [name, c.req.query(name) ?? null])) as ListQuery;
}

/** Returns the parameter `theme`; null if it is absent or invalid. */
export function readTheme(c: EntenteContext): Theme {
  const theme = c.req.query("theme");
  return theme === "light" || theme === "dark" ? theme : null;
}

/** Returns the parameter `theme` of a page, which is for embeds of the page: like `readTheme`, but `auto` means the reader's system. */
export function readPageTheme(c: EntenteContext): Theme | "auto" {
  return c.req.query("theme") === "auto" ? "auto" : readTheme(c);
}

/** Returns the parameter `home`; null if it is not given. @throws {HttpError} 400 if it is not a state of the pair */
export function readHome(c: EntenteContext, pair: PairId): StateCode | null {
  const home = parameter(c, "home");
  if (home === undefined) return null;
  const states = statesOf(pair);
  if (states.includes(home)) return home;
  throw new HttpError("wrong-parameter", { name: "home", allowed: states.join(", ") });
}
