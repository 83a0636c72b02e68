/** How far long work has come. */
interface Progress {
  /** What is being done: "writing". */
  step: string;
  done: number;
  total: number;
}

/** Is told of progress. */
export type ProgressListener = (progress: Progress) => void;

/** How many values are read or written at a time: some tens of megabytes at the most. */
const batchSize = 500;

/** Does work on many values a batch at a time, one batch after the other. */
export async function inBatches<Item>(
  items: readonly Item[],
  { step, onProgress }: { step: string; onProgress: ProgressListener },
  work: (batch: readonly Item[]) => Promise<unknown>,
): Promise<void> {
  for (let done = 0; done < items.length; done += batchSize) {
    onProgress({ step, done, total: items.length });
    await work(items.slice(done, done + batchSize));
  }
  if (items.length > 0) onProgress({ step, done: items.length, total: items.length });
}
