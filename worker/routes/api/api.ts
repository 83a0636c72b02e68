import { Hono } from "hono";
import type { EntenteEnv } from "../request.ts";
import { countries } from "./countries.ts";
import { relations } from "./relations.ts";
import { releases } from "./releases.ts";
import { sources } from "./sources.ts";

/** The API, version 1. */
export const api = new Hono<EntenteEnv>()
  .route("/relations", relations)
  .route("/countries", countries)
  .route("/sources", sources)
  .route("/releases", releases);
