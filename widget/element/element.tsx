import { render } from "preact";
import type { CardView } from "../../data/model/views/card-view.ts";
import css from "../card/card.css";
import { Card } from "../card/card.tsx";
import { origin } from "./origin.ts";
import { type Failure, unreachableMessage } from "./unreachable.ts";

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/**
 * `<relations-card relation="no-tj" lang="de" home="tj" as-of="2016-01-01" theme="dark" heading="3">`. The element's children are
 * visible until the card is, and stay visible if there is no card. Invalid attributes are ignored, with a warning in the console.
 */
export class RelationsCard extends HTMLElement {
  static observedAttributes = ["relation", "lang", "home", "as-of", "theme", "heading"];

  #root = this.attachShadow({ mode: "open" });
  #hasOwnView = false;
  #view: CardView | null = null;
  #failure: Failure | null = null;
  /** Identifies the latest update. Responses to earlier ones are discarded. */
  #update: object | null = null;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#render();
  }

  /** Shows this view. The element then never requests one from the server. */
  set view(view: CardView) {
    this.#hasOwnView = true;
    this.#view = view;
    this.#render();
  }

  connectedCallback() {
    this.attributeChangedCallback();
  }

  async attributeChangedCallback() {
    const update = {};
    this.#update = update;
    // Wait for a microtask, so that several attributes set in a row make one request.
    await null;
    if (update !== this.#update || !this.isConnected) return;
    this.#read("theme", /^(auto|light|dark)$/);
    if (!this.#hasOwnView) {
      const lang = this.closest<HTMLElement>("[lang]")?.lang || "en";
      const url = this.#url(lang);
      let view: CardView | null = null;
      let failure = url ? unreachableMessage(lang) : null;
      try {
        if (url) {
          const response = await fetch(url);
          const body = await response.json();
          if (response.ok) view = body;
          else warn(`${body.title}. ${body.detail}`);
          // Only the site's developer can fix a wrong attribute, so readers see a message only for an unknown relation.
          if (response.status < 500) {
            failure = body.type?.endsWith("unknown-relation") ? { text: body.title, lang: "" } : null;
          }
        }
      } catch {
        // No response, or an incomplete one.
      }
      if (update !== this.#update) return;
      this.#view = view;
      this.#failure = failure;
    }
    this.#render();
  }

  /** URL of the view; "" if `relation` is missing or invalid. */
  #url(lang: string): string {
    const relation = this.#read("relation", /^[a-z]{2,3}-[a-z]{2,3}$/i);
    const home = this.#read("home", RegExp(`^(${relation.replace("-", "|")})$`, "i"));
    const asOf = this.#read("as-of", /^\d{4}-\d\d-\d\d$/);
    return (
      relation &&
      `${origin}/v1/relations/${relation}/card?lang=${encodeURIComponent(lang)}${home && `&home=${home.toLowerCase()}`}${asOf && `&asOf=${asOf}`}`
    );
  }

  /** Returns an attribute's value; "" if it is absent or does not match the pattern. Warns if it is invalid. */
  #read(name: string, pattern: RegExp): string {
    const value = this.getAttribute(name)?.trim();
    if (value && pattern.test(value)) return value;
    // `relation` is the only required attribute.
    if (value || name === "relation") warn(`${name}: "${value ?? ""}" does not match ${pattern}`);
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
