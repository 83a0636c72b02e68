/** How many cards load at once. The others wait, because the first ones often push them far away from the viewport. */
const atOnce = 4;

const starts = new WeakMap<Element, () => Promise<unknown>>();
const postponed: Element[] = [];
let loading = 0;

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      // An element without a box never intersects, but its card may have one.
      if (isIntersecting || getComputedStyle(target).display === "contents") {
        observer.unobserve(target);
        if (loading < atOnce) load(target);
        else postponed.push(target);
      }
    }
  },
  { rootMargin: "100%" },
);

async function load(element: Element) {
  loading++;
  await starts.get(element)?.();
  loading--;
  for (const other of postponed.splice(0)) observer.observe(other);
}

/** Calls `start` when the element is in the viewport or less than its height away. @param start must not reject */
export function whenNear(element: Element, start: () => Promise<unknown>) {
  starts.set(element, start);
  observer.observe(element);
}
