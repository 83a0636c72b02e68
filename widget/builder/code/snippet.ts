import type { Settings } from "../../../data/model/views/builder-settings.ts";
import { cardHeight, defaultFrameWidth, frameHeight, maxFrameHeight } from "../../../data/model/views/card-height.ts";
import type { CardView } from "../../../data/model/views/card-view.ts";
import { cardQuery, effective, queryOf } from "../settings.ts";

/** What the code contains apart from the settings. */
export interface SnippetContext {
  /** Origin of our server. */
  origin: string;
  /** The card's title, in its language. */
  title: string;
  /** The card that the code shows; null until it is known. */
  card: CardView | null;
  script: { hash: string; integrity: string };
  /** Path of the style sheet for fragments on our server. */
  fragmentStyle: string;
  /** Day of the card (EDTF), for a script tag; the builder has no such setting. */
  asOf?: string | null;
}

/** Path at which the including site serves its copy of the style sheet for fragments. */
export const stylePath = "/entente.css";

/** The code that puts a card on a page. */
export interface Snippet {
  code: string;
  /** Text of the code's `<style>` element; "" if it has none. */
  css: string;
  /** The content security policy that the code needs; see {@link completePolicy} for that of its `<style>` element. */
  policy: string;
  /**
   * URLs that a browser loads for the code, and those that it loads after a click. For a fragment, the including server loads the first
   * URL, and the site serves its own copy of the second one, the style sheet.
   */
  loads: string[];
  later: string[];
}

/** Heights in CSS pixels, by width in CSS pixels; null to reserve no space. */
type Heights = ((width: number) => number) | null;

/** The builder's text sizes, in relation to the normal one. That of the surrounding text is unknown. */
const scales: Readonly<Record<string, number>> = { small: 13 / 16, large: 18 / 16 };

/** Returns the code for some settings. */
export function snippetFor(
  given: Settings,
  { origin, title, card, script, fragmentStyle, asOf }: SnippetContext,
): Snippet {
  const settings = effective(given);
  const { relation, cardLang, home, layout, fact, kinds, cardRelease: release, theme, load, way, pinned } = settings;
  const path = fact ? `${relation}/${fact}` : relation;
  const query = cardQuery(given);
  const flags = relation.split("-").map((code) => `${origin}/flags/${code}.svg`);

  if (way === "link" || way === "frame") {
    const frameTheme = way === "frame" && theme === "auto" ? "" : theme;
    const options = queryOf({ lang: cardLang, home, layout, kinds, release, theme: frameTheme });
    const frame = `${origin}/embed/${path}?${options}`;
    const loads = { loads: [frame, ...flags], later: [] };
    if (way === "link")
      return {
        code: `${origin}/relations/${path}?${options}`,
        css: "",
        policy: policyOf(`frame-src ${origin}`),
        ...loads,
      };
    const heightAt = (width: number) => (card ? frameHeight(card, width) : maxFrameHeight);
    return { ...frameSnippet(frame, { origin, title, heightAt }), ...loads };
  }
  const properties = customProperties(settings);
  if (way === "fragment") {
    // The server sends the card with the page, so that nothing moves.
    const { css, style, open, close } = boxFor(null, properties);
    const options = theme && theme !== "auto" ? `${query}&theme=${theme}` : query;
    const isFile = settings.styleFile !== "";
    const url = `${origin}/fragment/${relation}?${options}${isFile ? `&css=${stylePath}` : ""}`;
    return {
      code: `${style}${open}<esi:include src="${url}" onerror="continue" />${close}`,
      css,
      policy: policyOf(`style-src ${isFile ? "'self'" : "'unsafe-inline'"}`),
      loads: isFile ? [url, origin + fragmentStyle] : [url],
      later: [],
    };
  }
  const scale = scales[settings.size] ?? 1;
  const heightAt = (width: number) => (card ? scale * cardHeight(card, width / scale) : 0);
  // A card that waits for a click moves the page only when the reader asks for it.
  const { css, style, open, close } = boxFor(card && load !== "click" ? heightAt : null, properties);
  const sources = [`script-src ${origin}`, `img-src ${origin}`, ...(css ? ["style-src"] : [])];
  if (way === "element") {
    const file = pinned ? `${origin}/widget/${script.hash}.js` : `${origin}/widget.js`;
    const integrity = pinned ? ` integrity="${script.integrity}" crossorigin` : "";
    const attributes = attributesOf({ relation, lang: cardLang, home, layout, fact, kinds, release, theme, load });
    const page = `${origin}/relations/${path}?${queryOf({ lang: cardLang, home, release })}`;
    const fallback = `<a href="${page}">${escapeText(title)}</a>`;
    const data = [`${origin}/v1/relations/${relation}/card?${query.replaceAll(",", "%2C")}`, ...flags];
    // A card that loads at once is in the first view, where the data should not wait for the script.
    const preload = `<link rel="preload" href="${data[0]}" as="fetch" crossorigin>`;
    return {
      code: [
        ...(load === "now" ? [preload] : []),
        `<script async src="${file}"${integrity}></script>`,
        `${style}${open}<relations-card${attributes}>`,
        `  ${fallback}`,
        `</relations-card>${close}`,
      ].join("\n"),
      css,
      policy: policyOf(`connect-src ${origin}`, ...sources),
      loads: load === "click" ? [file] : [file, ...data],
      later: load === "click" ? data : [],
    };
  }
  const url = `${origin}/embed/${relation}.js?${query}${asOf ? `&asOf=${asOf}` : ""}`;
  const attributes = theme ? ` data-theme="${theme}"` : "";
  return {
    code: `${style}${open}<script async src="${url}"${attributes}></script>${close}`,
    css,
    policy: policyOf(...sources),
    loads: [url, ...flags],
    later: [],
  };
}

