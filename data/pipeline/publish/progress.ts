/** Progress of a long task. */
interface Progress {
  /** The current step, such as "writing". */
  step: string;
  done: number;
  total: number;
}

/** Called with each progress update. */
export type ProgressListener = (progress: Progress) => void;

/** Number of values read or written at a time: a few tens of megabytes at most. */
const batchSize = 500;

/** Processes many items in batches, one batch after another, and reports progress before each batch and at the end. */
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
