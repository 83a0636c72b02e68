import { expect, test } from "vitest";
import { publishedWorker } from "../published-worker.ts";

const { get } = publishedWorker();

test("answers a preflight request", async () => {
  const response = await get("/v1/relations", { method: "OPTIONS" });
  expect([response.status, response.headers.get("Access-Control-Allow-Methods")]).toEqual([204, "GET, HEAD, OPTIONS"]);
});
