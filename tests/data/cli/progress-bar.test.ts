import { expect, test } from "vitest";
import { progressBar } from "../../../data/cli/progress-bar.ts";
import { inBatches } from "../../../data/pipeline/publish/progress.ts";

/** Returns a stream and the texts written to it. */
function recordingStream(isTTY: boolean) {
  const texts: string[] = [];
  return { texts, stream: { isTTY, write: (text: string) => texts.push(text) > 0 } as NodeJS.WriteStream };
}

test("shows the progress of long work, then erases itself", async () => {
  const { texts, stream } = recordingStream(true);
  let time = 0;
  const watch = progressBar(stream, () => {
    time += 150;
    return time;
  });
  const batchSizes: number[] = [];
  await inBatches(Array.from({ length: 1200 }), { step: "writing", onProgress: watch }, async (batch) =>
    batchSizes.push(batch.length),
  );
  expect(batchSizes).toEqual([500, 500, 200]);
  expect(texts[1]).toContain("writing ██████████░░░░░░░░░░░░░░ 500 of 1,200");
  expect(texts.at(-1)).toBe("\r\u001b[K");
});

test("draws nothing if the output is not a terminal", () => {
  const { texts, stream } = recordingStream(false);
  progressBar(stream)({ step: "writing", done: 1, total: 2 });
  expect(texts).toEqual([]);
});
