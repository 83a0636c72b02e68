import { Hono } from "hono";
import { Moved } from "../../errors.ts";
import type { EntenteEnv } from "../request.ts";
import { changes } from "./changes.ts";
import { countries } from "./countries.ts";
import { document } from "./document.ts";
import { exports } from "./exports.ts";
import { facts } from "./facts.ts";
import { relations } from "./relations.ts";
import { releases } from "./releases.ts";
import { search } from "./search.ts";
import { sources } from "./sources.ts";

/** The API, version 1. */
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
