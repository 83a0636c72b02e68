import { render } from "preact";
import type { CardView } from "../../data/model/card-view.ts";
import css from "../card/card.css";
import { Card } from "../card/card.tsx";
import { type Failure, unreachable } from "./failure.ts";
import { origin } from "./origin.ts";

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/**
 * `<relations-card relation="no-tj" lang="de" home="tj" as-of="2016-01-01" theme="dark" heading="3">`. What is inside the element shows until
 * the card does, and stays when there is none. Wrong attributes count as absent.
 */
export class RelationsCard extends HTMLElement {
  static observedAttributes = ["relation", "lang", "home", "as-of", "heading"];

  #root = this.attachShadow({ mode: "open" });
  #handedOver = false;
  #view: CardView | null = null;
  #failure: Failure | null = null;
  #request: AbortController | null = null;
  #queued = false;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#render();
  }

  /** Shows this view, and asks the server for none. */
  set view(view: CardView) {
    this.#request?.abort();
    this.#handedOver = true;
    this.#view = view;
    this.#render();
  }

  connectedCallback() {
    this.#refresh();
  }

  disconnectedCallback() {
    this.#request?.abort();
  }

  attributeChangedCallback() {
    this.#refresh();
  }

  /** Several attributes set in a row make one request. */
  #refresh() {
    if (this.#queued) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      if (this.#handedOver) this.#render();
      else if (this.isConnected) this.#load();
    });
  }

  async #load() {
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    let view: CardView | null = null;
    let failure: Failure | null = null;
    try {
      const response = await fetch(this.#address, { credentials: "omit", signal: request.signal });
      const answer = await response.json();
      if (response.ok) view = answer;
      else failure = { text: answer.detail, lang: response.headers.get("Content-Language") ?? "" };
    } catch {
      // No answer, or one cut short.
      failure = unreachable(this.#lang);
    }
    if (request.signal.aborted) return;
    this.#view = view;
    this.#failure = failure;
    this.#render();
  }

  get #relation() {
    return this.getAttribute("relation")?.trim() ?? "";
  }

  get #lang() {
    return this.closest<HTMLElement>("[lang]")?.lang || "en";
  }

  get #address() {
    const query = new URLSearchParams({ lang: this.#lang });
    const home = this.getAttribute("home")?.trim().toLowerCase();
    const asOf = this.getAttribute("as-of") ?? "";
    // The server refuses what is no day, and a home that is none of the two.
    if (/^\d{4}-\d\d-\d\d$/.test(asOf)) query.set("asOf", asOf);
    if (home && this.#relation.toLowerCase().split("-").includes(home)) query.set("home", home);
    return `${origin}/v1/relations/${encodeURIComponent(this.#relation || " ")}/card?${query}`;
  }

  #render() {
    const view = this.#view;
    const heading = /^[1-6]$/.exec(this.getAttribute("heading") ?? "");
    render(view ? <Card view={view} heading={heading ? +heading[0] : 2} /> : this.#fallback(), this.#root);
  }

  #fallback() {
    const message = this.#failure;
    return (
      <>
        <slot />
        {message && (
          <div class="card" part="message" role="status" lang={message.lang}>
            {message.text} <a href={origin}>{origin}</a>
          </div>
        )}
      </>
    );
  }
}
