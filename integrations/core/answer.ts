/** The result of requesting a card. */
export type Answer =
  | { kind: "card"; html: string; style: string | null }
  /** Only the server itself can say that a fact was withdrawn or never existed. */
  | { kind: "none"; reason: string }
  /** If the server is down, no further cards are requested. */
  | { kind: "failure"; reason: string; isDown: boolean };

/** Bytes. The largest card has about 120 kB. */
const largest = 1_000_000;

const whole =
  /^<div lang="[a-z]{2}" dir="(?:ltr|rtl)"[^<>]*><template shadowrootmode="open">.*<\/template><a href="https?:\/\/[^"<>]*">[^<>]*<\/a><\/div>$/s;

/** A style sheet, a tag with its attributes, or text. */
const piece = /<style>([^<]*)<\/style>|<\/?([a-z][a-z\d]*)((?:\s+[a-z][\w:-]*(?:="[^"]*")?)*)\s*\/?>|[^<]+/giy;

/** Elements and attributes that run nothing and load nothing. */
const elements =
  /^(a|abbr|article|aside|b|bdi|bdo|blockquote|br|caption|circle|cite|dd|defs|details|div|dl|dt|ellipse|em|figcaption|figure|footer|g|h[1-6]|header|hr|i|li|line|link|mark|ol|p|path|polygon|polyline|q|rect|section|small|span|strong|sub|summary|sup|svg|table|tbody|td|template|th|thead|time|title|tr|ul|wbr)$/i;
const attributes =
  /^(aria-[a-z]+|class|clip-rule|colspan|c[xy]|d|datetime|dir|fill(-[a-z]+)?|height|href|hreflang|id|lang|open|part|points|r[xy]?|rel|role|rowspan|scope|shadowrootmode|stroke(-[a-z]+)?|theme|title|transform|viewBox|width|[xy][12]?)$/i;

/** Returns whether a text is the HTML of a complete card in which nothing runs or loads anything. The same rules are in PHP. */
export function isCard(html: string): boolean {
  return html.length <= largest && whole.test(html) && isHarmless(html);
}

function isHarmless(html: string): boolean {
  let end = 0;
  for (const [found, style, element, given = ""] of html.matchAll(piece)) {
    end += found.length;
    if (style !== undefined && !isHarmlessStyle(style)) return false;
    if (element !== undefined && !elements.test(element)) return false;
    for (const [, name = "", value = ""] of given.matchAll(/([a-z][\w:-]*)(?:="([^"]*)")?/gi)) {
      if (!attributes.test(name)) return false;
      const address = element?.toLowerCase() === "link" ? /^\/(?!\/)/ : /^https?:\/\/|^#/;
      if (name.toLowerCase() === "href" && !address.test(value)) return false;
    }
  }
  return end === html.length;
}

/** Returns whether a style sheet loads nothing, even if it writes letters as escapes (https://www.w3.org/TR/css-syntax-3/#escaping). */
function isHarmlessStyle(style: string): boolean {
  const text = style.replace(/\\([\da-f]{1,6})\s?/gi, (_, code) =>
    String.fromCodePoint(Number.parseInt(code, 16) % 0x11_0000),
  );
  return !/url\(|image\(|image-set\(|@import|src\(/i.test(text.replaceAll("\\", ""));
}

/**
 * Requests a card, and its style sheet if that is a separate file.
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
      return { kind: "failure", reason: `the server answered with status ${response.status}`, isDown: false };
    if (!isCard(body))
      return { kind: "failure", reason: "the server answered with something that is not a card", isDown: false };
    if (css === null) return { kind: "card", html: body, style: null };
    const link = /^<([^>]+)>/.exec(response.headers.get("Link") ?? "")?.[1];
    const address = new URL(link ?? "", server);
    const sheet = address.origin === new URL(server).origin ? await fetch(address, { signal }) : null;
    const style = sheet?.ok && sheet.headers.get("Content-Type")?.startsWith("text/css") ? await sheet.text() : "";
    if (style === "" || !isHarmlessStyle(style))
      return { kind: "failure", reason: "the server did not send the card's style sheet", isDown: false };
    return { kind: "card", html: body, style };
  } catch (error) {
    const isLate = error instanceof Error && error.name === "TimeoutError";
    const reason = isLate ? `there was no answer within ${timeout} ms` : "the server cannot be reached";
    return { kind: "failure", reason, isDown: true };
  }
}
