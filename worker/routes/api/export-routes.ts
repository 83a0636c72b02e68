import { Hono } from "hono";
import type { RowOptions } from "../../../data/view/table/fact-rows.ts";
import { type TableFormat, tableHead, tableRows } from "../../../data/view/table/facts-table.ts";
import { type Formats, mediaTypeOf } from "../../contract/formats.ts";
import type { Operation } from "../../contract/operation.ts";
import { type OperationId, operations } from "../../contract/operations.ts";
import type { ExportListBody } from "../../contract/response-schemas.ts";
import { citationCff } from "../../render/citations/citation-cff.ts";
import { codebook } from "../../render/tables/codebook.ts";
import { type DatasetRelease, dataPackage } from "../../render/tables/datapackage.ts";
import { zipArchive } from "../../render/tables/zip.ts";
import type { ReleaseReader } from "../../store/release-reader.ts";
import { allRelations } from "../../store/selection.ts";
import type { EntenteContext, EntenteEnv, ReadHead } from "../context.ts";
import { readStore } from "../loading.ts";
import { readLanguage } from "../negotiation.ts";
import { respond } from "../respond.ts";
import { jsonResponse } from "./json-response.ts";
import { route } from "./route.ts";

/** Downloads of the whole dataset, and the files that describe them. */
export const exports = new Hono<EntenteEnv>()
  .get(
    ...route("listExports", async (c, { head }) => {
      const { read } = await readRelease(c);
      return jsonResponse<ExportListBody>(c, read, head, () => ({
        files: files.map(({ name, id, format }) => ({
          name,
          url: fileUrl(c, read.isPinned ? read.release.release : null, name, id),
          mediaType: mediaTypeOf((operations[id].formats as Formats)[format]),
        })),
      }));
    }),
  )
  .get(
    ...route("exportFacts", async (c, { format, language, head }) => {
      const { read, release } = await readRelease(c);
      const options = { language, home: null, release: read.release.release };
      return respond(c, { ...head, read }, () => encoded(tableParts(format, release, options)));
    }),
  )
  .get(
    ...route("exportPackage", async (c, { language, head }) => {
      const { read, release } = await readRelease(c);
      const options = { language, home: null, release: read.release.release };
      return respond(c, { ...head, read }, () =>
        zipArchive(
          [
            { name: "datapackage.json", parts: [dataPackage(datasetRelease(c, read), tableName)] },
            { name: "CITATION.cff", parts: [citationCff(datasetRelease(c, read))] },
            { name: "codebook.md", parts: [codebook()] },
            { name: tableName, parts: tableParts("csv", release, options) },
          ],
          read.release.time,
        ),
      );
    }),
  )
  .get(...route("getCodebook", async (c, { head }) => respond(c, { ...head, read: null }, codebook)))
  .get(
    ...route("getDataPackage", async (c, { head }) => {
      const { read } = await readRelease(c);
      return respond(c, { ...head, read }, () =>
        dataPackage(datasetRelease(c, read), fileUrl(c, read.release.release, tableName, "exportFacts")),
      );
    }),
  )
  .get(
    ...route("getCitationFile", async (c, { head }) => {
      const { read } = await readRelease(c);
      return respond(c, { ...head, read }, () => citationCff(datasetRelease(c, read)));
    }),
  );

/** File name of the table, also within the ZIP file. */
const tableName = "facts.csv";

const files = [
  { name: "entente.zip", id: "exportPackage", format: "zip" },
  { name: tableName, id: "exportFacts", format: "csv" },
  { name: "facts.ndjson", id: "exportFacts", format: "ndjson" },
  { name: "codebook.md", id: "getCodebook", format: "md" },
  { name: "datapackage.json", id: "getDataPackage", format: "json" },
  { name: "CITATION.cff", id: "getCitationFile", format: "cff" },
] as const;

/** URL of a file, with the request's language. @param release number of the release; null for the current one */
function fileUrl(c: EntenteContext, release: number | null, name: string, id: OperationId): string {
  const { parameters }: Operation = operations[id];
  const query = new URLSearchParams();
  if (c.req.query("lang") !== undefined) query.set("lang", readLanguage(c));
  if (release && parameters.includes("release")) query.set("release", String(release));
  return `${c.env.ORIGIN}/v1/exports/${name}${query.size > 0 ? `?${query}` : ""}`;
}

async function readRelease(c: EntenteContext): Promise<{ read: ReadHead; release: ReleaseReader }> {
  // Reading the root first lets the store fall back to another release if this one cannot be read.
  const { value: release, ...read } = await readStore(c, async (release) => {
    await release.root();
    return release;
  });
  return { read, release };
}

function datasetRelease(c: EntenteContext, { release: { release, time } }: ReadHead): DatasetRelease {
  return { release, time, origin: c.env.ORIGIN };
}

/** Yields the head of the table, then the rows of each relation. */
async function* tableParts(format: TableFormat, release: ReleaseReader, options: RowOptions): AsyncGenerator<string> {
  yield tableHead(format);
  for await (const relation of allRelations(release)) {
    yield tableRows(
      format,
      relation.facts.map((fact) => ({ relation, fact })),
      options,
    );
  }
}

async function* encoded(parts: AsyncGenerator<string>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  for await (const part of parts) if (part !== "") yield encoder.encode(part);
}
