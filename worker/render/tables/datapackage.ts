import { licence } from "../../../data/model/licence.ts";
import { factSchema } from "./codebook.ts";

/** A release of the dataset, as those need it who cite or import it. */
export interface DatasetRelease {
  /** Number of the release. */
  release: number;
  /** When it was published: ISO 8601, UTC. */
  time: string;
  /** Origin of the addresses, such as `https://example.org`. */
  origin: string;
}

/** What the dataset is called wherever it is cited. */
export const datasetTitle = "Entente: facts about the relations of states, each proven by its source";

/**
 * `datapackage.json`: Frictionless Data Package 2.0.
 * @param path where the table of facts is: beside the descriptor, or its https address
 */
export function dataPackage({ release, time, origin }: DatasetRelease, path: string): string {
  return JSON.stringify(
    {
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: "entente",
      title: datasetTitle,
      description: `One row for each claim: what one source says for one fact. ${licence.quotes}`,
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
