/** How far long work has come. */
interface Progress {
  /** What is being done: "writing". */
  step: string;
  done: number;
  total: number;
}

/** Is told of progress. */
export type Watcher = (progress: Progress) => void;

/** Does work on many things a batch at a time, one batch after the other. */
export async function inBatches<Item>(
  items: readonly Item[],
  size: number,
  { step, watch }: { step: string; watch: Watcher },
  work: (batch: readonly Item[]) => Promise<unknown>,
): Promise<void> {
  for (let done = 0; done < items.length; done += size) {
    watch({ step, done, total: items.length });
    await work(items.slice(done, done + size));
  }
  if (items.length > 0) watch({ step, done: items.length, total: items.length });
}
