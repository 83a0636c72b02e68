import { createHash } from "node:crypto";
import { join } from "node:path";
import { type Answer, requestCard } from "./answer.ts";
import { CardFolder, replaceFile } from "./card-folder.ts";
import { type CardOptions, fragmentPath, isValidOption, pagePath, readCardOptions } from "./card-options.ts";
import { verbatimHtml } from "./verbatim-html.ts";

/** The settings of a site. */
export interface CardsSettings {
  /** Address of the Entente server, such as `https://entente.example`. */
  server: string;
  /** Language of cards without `lang` (BCP 47): `de`, `en`, `nb`, `ru`, `tg` or `fa`. By default `en`. */
  lang?: string;
  /** Number of the release to which all cards are frozen, unless they name one. By default, each build uses the latest. */
  release?: number | string;
  /** Folder for the last good cards. Keep it between builds, or in the site's repository. By default `entente-cards`. */
  folder?: string;
  /**
   * Where the style sheet of the cards is stored, for a policy that forbids styles in the page: a folder, and its path on the site. By
   * default, each card contains it.
   */
  styles?: { folder: string; path: string };
  /** Receives messages for the site's editor. By default, they are printed as warnings. */
  report?: (message: string) => void;
}

interface Rendered {
  html: string;
  /** Why there is no card, if only the editor can change that. */
  problem?: string;
}

/** How long to wait for the server, in milliseconds. */
export const timeout = 2000;

/** A server that takes longer for a wrong response counts as down. In milliseconds. */
const slow = 200;

/** Number of cards that are requested at the same time. With more, some would time out in the server's queue. */
const requestsAtOnce = 4;

/** Path of the style sheet in the server's response, which is replaced by the path of the stored file. */
const placeholder = "/entente.css";

/**
 * The cards of a site. Each is requested once per run. If the server is down, the last good card is shown, and the server is not asked again
 * in this run, so that a build with a thousand cards waits for two seconds, not two thousand.
 */
export class Cards {
  readonly #settings: CardsSettings;
  readonly #server: string;
  readonly #folder: CardFolder;
  /** Path of the style sheet that the server puts into each card; null if the card contains the style sheet. */
  readonly #css: string | null;
  readonly #report: (message: string) => void;
  readonly #rendered = new Map<string, Promise<Rendered>>();
  readonly #queue: (() => void)[] = [];
  #requests = 0;
  #failure: string | null = null;
  #hasFailed = false;

