/** A read took too long. */
export class TimedOut extends Error {
  override name = "TimedOut";

  /** @param isDeadline true if the time of the whole request was up before the read began */
  constructor(
    message: string,
    readonly isDeadline = false,
  ) {
    super(message);
  }
}

/** Waits for `work` for at most this many milliseconds. @param what name of the work, for the error @throws {TimedOut} */
export async function withTimeout<Result>(work: Promise<Result>, milliseconds: number, what: string): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new TimedOut(`${what} took longer than ${Math.round(milliseconds)} ms`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
