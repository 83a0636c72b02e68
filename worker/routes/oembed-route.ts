import { Hono } from "hono";
import { defaultFrameWidth } from "../../data/model/views/card-height.ts";
import { HttpError } from "../errors.ts";
import type { EntenteContext, EntenteEnv } from "../http/context.ts";
import { dataPolicy } from "../http/headers/content-security.ts";
import { readPastedPage } from "../http/pasted-page.ts";
import { respond } from "../http/respond.ts";
import { oembedDocument, oembedXml } from "../render/oembed.ts";

const contentTypes = { json: "application/json; charset=utf-8", xml: "text/xml; charset=utf-8" };

/**
 * `/oembed?url=…` tells other systems how to embed one of our pages (https://oembed.com). Errors are plain text, because WordPress
 * would read a JSON document as an embed.
 */
export const oembed = new Hono<EntenteEnv>().get("/oembed", async (c) => {
  const format = readFormat(c);
  const maxWidth = readSize(c, "maxwidth");
  const width = Math.min(defaultFrameWidth, maxWidth);
  const maxHeight = readSize(c, "maxheight");
  const { embeddable, read, variant, language } = await readPastedPage(c);
  const head = { read, variant: ["oembed", format, ...variant, String(maxWidth), String(maxHeight)] };
  return respond(
    c,
    { ...head, contentType: contentTypes[format], policy: dataPolicy, ...(language ? { language } : {}) },
    () => {
      const page = embeddable(width, maxHeight);
      const height = Math.min(page.height, maxHeight);
      const result = oembedDocument(c.env.ORIGIN, { ...page, width, height }, { maxWidth, maxHeight });
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
