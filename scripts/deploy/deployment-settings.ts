/** The settings of an environment in wrangler.toml that differ between sites. */
export interface DeploymentSettings {
  vars: Record<string, unknown>;
  kv_namespaces: readonly { binding: string; id?: string }[];
  routes?: readonly (string | { pattern: string })[] | undefined;
  workers_dev?: boolean | undefined;
}

/** Returns what is still missing or contradictory in an environment's settings, one instruction each. @param now time of the deployment */
export function problemsOfSettings(
  { vars, kv_namespaces: namespaces, routes = [], workers_dev: hasWorkersDev }: DeploymentSettings,
  now = new Date(),
): string[] {
  const origin = URL.canParse(String(vars.ORIGIN)) ? new URL(String(vars.ORIGIN)) : null;
  const isPlaceholder = origin === null || /(^|\.)example(\.workers\.dev)?$/.test(origin.hostname);
  const isComplete = !isPlaceholder && origin.protocol === "https:" && origin.origin === vars.ORIGIN;
  const isNamespace = /^[0-9a-f]{32}$/.test(namespaces.find(({ binding }) => binding === "KV")?.id ?? "");
  const isContact = !vars.CONTACT || /^(https|mailto):./.test(String(vars.CONTACT));
  return [
    ...(isComplete ? [] : ["ORIGIN: the https origin of the site, without a path"]),
    ...(isComplete ? addressProblems(origin, routes, hasWorkersDev) : []),
    ...securityProblems(String(vars.SECURITY_CONTACT ?? ""), String(vars.SECURITY_EXPIRES ?? ""), now),
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

/** A security.txt needs a contact and a time at which it expires, which should be less than a year ahead (RFC 9116, 2.5.5). */
function securityProblems(contact: string, expires: string, now: Date): string[] {
  if (contact === "" && expires === "") return [];
  const isContact = /^(?:https:\/\/|mailto:|tel:)\S+$/.test(contact);
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(expires);
  const days = isTime ? (Date.parse(expires) - now.getTime()) / 86_400_000 : Number.NaN;
  return [
    ...(isContact ? [] : ["SECURITY_CONTACT: a URI that begins with https://, mailto: or tel:"]),
    ...(days > 0 && days <= 366
      ? []
      : ["SECURITY_EXPIRES: a time such as 2027-06-30T00:00:00Z, in the future and at most a year ahead"]),
  ];
}
