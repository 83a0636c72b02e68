import type { countedBy } from "../../data/model/request-data.ts";
import { faultLogOf } from "../store/tiers/fault-log.ts";

/** Interval at which an isolate writes its counts, in milliseconds. */
const interval = 60_000;

/** The counts of this isolate that have not been written. */
interface Counts {
  /** Number of requests by surface, tier and class of status. */
  requests: Map<string, number>;
  /** Number of faults of each kind that have been written. */
  writtenFaults: Map<string, number>;
  writtenAt: number;
}

const countsOf = new WeakMap<AnalyticsEngineDataset, Counts>();

/** Waits for the response, counts it and returns it; see {@link countResponse}. */
export async function counted(
  metrics: AnalyticsEngineDataset,
  kv: object,
  request: Request,
  answer: Response | Promise<Response>,
): Promise<Response> {
  const response = await answer;
  countResponse(metrics, kv, request, response);
  return response;
}

/**
 * Counts a response, and writes the counts of the isolate to Analytics Engine every minute. They contain nothing about readers: no path,
 * address or header of the request. A failure is ignored.
 * @param kv the KV namespace whose faults are counted
 */
function countResponse(metrics: AnalyticsEngineDataset, kv: object, request: Request, response: Response): void {
  try {
    const now = Date.now();
    const counts = countsOf.get(metrics) ?? { requests: new Map(), writtenFaults: new Map(), writtenAt: -interval };
    countsOf.set(metrics, counts);
    const tier = response.headers.get("Entente-From") ?? "none";
    const key = `${surfaceOf(request.url)} ${tier} ${Math.floor(response.status / 100)}xx`;
    counts.requests.set(key, (counts.requests.get(key) ?? 0) + 1);
    if (now - counts.writtenAt < interval) return;
    counts.writtenAt = now;
    write(metrics, kv, counts);
  } catch {
    // Metrics must never make a response fail.
  }
}

function write(metrics: AnalyticsEngineDataset, kv: object, { requests, writtenFaults }: Counts): void {
  const waiting = [...requests];
  requests.clear();
  for (const [key, count] of waiting) {
    const [surface = "", tier = "", status = ""] = key.split(" ");
    metrics.writeDataPoint({ indexes: [surface], blobs: ["request", surface, tier, status], doubles: [count] });
  }
  for (const [kind, total] of faultLogOf(kv).totals()) {
    const count = total - (writtenFaults.get(kind) ?? 0);
    writtenFaults.set(kind, total);
    // For a failed response, the error's message may follow the kind.
    const [tier = "", fault = ""] = kind.replace(/:.*/s, "").split(" ");
    if (count > 0) metrics.writeDataPoint({ indexes: ["fault"], blobs: ["fault", fault, tier, ""], doubles: [count] });
  }
}

/** Returns which part of the site a URL belongs to, without parsing it: every response is counted. */
function surfaceOf(url: string): (typeof countedBy.surfaces)[number] {
  const start = url.indexOf("/", "https://".length);
  if (url.startsWith("/v1/", start)) return "api";
  if (url.startsWith("/embed/", start) || url.startsWith("/fragment/", start)) return "embed";
  const path = url.slice(start).replace(/[?#].*/s, "");
  if (path === "/healthz") return "health";
  return /\.(js|svg|txt)$/.test(path) ? "file" : "page";
}
