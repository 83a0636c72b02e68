// Today's contracts, and those saved for the last version.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { cardViewSchema } from "../../../data/model/views/card-view.ts";
import { columns } from "../../../data/model/views/fact-columns.ts";
import type { NamedSchemas, OpenApi } from "../openapi.ts";
import { shapeOf } from "./shape.ts";

/** The public contracts, without descriptions and examples. */
export interface Contracts {
  /** The OpenAPI document of the API. */
  openapi: OpenApi;
  /** The JSON Schemas of CardView and its parts. */
  "card-view": NamedSchemas;
  /** The columns of the fact table, in order. */
  columns: string[];
}

const contractNames = ["openapi", "card-view", "columns"] as const satisfies (keyof Contracts)[];

/** The names of the saved contracts of all versions. */
export const contractFiles = contractNames.map((name) => `${name}-*.json`);

/** Folder with the contracts of the last version. */
export const contractsFolder = "tests/api/contract/released";

/** Returns the path of a saved contract, such as `…/openapi-0.1.0.json`. */
export const contractFile = (name: keyof Contracts, version: string) =>
  join(contractsFolder, `${name}-${version}.json`);

/** Returns today's contracts. @param document the OpenAPI document as the server returns it */
export function todaysContracts(document: OpenApi): Contracts {
  return {
    openapi: shapeOf(document),
    "card-view": shapeOf(z.toJSONSchema(cardViewSchema)).$defs as NamedSchemas,
    columns: Object.keys(columns),
  };
}

/** Returns the contracts of the last version. @throws if the folder does not contain the files of exactly one version */
export function releasedContracts(): Contracts & { version: string } {
  const files = readdirSync(contractsFolder);
  const [, version = ""] = /^openapi-(.+)\.json$/.exec(files.find((file) => file.startsWith("openapi-")) ?? "") ?? [];
  if (files.length !== contractNames.length)
    throw new Error(`${contractsFolder} must contain the files of exactly one version`);
  const read = (name: keyof Contracts) => [name, JSON.parse(readFileSync(contractFile(name, version), "utf8"))];
  return { ...(Object.fromEntries(contractNames.map(read)) as Contracts), version };
}
