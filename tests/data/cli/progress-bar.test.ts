import { expect, test } from "vitest";
import { progressBar } from "../../../data/cli/progress-bar.ts";
import { inBatches } from "../../../data/pipeline/publish/progress.ts";

/** What is drawn on a stream, each drawing apart. */
function drawn(isTTY: boolean) {
  const texts: string[] = [];
  return { texts, stream: { isTTY, write: (text: string) => texts.push(text) > 0 } as NodeJS.WriteStream };
}

test("long work shows how far it has come, and leaves no trace", async () => {
  const { texts, stream } = drawn(true);
  let time = 0;
  const watch = progressBar(stream, () => {
    time += 150;
    return time;
  });
  const seen: number[] = [];
  await inBatches(Array.from({ length: 1200 }), { step: "writing", onProgress: watch }, async (batch) =>
    seen.push(batch.length),
  );
  expect(seen).toEqual([500, 500, 200]);
  expect(texts[1]).toContain("writing ██████████░░░░░░░░░░░░░░ 500 of 1,200");
  expect(texts.at(-1)).toBe("\r\u001b[K");
});

test("a log is spared", () => {
  const { texts, stream } = drawn(false);
  progressBar(stream)({ step: "writing", done: 1, total: 2 });
  expect(texts).toEqual([]);
});
