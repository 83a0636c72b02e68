import { Hono } from "hono";
import { matchesFilter } from "../../../../data/model/facts/fact-filter.ts";
import { cardPart, embeddedCard } from "../../../../data/view/card/embedded-card.ts";
import { cardView } from "../../../../data/view/card/relation-card.ts";
import { claimCitation } from "../../../../data/view/table/claim-citation.ts";
import { factsTable } from "../../../../data/view/table/facts-table.ts";
import { operations } from "../../../contract/operations.ts";
import type {
  FactListBody,
  FactResponseBody,
  RelationListBody,
  RelationResponseBody,
} from "../../../contract/response-schemas.ts";
import { HttpError } from "../../../errors.ts";
import type { EntenteEnv } from "../../../http/context.ts";
import { findFact } from "../../../http/find-fact.ts";
import { readRelation, readStore } from "../../../http/loading.ts";
import { readCard } from "../../../http/read-card.ts";
import { parameter } from "../../../http/request-values.ts";
import { respond } from "../../../http/respond.ts";
import { cslJson } from "../../../render/citations/citation-csl.ts";
import { ris } from "../../../render/citations/citation-ris.ts";
import { jsonLd } from "../../../render/json-ld/json-ld.ts";
import { selectRelations } from "../../../store/selection.ts";
import { jsonResponse } from "../json-response.ts";
import { linkTo, nextPage, readCursor, readLimit } from "../paging.ts";
import { route } from "../route.ts";
import { readFactFilter, readSelection } from "./read-selection.ts";
import { factUrl, referencedEntities, relationUrl } from "./relation-parts.ts";

/** Relations, their cards, facts and citations. */
export const relations = new Hono<EntenteEnv>()
  .get(
    ...route("listRelations", async (c, { head }) => {
      const [after = ""] = readCursor(c, /^([a-z]{2}-[a-z]{2})$/) ?? [];
      const { value: page, ...read } = await readStore(c, async (release) =>
        selectRelations(release, await readSelection(c, release), after, readLimit(c, operations.listRelations)),
      );
      const next = nextPage(c, page.next, read);
      return jsonResponse<RelationListBody>(c, read, { ...head, ...linkTo(next) }, () => ({
        relations: page.items.map(([id, { hash, kinds, picture, ...entry }]) => ({
          id,
          ...entry,
          url: relationUrl(c, id),
        })),
        next,
      }));
    }),
  )
  .get(
    ...route("getRelation", async (c, { path, format, head }) => {
      const { read, relation, options } = await readRelation(c, path.pair);
      if (format === "json") return jsonResponse<RelationResponseBody>(c, read, head, () => ({ relation }));
      return respond(c, { ...head, read }, () =>
        JSON.stringify(jsonLd(relation, cardView(relation, options), { ...options, time: read.release.time })),
      );
    }),
  )
  .get(
    ...route("getCard", async (c, { path, head }) => {
      const { read, relation, options } = await readCard(c, path.pair);
      const part = parameter(c, "part");
      const partView = part === undefined ? null : cardPart(relation, options, part);
      if (part !== undefined && !partView) throw new HttpError("unknown-part", { value: part });
      // The card has its own contract, which already includes the release and the licence.
      return respond(c, { ...head, read }, () => JSON.stringify(partView ?? embeddedCard(relation, options)));
    }),
  )
  .get(
    ...route("listFactsOfRelation", async (c, { path, format, head }) => {
      const { read, relation, options } = await readRelation(c, path.pair);
      const filter = readFactFilter(c);
      const facts = relation.facts.filter((fact) => matchesFilter(fact, filter));
      if (format === "json")
        return jsonResponse<FactListBody>(c, read, head, () => ({ facts, named: referencedEntities(relation) }));
      return respond(c, { ...head, read }, () =>
        factsTable(
          format,
          facts.map((fact) => ({ relation, fact })),
          options,
        ),
      );
    }),
  )
  .get(
    ...route("getCitation", async (c, { path, format, head }) => {
      const { read, relation, options } = await readRelation(c, path.pair);
      const fact = findFact(relation, path.fact, options, (id) => factUrl(c, relation.id, id));
      return respond(c, { ...head, read }, () => {
        const citations = fact.claims.map((_, index) => claimCitation(fact, index + 1, relation, options));
        return format === "ris" ? ris(citations) : cslJson(citations);
      });
    }),
  )
  .get(
    ...route("getFact", async (c, { path, format, head }) => {
      const { read, relation, options } = await readRelation(c, path.pair);
      const fact = findFact(relation, path.fact, options, (id) => factUrl(c, relation.id, id));
      if (format === "json")
        return jsonResponse<FactResponseBody>(c, read, head, () => ({
          relation: relation.id,
          fact,
          named: referencedEntities(relation),
        }));
      return respond(c, { ...head, read }, () => factsTable(format, [{ relation, fact }], options));
    }),
  );
