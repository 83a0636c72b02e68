import { render } from "preact";
import type { CardView } from "../../data/model/views/card-view.ts";
import css from "../card/card.css";
import { Card } from "../card/card.tsx";
import { origin } from "./origin.ts";
import { type Failure, unreachableMessage } from "./unreachable.ts";

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/**
 * `<relations-card relation="no-tj" lang="de" home="tj" as-of="2016-01-01" theme="dark" heading="3">`. What is inside the element shows until
 * the card does, and stays when there is none. Wrong attributes count as absent, and the console names them.
 */
export class RelationsCard extends HTMLElement {
  static observedAttributes = ["relation", "lang", "home", "as-of", "theme", "heading"];

  #root = this.attachShadow({ mode: "open" });
  #handedOver = false;
  #view: CardView | null = null;
  #failure: Failure | null = null;
  /** The newest request; an answer to an older one comes too late. */
  #request: object | null = null;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#render();
  }

  /** Shows this view, and asks the server for none. */
  set view(view: CardView) {
    this.#handedOver = true;
    this.#view = view;
    this.#render();
  }

  connectedCallback() {
    this.attributeChangedCallback();
  }

  async attributeChangedCallback() {
    const request = {};
    this.#request = request;
    // Several attributes set in a row make one request.
    await null;
    if (request !== this.#request || !this.isConnected) return;
    this.#read("theme", /^(auto|light|dark)$/);
    if (!this.#handedOver) {
      const lang = this.closest<HTMLElement>("[lang]")?.lang || "en";
      const address = this.#address(lang);
      let view: CardView | null = null;
      let failure = address ? unreachableMessage(lang) : null;
      try {
        if (address) {
          const response = await fetch(address);
          const answer = await response.json();
          if (response.ok) view = answer;
          else warn(`${answer.title}. ${answer.detail}`);
          // What is wrong with an attribute is for whoever made the page: its readers can do nothing about it.
          if (response.status < 500) {
            failure = answer.type?.endsWith("unknown-relation") ? { text: answer.title, lang: "" } : null;
          }
        }
      } catch {
        // No answer, or one cut short.
      }
      if (request !== this.#request) return;
      this.#view = view;
      this.#failure = failure;
    }
    this.#render();
  }

  /** Where the view is; an empty text where no relation is named. */
  #address(lang: string): string {
    const relation = this.#read("relation", /^[a-z]{2,3}-[a-z]{2,3}$/i);
    const home = this.#read("home", RegExp(`^(${relation.replace("-", "|")})$`, "i"));
    const asOf = this.#read("as-of", /^\d{4}-\d\d-\d\d$/);
    return (
      relation &&
      `${origin}/v1/relations/${relation}/card?lang=${encodeURIComponent(lang)}${home && `&home=${home.toLowerCase()}`}${asOf && `&asOf=${asOf}`}`
    );
  }

  /** An attribute, where it is one that can be used; else an empty text. */
  #read(name: string, pattern: RegExp): string {
    const value = this.getAttribute(name)?.trim();
    if (value && pattern.test(value)) return value;
    // Nothing can do without a relation.
    if (value || name === "relation") warn(`${name}="${value ?? ""}"`);
    return "";
  }

  #render() {
    const message = this.#failure;
    render(
      this.#view ? (
        <Card view={this.#view} heading={+this.#read("heading", /^[1-6]$/) || 2} />
      ) : (
        <>
          <slot />
          {message && (
            <p class="card" part="message" role="status" lang={message.lang} dir="auto">
              {message.text}
            </p>
          )}
        </>
      ),
      this.#root,
    );
  }
}

function warn(text: string) {
  console.warn(`<relations-card> ${text}`);
}