/** Returns a frame with its reserved height. @param url of the frame document */
export function frameSnippet(
  url: string,
  { origin, title, heightAt }: { origin: string; title: string; heightAt: (width: number) => number },
): Pick<Snippet, "code" | "css" | "policy"> {
  const { css, style, open, close } = styled([
    "{ position: relative }",
    `::before { content: ""; display: block; padding-top: ${heightByWidth(heightAt)} }`,
    " > iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 }",
  ]);
  const attributes = `width="${defaultFrameWidth}" height="${Math.round(heightAt(defaultFrameWidth))}" sandbox="allow-popups allow-popups-to-escape-sandbox" loading="lazy"`;
  return {
    code: `${style}${open}<iframe src="${url}" title="${escapeText(title)}" ${attributes}></iframe>${close}`,
    css,
    policy: policyOf(`frame-src ${origin}`, "style-src"),
  };
}

/** The tags around a card, and the `<style>` element that they need, with a line break; all are "" if they are not needed. */
interface Box {
  css: string;
  style: string;
  open: string;
  close: string;
}

/** Returns a box that reserves the space for a card. @param properties custom properties of the card */
function boxFor(heights: Heights, properties: readonly string[]): Box {
  if (!heights) return styled(properties.length > 0 ? [`{ ${properties.join("; ")} }`] : []);
  return styled([
    `{ ${["display: grid", ...properties].join("; ")} }`,
    "::before, .NAME > * { grid-area: 1 / 1 }",
    `::before { content: ""; padding-top: ${heightByWidth(heights)} }`,
  ]);
}

/** @param rules of the box's style, each without the selector of the box at its start; `.NAME` stands for it elsewhere */
function styled(rules: readonly string[]): Box {
  if (rules.length === 0) return { css: "", style: "", open: "", close: "" };
  const template = rules.map((rule) => `.NAME${rule.startsWith("{") ? ` ${rule}` : rule}`).join("\n");
  // The name depends on the rules, so that two snippets on one page do not affect each other.
  const name = `entente-${shortHash(template)}`;
  const css = template.replaceAll("NAME", name);
  return { css, style: `<style>${css}</style>\n`, open: `<div class="${name}">`, close: "</div>" };
}

/** Widths at which the reserved height is exactly as estimated. Between them, the error is smallest. */
const knots = [320, 480, 800] as const;
/** Widths beyond which it no longer changes. */
const [narrowest, widest] = [280, 1100];

/**
 * Returns a CSS length that is the height for the width of the container, as a padding: percentages of paddings refer to the width. So
 * columns of any width get their height, which a media query, which knows only the window, cannot give them.
 */
function heightByWidth(heightAt: (width: number) => number): string {
  const [low, high] = [heightAt(widest), heightAt(narrowest)].map(Math.round).sort((a, b) => a - b);
  if (low === high) return `${low}px`;
  const [first, middle, last] = knots;
  const lines = [
    [first, middle],
    [middle, last],
  ].map(([from = 0, to = 0]) => {
    const slope = (heightAt(to) - heightAt(from)) / (to - from);
    return `${Math.round(heightAt(from) - slope * from)}px + ${Math.round(1000 * slope) / 10}%`;
  });
  return `clamp(${low}px, max(${lines.join(", ")}), ${high}px)`.replaceAll("+ -", "- ");
}

/** Returns the custom properties of the card that the settings set, as CSS declarations. */
export function customProperties({ colours, size, font }: Settings): string[] {
  const [background, text, accent] = colours.split("-");
  return [
    ...(text
      ? [`--entente-background: #${background}`, `--entente-text: #${text}`, `--entente-accent: #${accent}`]
      : []),
    ...(size ? [`--entente-size: ${size}`] : []),
    ...(font ? [`--entente-font: ${fontFamilies(font)}`] : []),
  ];
}

/** Returns a list of font families in CSS: names in quotation marks, because they may contain digits, but not generic families. */
function fontFamilies(font: string): string {
  const isGeneric = (family: string) => /^(ui-|sans-|system-ui$)|^(serif|monospace|cursive|fantasy)$/.test(family);
  return font
    .split(",")
    .map((family) => family.trim())
    .filter(Boolean)
    .map((family) => (isGeneric(family) ? family : `"${family}"`))
    .join(", ");
}

/** Returns the policy that a snippet needs, with the hash of its `<style>` element (CSP 3, section 2.3.1). */
export async function completePolicy({ policy, css }: Pick<Snippet, "policy" | "css">): Promise<string> {
  if (!css || policy.includes("'unsafe-inline'")) return policy;
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(css));
  return `${policy} 'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
}

/** Returns the policy with these directives. */
function policyOf(...directives: string[]): string {
  return ["default-src 'none'", ...directives].join("; ");
}

function attributesOf(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** Returns a hash for the name of a class (FNV-1a, 32 bits). */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
