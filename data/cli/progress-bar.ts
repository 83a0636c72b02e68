import type { ProgressListener } from "../pipeline/publish/progress.ts";

/** Width of the bar, in columns. */
const barWidth = 24;

/** Shortest time between two drawings, in milliseconds. */
const drawInterval = 100;

/**
 * Returns a listener that shows progress on one line of a terminal and erases it when a step is done. Shows nothing in
 * a log, and nothing for work that ends before the first drawing is due.
 * @param now clock, in milliseconds
 */
export function progressBar(
  stream: NodeJS.WritableStream & { isTTY?: boolean },
  now: () => number = Date.now,
): ProgressListener {
  if (!stream.isTTY) return () => undefined;
  let lastDrawn = now();
  return ({ step, done, total }) => {
    const isOver = done === total;
    if (!isOver && now() - lastDrawn < drawInterval) return;
    lastDrawn = now();
    const filled = Math.round((done / total) * barWidth);
    const bar = `${"█".repeat(filled)}${"░".repeat(barWidth - filled)}`;
    const count = `${done.toLocaleString("en")} of ${total.toLocaleString("en")}`;
    // Carriage return, then "erase in line" (ECMA-48 EL).
    stream.write(isOver ? "\r\u001b[K" : `\r\u001b[K${step} ${bar} ${count}`);
  };
}
