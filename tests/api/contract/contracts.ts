// Today's contracts, and those of released versions.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as z from "zod";
import { cardViewSchema } from "../../../data/model/views/card-view.ts";
import { columns } from "../../../data/model/views/fact-columns.ts";
import type { NamedSchemas, OpenApi } from "../openapi.ts";
import { type FirstVersions, textOf } from "./first-versions.ts";
import { shapeOf } from "./shape.ts";
import { compareVersions } from "./version-step.ts";

/** The public contracts, without descriptions and examples. */
export interface Contracts {
  /** The OpenAPI document of the API. */
  openapi: OpenApi;
  /** The JSON Schemas of CardView and its parts. */
  "card-view": NamedSchemas;
  /** The columns of the fact table, in order. */
  columns: string[];
}

/** The contracts of a version such as `0.1.0`. */
export interface VersionedContracts extends Contracts {
  version: string;
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
export function releasedContracts(root = "."): VersionedContracts {
  const files = readdirSync(join(root, contractsFolder));
  const [version] = versionsIn(files);
  if (files.length !== contractNames.length || version === undefined)
    throw new Error(`${contractsFolder} must contain the files of exactly one version`);
  return readContracts(version, (file) => readFileSync(join(root, file), "utf8"));
}

/** Returns the contracts of the version before another one, as they were first committed; null if there is no earlier one. */
export function contractsBefore(version: string, { ids }: FirstVersions, root = "."): VersionedContracts | null {
  const earlier = versionsIn(ids.keys()).filter((candidate) => compareVersions(candidate, version) < 0);
  const previous = earlier.sort(compareVersions).at(-1);
  if (previous === undefined) return null;
  return readContracts(previous, (file) => textOf(root, ids.get(basename(file)) ?? ""));
}

/** Returns the versions in the names of OpenAPI documents such as `openapi-0.1.0.json`. */
function versionsIn(files: Iterable<string>): string[] {
  return [...files].flatMap((file) => /^openapi-(.+)\.json$/.exec(file)?.[1] ?? []);
}

function readContracts(version: string, read: (file: string) => string): VersionedContracts {
  const contracts = contractNames.map((name) => [name, JSON.parse(read(contractFile(name, version)))]);
  return { ...(Object.fromEntries(contracts) as Contracts), version };
}
