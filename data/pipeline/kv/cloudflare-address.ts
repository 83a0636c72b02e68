import { join } from "node:path";
import { Refused } from "../refused.ts";
import { ApiError, type CloudflareApi } from "./cloudflare-api.ts";

/** Where a namespace is. */
export interface Address {
  account: string;
  namespace: string;
}

/** Which namespace is meant: one id, or that of the binding KV in wrangler.toml. */
export interface NamespaceChoice {
  /** Environment of wrangler.toml; absent for its top level. */
  env?: string | undefined;
  /** Id of the namespace. */
  namespace?: string | undefined;
}

/**
 * Returns the account and the id of a namespace.
 * @throws {Refused} if either is unknown
 */
export async function addressOf(root: string, api: CloudflareApi, choice: NamespaceChoice): Promise<Address> {
  // Loading wrangler takes longer than most commands take.
  const { unstable_readConfig: readConfig } = await import("wrangler");
  const config = readConfig({ config: join(root, "wrangler.toml"), env: choice.env });
  const bindings: readonly { binding: string; id?: string }[] = config.kv_namespaces;
  const id = choice.namespace ?? bindings.find(({ binding }) => binding === "KV")?.id ?? "";
  if (!/^[0-9a-f]{32}$/.test(id)) {
    throw new Refused(
      `“${id}” is not the id of a KV namespace: set id under [[${choice.env ? `env.${choice.env}.` : ""}kv_namespaces]] in wrangler.toml to the id that npx wrangler kv namespace list shows.`,
    );
  }
  const account = process.env.CLOUDFLARE_ACCOUNT_ID?.trim() || config.account_id || (await onlyAccount(api));
  return { account, namespace: id };
}

async function onlyAccount(api: CloudflareApi): Promise<string> {
  const { result } = await api.call("GET", "/accounts?per_page=50");
  const [account, ...others] = result as { id: string; name: string }[];
  if (account && others.length === 0) return account.id;
  const choices = account ? `: ${[account, ...others].map(({ id, name }) => `${id} (${name})`).join(", ")}` : "";
  throw new Refused(`Set CLOUDFLARE_ACCOUNT_ID to the id of the account with the KV namespace${choices}.`);
}

/** Returns an error that says what the API said and what to do about it. */
export function explained(error: ApiError, { account, namespace }: Address): ApiError {
  const advice = {
    401: "the login is invalid or has expired: renew CLOUDFLARE_API_TOKEN, or run npx wrangler login",
    403: `the login may not use the KV namespaces of account ${account}: give the API token the permission “Workers KV Storage: Edit” for it, or correct CLOUDFLARE_ACCOUNT_ID`,
    404: `account ${account} has no KV namespace ${namespace}: correct the id of the namespace in wrangler.toml, or CLOUDFLARE_ACCOUNT_ID`,
    429: "too many requests were sent: wait, then run the command again; it continues where it stopped",
  }[error.status];
  return new ApiError(error.status, `Cloudflare's API answered ${error.message}${advice ? `; ${advice}` : ""}.`);
}
