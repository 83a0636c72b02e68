/** The settings of an environment in wrangler.toml that differ between sites. */
export interface DeploymentSettings {
  vars: Record<string, unknown>;
  kv_namespaces: readonly { binding: string; id?: string }[];
  routes?: readonly (string | { pattern: string })[] | undefined;
  workers_dev?: boolean | undefined;
}

/** Returns what is still missing or contradictory in an environment's settings, one instruction each. */
export function problemsOfSettings({
  vars,
  kv_namespaces: namespaces,
  routes = [],
  workers_dev: hasWorkersDev,
}: DeploymentSettings): string[] {
  const origin = URL.canParse(String(vars.ORIGIN)) ? new URL(String(vars.ORIGIN)) : null;
  const isPlaceholder = origin === null || /(^|\.)example(\.workers\.dev)?$/.test(origin.hostname);
  const isComplete = !isPlaceholder && origin.protocol === "https:" && origin.origin === vars.ORIGIN;
  const isNamespace = /^[0-9a-f]{32}$/.test(namespaces.find(({ binding }) => binding === "KV")?.id ?? "");
  const isContact = !vars.CONTACT || /^(https|mailto):./.test(String(vars.CONTACT));
  return [
    ...(isComplete ? [] : ["ORIGIN: the https origin of the site, without a path"]),
    ...(isComplete ? addressProblems(origin, routes, hasWorkersDev) : []),
    ...(isContact ? [] : ["CONTACT: an https: or mailto: URL, or nothing"]),
    ...(isNamespace ? [] : ["id of the KV namespace: the id that `npx wrangler kv namespace create` printed"]),
  ];
}

/** The worker must be reachable at its origin, and nowhere else. */
function addressProblems(
  { hostname }: URL,
  routes: NonNullable<DeploymentSettings["routes"]>,
  hasWorkersDev: boolean | undefined,
): string[] {
  const hosts = routes.map((route) => (typeof route === "string" ? route : route.pattern).replace(/\/.*$/, ""));
  if (hostname.endsWith(".workers.dev")) {
    return hasWorkersDev && hosts.length === 0
      ? []
      : ["workers_dev = true, and no routes, because ORIGIN is a workers.dev address"];
  }
  return !hasWorkersDev && hosts.includes(hostname)
    ? []
    : [`routes = [{ pattern = "${hostname}", custom_domain = true }] and workers_dev = false, to match ORIGIN`];
}
