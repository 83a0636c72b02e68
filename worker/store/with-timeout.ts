/** A read that took too long. */
export class TimedOut extends Error {
  override name = "TimedOut";
}

/** Waits for `work`, but no longer than so many milliseconds. @throws {TimedOut} */
export async function withTimeout<Result>(work: Promise<Result>, milliseconds: number, what: string): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimedOut(`${what} took longer than ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
