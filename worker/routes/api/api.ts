import { Hono } from "hono";
import { Moved } from "../../errors.ts";
import type { EntenteEnv } from "../../http/context.ts";
import { changes } from "./change-routes.ts";
import { document } from "./document-route.ts";
import { exports } from "./exports/export-routes.ts";
import { countries } from "./relations/country-routes.ts";
import { facts } from "./relations/fact-routes.ts";
import { relations } from "./relations/relation-routes.ts";
import { releases } from "./release-routes.ts";
import { search } from "./search/search-route.ts";
import { sources } from "./source-routes.ts";

/** All routes of the API, version 1. */
export const api = new Hono<EntenteEnv>()
  .route("/", relations)
  .route("/", changes)
  .route("/", facts)
  .route("/", search)
  .route("/", countries)
  .route("/", sources)
  .route("/", releases)
  .route("/", exports)
  .route("/", document)
  .get("/v1", () => {
    throw new Moved("/docs");
  });
