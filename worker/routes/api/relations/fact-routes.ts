import { Hono } from "hono";
import { factsTable } from "../../../../data/view/table/facts-table.ts";
import { operations } from "../../../contract/operations.ts";
import type { FactSelectionBody } from "../../../contract/response-schemas.ts";
import { HttpError } from "../../../errors.ts";
import type { EntenteEnv } from "../../../http/context.ts";
import { readStore } from "../../../http/loading.ts";
import { respond } from "../../../http/respond.ts";
import { selectFacts } from "../../../store/selection.ts";
import { jsonResponse } from "../json-response.ts";
import { linkTo, nextPage, readCursor, readLimit } from "../paging.ts";
import { route } from "../route.ts";
import { readSelection } from "./read-selection.ts";
import { factUrl, referencedEntities } from "./relation-parts.ts";

/** Facts across all relations. */
export const facts = new Hono<EntenteEnv>().get(
  ...route("listFacts", async (c, { format, language, head }) => {
    const [pair = "", fact = null] = readCursor(c, /^([a-z]{2}-[a-z]{2})(?:\/([a-z0-9.-]+))?$/) ?? [];
    const { value: page, ...read } = await readStore(c, async (release) =>
      selectFacts(release, await readSelection(c, release), { pair, fact }, readLimit(c, operations.listFacts)),
    );
    if (!page) throw new HttpError("wrong-cursor", { name: "cursor" });
    const next = nextPage(c, page.next, read);
    const pageHead = { ...head, ...linkTo(next) };
    if (format !== "json") {
      const options = { language, home: null, release: read.release.release };
      return respond(c, { ...pageHead, read }, () => factsTable(format, page.items, options));
    }
    return jsonResponse<FactSelectionBody>(c, read, pageHead, () => ({
      facts: page.items.map(({ relation, fact }) => ({
        relation: relation.id,
        fact,
        url: factUrl(c, relation.id, fact.id),
      })),
      named: Object.fromEntries(page.items.map(({ relation }) => [relation.id, referencedEntities(relation)])),
      next,
    }));
  }),
);
