// Environments inherit neither variables nor bindings, so a setting that is added at the top level is easily forgotten in them.
import { expect, test } from "vitest";
import { unstable_readConfig as readConfig } from "wrangler";
import { problemsOfSettings } from "../../scripts/deploy/deployment-settings.ts";

const local = readConfig({ config: "wrangler.toml" });
const environments = ["production", "staging"].map((env) => readConfig({ config: "wrangler.toml", env }));
const [production] = environments;

/** Returns the names of all bindings, by type. */
function bindingsOf(config: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(config).flatMap(([type, value]): [string, unknown][] => {
      const bindings = (Array.isArray(value) ? value : [value]).flatMap((entry) =>
        typeof entry === "object" && entry !== null
          ? (["binding", "name"] as const).flatMap((key) => (key in entry ? [String(entry[key])] : []))
          : [],
      );
      return bindings.length > 0 ? [[type, bindings]] : [];
    }),
  );
}

test("each environment has every variable and binding that the worker has in development", () => {
  expect(bindingsOf(local)).toMatchObject({ kv_namespaces: ["KV"], version_metadata: ["VERSION"] });
  for (const config of environments) {
    expect(Object.keys(config.vars)).toEqual(Object.keys(local.vars));
    expect(bindingsOf(config)).toEqual(bindingsOf(local));
    expect(config.ratelimits[0]).toMatchObject({ name: "LIMITER", simple: local.ratelimits[0].simple });
  }
});

test("environments differ only in their addresses", () => {
  const { ORIGIN: _, REPORT_URL: __, CONTACT: ___, ...common } = local.vars;
  for (const config of environments) expect(config.vars).toMatchObject(common);
});

test("environments share no name, origin, namespace or counter", () => {
  const all = [local, ...environments];
  const distinct = (values: unknown[]) => new Set(values).size === values.length;
  expect(distinct(environments.map(({ name }) => name))).toBe(true);
  expect(distinct(all.map(({ vars }) => vars.ORIGIN))).toBe(true);
  expect(distinct(all.map(({ kv_namespaces }) => kv_namespaces[0]?.id))).toBe(true);
  expect(distinct(all.map(({ ratelimits }) => ratelimits[0]?.namespace_id))).toBe(true);
});

test("each environment is complete once its domain and namespace are set, and has one address only", () => {
  const ready = {
    vars: { ORIGIN: "https://entente.example.org" },
    kv_namespaces: [{ binding: "KV", id: "0".repeat(32) }],
  };
  const route = { pattern: "entente.example.org", custom_domain: true };
  expect(problemsOfSettings({ ...ready, routes: [route], workers_dev: false })).toEqual([]);
  expect(problemsOfSettings({ ...ready, routes: [route], workers_dev: true })).toEqual([
    expect.stringMatching(/^routes = .* and workers_dev = false/),
  ]);
  expect(problemsOfSettings({ ...ready, routes: undefined, workers_dev: false })).toHaveLength(1);
  const workersDev = { ...ready, vars: { ORIGIN: "https://entente.ministry.workers.dev" } };
  expect(problemsOfSettings({ ...workersDev, routes: undefined, workers_dev: true })).toEqual([]);
  expect(problemsOfSettings({ ...workersDev, routes: [route], workers_dev: true })).toHaveLength(1);
  const withContact = (CONTACT: string) => ({
    ...ready,
    vars: { ...ready.vars, CONTACT },
    routes: [route],
    workers_dev: false,
  });
  for (const contact of ["mailto:web@ministry.example", "https://ministry.example/form"])
    expect(problemsOfSettings(withContact(contact))).toEqual([]);
  for (const contact of ["web@ministry.example", "http://ministry.example", "javascript:alert(1)"])
    expect(problemsOfSettings(withContact(contact))).toEqual(["CONTACT: an https: or mailto: URL, or nothing"]);
  for (const ORIGIN of ["https://entente.example", "http://entente.no", "https://entente.no/", "", "entente.no"])
    expect(problemsOfSettings({ ...ready, vars: { ORIGIN }, routes: [route], workers_dev: false })).toEqual([
      "ORIGIN: the https origin of the site, without a path",
    ]);
});

test("a contact for security.txt needs a time at which it expires, at most a year ahead", () => {
  const problems = (contact: string, expires: string) =>
    problemsOfSettings(
      {
        vars: { ORIGIN: "https://entente.a.workers.dev", SECURITY_CONTACT: contact, SECURITY_EXPIRES: expires },
        kv_namespaces: [{ binding: "KV", id: "0".repeat(32) }],
        workers_dev: true,
      },
      new Date("2026-01-01T00:00:00Z"),
    ).map((problem) => problem.replace(/:.*/s, ""));
  expect(problems("", "")).toEqual([]);
  expect(problems("mailto:security@example.org", "2026-06-30T00:00:00Z")).toEqual([]);
  expect(problems("security@example.org", "2026-06-30T00:00:00Z")).toEqual(["SECURITY_CONTACT"]);
  for (const expires of ["", "2026-06-30", "2025-12-31T00:00:00Z", "2027-06-30T00:00:00Z", "2026-13-01T00:00:00Z"])
    expect(problems("https://example.org/report", expires)).toEqual(["SECURITY_EXPIRES"]);
  expect(problems("", "2026-06-30T00:00:00Z")).toEqual(["SECURITY_CONTACT"]);
});

test("the repository's environments only lack a domain and a namespace, and have no addresses per version", () => {
  for (const config of environments) {
    expect(config.preview_urls).toBe(false);
    expect(problemsOfSettings(config).filter((problem) => /routes|workers_dev/.test(problem))).toEqual([]);
  }
  expect(production?.routes).toEqual([{ pattern: new URL(String(production?.vars.ORIGIN)).host, custom_domain: true }]);
});

test("the time on the processor is limited", () => {
  for (const config of environments) expect(config.limits?.cpu_ms).toBeLessThanOrEqual(5000);
});

test("logs contain only our own messages", () => {
  for (const config of environments) expect(config.observability?.logs).toMatchObject({ invocation_logs: false });
});
