import { documentedHeight } from "../height-table.ts";

/** A page with a widget in the initial viewport, used as the widget's documentation says. */
export interface WidgetPage {
  name: string;
  head: string;
  body: string;
  /** JavaScript expression for the element that readers wait for; null or undefined until the page has it. */
  content: string;
  /** The same for the last part of the widget. Default: `content`. */
  rest?: string;
  isOurs?: boolean;
}

/** Width of the viewport, and of the container of the widget, in CSS pixels. */
export const pageWidth = 800;

/** The widget that the others are compared with. */
export const reference = "lite-youtube-embed";

/** Our cards: the largest, and a typical one, which contains little more than the date relations were established. */
const [largest, short] = ["no-tj", "ca-tj"] as const;
const query = "lang=en";
const ours = {
  content: 'document.querySelector("relations-card")?.shadowRoot?.querySelector("header")',
  rest: 'document.querySelector("relations-card")?.shadowRoot?.querySelector("footer")',
  isOurs: true,
} as const;

/** Returns the style that reserves the documented height of a card. */
function reserved(pair: string): string {
  return `min-height: ${documentedHeight({ pair, query }, pageWidth)}px`;
}

function oneTag(origin: string, pair: string, name: string): WidgetPage {
  return {
    name,
    head: "",
    body: `<div style="${reserved(pair)}"><script async src="${origin}/embed/${pair}.js?${query}"></script></div>`,
    ...ours,
  };
}

/** Returns the pages that are compared. @param origin serves the widgets' files and Entente */
export function widgetPages(origin: string): WidgetPage[] {
  return [
    oneTag(origin, largest, "our one-tag embed, largest card"),
    oneTag(origin, short, "our one-tag embed, short card"),
    {
      name: "our element, preloaded, largest card",
      head: `<style>relations-card { display: block; ${reserved(largest)} }</style>
        <link rel="preload" href="${origin}/widget.js" as="script">
        <link rel="preload" href="${origin}/v1/relations/${largest}/card?${query}" as="fetch" crossorigin>
        <script async src="${origin}/widget.js"></script>`,
      body: `<relations-card relation="${largest}" lang="en"></relations-card>`,
      ...ours,
    },
    {
      name: reference,
      head: `<link rel="stylesheet" href="${origin}/lite-yt-embed.css"><script src="${origin}/lite-yt-embed.js"></script>`,
      body: '<lite-youtube videoid="goiWrNiaT0I" playlabel="Play: a video"></lite-youtube>',
      content: 'document.querySelector("lite-youtube > .lyt-playbtn")',
    },
    {
      name: "wikipedia-preview",
      head: `<link rel="stylesheet" href="${origin}/wikipedia-preview-link.css">`,
      body: `<p>${["Norway", "Tajikistan"].map((name) => `<span class="wmf-wp-with-preview" data-wikipedia-preview>${name}</span>`).join(" and ")}</p>
        <script src="${origin}/wikipedia-preview.js"></script><script>wikipediaPreview.init({}); isReady = true</script>`,
      content: 'window.isReady && document.querySelector("[data-wikipedia-preview]")',
    },
    {
      name: "giscus",
      head: `<script type="module" src="${origin}/giscus.js"></script>`,
      // A fictitious repository.
      body: '<giscus-widget repo="example/example" repoid="R_example" mapping="pathname"></giscus-widget>',
      content: 'document.querySelector("giscus-widget")?.shadowRoot?.querySelector("iframe")',
    },
    { name: "no widget", head: "", body: "", content: 'document.querySelector("p")' },
  ];
}

/** Returns a page with a card for each pair. They all load at once, even far from the viewport. */
export function manyCards(origin: string, pairs: readonly string[]): WidgetPage {
  return {
    name: "many cards",
    head: `<script async src="${origin}/widget.js"></script>`,
    body: pairs.map((pair) => `<relations-card relation="${pair}" lang="en" load="now"></relations-card>`).join(""),
    content: `[...document.querySelectorAll("relations-card")].every((card) => card.shadowRoot?.querySelector("footer")) ? ${ours.rest} : null`,
  };
}

/** Returns the HTML of a page, with text below the widget. */
export function htmlOf({ name, head, body }: WidgetPage): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
    <style>body { margin: 0 }</style>${head}</head><body>${body}<p>${"A text below the widget. ".repeat(200)}</p></body></html>`;
}
