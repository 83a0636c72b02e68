import { Hono } from "hono";
import type { Relation } from "../../data/model/facts/relation.ts";
import { type CardOptions, changesUrl, factPageUrl, pageUrl, queryOf } from "../../data/view/card/card-options.ts";
import { frozenLine, withoutRemoved } from "../../data/view/card/frozen-card.ts";
import { cardView, withLegendBesideMarks } from "../../data/view/card/relation-card.ts";
import { changeLabel } from "../../data/view/changes/change-group.ts";
import type { RelationVersion } from "../../data/view/pages/fact-history.ts";
import { factView } from "../../data/view/pages/fact-view.ts";
import { pageView } from "../../data/view/pages/page-view.ts";
import { removedFacts } from "../../data/view/pages/removed-facts.ts";
import { timelineView } from "../../data/view/pages/timeline/timeline-view.ts";
import { relationPagePicture } from "../../data/view/pictures/page-picture.ts";
import { fill } from "../../data/view/words/words.ts";
import type { FactResponseBody, RelationResponseBody } from "../contract/response-schemas.ts";
import type { EntenteContext, EntenteEnv, ReadHead } from "../http/context.ts";
import { readFact } from "../http/find-fact.ts";
import { dataPolicy, pagePolicy } from "../http/headers/content-security.ts";
import { readRelation, storeFor, variantOf } from "../http/loading.ts";
import { type PageFormat, readPageFormat } from "../http/negotiation.ts";
import { checkRate } from "../http/rate-limit.ts";
import { compareWithCurrent } from "../http/read-card.ts";
import { parameter, readPageTheme } from "../http/request-values.ts";
import { type ResponseHead, respond } from "../http/respond.ts";
import { factJsonLd, jsonLd, jsonLdScript } from "../render/json-ld/json-ld.ts";
import { factPage } from "../render/pages/fact-page.tsx";
import { relationPage } from "../render/pages/relation-page.tsx";
import { historyOf } from "../store/log/history.ts";
import { Unreadable } from "../store/lookup.ts";
import { jsonResponse } from "./api/json-response.ts";
import { referencedEntities } from "./api/relations/relation-parts.ts";

/** The pages of relations and facts. `Accept` selects the same data as JSON or JSON-LD. */
export const factPages = new Hono<EntenteEnv>()
  .get("/relations/:pair", async (c) => {
    const { options, ...loaded } = await readRelation(c, c.req.param("pair"));
    const { language } = options;
    const format = readPageFormat(c);
    const embedUrl = `${pageUrl(loaded.relation.id, options)}${embedOptions(c)}`;
    const head = negotiatedHead(c, format, ["page", loaded.relation.id], options);
    if (format === "json") {
      return jsonResponse<RelationResponseBody>(c, loaded.read, head, () => ({ relation: loaded.relation }));
    }
    if (format === "jsonld") {
      return respond(c, { ...head, read: loaded.read }, () => JSON.stringify(linkedData(loaded.relation)));
    }
    const { read, frozen } = await compareWithCurrent(c, loaded);
    return respond(c, { ...head, read }, () => {
      const relation = withoutRemoved(loaded.relation, frozen?.newer ?? null);
      const complete = cardView(relation, options, undefined, true);
      const view = withLegendBesideMarks(complete);
      return relationPage(pageView(language), options, {
        relation,
        view: frozen ? { ...view, frozen: frozenLine(frozen, options) } : view,
        removed: removedFacts(relation, language),
        frozen,
        timeline: timelineView(relation, options),
        changes: {
          text: fill(changeLabel("changes-of", language), { title: view.title }),
          url: changesUrl(relation.id, null, options),
        },
        linkedData: jsonLdScript(linkedData(relation, complete)),
        embedUrl,
        picture: relationPagePicture(relation, loaded.picture, options),
      });
    });

    function linkedData(relation: Relation, view = cardView(relation, options)) {
      return jsonLd(relation, view, { ...options, time: loaded.read.release.time });
    }
  })
  .get("/relations/:pair/:fact", async (c) => {
    const { options, ...loaded } = await readRelation(c, c.req.param("pair"));
    const format = readPageFormat(c);
    // The data of a release stays as it was published.
    const { read, frozen } =
      format === "html" ? await compareWithCurrent(c, loaded) : { read: loaded.read, frozen: null };
    const relation = withoutRemoved(loaded.relation, frozen?.newer ?? null);
    const fact = readFact(c, relation, c.req.param("fact"), options, null);
    const embedUrl = `${factPageUrl(relation.id, fact.id, options)}${embedOptions(c)}`;
    const head = negotiatedHead(c, format, ["fact", relation.id, fact.id], options);
    if (format === "json") {
      return jsonResponse<FactResponseBody>(c, read, head, () => ({
        relation: relation.id,
        fact,
        named: referencedEntities(relation),
      }));
    }
    const versions = format === "html" ? await readVersions(c, relation, read) : [];
    const variant = [...head.variant, versions ? null : "no-history"];
    return respond(c, { ...head, variant, read }, () => {
      const view = factView(fact, relation, versions ?? [], options);
      const node = factJsonLd(fact, relation, view, { ...options, time: read.release.time });
      if (format === "jsonld") return JSON.stringify(node);
      return factPage(pageView(options.language), options, {
        relation,
        view,
        frozen,
        linkedData: jsonLdScript(node),
        embedUrl,
        picture: relationPagePicture(relation, loaded.picture, options),
      });
    });
  });

/**
 * Returns the options that affect only an embed of the page, as the rest of a query.
 * @throws {HttpError} 400 if one is invalid, because the embed would not show what the editor wants
 */
function embedOptions(c: EntenteContext): string {
  const [layout, kinds, theme] = [parameter(c, "layout"), parameter(c, "kinds"), readPageTheme(c)];
  const query = queryOf({ layout, kinds: kinds?.join(), theme });
  return query && `&${query}`;
}

/** Returns the head of a page, or of the same data in another format. */
function negotiatedHead(
  c: EntenteContext,
  format: PageFormat,
  variant: readonly string[],
  options: CardOptions,
): Omit<ResponseHead, "read"> {
  const types = { html: "text/html", json: "application/json", jsonld: "application/ld+json" };
  const embed = embedOptions(c);
  return {
    variant: [...variant, ...(format === "html" ? [] : [format]), ...variantOf(options), ...(embed ? [embed] : [])],
    contentType: `${types[format]}${format === "jsonld" ? "" : "; charset=utf-8"}`,
    policy: format === "html" ? pagePolicy(c.env.ORIGIN) : dataPolicy,
    isNegotiated: true,
    ...(format === "json" ? {} : { language: options.language }),
  };
}

/**
 * Returns the changes to a relation up to a release, newest first; null if the log cannot be read, in which case a page does without.
 * @throws {HttpError} 429 if the client exceeds its limit, because every version of the relation is read
 */
async function readVersions(c: EntenteContext, relation: Relation, read: ReadHead): Promise<RelationVersion[] | null> {
  await checkRate(c);
  const { release } = read.release;
  // The snapshot's release has no log.
  if (release === 0) return null;
  try {
    const { items } = await historyOf(storeFor(c), relation.id, release);
    return items.flatMap(({ relations, ...head }) => relations.map((versions) => ({ ...head, ...versions })));
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
