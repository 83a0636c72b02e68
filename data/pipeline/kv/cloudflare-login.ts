import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Refused } from "../refused.ts";
import { wrangler } from "./wrangler.ts";

/** What identifies us to Cloudflare's API. */
export interface Login {
  headers: Record<string, string>;
  /** Must never be shown. */
  secret: string;
}

const howToLogIn =
  "set CLOUDFLARE_API_TOKEN to an API token with the permission “Workers KV Storage: Edit”, or run npx wrangler login";

/**
 * Returns the API token in CLOUDFLARE_API_TOKEN, or else wrangler's login.
 * @throws {Refused} if there is neither
 */
export async function cloudflareLogin(root: string): Promise<Login> {
  const token = process.env.CLOUDFLARE_API_TOKEN?.trim();
  return token ? bearer(token) : wranglerLogin(root);
}

/** Wrangler renews a login that has expired. Its command also finds a token in `.env`, or a global API key. */
async function wranglerLogin(root: string): Promise<Login> {
  // Wrangler copies what it prints to a log file.
  const logs = mkdtempSync(join(tmpdir(), "entente-login-"));
  try {
    const printed = await wrangler(root, ["auth", "token", "--json"], { WRANGLER_LOG_PATH: logs });
    const { token, key, email } = JSON.parse(printed.slice(printed.indexOf("{")));
    if (token) return bearer(token);
    return { headers: { "X-Auth-Email": email, "X-Auth-Key": key }, secret: key };
  } catch {
    throw new Refused(`You are not logged in to Cloudflare: ${howToLogIn}.`);
  } finally {
    rmSync(logs, { recursive: true });
  }
}

function bearer(token: string): Login {
  // The error of `fetch` for such a header repeats the token.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new Refused(
      `The API token contains characters that are not allowed in a token, such as a space: ${howToLogIn}.`,
    );
  }
  return { headers: { Authorization: `Bearer ${token}` }, secret: token };
}
