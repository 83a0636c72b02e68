import { HttpError } from "../errors.ts";
import type { EntenteContext } from "./context.ts";

/** The period configured in wrangler.toml, in seconds. */
const period = "60";

/**
 * Counts the request against the limit of the client's IP address. Only for costly API operations: never for embeds, because all staff of a
 * ministry may share one IP address, and not for cached responses, which cost nothing.
 * @throws {HttpError} 429 if the limit is exceeded
 */
export async function checkRate(c: EntenteContext): Promise<void> {
  if (c.env.RATE_LIMIT !== "on") return;
  const key = c.req.header("CF-Connecting-IP") ?? "";
  // If the limiter fails, let the request through.
  const { success } = await c.env.LIMITER.limit({ key }).catch(() => ({ success: true }));
  if (!success) throw new HttpError("too-many-requests", {}, { "Retry-After": period });
}
