import { Hono } from "hono";
import { factPageUrl, sourcePageUrl } from "../../data/view/card/card-options.ts";
import { sourceOf } from "../../data/view/card/card-source.ts";
import { evidenceUrl } from "../../data/view/card/evidence-url.ts";
import { withoutRemoved } from "../../data/view/card/frozen-card.ts";
import { factPageLabel } from "../../data/view/pages/fact-page-label.ts";
import { HttpError } from "../errors.ts";
import type { EntenteEnv } from "../http/context.ts";
import { readFact } from "../http/find-fact.ts";
import { dataPolicy } from "../http/headers/content-security.ts";
import { readRelation } from "../http/loading.ts";
import { languageHeaders } from "../http/negotiation.ts";
import { compareWithCurrent } from "../http/read-card.ts";
import { cacheControlFor } from "../http/respond.ts";

/**
 * `/go/{pair}/{fact}/{n}` redirects to the source of the n-th claim of a fact, counting from 1: to its https URL as it is stored, with a
 * text fragment for the first quote, or else to our page of the source. The request names no address, so nobody can make it redirect elsewhere.
 */
export const go = new Hono<EntenteEnv>().get("/go/:pair/:fact/:claim{[1-9]\\d{0,3}}", async (c) => {
  const { options, ...loaded } = await readRelation(c, c.req.param("pair"));
  const { read, frozen } = await compareWithCurrent(c, loaded);
  // If the fact was removed after the requested release, nothing may lead to its quotes any longer; its page is gone too.
  const relation = withoutRemoved(loaded.relation, frozen?.newer ?? null);
  const fact = readFact(c, relation, c.req.param("fact"), options, null);
  const claim = fact.claims[Number(c.req.param("claim")) - 1];
  const { language } = options;
  if (!claim) {
    const link = { text: factPageLabel("fact-page", language), url: factPageUrl(relation.id, fact.id, options) };
    throw new HttpError("unknown-address", {}, {}, [link]);
  }
  const source = sourceOf(relation, claim);
  const url = evidenceUrl(claim, source);
  // Header fields are ASCII; a URL object encodes the rest.
  const location = new URL(url ?? `${sourcePageUrl(source.id, options)}#${relation.id}/${fact.id}`).href;
  return new Response(null, {
    status: 302,
    headers: {
      Location: location,
      "Cache-Control": cacheControlFor(c.env, read.tier),
      "Content-Security-Policy": dataPolicy,
      "X-Robots-Tag": "noindex",
      ...(url ? {} : languageHeaders(c, language)),
    },
  });
});
