// How the time to check a text grows with its length. A note of 200 kB once took 91 seconds.
import { findingsIn, repeatedTexts } from "../data/rules/texts/long-texts.ts";

/** For 8 times the text, a quadratic check takes 64 times as long. */
const growth = 8;
const maxRatio = 40;

/** Prints how much longer the check takes for a longer text, and makes the process fail if that is out of proportion. */
export function longTexts(): void {
  for (const [name, text] of Object.entries(repeatedTexts)) {
    const [short, long] = [shortestTime(text, 16_000, 8), shortestTime(text, growth * 16_000, 4)];
    const ratio = long / Math.max(short, 1);
    console.log(`${name}: ${growth} times the text takes ${ratio.toFixed(1)} times as long`);
    if (ratio > maxRatio) process.exitCode = 1;
  }
}

/** Returns the shortest time of several runs, in milliseconds. */
function shortestTime(text: string, length: number, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    findingsIn(text, length);
    return performance.now() - start;
  });
  return Math.min(...times);
}
