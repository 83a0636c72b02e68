import { Hono } from "hono";
import { operations } from "../../contract/operations.ts";
import type { SourceListBody, SourceResponseBody } from "../../contract/response-schemas.ts";
import type { EntenteEnv } from "../../http/context.ts";
import { readSource, readStore } from "../../http/loading.ts";
import { annotationsOf } from "../../render/json-ld/annotations.ts";
import { jsonResponse } from "./json-response.ts";
import { linkTo, nextPage, readCursor, readLimit } from "./paging.ts";
import { route } from "./route.ts";

/** Sources and their quoted passages. */
export const sources = new Hono<EntenteEnv>()
  .get(
    ...route("listSources", async (c, { head }) => {
      const limit = readLimit(c, operations.listSources);
      const [after = ""] = readCursor(c, /^([a-z0-9.-]+)$/) ?? [];
      const { value: entries, ...read } = await readStore(c, (release) => release.sources(after, limit + 1));
      const page = entries.slice(0, limit);
      const next = nextPage(c, entries.length > limit ? (page.at(-1)?.id ?? null) : null, read);
      return jsonResponse<SourceListBody>(c, read, { ...head, ...linkTo(next) }, () => ({
        sources: page.flatMap(({ id, source, quotedBy }) => {
          if (!source) return [];
          const { text, silent, records, ...head } = source;
          return { source: head, quotedBy, url: `${c.env.ORIGIN}/v1/sources/${id}` };
        }),
        next,
      }));
    }),
  )
  .get(
    ...route("getSource", async (c, { path, head }) => {
      const { read, source, quotes } = await readSource(c, path.id);
      return jsonResponse<SourceResponseBody>(c, read, head, () => ({
        source,
        annotations: annotationsOf(source, quotes, c.env.ORIGIN),
      }));
    }),
  );
