import { HttpError } from "../errors.ts";
import type { EntenteContext } from "./context.ts";

/** The period in wrangler.toml, in seconds. */
const period = "60";

/**
 * For the costly routes of the API only: an address that asks too often is told to wait. Never for embeds, since all readers of a
 * ministry may come from one address; nor for answers that are kept, which cost nothing.
 * @throws {HttpError} 429
 */
export async function checkRate(c: EntenteContext): Promise<void> {
  if (c.env.RATE_LIMIT !== "on") return;
  const key = c.req.header("CF-Connecting-IP") ?? "";
  // A limiter that fails limits nobody.
  const { success } = await c.env.LIMITER.limit({ key }).catch(() => ({ success: true }));
  if (!success) throw new HttpError("too-many-requests", {}, { "Retry-After": period });
}
