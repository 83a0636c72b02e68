import type { CardRestPart, CardView } from "../../data/model/views/card-view.ts";
import css from "../card/card.css";
import { Card, Group } from "../card/card.tsx";
import { observedAttributes, parameterAttributes, propertyOf, reflectedAttributes } from "./attribute-names.ts";
import { append, render } from "./dom-elements.ts";
import { declaredLanguage, languageOf } from "./language.ts";
import { whenNear } from "./near.ts";
import { origin } from "./origin.ts";
import { discard, type Problem, requestCard, warn, warnOfLanguage } from "./request-card.tsx";
import { loadingText, type Message, unreachableMessage } from "./texts.ts";
import { inSteps, inTurn } from "./turns.ts";

/** Returns the style sheet for the documents of a window. */
function sheetFor({ CSSStyleSheet }: typeof globalThis): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
const sheet = sheetFor(globalThis);

/** Delay before a request, in milliseconds, because several attributes often change in a row. The first card does not wait. */
const pause = 100;

/** Cards that could not be loaded. */
const failed = new Set<RelationsCard>();
for (const event of ["online", "pageshow"]) {
  addEventListener(event, ({ persisted }: Event & { persisted?: boolean }) => {
    // Browsers may abort requests when the reader leaves the page. The first time the page is shown, none has been aborted.
    if (persisted === false) return;
    RelationsCard.retry();
  });
}

/** The properties that reflect attributes; null if the attribute is absent. */
type Reflected = Record<Exclude<(typeof reflectedAttributes)[number], "as-of"> | "asOf", string | null>;
export interface RelationsCard extends Reflected {}

