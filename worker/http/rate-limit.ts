import { HttpError } from "../errors.ts";
import type { EntenteContext } from "./context.ts";

/** The period configured in wrangler.toml, in seconds. */
const period = "60";

/**
 * Counts the request against the limit of the client's IP address. Applies only to costly API operations, to pages of facts, sources and
 * changes, and to scripts and pictures that have to be looked up. Embeds are never counted, because all staff of a ministry may share one IP address, and
 * neither are cached responses, which cost nothing.
 * @param weight how much the request counts. The limiter counts one request per call, so it is called this many times
 * @param counter requests for API operations, for scripts and for pictures are counted separately
 * @throws {HttpError} 429 if the limit is exceeded
 */
export async function checkRate(
  c: EntenteContext,
  weight = 1,
  counter: "api" | "scripts" | "pictures" = "api",
): Promise<void> {
  if (c.env.RATE_LIMIT !== "on") return;
  const key = `${counter} ${networkOf(c.req.header("CF-Connecting-IP") ?? "")}`;
  const counts = Array.from({ length: weight }, () =>
    // If the limiter fails, let the request through.
    c.env.LIMITER.limit({ key }).catch(() => ({ success: true })),
  );
  const isRefused = (await Promise.all(counts)).some(({ success }) => !success);
  if (isRefused) throw new HttpError("too-many-requests", {}, { "Retry-After": period });
}

/**
 * Returns the network of an IP address that belongs to one client: the first four groups of an IPv6 address, because a client can use all
 * addresses that begin with them; otherwise the address.
 */
function networkOf(address: string): string {
  if (!address.includes(":") || address.startsWith("::ffff:")) return address;
  const [head = [], tail = []] = address.split("::").map((part) => part.split(":").filter((group) => group !== ""));
  const zeros = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill("0");
  return [...head, ...zeros, ...tail].slice(0, 4).join(":");
}
