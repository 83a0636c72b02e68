// The part of Cloudflare's REST API that KV needs, as an HTTP server in front of a real KV, with the API's limits and
// with failures.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Miniflare } from "miniflare";

/** A real namespace. */
export type Kv = Awaited<ReturnType<Miniflare["getKVNamespace"]>>;

export const account = "0123456789abcdef0123456789abcdef";
export const namespace = "fedcba9876543210fedcba9876543210";
export const token = "a-secret-token-0123456789";

const fiveMinutes = 300_000;
/** Limits that Cloudflare documents: https://developers.cloudflare.com/kv/api/ and /fundamentals/api/reference/limits/. */
const most = { keysPerRead: 100, pairsPerWrite: 10_000, writtenBytes: 100e6, keysPerList: 1000 };

/** How a request fails. `lost` means that the API did what was asked, but its response never arrived. */
type Failure = "error" | "cut" | "lost" | "truncated" | "page" | "unsuccessful";

export interface Conditions {
  /** Time before each response, in milliseconds of `pass`. */
  latency?: number;
  now?: () => number;
  pass?: (milliseconds: number) => Promise<void>;
  /** Requests in any five minutes; one more blocks all requests for five minutes. */
  requestsPerFiveMinutes?: number;
  /** Decides whether a request fails, and how. */
  failure?: (request: number) => Failure | null;
}

/** A running simulation. */
export interface SimulatedApi {
  /** For CLOUDFLARE_API_BASE_URL. */
  baseUrl: string;
  /** One line per request that was not refused by the limiter: method and last part of the path. */
  requests: string[];
  /** Requests that the limiter refused. */
  blocked: number;
  /** The most requests that were answered at the same time. */
  mostAtOnce: number;
  close: () => Promise<void>;
}

interface Pair {
  key: string;
  value: string;
}
type PutAll = (pairs: readonly Pair[]) => Promise<void>;

/** @param putAll writes many pairs to `kv` */
export async function simulatedApi(kv: Kv, putAll: PutAll, conditions: Conditions): Promise<SimulatedApi> {
  const { latency = 0, now = Date.now, pass = () => Promise.resolve(), failure = () => null } = conditions;
  const { requestsPerFiveMinutes = 1200 } = conditions;
  const times: number[] = [];
  let [blockedUntil, atOnce] = [0, 0];

  /** Counts a request and returns the seconds until the limiter lets requests pass again; 0 if it lets this one pass. */
  const secondsBlocked = (): number => {
    while (times.length > 0 && (times[0] as number) <= now() - fiveMinutes) times.shift();
    if (now() >= blockedUntil && times.length >= requestsPerFiveMinutes) blockedUntil = now() + fiveMinutes;
    if (now() < blockedUntil) return Math.ceil((blockedUntil - now()) / 1000);
    times.push(now());
    return 0;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    const seconds = secondsBlocked();
    if (seconds > 0) {
      api.blocked += 1;
      await pass(latency);
      send(response, 429, failed(10429, "Rate limited. Please wait."), { "Retry-After": String(seconds) });
      return;
    }
    const { pathname } = new URL(request.url ?? "", "http://api");
    const failing = failure(api.requests.push(`${request.method} ${pathname.split("/namespaces/")[1] ?? pathname}`));
    await pass(latency);
    if (failing === "error") return send(response, 503, failed(10013, "Service unavailable."));
    if (failing === "page") return send(response, 502, "<html>Bad gateway</html>");
    if (failing === "cut") return void response.socket?.destroy();
    const { status, content } = await result({ kv, putAll }, request, body, failing === "unsuccessful");
    if (failing === "lost") return void response.socket?.destroy();
    if (failing === "truncated") {
      const text = JSON.stringify(content);
      response.writeHead(status, { "Content-Length": Buffer.byteLength(text) });
      response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
      return;
    }
    send(response, status, content);
  };

  const server = createServer((request, response) => {
    atOnce += 1;
    api.mostAtOnce = Math.max(api.mostAtOnce, atOnce);
    response.once("close", () => {
      atOnce -= 1;
    });
    answer(request, response).catch((error) => send(response, 500, failed(1, String(error))));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const api: SimulatedApi = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/client/v4`,
    requests: [],
    blocked: 0,
    mostAtOnce: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return api;
}

interface Answer {
  status: number;
  content: unknown;
}

async function result(
  { kv, putAll }: { kv: Kv; putAll: PutAll },
  request: IncomingMessage,
  body: string,
  drops: boolean,
): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? "", "http://api");
  if (request.headers.authorization !== `Bearer ${token}`) {
    // A careless proxy may repeat the headers.
    return refused(403, 10000, `Authentication error (${request.headers.authorization})`);
  }
  if (pathname === "/client/v4/accounts") return done([{ id: account, name: "The ministry" }]);
  const path = `${request.method} ${pathname.replace(`/client/v4/accounts/${account}/storage/kv/namespaces/`, "")}`;
  if (path === `PUT ${namespace}/bulk`) return write(putAll, body, drops);
  if (path === `POST ${namespace}/bulk/get`) return read(kv, body);
  if (path === `GET ${namespace}/keys`) return list(kv, searchParams);
  return refused(404, 10013, "namespace not found");
}

async function write(putAll: PutAll, body: string, drops: boolean): Promise<Answer> {
  const pairs = JSON.parse(body) as Pair[];
  if (pairs.length > most.pairsPerWrite || Buffer.byteLength(body) > most.writtenBytes) {
    return refused(413, 10100, "request too large");
  }
  const [dropped, kept] = drops ? [pairs.slice(0, 1), pairs.slice(1)] : [[], pairs];
  await putAll(kept);
  return done({ successful_key_count: kept.length, unsuccessful_keys: dropped.map(({ key }) => key) });
}

async function read(kv: Kv, body: string): Promise<Answer> {
  const { keys } = JSON.parse(body) as { keys: string[] };
  if (keys.length > most.keysPerRead) return refused(400, 10029, "too many keys");
  try {
    return done({ values: Object.fromEntries(await kv.get(keys)) });
  } catch (error) {
    // KV returns at most 25 MB at once, and so does the API.
    return String(error).includes("413") ? refused(413, 10030, "the values are too large") : Promise.reject(error);
  }
}

async function list(kv: Kv, parameters: URLSearchParams): Promise<Answer> {
  const page = await kv.list({
    prefix: parameters.get("prefix") ?? "",
    cursor: parameters.get("cursor") ?? "",
    limit: most.keysPerList,
  });
  const keys = page.keys.map(({ name }) => ({ name }));
  const cursor = page.list_complete ? "" : page.cursor;
  return { status: 200, content: { success: true, result: keys, result_info: { count: keys.length, cursor } } };
}

function done(result: unknown): Answer {
  return { status: 200, content: { success: true, errors: [], messages: [], result } };
}

function failed(code: number, message: string) {
  return { success: false, errors: [{ code, message }], messages: [], result: null };
}

function refused(status: number, code: number, message: string): Answer {
  return { status, content: failed(code, message) };
}

function send(response: ServerResponse, status: number, content: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "Content-Type": "application/json", ...headers });
  response.end(typeof content === "string" ? content : JSON.stringify(content));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
