import { HttpError } from "../errors.ts";
import type { EntenteContext } from "./context.ts";

/** The period configured in wrangler.toml, in seconds. */
const period = "60";

/**
 * Counts the request against the limit of the client's IP address. Applies only to costly API operations and to scripts that have to be
 * looked up: never to embeds, because all staff of a ministry may share one IP address, nor to cached responses, which cost nothing.
 * @param weight how much the request counts. The limiter counts one request per call, so it is called this many times
 * @param counter requests for API operations and for scripts are counted separately
 * @throws {HttpError} 429 if the limit is exceeded
 */
export async function checkRate(c: EntenteContext, weight = 1, counter: "api" | "scripts" = "api"): Promise<void> {
  if (c.env.RATE_LIMIT !== "on") return;
  const key = `${counter} ${c.req.header("CF-Connecting-IP") ?? ""}`;
  const counts = Array.from({ length: weight }, () =>
    // If the limiter fails, let the request through.
    c.env.LIMITER.limit({ key }).catch(() => ({ success: true })),
  );
  const isRefused = (await Promise.all(counts)).some(({ success }) => !success);
  if (isRefused) throw new HttpError("too-many-requests", {}, { "Retry-After": period });
}
