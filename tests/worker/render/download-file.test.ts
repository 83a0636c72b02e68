import { gzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { textFile } from "../../../worker/render/tables/download-file.ts";

/** Text of a few megabytes that compresses about as well as the fact table. */
const content = new TextEncoder().encode(
  Array.from(
    { length: 60_000 },
    (_, index) => `${index},no-tj,visit-${(index * 7919) % 9973},https://example.org/\r\n`,
  ).join(""),
);
const part = { state: null, hash: "", bytes: 0, size: content.length, rows: 0, crc32: 0 };

async function* piecesOf(member: Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array> {
  const [segment] = textFile([part], async () => member).segments;
  if (typeof segment?.bytes === "function") yield* segment.expand?.(await segment.bytes()) ?? [];
}

async function contentOf(member: Uint8Array<ArrayBuffer>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of piecesOf(member)) text += decoder.decode(piece, { stream: true });
  return text;
}

test("a part is decompressed only as far as it is read", async () => {
  const member = gzipSync(content);
  const write = vi.spyOn(WritableStreamDefaultWriter.prototype, "write");
  const decompressed = () => write.mock.calls.reduce((sum, [bytes]) => sum + (bytes as Uint8Array).length, 0);
  let read = 0;
  let pieces = 0;
  for await (const piece of piecesOf(member)) {
    read += piece.length;
    pieces += 1;
    expect(decompressed()).toBeLessThan((member.length * read) / content.length + 50_000);
  }
  write.mockRestore();
  expect(pieces).toBeGreaterThan(20);
  expect(await contentOf(member)).toBe(new TextDecoder().decode(content));
});

test.each([
  ["is damaged", (member: Uint8Array<ArrayBuffer>) => member.fill(255, 5000, 5100)],
  ["ends early", (member: Uint8Array<ArrayBuffer>) => member.subarray(0, 5000)],
])("a part that %s fails", async (_, damage) => {
  await expect(contentOf(damage(gzipSync(content)))).rejects.toThrow();
});
