// The contracts of the last release, as files, which those of today are compared with.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { cardView } from "../../../data/model/views/card-view.ts";
import { columns } from "../../../data/model/views/fact-columns.ts";
import type { Document } from "./openapi-changes.ts";
import { type NamedSchemas, shapeOf } from "./schema.ts";

/** What must not change unnoticed, without wording. */
export interface Contracts {
  /** The API: its OpenAPI document. */
  openapi: Document;
  /** The card: the JSON Schemas of CardView and its parts. */
  "card-view": NamedSchemas;
  /** Columns of the table of facts, in their order. */
  columns: string[];
}

const names = ["openapi", "card-view", "columns"] as const satisfies (keyof Contracts)[];

/** Folder of the contracts of the last release. */
export const contractsFolder = "tests/api/contract/released";

/** File of a contract: `openapi-0.1.0.json`. */
export const contractFile = (name: keyof Contracts, version: string) =>
  join(contractsFolder, `${name}-${version}.json`);

/** Today's contracts. @param document the OpenAPI document as it is served */
export function contractsToday(document: object): Contracts {
  return {
    openapi: shapeOf(document as Document),
    "card-view": shapeOf(z.toJSONSchema(cardView)).$defs as NamedSchemas,
    columns: Object.keys(columns),
  };
}

/** The contracts of the last release, and its version. @throws where the files are not those of one version */
export function releasedContracts(): Contracts & { version: string } {
  const files = readdirSync(contractsFolder);
  const [, version = ""] = /^openapi-(.+)\.json$/.exec(files.find((file) => file.startsWith("openapi-")) ?? "") ?? [];
  if (files.length !== names.length) throw new Error(`${contractsFolder} has the files of more than one release`);
  const read = (name: keyof Contracts) => [name, JSON.parse(readFileSync(contractFile(name, version), "utf8"))];
  return { ...(Object.fromEntries(names.map(read)) as Contracts), version };
}
