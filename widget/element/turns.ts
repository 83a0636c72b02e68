// Spreads the work for cards over tasks and frames, so that the page stays responsive on slow devices.

/** How long parts of a card are laid out before the browser may paint them, in milliseconds. Tasks of more than 50 ms count as long. */
const budget = 30;

let last: Promise<unknown> | null = null;

/** Runs `work` at once, or in a task of its own after the work that was passed earlier and the frame that shows its result. */
export function inTurn(work: () => Promise<void>): Promise<void> {
  const turn = last ? last.then(() => new Promise((resolve) => setTimeout(resolve))).then(work) : work();
  const shown = turn.then(painted, painted).then(() => {
    if (last === shown) last = null;
  });
  last = shown;
  return turn;
}

/**
 * Adds parts to a card that is shown, as many at a time as the browser lays out in a moment.
 * @param steps each adds one part
 */
export async function inSteps(card: Element, steps: readonly (() => void)[]): Promise<void> {
  let end = 0;
  for (const step of steps) {
    if (performance.now() >= end) {
      await painted();
      end = performance.now() + budget;
    }
    step();
    // Forces the layout of the part, so that its time is measured here.
    card.getBoundingClientRect();
  }
}

/** Waits until a frame has been painted, but at most 100 ms: pages in the background and iframes outside the viewport may get none. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
