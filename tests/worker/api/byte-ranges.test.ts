// Ranges of downloads (RFC 9110, 14).
import { expect, test } from "vitest";
import { origin, publishedWorker } from "../published-worker.ts";

const { get } = publishedWorker();

const files = ["facts.csv", "facts.csv.gz", "facts.ndjson", "facts.ndjson.gz", "facts.parquet", "entente.zip"];

async function download(name: string, headers: Record<string, string> = {}) {
  const response = await get(`/v1/exports/${name}`, { headers });
  return { response, status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
}

test.each(files)("%s states its length and supports ranges, also in response to HEAD", async (name) => {
  const { response, bytes } = await download(name);
  const head = await get(`/v1/exports/${name}`, { method: "HEAD" });
  expect(head.status).toBe(200);
  expect(head.headers.get("Content-Length")).toBe(String(bytes.length));
  for (const { headers } of [response, head]) {
    expect(headers.get("Accept-Ranges")).toBe("bytes");
    expect(headers.get("Cache-Control")).toContain("no-transform");
    expect(headers.get("ETag")).toBe(response.headers.get("ETag"));
  }
});

test.each(files)("ranges of %s are parts of it", async (name) => {
  const { bytes } = await download(name);
  const { length } = bytes;
  const middle = Math.floor(length / 2);
  const ranges = [
    ["bytes=0-0", 0, 0],
    ["bytes=0-", 0, length - 1],
    [`bytes=${middle}-`, middle, length - 1],
    [`bytes=5-${middle}`, 5, middle],
    [`Bytes= ${length - 1}-${length + 99} `, length - 1, length - 1],
    ["bytes=-1", length - 1, length - 1],
    [`bytes=-${middle}`, length - middle, length - 1],
    [`bytes=-${length + 5}`, 0, length - 1],
  ] as const;
  for (const [range, first, last] of ranges) {
    const part = await download(name, { Range: range });
    expect([range, part.status]).toEqual([range, 206]);
    expect(part.response.headers.get("Content-Range")).toBe(`bytes ${first}-${last}/${length}`);
    expect(part.bytes.length).toBe(last - first + 1);
    expect(part.bytes.every((byte, index) => byte === bytes[first + index])).toBe(true);
  }
});

test.each(["bytes=9-5", "bytes=0-1,5-6", "bytes=-", "bytes=a-b", "rows=0-1", "bytes 0-1"])(
  "the range %j is ignored",
  async (range) => {
    const { status, bytes } = await download("facts.csv", { Range: range });
    expect([status, bytes.length]).toEqual([200, (await download("facts.csv")).bytes.length]);
  },
);

test.each(["bytes=999999999-", "bytes=999999999999999999999-9999999999999999999999", "bytes=-0"])(
  "the range %j cannot be satisfied",
  async (range) => {
    const { response, status, bytes } = await download("facts.csv", { Range: range });
    expect(status).toBe(416);
    const { length } = (await download("facts.csv")).bytes;
    expect(response.headers.get("Content-Range")).toBe(`bytes */${length}`);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(JSON.parse(new TextDecoder().decode(bytes)).type).toBe(`${origin}/docs/errors#unsatisfiable-range`);
  },
);

test("If-Range gives the part only of the same version, and the whole file of another one", async () => {
  const etag = (await get("/v1/exports/facts.csv", { method: "HEAD" })).headers.get("ETag") ?? "";
  const statusFor = async (ifRange: string) =>
    (await download("facts.csv", { Range: "bytes=10-", "If-Range": ifRange })).status;
  expect(await statusFor(etag)).toBe(206);
  for (const other of ['"other"', `W/${etag}`, "Wed, 21 Oct 2026 07:28:00 GMT"])
    expect(await statusFor(other)).toBe(200);
});

test("If-None-Match comes before ranges, and HEAD ignores them", async () => {
  const head = await get("/v1/exports/facts.csv.gz", { method: "HEAD", headers: { Range: "bytes=0-1" } });
  expect([head.status, head.headers.get("Content-Range")]).toEqual([200, null]);
  const etag = head.headers.get("ETag") ?? "";
  expect((await download("facts.csv.gz", { Range: "bytes=0-1", "If-None-Match": etag })).status).toBe(304);
});
