import type { TextSpan } from "../reading/inflection.ts";
import type { Remedy } from "./remedy.ts";

/** What a comparison of a value with the quotes shows. */
export type Verdict = Proven | Unproven | Unsupported | Missing;

/** What a check returns. Never empty: a check that finds nothing to compare returns “unproven”. */
export type Verdicts = readonly [Verdict, ...Verdict[]];

/** The quotes give the value. */
interface Proven {
  kind: "proven";
}

/** The wording leaves it open; a reader has to decide. */
export interface Unproven {
  kind: "unproven";
  reason: string;
  /** The attribute of a participant that it is about, if it is not the checked attribute. */
  attribute?: string;
}

/** The quotes do not support the value. */
export interface Unsupported extends Place {
  kind: "unsupported";
  /** What the fact says: a clause. */
  fact?: string;
  /** Completes “the quotes …”. */
  quotes: string;
  remedy: Remedy;
}

/** The quotes give something that the fact lacks. */
export interface Missing extends Place {
  kind: "missing";
  /** Completes “the quotes …”. */
  quotes: string;
  /** What the fact lacks, as a clause; by default, the attribute. */
  fact?: string;
  remedy: Remedy;
}

/** What a verdict is about, if it is not the checked attribute. */
interface Place {
  attribute?: string;
  /** Path within the fact. */
  path?: (string | number)[];
}

export const proven: Proven = { kind: "proven" };

export const unproven = (reason: string, more: { attribute?: string } = {}): Unproven => ({
  kind: "unproven",
  reason,
  ...more,
});

/** For languages whose words for an attribute the check does not know. */
export const unknownWords = unproven("the check does not know the words for it in this language");

export const unsupported = (
  quotes: string,
  { remedy = { do: "correct" }, ...more }: Partial<Omit<Unsupported, "kind" | "quotes">> = {},
): Unsupported => ({ kind: "unsupported", quotes, remedy, ...more });

export const missing = (
  quotes: string,
  remedy: Remedy,
  more: Omit<Missing, "kind" | "quotes" | "remedy"> = {},
): Missing => ({ kind: "missing", quotes, remedy, ...more });

/** Returns the words at a position and the start of what follows, in quotation marks. */
export const excerptAt = (quoted: string, { start, end }: TextSpan): string =>
  `“${quoted.slice(start, end + 25).trim()} …”`;

/** Returns the verdicts on each of several values. */
export function judgeEach<Value>(values: readonly Value[], judge: (value: Value, index: number) => Verdicts): Verdicts {
  const [first, ...others] = values.flatMap((value, index) => [...judge(value, index)]);
  return first ? [first, ...others] : [unproven("there is no value to compare")];
}

/** Returns the problems with a value that the quotes otherwise give. */
export function provenUnless(problems: readonly Verdict[]): Verdicts {
  const [first, ...others] = problems;
  return first ? [first, ...others] : [proven];
}
