import { Context, Hono } from "hono";
import { queryOf } from "../../data/view/card/card-options.ts";
import { cardSummary } from "../../data/view/card/card-summary.ts";
import { embeddedCard } from "../../data/view/card/embedded-card.ts";
import { countryView } from "../../data/view/pages/country-view.ts";
import { factView } from "../../data/view/pages/fact-view.ts";
import { pageView } from "../../data/view/pages/page-view.ts";
import { ordinarySpaces } from "../../data/view/words/plain-text.ts";
import { HttpError, Moved } from "../errors.ts";
import { dataPolicy } from "../http/content-security.ts";
import type { EntenteContext, EntenteEnv } from "../http/context.ts";
import { readCountry, storeFor } from "../http/loading.ts";
import { readLanguage } from "../http/negotiation.ts";
import { readCard } from "../http/read-card.ts";
import { parameter, readTheme } from "../http/request-values.ts";
import { type ResponseHead, respond } from "../http/respond.ts";
import { cardHeight, tableHeight } from "../render/card-height.ts";
import { oembed as document, type Embeddable, oembedXml } from "../render/oembed.ts";

const contentTypes = { json: "application/json; charset=utf-8", xml: "text/xml; charset=utf-8" };
const pagePath = /^\/(relations|countries)\/([^/]+)(?:\/([^/]+))?\/?$/;
const defaultWidth = 600;
/** The greatest height of a frame in WordPress, in CSS pixels. */
const maxHeight = 1000;

/** The page that a pasted URL leads to: what the response needs, and what the oEmbed document describes. */
type Found = Pick<ResponseHead, "read" | "variant" | "language"> & {
  embeddable: (width: number) => Omit<Embeddable, "width">;
};

/**
 * `/oembed?url=…` tells other systems how to embed one of our pages (https://oembed.com). Errors are plain text, because WordPress
 * would read a JSON document as an embed.
 */
export const oembed = new Hono<EntenteEnv>().get("/oembed", async (c) => {
  const format = readFormat(c);
  const width = Math.min(defaultWidth, readSize(c, "maxwidth"));
  const { embeddable, read, variant, language } = await readPage(c, pastedUrl(c));
  const head = { read, variant: ["oembed", format, ...variant, String(width), c.req.query("maxheight") ?? ""] };
  return respond(
    c,
    { ...head, contentType: contentTypes[format], policy: dataPolicy, ...(language ? { language } : {}) },
    () => {
      const page = embeddable(width);
      const height = Math.min(page.height, maxHeight, readSize(c, "maxheight"));
      const result = document(c.env.ORIGIN, { ...page, width, height });
      return format === "xml" ? oembedXml(result) : JSON.stringify(result);
    },
  );
});

/** Returns the parameter `format`. @throws {HttpError} 501 if there is no such format */
function readFormat(c: EntenteContext): keyof typeof contentTypes {
  const format = c.req.query("format") ?? "json";
  if (format === "json" || format === "xml") return format;
  throw new HttpError("unknown-format", { value: format, allowed: Object.keys(contentTypes).join(", ") });
}

/** Returns the parameter `maxwidth` or `maxheight`, in CSS pixels; infinity if it is absent or not a positive integer. */
function readSize(c: EntenteContext, name: "maxwidth" | "maxheight"): number {
  const value = c.req.query(name) ?? "";
  return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : Number.POSITIVE_INFINITY;
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
async function readPage(c: EntenteContext, url: URL): Promise<Found> {
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

async function readCountryPage(page: EntenteContext, spelling: string): Promise<Found> {
  const { read, code, relations } = await readCountry(page, spelling);
  const [language, theme] = [readLanguage(page), readTheme(page)];
  const query = queryOf({ lang: language, release: read.isPinned ? read.release.release : null, theme });
  return {
    read,
    language,
    variant: ["country", code, language, theme],
    embeddable: (width) => {
      const { name, rows } = countryView(code, relations, language);
      const { relations: heading } = pageView(language).words;
      const [path, origin] = [`${code}?${query}`, page.env.ORIGIN];
      return {
        title: `${name} – ${heading}`,
        summary: rows.map((row) => row.name).join(", "),
        page: `${origin}/countries/${path}`,
        frame: `${origin}/embed/${path}`,
        height: tableHeight(rows.length, width),
      };
    },
  };
}

async function readCardPage(page: EntenteContext, spelling: string, id: string | undefined): Promise<Found> {
  const { read, relation, options } = await readCard(page, spelling, id);
  const [theme, layout] = [readTheme(page), parameter(page, "layout")];
  const { language, home, asOf, kinds, fact, origin } = options;
  const shared = { lang: language, home, asOf, release: read.isPinned ? read.release.release : null };
  const path = fact ? `${relation.id}/${fact.id}` : relation.id;
  return {
    read,
    language,
    variant: [path, language, home, asOf, layout ?? "", kinds?.join() ?? "", theme],
    embeddable: (width) => {
      const whole = embeddedCard(relation, options);
      // WordPress hides what does not fit, so a card that is too high becomes compact, unless the URL names a layout.
      const isTooHigh = layout === undefined && !fact && cardHeight(whole, width) > maxHeight;
      const view = isTooHigh ? embeddedCard(relation, { ...options, layout: "compact" }) : whole;
      const query = queryOf({ ...shared, layout: isTooHigh ? "compact" : layout, kinds: kinds?.join(), theme });
      return {
        title: fact ? factView(fact, relation, [], options).title : ordinarySpaces(view.title),
        summary: cardSummary(view),
        page: `${origin}/relations/${path}?${queryOf(shared)}`,
        frame: `${origin}/embed/${path}?${query}`,
        height: cardHeight(view, width),
      };
    },
  };
}
