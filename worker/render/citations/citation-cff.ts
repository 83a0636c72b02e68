import { licence } from "../../../data/model/licence.ts";
import { type DatasetRelease, datasetTitle } from "../tables/datapackage.ts";

/** Returns `CITATION.cff`, in Citation File Format 1.2.0. The author is the project, because the dataset has no individual authors. */
export function citationCff({ release, time, origin }: DatasetRelease): string {
  const fields = {
    "cff-version": "1.2.0",
    message: "If you use this dataset, please cite it and the sources of the facts that you use.",
    type: "dataset",
    title: datasetTitle,
    authors: [{ name: "Entente" }],
    license: licence.data.spdx,
    version: String(release),
    "date-released": time.slice(0, 10),
    url: origin,
  };
  // JSON values are valid YAML 1.2.
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join("");
}
