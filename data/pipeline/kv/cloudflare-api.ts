import { Refused } from "../refused.ts";
import type { Login } from "./cloudflare-login.ts";
import type { Clock } from "./key-value-store.ts";
import { RequestPace } from "./request-pace.ts";

/** Maximum number of attempts per request. With the pauses in between, they take about two minutes. */
const attempts = 10;
/** Wait before the second attempt, in milliseconds. It doubles with every attempt, up to the longest wait. */
const firstWait = 500;
const longestWait = 30_000;
/** How long the API blocks requests above its limit, in milliseconds, if the response does not say so. */
const blockMilliseconds = 300_000;
/** The longest block that we wait for, in milliseconds. */
const longestPause = 600_000;
/** How long one request may take, in milliseconds: 10 MB at 1 Mbit/s. */
const requestTimeout = 90_000;

/** Thrown for an error response that a retry would not change. */
export class ApiError extends Refused {
  override name = "ApiError";
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** A response, or why there is none that can be used. */
type Outcome =
  | { response: ApiResponse }
  | { problem: string; status: number; again: boolean; pause?: number | undefined };

export interface ApiResponse {
  result: unknown;
  result_info?: { cursor?: string };
}

export interface ApiOptions {
  clock: Clock;
  /** Returns numbers from 0 up to, but not including, 1. */
  random: () => number;
  fetch: typeof fetch;
  /** Called with the length of a pause that the API's rate limit requires, in milliseconds. */
  onPause: (milliseconds: number) => void;
}

/** Sends requests to Cloudflare's REST API: in parallel, within its rate limit, and with retries after temporary failures. */
export class CloudflareApi {
  private readonly pace: RequestPace;
  private current: Promise<Login> | null = null;

  /** @param login returns the login; called again if the API no longer accepts it */
  constructor(
    private readonly login: () => Promise<Login>,
    private readonly options: ApiOptions,
  ) {
    this.pace = new RequestPace(options.clock, options.onPause);
  }

  /**
   * Sends a request that may safely be sent twice.
   * @param path path and query, such as `/accounts`
   * @param body sent as JSON
   * @throws {Refused} if the API refuses the request, or fails too often
   */
  call(method: "GET" | "POST" | "PUT", path: string, body?: unknown): Promise<ApiResponse> {
    const text = body === undefined ? null : JSON.stringify(body);
    return this.pace.inLane(async () => {
      let hasRenewed = false;
      for (let attempt = 1; ; attempt += 1) {
        await this.pace.turn();
        this.current ??= this.login();
        const login = await this.current;
        const outcome = await this.attempt(login, method, path, text);
        if ("response" in outcome) return outcome.response;
        const { status, again, pause } = outcome;
        const problem = outcome.problem.replaceAll(login.secret, "[secret]");
        if ((status === 401 || status === 403) && !hasRenewed) {
          hasRenewed = true;
          this.current = null;
        } else if (!again) {
          throw new ApiError(status, problem);
        } else if (attempt === attempts) {
          throw new Refused(
            `Cloudflare's API failed ${attempts} times, most recently: ${problem}. Run the command again later; it continues where it stopped.`,
          );
        } else if (pause !== undefined) {
          this.pace.pause(pause);
        } else {
          await this.options.clock.sleep(this.waitAfter(attempt));
        }
      }
    });
  }

  private async attempt(login: Login, method: string, path: string, body: string | null): Promise<Outcome> {
    try {
      const response = await this.options.fetch(`${baseUrl()}${path}`, {
        method,
        headers: { ...login.headers, "Content-Type": "application/json" },
        body,
        redirect: "error",
        signal: AbortSignal.timeout(requestTimeout),
      });
      return outcomeOf(response, await response.text());
    } catch (error) {
      return { problem: reasonOf(error), status: 0, again: true };
    }
  }

  /** Exponential, with jitter, so that requests that failed together are not repeated together. */
  private waitAfter(attempt: number): number {
    return Math.min(longestWait, firstWait * 2 ** (attempt - 1)) * (0.5 + this.options.random() / 2);
  }
}

/** Wrangler uses the same variable. */
function baseUrl(): string {
  return process.env.CLOUDFLARE_API_BASE_URL ?? "https://api.cloudflare.com/client/v4";
}

function outcomeOf({ status, ok, headers }: Response, text: string): Outcome {
  const envelope = parsed(text);
  if (ok && envelope?.success) return { response: envelope };
  const errors = envelope?.errors?.map(({ code, message }) => `${message} (code ${code})`).join("; ");
  const problem = `${status} ${errors || "without an explanation"}`;
  if (status === 429) {
    const pause = retryAfter(headers) ?? blockMilliseconds;
    return { problem, status, again: pause <= longestPause, pause };
  }
  return { problem, status, again: status >= 500 || status === 408 || !envelope };
}

/** Returns the envelope around every result of the API; null for anything else, such as a page of a proxy. */
function parsed(
  text: string,
): (ApiResponse & { success: boolean; errors?: { code: number; message: string }[] }) | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function retryAfter(headers: Headers): number | null {
  const seconds = Number(headers.get("Retry-After") ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : null;
}

/** The message of `fetch` is only "fetch failed"; the cause says why. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  return cause ? `${message} (${cause.code ?? cause.message})` : message;
}
