/** The result of requesting a card. */
export type Answer =
  | { kind: "card"; html: string; style: string | null }
  /** Only the server itself can say that a fact was removed or never existed, or that a relation was withdrawn. */
  | { kind: "none"; reason: string }
  /** If the server is down, no further cards are requested. */
  | { kind: "failure"; reason: string; isDown: boolean };

/** Bytes. The largest card has about 120 kB. */
const largest = 1_000_000;

/** The element around a card, its style sheet, its content, and the link that older browsers show. */
const whole =
  /^(<div lang="[a-z]{2}" dir="(?:ltr|rtl)"[^<>]*>)<template shadowrootmode="open">(?:<style>([^<]*)<\/style>|<link rel="stylesheet" href="\/(?!\/)[\w./-]*"\/?>)(.*)<\/template>(<a href="https?:\/\/[^"<>]*">[^<>]*<\/a><\/div>)$/s;

/** A tag with its attributes, or text. */
const piece = /<(\/?)([a-z][a-z\d]*)((?:\s+[a-z][\w:-]*(?:="[^"<]*")?)*)\s*\/?>|[^<]+/giy;

/** Elements and attributes that run nothing and load nothing. Those in `empty` contain nothing. */
const elements =
  /^(a|abbr|article|aside|b|bdi|bdo|blockquote|caption|cite|dd|defs|details|div|dl|dt|em|figcaption|figure|footer|g|h[1-6]|header|i|li|mark|ol|p|q|section|small|span|strong|sub|summary|sup|svg|table|tbody|td|th|thead|time|tr|ul)$/i;
const empty = /^(br|circle|ellipse|hr|line|path|polygon|polyline|rect|wbr)$/i;
const attributes =
  /^(aria-[a-z]+|class|clip-rule|colspan|c[xy]|d|datetime|dir|fill(-[a-z]+)?|height|href|hreflang|id|lang|open|part|points|r[xy]?|rel|role|rowspan|scope|stroke(-[a-z]+)?|theme|title|transform|viewBox|width|[xy][12]?)$/i;

/** Attributes whose values browsers take as style. */
const presentation = /^(clip-rule|fill|stroke|transform)/i;

/** Returns whether a text is the HTML of a complete card in which nothing runs or loads anything. The same rules are in PHP. */
export function isCard(html: string): boolean {
  if (html.length > largest) return false;
  const [, start = "", style = "", content = "", end = ""] = whole.exec(html) ?? [];
  return start !== "" && isHarmlessStyle(style) && isHarmless(content) && isHarmless(start + end);
}

/** Returns whether elements and attributes are harmless, and every element ends where it should. */
function isHarmless(html: string): boolean {
  const open: string[] = [];
  let length = 0;
  for (const [found, slash = "", element, given = ""] of html.matchAll(piece)) {
    length += found.length;
    if (element === undefined) continue;
    if (slash !== "") {
      if (open.pop() !== element) return false;
    } else if (elements.test(element)) open.push(element);
    else if (!empty.test(element)) return false;
    for (const [, name = "", value = ""] of given.matchAll(/([a-z][\w:-]*)(?:="([^"]*)")?/gi)) {
      if (!attributes.test(name)) return false;
      if (presentation.test(name) && /url|[&\\]/i.test(value)) return false;
      if (name.toLowerCase() === "href" && !/^https?:\/\/|^#/.test(value)) return false;
    }
  }
  return length === html.length && open.length === 0;
}

/** Returns whether a style sheet loads nothing. It must not contain escapes, which could hide something that does. */
function isHarmlessStyle(style: string): boolean {
  return !/\\|url\(|image\(|image-set\(|@import|src\(/i.test(style);
}

/** Returns the text of a response. @throws if it is longer than the largest card, or is not UTF-8 */
export async function textOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > largest) throw new Error("The response is too long.");
    parts.push(part);
  }
  return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts));
}

/**
 * Requests a card, and its style sheet if that is a separate file.
 * @param css path of the style sheet on the site; null for a style sheet in the card
 * @param timeout milliseconds
 */
export async function requestCard(server: string, path: string, css: string | null, timeout: number): Promise<Answer> {
  const signal = AbortSignal.timeout(timeout);
  let hasAnswered = false;
  try {
    // A redirect could lead into the site's own network.
    const response = await fetch(server + path, { signal, redirect: "manual" });
    hasAnswered = true;
    const target = response.headers.get("Location");
    if (target)
      return {
        kind: "failure",
        reason: `the server redirects to ${target}. Set \`server\` to the new address of the server`,
        isDown: false,
      };
    const body = (await textOf(response)).trim();
    const reason = /^<!-- Entente: ([^<>]*) -->$/.exec(body)?.[1];
    if (response.status >= 400 && response.status < 500 && response.status !== 429 && reason)
      return { kind: "none", reason };
    if (!response.ok)
      return { kind: "failure", reason: `the server responded with status ${response.status}`, isDown: false };
    if (!isCard(body))
      return { kind: "failure", reason: "the server responded with something that is not a card", isDown: false };
    if (css === null) return { kind: "card", html: body, style: null };
    const link = /^<([^>]+)>/.exec(response.headers.get("Link") ?? "")?.[1];
    const address = new URL(link ?? "", server);
    const isOwn = address.origin === new URL(server).origin;
    const sheet = isOwn ? await fetch(address, { signal, redirect: "manual" }) : null;
    const style = sheet?.ok && sheet.headers.get("Content-Type")?.startsWith("text/css") ? await textOf(sheet) : "";
    if (style === "" || !isHarmlessStyle(style))
      return { kind: "failure", reason: "the server did not send the card's style sheet", isDown: false };
    return { kind: "card", html: body, style };
  } catch (error) {
    const isLate = error instanceof Error && error.name === "TimeoutError";
    const problem = hasAnswered ? "the server's response was incomplete or damaged" : "the server cannot be reached";
    return { kind: "failure", reason: isLate ? `there was no response within ${timeout} ms` : problem, isDown: true };
  }
}
