import { earliestDay, latestDay } from "../../dates/edtf.ts";
import { type Assertion, isEqual, mayDiffer } from "./assertion.ts";

/** For each kind of fact: the attributes that two sources have to agree on to be about the same fact. Other kinds are never joined. */
const identifying: Readonly<Partial<Record<Assertion["kind"], readonly string[]>>> = {
  establishment: [],
  recognition: ["by", "of"],
  ambassador: ["sending", "receiving", "person"],
  mission: ["sending", "receiving", "type", "city"],
  visit: ["guest", "host", "people"],
};

/** The longest time, in days, between two dates of one term of office in different sources. The dates of an event overlap. */
const tolerance = 366;

/** Returns true if two assertions are about the same fact. */
export function isSameFact(a: Assertion, b: Assertion): boolean {
  const attributes = identifying[a.kind];
  if (!attributes || a.kind !== b.kind) return false;
  const isIdentical = attributes.every((name) => isEqual(a.values[name], b.values[name]));
  // A claim can only differ from the fact in some attributes. Sources that differ in another one stay apart.
  const agree = Object.keys(a.values).every(
    (name) => mayDiffer(name) || !Object.hasOwn(b.values, name) || isEqual(a.values[name], b.values[name]),
  );
  return (
    isIdentical &&
    agree &&
    (a.kind === "establishment" || distanceBetween(a, b) <= (a.kind === "visit" ? 0 : tolerance))
  );
}

/** Returns the days between the dates of two assertions; 0 if they overlap, or if one of them has none. */
export function distanceBetween(first: Assertion, second: Assertion): number {
  const [a, b] = [spanOf(first), spanOf(second)];
  return a && b ? Math.max(0, a[0] - b[1], b[0] - a[1]) / 86_400_000 : 0;
}

type Days = readonly [first: number, last: number] | null;

/** Returns the days from the first to the last date of an assertion; null if it has none. */
function spanOf({ values }: Assertion): Days {
  const dates = ["date", "from", "until", "opened", "upgraded", "closed"].flatMap(
    (name) => (values[name] as string | undefined) ?? [],
  );
  const first = dates.flatMap((date) => earliestDay(date) ?? []).sort()[0];
  const last = dates
    .flatMap((date) => latestDay(date) ?? [])
    .sort()
    .at(-1);
  return first && last ? [Date.parse(first), Date.parse(last)] : null;
}
