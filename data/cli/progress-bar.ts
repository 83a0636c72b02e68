import type { ProgressListener } from "../pipeline/publish/progress.ts";

/** Columns of the bar itself. */
const barWidth = 24;

/** How often it may be drawn, in milliseconds. */
const drawInterval = 100;

/**
 * Shows progress in one line of a terminal, and takes it away when the step is done: a log is no place for it. Work that is over
 * before the first drawing would be due shows nothing.
 */
export function progressBar(stream: NodeJS.WriteStream, now: () => number = Date.now): ProgressListener {
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
