import type { Settings } from "../../data/model/views/builder-settings.ts";
import { effective } from "./settings.ts";

/** What the code contains apart from the settings. */
export interface SnippetContext {
  /** Origin of our server. */
  origin: string;
  /** The card's title, in its language. */
  title: string;
  /** The card's height in CSS pixels, in a column of 320 and of 600 CSS pixels. */
  heights: { narrow: number; wide: number };
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

/** Widest window, in CSS pixels, in which a column counts as narrow. */
const narrowWindow = 479;

/** Returns the code for some settings. */
export function snippetFor(
  given: Settings,
  { origin, title, heights, script, fragmentStyle, asOf }: SnippetContext,
): Snippet {
  const settings = effective(given);
  const { relation, cardLang, home, layout, fact, kinds, cardRelease: release, theme, load, way, pinned } = settings;
  const path = fact ? `${relation}/${fact}` : relation;
  const query = queryOf({ lang: cardLang, home, layout, fact, kinds, release });
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
    return { ...frameSnippet(frame, { origin, title, heights }), ...loads };
  }
  const { name, css, style } = styleFor(["display: block"], heights, customProperties(settings));
  if (way === "fragment") {
    const options = theme && theme !== "auto" ? `${query}&theme=${theme}` : query;
    const isFile = settings.styleFile !== "";
    const url = `${origin}/fragment/${relation}?${options}${isFile ? `&css=${stylePath}` : ""}`;
    return {
      code: `${style}\n<div class="${name}"><esi:include src="${url}" onerror="continue" /></div>`,
      css,
      policy: policyOf(`style-src ${isFile ? "'self'" : "'unsafe-inline'"}`),
      loads: isFile ? [url, origin + fragmentStyle] : [url],
      later: [],
    };
  }
  const sources = [`script-src ${origin}`, `img-src ${origin}`, "style-src"];
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
        style,
        ...(load === "now" ? [preload] : []),
        `<script async src="${file}"${integrity}></script>`,
        `<relations-card class="${name}"${attributes}>`,
        `  ${fallback}`,
        "</relations-card>",
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
    code: `${style}\n<div class="${name}"><script async src="${url}"${attributes}></script></div>`,
    css,
    policy: policyOf(...sources),
    loads: [url, ...flags],
    later: [],
  };
}

/** Returns a frame with its reserved height. @param url of the frame document */
export function frameSnippet(
  url: string,
  { origin, title, heights }: Pick<SnippetContext, "origin" | "title" | "heights">,
): Pick<Snippet, "code" | "css" | "policy"> {
  const { name, css, style } = styleFor(["width: 100%", "border: 0"], heights);
  const attributes = `width="600" height="${heights.wide}" sandbox="allow-popups allow-popups-to-escape-sandbox" loading="lazy"`;
  return {
    code: `${style}\n<iframe class="${name}" src="${url}" title="${escapeText(title)}" ${attributes}></iframe>`,
    css,
    policy: policyOf(`frame-src ${origin}`, "style-src"),
  };
}

/** Returns the `<style>` element that reserves the height of a card, and the class that it styles. */
function styleFor(
  own: readonly string[],
  heights: SnippetContext["heights"],
  properties: readonly string[] = [],
): { name: string; css: string; style: string } {
  const rule = (declarations: string) => `.NAME { ${declarations} }`;
  const template = [
    rule([...own, `min-height: ${heights.wide}px`, ...properties].join("; ")),
    ...(heights.narrow > heights.wide
      ? [`@media (max-width: ${narrowWindow}px) { ${rule(`min-height: ${heights.narrow}px`)} }`]
      : []),
  ].join("\n");
  const name = `entente-${shortHash(template)}`;
  const css = template.replaceAll("NAME", name);
  return { name, css, style: `<style>${css}</style>` };
}

/** Returns the custom properties of the card that the settings set, as CSS declarations. */
function customProperties({ colours, size }: Settings): string[] {
  const [background, text, accent] = colours.split("-");
  return [
    ...(text
      ? [`--entente-background: #${background}`, `--entente-text: #${text}`, `--entente-accent: #${accent}`]
      : []),
    ...(size ? [`--entente-size: ${size}`] : []),
  ];
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

/** Returns a query with the values that are not empty. None of them needs escaping. */
function queryOf(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
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

/** Returns a hash for the name of a class (FNV-1a, 32 bits), so that two snippets on one page do not affect each other. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
