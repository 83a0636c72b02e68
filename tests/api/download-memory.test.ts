// How much of a download is kept in memory while it is sent.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { piecesOf, slicesOf, withFirstRead } from "../../worker/routes/api/exports/download-slices.ts";

setFlagsFromString("--expose_gc");
const collectGarbage = runInNewContext("gc") as () => void;

test("a download keeps two parts in memory, whichever part it sends", async () => {
  const length = 100_000;
  const parts: WeakRef<Uint8Array>[] = [];
  const bytes = async () => {
    const part = new Uint8Array(length);
    parts.push(new WeakRef(part));
    return part;
  };
  const segments = Array.from({ length: 6 }, () => ({ length, bytes }));
  const slices = await withFirstRead(slicesOf(segments, { first: 0, last: 6 * length - 1 }));
  const kept: number[] = [];
  for await (const piece of piecesOf(slices)) {
    // Objects that were used in the current turn of the event loop are not collected.
    await new Promise((resolve) => setTimeout(resolve, 0));
    collectGarbage();
    if (piece.length > 0) kept.push(parts.filter((part) => part.deref() !== undefined).length);
  }
  expect(parts).toHaveLength(6);
  expect(Math.max(...kept)).toBe(2);
});
