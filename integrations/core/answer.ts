/** What the server said about a card. */
export type Answer =
  | { kind: "card"; html: string; style: string | null }
  /** Only the server itself says that a fact was withdrawn or never existed. */
  | { kind: "none"; reason: string }
  /** If the server is down, the next card need not be requested. */
  | { kind: "failure"; reason: string; isDown: boolean };

/** Bytes. The largest card has about 120 kB. */
const largest = 1_000_000;

const whole =
  /^<div lang="[a-z]{2}" dir="(?:ltr|rtl)"[^<>]*><template shadowrootmode="open">.*<\/template><a href="https?:\/\/[^"<>]*">[^<>]*<\/a><\/div>$/s;

/** What no fragment contains: it has no script and loads nothing. */
const forbidden =
  /<(?:script|iframe|object|embed|base|meta|form|img|video|audio|source)\b|<[^>]*\s(?:on\w+|srcdoc|action)\s*=|javascript:/i;

/** Returns whether a text is the HTML of a card. */
export function isCard(html: string): boolean {
  return html.length <= largest && whole.test(html) && !forbidden.test(html.replace(/<style>[^<]*<\/style>/g, ""));
}

/**
 * Requests a card, and its style sheet if it has one of its own.
 * @param css path of the style sheet on the site; null for a style sheet in the card
 * @param timeout milliseconds
 */
export async function requestCard(server: string, path: string, css: string | null, timeout: number): Promise<Answer> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(server + path, { signal });
    const body = (await response.text()).trim();
    const reason = /^<!-- Entente: ([^<>]*) -->$/.exec(body)?.[1];
    if (response.status >= 400 && response.status < 500 && response.status !== 429 && reason)
      return { kind: "none", reason };
    if (!response.ok)
      return { kind: "failure", reason: `the server answered with the status ${response.status}`, isDown: false };
    if (!isCard(body))
      return { kind: "failure", reason: "the server answered with something that is not a card", isDown: false };
    if (css === null) return { kind: "card", html: body, style: null };
    const link = /^<([^>]+)>/.exec(response.headers.get("Link") ?? "")?.[1];
    const style = link === undefined ? null : await fetch(new URL(link, server), { signal });
    if (!style?.ok) return { kind: "failure", reason: "the server did not send the card's style sheet", isDown: false };
    return { kind: "card", html: body, style: await style.text() };
  } catch (error) {
    const isLate = error instanceof Error && error.name === "TimeoutError";
    const reason = isLate ? `there was no answer within ${timeout} ms` : "the server cannot be reached";
    return { kind: "failure", reason, isDown: true };
  }
}