  /** @throws {Error} if the settings contain no address of a server, or an invalid `lang` or `release` */
  constructor(settings: CardsSettings) {
    const { server, folder = "entente-cards", report } = settings;
    if (!/^https?:\/\/[^/?#]+\/?$/.test(server ?? "") || !URL.canParse(server))
      throw new Error(
        `Entente: “${server}” is not the address of a server. Set \`server\` to one like https://entente.example`,
      );
    const { lang = "en", release = 1 } = settings;
    if (!isValidOption("lang", lang))
      throw new Error(`Entente: “${lang}” is not a language of Entente. Set \`lang\` to de, en, nb, ru, tg or fa.`);
    if (!/^[1-9]\d*$/.test(String(release)))
      throw new Error(`Entente: “${release}” is not a release. Set \`release\` to its number, or leave it out.`);
    this.#settings = settings;
    this.#server = server.replace(/\/$/, "");
    this.#folder = new CardFolder(folder, this.#server);
    this.#css = settings.styles ? placeholder : null;
    this.#report = report ?? ((message) => console.warn(`Entente: ${message}`));
  }

  /**
   * Returns the HTML of a card, on one line. If there has never been a card, returns a link to the page that shows the same facts; for a wrong
   * relation or a removed fact, returns an empty string. Never throws because of what an editor wrote or the server sent.
   * @param attributes as an editor wrote them, such as `{ relation: "no-tj", lang: "de" }`
   * @param file where they are written. Messages about them begin with it
   */
  async render(attributes: Readonly<Record<string, unknown>>, file?: string): Promise<string> {
    const { lang = "en", release } = this.#settings;
    const options = readCardOptions(attributes, { lang, release: release?.toString() });
    const report = (message: string) => this.report(message, file);
    if (options === null) {
      report(
        `“${attributes.relation ?? ""}” is not a relation. Write two country codes joined by a hyphen, such as no-tj.`,
      );
      return "";
    }
    if (options.ignored.length > 0)
      report(
        `These attributes of ${options.relation} are unknown or have an invalid value, and are ignored: ${options.ignored.join(", ")}`,
      );
    const path = fragmentPath(options, this.#css);
    const rendered = this.#rendered.get(path) ?? this.#latest(path, options);
    this.#rendered.set(path, rendered);
    const { html, problem } = await rendered;
    if (problem !== undefined) report(problem);
    const style = options.style === "" ? "" : ` style="${options.style}"`;
    return html === "" ? "" : `<div class="entente-card"${style}>${html}</div>`;
  }

  /** Tells the site's editor about a problem. @param file where it is */
  report(message: string, file?: string): void {
    this.#report(file === undefined ? message : `${file}: ${message}`);
  }

  /** Whether the server failed to return at least one of the cards. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  async #latest(path: string, options: CardOptions): Promise<Rendered> {
    const answer = await this.#inTurn(path);
    if (answer.kind === "none") {
      const { release } = this.#settings;
      // If the setting `release` is wrong, all cards would be lost.
      if (release === undefined) this.#stored(() => this.#folder.delete(path));
      const setting = release === undefined ? "" : ` In the settings, \`release\` is ${release}.`;
      return { html: "", problem: `There is no card for ${options.relation}: ${answer.reason}${setting}` };
    }
    if (answer.kind === "card") {
      const html = answer.style === null ? answer.html : this.#withStyle(answer.html, answer.style);
      this.#stored(() => this.#folder.write(path, html));
      return { html: verbatimHtml(html) };
    }
    if (this.#failure === null) this.#report(`${this.#server} returned no card, because ${answer.reason}.`);
    if (answer.isDown) this.#failure = answer.reason;
    this.#hasFailed = true;
    const stored = this.#folder.read(path);
    if (stored !== null) {
      this.#report(`The page shows the last good card for ${options.relation}.`);
      return { html: verbatimHtml(stored) };
    }
    this.#report(`There is no earlier card for ${options.relation}. The page shows a link instead.`);
    const page = this.#server + pagePath(options);
    return { html: `<p><a href="${page}">${page}</a></p>` };
  }

  /** Requests a card when fewer than {@link requestsAtOnce} are being requested, unless the server is down by then. */
  async #inTurn(path: string): Promise<Answer> {
    if (this.#requests >= requestsAtOnce) await new Promise<void>((resolve) => this.#queue.push(resolve));
    if (this.#failure !== null) {
      this.#queue.shift()?.();
      return { kind: "failure", reason: this.#failure, isDown: true };
    }
    this.#requests += 1;
    const start = performance.now();
    try {
      const answer = await requestCard(this.#server, path, this.#css, timeout);
      // Otherwise, a build with a thousand cards would wait for each wrong response.
      return answer.kind === "failure" && performance.now() - start > slow ? { ...answer, isDown: true } : answer;
    } finally {
      this.#requests -= 1;
      // The next request starts after this response has been evaluated, and may then know that the server is down.
      setImmediate(() => this.#queue.shift()?.());
    }
  }

  /** Changes the folder of stored cards. If that fails, the card is still shown. */
  #stored(change: () => void): void {
    try {
      change();
    } catch (error) {
      this.#report(`The card cannot be kept for the next build: ${(error as Error).message}`);
    }
  }

  /** Stores the style sheet under its hash, and returns the card with its path. */
  #withStyle(html: string, style: string): string {
    const { folder = "", path = "" } = this.#settings.styles ?? {};
    const name = `entente-${createHash("sha256").update(style).digest("hex").slice(0, 16)}.css`;
    this.#stored(() => replaceFile(join(folder, name), style));
    return html.replace(`"${placeholder}"`, `"${path.replace(/\/$/, "")}/${name}"`);
  }
}
