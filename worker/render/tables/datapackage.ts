import { licence } from "../../../data/model/licence.ts";
import { factSchema } from "./codebook.ts";

/** What describes a release of the dataset in citations and descriptors. */
export interface DatasetRelease {
  /** Number of the release. */
  release: number;
  /** When the release was published (ISO 8601, UTC). */
  time: string;
  /** Origin of the site, such as `https://example.org`. */
  origin: string;
}

/** Title of the dataset in citations and descriptors. */
export const datasetTitle = "Entente: facts about the relations between states, each with its source";

/** What a row of the table is, and what the licence does not cover. */
export const datasetDescription: string = `One row per claim: what one source says about one fact. ${licence.quotes}`;

/**
 * Returns `datapackage.json`, in Frictionless Data Package 2.0.
 * @param path the fact table: a path relative to the descriptor, or an https URL
 * @param bytes length of the fact table
 */
export function dataPackage({ release, time, origin }: DatasetRelease, path: string, bytes: number): string {
  return JSON.stringify(
    {
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: "entente",
      title: datasetTitle,
      description: datasetDescription,
      homepage: origin,
      version: String(release),
      created: time,
      licenses: [{ name: licence.data.spdx, path: licence.data.url }],
      resources: [
        {
          $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
          name: "facts",
          type: "table",
          path,
          bytes,
          format: "csv",
          mediatype: "text/csv",
          encoding: "utf-8",
          dialect: { $schema: "https://datapackage.org/profiles/2.0/tabledialect.json", lineTerminator: "\r\n" },
          schema: factSchema,
        },
      ],
    },
    null,
    2,
  );
}
