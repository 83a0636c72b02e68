import { Cards, type CardsSettings } from "./cards.ts";

/** How long to wait before asking a failed server again, in milliseconds. */
const retryAfter = 60_000;

/**
 * Cards for a long-running program, such as a server. Each card is requested again after its lifetime. While the server is down, a
 * card is the last good one, and only the first requests wait for the server: later ones find out in the background whether it is back.
 */
export class RenewedCards {
  readonly #settings: CardsSettings;
  readonly #lifetime: number;
  #cards: Cards;
  /** When the current cards were first requested, in milliseconds. */
  #start = Date.now();
  readonly #reported = new Set<string>();

  /**
   * @param lifetime seconds for which a card counts as current
   * @throws {Error} if the settings contain no address of a server
   */
  constructor(settings: CardsSettings, lifetime: number) {
    const report = settings.report ?? ((message: string) => console.warn(`Entente: ${message}`));
    this.#settings = {
      ...settings,
      // During an outage, the same messages would be repeated at each attempt.
      report: (message) => {
        if (!this.#reported.has(message)) report(message);
        this.#reported.add(message);
      },
    };
    this.#lifetime = lifetime * 1000;
    this.#cards = new Cards(this.#settings);
  }

  /** Returns the HTML of a card, as {@link Cards.render} does. */
  render(attributes: Readonly<Record<string, unknown>>): Promise<string> {
    const current = this.#cards;
    const lifetime = current.hasFailed ? Math.min(retryAfter, this.#lifetime) : this.#lifetime;
    if (Date.now() < this.#start + lifetime) return current.render(attributes);
    this.#start = Date.now();
    const next = new Cards(this.#settings);
    const html = next.render(attributes);
    if (current.hasFailed) {
      void html.then(() => {
        if (!next.hasFailed) this.#cards = next;
      });
      return current.render(attributes);
    }
    this.#reported.clear();
    this.#cards = next;
    return html;
  }
}