/**
 * `<relations-card relation="no-tj" lang="de" home="tj" as-of="2016-01-01" layout="compact" theme="dark" heading="3">`. The element's
 * children are visible until the card is, and stay visible if there is no card. Invalid attributes are ignored, with a warning in the
 * console. A card that is shown stays until there is another one to show, or the server says that there is none.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the properties are defined below.
export class RelationsCard extends HTMLElement {
  static observedAttributes = observedAttributes;

  #root = this.attachShadow({ mode: "open" });
  #hasOwnView = false;
  #view: CardView | null = null;
  #failure: Message | null = null;
  /** URL of the view that is shown or will be requested; "" if there is none or it could not be loaded. */
  #url = "";
  /** URL that is requested only after a click on a button; "" if there is no such button. */
  #offered = "";
  #isClicked = false;
  /** The values of the element's own attributes when they were last read. */
  #values: Record<string, string> = {};
  /** What the shadow root contains: the view and the level of its heading, a message, or the text of the button. */
  #shown: unknown[] = [];
  /** Resolves when the card is shown as a whole. */
  #revealed = Promise.resolve();
  /** Whether the card at the URL has not been requested yet, because the element is far from the viewport. */
  #isWaiting = false;
  #timer = 0;
  #pause = 0;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#render();
  }

  /** The view that is shown; null if there is none. */
  get view(): CardView | null {
    return this.#view;
  }

  /** Shows this view. The element then never requests another, except for parts of it. */
  set view(view: CardView) {
    this.#hasOwnView = true;
    this.#view = view;
    this.#render();
    this.#revealed.then(() => this.#announce(view));
  }

  connectedCallback() {
    // Frameworks may set properties before this script runs.
    for (const name of properties) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete (this as Partial<this>)[name];
      this[name] = value;
    }
    this.attributeChangedCallback();
  }

  attributeChangedCallback() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.isConnected && this.#update(), this.#pause);
  }

  /** A document accepts only style sheets of its own window. */
  adoptedCallback() {
    const { defaultView } = this.ownerDocument;
    if (defaultView) this.#root.adoptedStyleSheets = [sheetFor(defaultView)];
  }

  #update() {
    this.#pause = pause;
    this.#read("theme", "auto, light, dark");
    const load = this.#read("load", "near, now, click");
    if (!this.#hasOwnView) {
      let url = this.#readUrl();
      this.#offered = "";
      if (load === "click" && !this.#isClicked) {
        this.#offered = url;
        url = "";
      }
      const isNew = url !== this.#url;
      if (isNew) {
        this.#url = url;
        this.#isWaiting = url !== "";
        if (!url) this.#view = this.#failure = null;
      }
      if (this.#isWaiting) {
        if (load === "now") this.#load();
        else if (isNew) whenNear(this, async () => this.#isWaiting && this.#load());
      }
    }
    this.#render();
  }

  async #load() {
    this.#isWaiting = false;
    const url = this.#url;
    failed.delete(this);
    const answer = await requestCard(url, this, false).catch((error: Error) => {
      failed.add(this);
      return error;
    });
    await inTurn(() => this.#showAnswer(answer, url));
  }

  async #showAnswer(answer: CardView | Problem | Error, url: string) {
    if (url !== this.#url) return;
    let detail = answer;
    try {
      if (answer instanceof Error) throw answer;
      if ("groups" in answer) {
        warnOfLanguage(declaredLanguage(this), this);
        await this.#renderNew(answer, url);
      } else if (answer.status !== 400) {
        this.#view = this.#failure = null;
        // Only the site's developer can fix a wrong attribute, so readers see a message only for what is not published.
        if (/-relation$|removed-fact$/.test(answer.type)) this.#failure = { text: answer.title, lang: "" };
      }
    } catch (error) {
      if (url !== this.#url) return;
      detail = error as Error;
      this.#url = "";
      this.#failure = unreachableMessage(languageOf(this));
      failed.add(this);
    }
    this.#render();
    this.#announce(detail);
  }

  /**
   * Tells the page that the card is shown as a whole, or that none could be loaded.
   * @param detail the view, the server's problem details, or an error
   */
  #announce(detail: CardView | Problem | Error) {
    const type = "groups" in detail ? "ready" : "error";
    this.dispatchEvent(new CustomEvent(`relations-card:${type}`, { bubbles: true, composed: true, detail }));
  }

  /** Shows a new view. If the view is incomplete, the previous card stays. @throws if the view is incomplete */
  async #renderNew(view: CardView, url: string) {
    const previous = [this.#view, this.#failure] as const;
    this.#view = view;
    this.#failure = null;
    try {
      this.#render();
      await this.#revealed;
    } catch (error) {
      [this.#view, this.#failure] = previous;
      discard(url, error, this);
      throw error;
    }
  }

  /** Loads the cards that could not be loaded. */
  static retry() {
    for (const card of failed) {
      // An answer that still waits for its turn is no longer shown.
      card.#url = "";
      card.attributeChangedCallback();
    }
    failed.clear();
  }

  #accept = () => {
    this.#isClicked = true;
    this.#update();
  };

  /**
   * Fills a part of a long group that the reader opens, from the release that the card shows: a later release may divide the facts
   * differently. If there is no response, the part keeps its link.
   */
  #fill = async (part: CardRestPart, details: Element) => {
    const base = this.#readUrl();
    if (part.facts[0] || !base) return;
    const url = new URL(base);
    url.searchParams.set("release", `${this.#view?.release}`);
    url.searchParams.set("part", part.id);
    const body = await requestCard(url.href, this).catch(() => null);
    if (!body || !("groups" in body)) return;
    part.facts = body.groups[0]?.facts ?? [];
    const content = document.createElement("div");
    render(<Card view={body} />, content);
    details.lastElementChild?.replaceWith(content.querySelector(".groups ul") as Element);
  };

  /** URL of the view; "" if `relation` or the server is missing or invalid. */
  #readUrl(): string {
    const relation = this.#read(
      "relation",
      "two codes of states, such as no-tj",
      /^[a-z]{2,3}-[a-z]{2,3}$/i,
    ).toLowerCase();
    const base =
      this.#read(
        "base",
        "an https origin, such as https://cards.example",
        /^(https:\/\/\w[\w.-]*|http:\/\/(localhost|127\.0\.0\.1))(:\d+)?$/,
      ) || origin;
    if (!relation || !base) return "";
    // Longer tags are not valid, and the server rejects them.
    const query = new URLSearchParams({ lang: languageOf(this).slice(0, 99) || "en" });
    for (const name of parameterAttributes) {
      const value = this.getAttribute(name)?.trim();
      if (value) query.set(propertyOf(name), value);
    }
    return new URL(`/v1/relations/${relation}/card?${query}`, base).href;
  }

  /**
   * Returns an attribute's value; "" if it is absent or invalid. Warns once about each invalid value.
   * @param valid the valid values in words: a list, unless there is a pattern
   */
  #read(name: string, valid: string, pattern = RegExp(`^(${valid.replaceAll(", ", "|")})$`)): string {
    const value = this.getAttribute(name)?.trim() ?? "";
    const isNew = this.#values[name] !== value;
    this.#values[name] = value;
    if (pattern.test(value)) return value;
    // Only `relation` is required, and in the npm package, which has no origin, `base`.
    if (isNew && (value || name === "relation" || (name === "base" && !origin)))
      warn(`${name}="${value}" is not valid. Valid: ${valid}`, this);
    return "";
  }

  #render() {
    const view = this.#view;
    const message = view ? null : this.#failure;
    const heading = view && (+this.#read("heading", "1, 2, 3, 4, 5, 6") || 2);
    const offered = view ? "" : this.#offered;
    const offer = offered ? loadingText(languageOf(this), new URL(offered).host) : null;
    const shown = [view, heading, message, offer?.text];
    // What the reader has opened stays open unless there is something else to show.
    if (shown.every((part, index) => part === this.#shown[index])) return;
    // A card in the place of another is replaced as a whole, so that it doesn't shrink meanwhile.
    const isReplaced = this.#root.querySelector("article");
    render(
      view ? (
        <Card view={view} heading={heading as number} onOpen={this.#fill} groups={isReplaced ? view.groups : []} />
      ) : (
        <>
          <slot />
          {offer && (
            <button type="button" class="card" part="load" lang={offer.lang} dir="auto" onClick={this.#accept}>
              {offer.text}
            </button>
          )}
          {message && (
            <p class="card" part="message" role="status" lang={message.lang} dir="auto">
              {message.text}
            </p>
          )}
        </>
      ),
      this.#root,
    );
    // Set only now, because rendering an incomplete view throws.
    this.#shown = shown;
    if (view) this.#revealed = isReplaced ? Promise.resolve() : this.#addGroups(view, heading as number);
  }

  /** Adds the groups below the header, and then the footer. */
  async #addGroups(view: CardView, heading: number) {
    const card = this.#root.firstElementChild as Element;
    const groups = card.querySelector(".groups");
    if (!groups) return;
    const footer = groups.nextElementSibling as Element;
    footer.remove();
    await inSteps(card, [
      ...view.groups.map(
        (group) => () => append(<Group view={view} group={group} heading={heading} onOpen={this.#fill} />, groups),
      ),
      () => card.append(footer),
    ]);
  }
}

const properties = ["view", ...reflectedAttributes.map(propertyOf)] as (keyof Reflected)[];
for (const name of reflectedAttributes) {
  Object.defineProperty(RelationsCard.prototype, propertyOf(name), {
    get(this: Element) {
      return this.getAttribute(name);
    },
    set(this: Element, value: unknown) {
      if (value == null) this.removeAttribute(name);
      else this.setAttribute(name, `${value}`);
    },
  });
}
