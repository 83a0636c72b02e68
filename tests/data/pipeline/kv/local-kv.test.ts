import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { withLocalKv } from "../../../../data/pipeline/kv/local-kv.ts";
import { unstableRuntime } from "./unstable-runtime.ts";

afterEach(() => vi.unstubAllEnvs());

const keys = () =>
  withLocalKv(".", mkdtempSync(join(tmpdir(), "entente-state-")), async (kv) => {
    await kv.write([{ key: "a", text: "b" }]);
    return kv.list("");
  });

test("opens the KV even if the runtime exits twice during startup", async () => {
  vi.stubEnv("MINIFLARE_WORKERD_PATH", unstableRuntime(2));
  expect(await keys()).toHaveLength(1);
}, 60_000);

test("if the runtime never starts, the message says what to do", async () => {
  vi.stubEnv("MINIFLARE_WORKERD_PATH", unstableRuntime(3));
  await expect(keys()).rejects.toThrow("run the command again");
}, 60_000);
