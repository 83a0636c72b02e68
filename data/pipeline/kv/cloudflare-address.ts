import { Refused } from "../refused.ts";
import { ApiError, type CloudflareApi } from "./cloudflare-api.ts";
import { wranglerConfig } from "./wrangler-config.ts";

/** Where a namespace is. */
export interface Address {
  account: string;
  namespace: string;
  /** Heading of the part of wrangler.toml that has the namespace's id. */
  heading: string;
}

/**
 * Returns the account and the id of a namespace.
 * @param env environment of wrangler.toml; undefined for its top level
 * @param namespace the namespace's id; undefined for that of the binding KV in the environment
 * @throws {Refused} if either is unknown, or if the project has no wrangler.toml
 */
export async function addressOf(
  root: string,
  api: CloudflareApi,
  { env, namespace }: { env: string | undefined; namespace: string | undefined },
): Promise<Address> {
  // Loading wrangler takes longer than most commands take.
  const { unstable_readConfig: readConfig } = await import("wrangler");
  const config = readConfig({ config: wranglerConfig(root), env });
  const heading = env === undefined ? "[[kv_namespaces]]" : `[[env.${env}.kv_namespaces]]`;
  const id =
    namespace ?? config.kv_namespaces.find((candidate: { binding: string }) => candidate.binding === "KV")?.id ?? "";
  if (!/^[0-9a-f]{32}$/.test(id)) {
    throw new Refused(
      `“${id}” is not the id of a KV namespace: set id under ${heading} in wrangler.toml to the id that npx wrangler kv namespace list shows.`,
    );
  }
  const account = process.env.CLOUDFLARE_ACCOUNT_ID?.trim() || config.account_id || (await onlyAccount(api));
  return { account, namespace: id, heading };
}

async function onlyAccount(api: CloudflareApi): Promise<string> {
  const { result } = await api.call("GET", "/accounts?per_page=50");
  const [account, ...others] = result as { id: string; name: string }[];
  if (account && others.length === 0) return account.id;
  const choices = account ? `: ${[account, ...others].map(({ id, name }) => `${id} (${name})`).join(", ")}` : "";
  throw new Refused(`Set CLOUDFLARE_ACCOUNT_ID to the id of the account with the KV namespace${choices}.`);
}

/** Returns an error with the API's message and what to do about it. */
export function explained(error: ApiError, { account, namespace, heading }: Address): ApiError {
  const advice = {
    401: "the login is invalid or has expired: renew CLOUDFLARE_API_TOKEN, or run npx wrangler login",
    403: `the login has no access to the KV namespaces of account ${account}: give the API token the permission “Workers KV Storage: Edit” for it, or correct CLOUDFLARE_ACCOUNT_ID`,
    404: `account ${account} has no KV namespace ${namespace}: correct id under ${heading} in wrangler.toml, or CLOUDFLARE_ACCOUNT_ID`,
    429: "too many requests were sent: wait, then run the command again; it continues where it stopped",
  }[error.status];
  return new ApiError(error.status, `Cloudflare's API returned ${error.message}${advice ? `; ${advice}` : ""}.`);
}
