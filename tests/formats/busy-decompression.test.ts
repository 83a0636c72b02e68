import { pbkdf2 } from "node:crypto";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test, vi } from "vitest";
import { workersStreams } from "../../scripts/workers-streams.ts";
import { textFile } from "../../worker/render/tables/download-file.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a part is decompressed completely although the decompressor responds late", async () => {
  for (const [name, stream] of Object.entries(workersStreams)) vi.stubGlobal(name, stream);
  const lines = Array.from(
    { length: 60_000 },
    (_, index) => `${index},${(index * 7919) % 104_729},a line of a table\n`,
  );
  const text = lines.join("");
  const member = new Uint8Array(gzipSync(text));
  const part = { state: null, rows: lines.length, crc32: 0, hash: "", bytes: member.length, size: text.length };
  const [segment] = textFile([part], async () => member).segments;
  // zlib waits for a thread while these occupy all four.
  const busy = Promise.all(
    Array.from({ length: 8 }, () => new Promise((resolve) => pbkdf2("", "", 100_000, 64, "sha512", resolve))),
  );
  const pieces: Uint8Array[] = [];
  for await (const piece of segment?.expand?.(member) ?? []) pieces.push(piece);
  expect(Buffer.concat(pieces).toString()).toBe(text);
  await busy;
});
