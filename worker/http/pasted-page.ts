import { Context } from "hono";
import { frameHeight, maxFrameHeight } from "../../data/model/views/card-height.ts";
import { queryOf } from "../../data/view/card/card-options.ts";
import { cardSummary } from "../../data/view/card/card-summary.ts";
import { embeddedCard } from "../../data/view/card/embedded-card.ts";
import { countryFrameView } from "../../data/view/pages/country-view.ts";
import { factView } from "../../data/view/pages/fact-view.ts";
import { pageView } from "../../data/view/pages/page-view.ts";
import { commonPagePicture, relationPagePicture } from "../../data/view/pictures/page-picture.ts";
import { ordinarySpaces } from "../../data/view/words/plain-text.ts";
import { HttpError, Moved } from "../errors.ts";
import type { Embeddable } from "../render/oembed.ts";
import type { Theme } from "../render/pages/frame-page.tsx";
import { tableHeight } from "../render/table-height.ts";
import type { EntenteContext, EntenteEnv } from "./context.ts";
import { readCountry, storeFor } from "./loading.ts";
import { readLanguage } from "./negotiation.ts";
import { readCard } from "./read-card.ts";
import { parameter, readPageTheme } from "./request-values.ts";
import type { ResponseHead } from "./respond.ts";

const pagePath = /^\/(relations|countries)\/([^/]+)(?:\/([^/]+))?\/?$/;

/** The page that a pasted URL leads to: what the response needs, and what the oEmbed document describes. */
type PastedPage = Pick<ResponseHead, "read" | "variant" | "language"> & {
  /** Returns what to embed, in CSS pixels. It can be higher than `maxHeight`. */
  embeddable: (width: number, maxHeight: number) => Omit<Embeddable, "width">;
};

/**
 * Reads the page whose URL is the parameter `url`.
 * @throws {HttpError} if the URL is not on our host, if there is no such page, or if it has no frame
 */
export async function readPastedPage(c: EntenteContext): Promise<PastedPage> {
  return readPage(c, pastedUrl(c));
}

/** Returns the parameter `url`. @throws {HttpError} 404 if it is absent or not a URL on our host */
function pastedUrl(c: EntenteContext): URL {
  const value = c.req.query("url") ?? "";
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && url.host === new URL(c.env.ORIGIN).host) return url;
  throw new HttpError("wrong-parameter", { name: "url", allowed: `${c.env.ORIGIN}/relations/no-tj, …` });
}

/**
 * Reads the page at a URL with its own options, as a request for the page would.
 * @throws {HttpError} if there is no such page, or if it has no frame
 */
async function readPage(c: EntenteContext, url: URL): Promise<PastedPage> {
  const [, kind, id = "", fact] = pagePath.exec(url.pathname) ?? [];
  if (!kind || (kind === "countries" && fact)) throw new HttpError("unknown-address");
  const request = new Request(url, { headers: c.req.raw.headers });
  const page: EntenteContext = new Context<EntenteEnv>(request, { env: c.env, executionCtx: c.executionCtx });
  page.set("store", storeFor(c));
  try {
    return kind === "countries" ? await readCountryPage(page, id) : await readCardPage(page, id, fact);
  } catch (error) {
    if (error instanceof Moved) return readPage(c, new URL(error.location, url));
    throw error;
  } finally {
    const tier = page.get("storageTier");
    if (tier) c.set("storageTier", tier);
  }
}

async function readCountryPage(page: EntenteContext, spelling: string): Promise<PastedPage> {
  const { read, code, relations } = await readCountry(page, spelling);
  const [language, theme] = [readLanguage(page), frameTheme(page)];
  const query = queryOf({ lang: language, release: read.isPinned ? read.release.release : null, theme });
  return {
    read,
    language,
    variant: ["country", code, language, theme],
    embeddable: (width) => {
      const { name, rows, summary } = countryFrameView(code, relations, language);
      const { relations: heading } = pageView(language).words;
      const [path, origin] = [`${code}?${query}`, page.env.ORIGIN];
      return {
        title: `${name} – ${heading}`,
        summary,
        page: `${origin}/countries/${path}`,
        frame: `${origin}/embed/${path}`,
        height: Math.min(tableHeight(rows.length, width), maxFrameHeight),
        picture: commonPagePicture(origin, language).url,
      };
    },
  };
}

async function readCardPage(page: EntenteContext, spelling: string, id: string | undefined): Promise<PastedPage> {
  const { read, relation, picture, options } = await readCard(page, spelling, id);
  const [theme, layout] = [frameTheme(page), parameter(page, "layout")];
  const { language, home, asOf, kinds, fact, origin } = options;
  const shared = { lang: language, home, asOf, release: read.isPinned ? read.release.release : null };
  const path = fact ? `${relation.id}/${fact.id}` : relation.id;
  return {
    read,
    language,
    variant: [path, language, home, asOf, layout ?? "", kinds?.join() ?? "", theme],
    embeddable: (width, maxHeight) => {
      const whole = embeddedCard(relation, options);
      // WordPress hides what does not fit, so a card that is too high becomes compact, unless the URL names a layout.
      const isTooHigh =
        layout === undefined && !fact && frameHeight(whole, width) > Math.min(maxHeight, maxFrameHeight);
      const view = isTooHigh ? embeddedCard(relation, { ...options, layout: "compact" }) : whole;
      const query = queryOf({ ...shared, layout: isTooHigh ? "compact" : layout, kinds: kinds?.join(), theme });
      return {
        title: ordinarySpaces(fact ? factView(fact, relation, [], options).title : view.title),
        summary: cardSummary(view),
        page: `${origin}/relations/${path}?${queryOf(shared)}`,
        frame: `${origin}/embed/${path}?${query}`,
        height: frameHeight(view, width),
        picture: relationPagePicture(relation, picture, options).url,
      };
    },
  };
}

/**
 * Returns the theme of the frame. Few sites follow the reader's system as frames do, and on a light page, a dark card looks broken; so
 * cards are light unless the URL says `theme=dark` or `theme=auto`.
 */
function frameTheme(page: EntenteContext): Theme {
  const theme = readPageTheme(page);
  return theme === "auto" ? null : (theme ?? "light");
}
