import { Hono } from "hono";
import { languageFor } from "../../../../data/model/language.ts";
import type { ExportPart, Exports } from "../../../../data/model/release/exports.ts";
import { type Formats, mediaTypeOf } from "../../../contract/formats.ts";
import type { Operation } from "../../../contract/operation.ts";
import { type OperationId, operations } from "../../../contract/operations.ts";
import type { ExportListBody } from "../../../contract/response-schemas.ts";
import { HttpError } from "../../../errors.ts";
import type { EntenteContext, EntenteEnv } from "../../../http/context.ts";
import { readStore } from "../../../http/loading.ts";
import { respond } from "../../../http/respond.ts";
import { citationCff } from "../../../render/citations/citation-cff.ts";
import { codebook } from "../../../render/tables/codebook.ts";
import { type DatasetRelease, dataPackage } from "../../../render/tables/datapackage.ts";
import { gzipFile, textFile } from "../../../render/tables/download-file.ts";
import { parquetFile } from "../../../render/tables/parquet.ts";
import { zipArchive, zippedTable, zippedText } from "../../../render/tables/zip.ts";
import type { ReleaseReader } from "../../../store/release-reader.ts";
import { jsonResponse } from "../json-response.ts";
import { route } from "../route.ts";
import { download } from "./download.ts";

/** Downloads of the whole dataset, and the files that describe them. */
export const exports = new Hono<EntenteEnv>()
  .get(
    ...route("listExports", async (c, { head }) => {
      const { value: root, ...read } = await readStore(c, (release) => release.root());
      const isAvailable = ({ id, format }: ListedFile) =>
        root.exports ? format !== "parquet" || root.exports.parquet !== undefined : !releaseFiles.includes(id);
      return jsonResponse<ExportListBody>(c, read, head, () => ({
        files: files.filter(isAvailable).map(({ name, id, format }) => ({
          name,
          url: fileUrl(c, read.isPinned ? read.release.release : null, name, id),
          mediaType: mediaTypeOf((operations[id].formats as Formats)[format]),
        })),
      }));
    }),
  )
  // Before the table, whose path has any extension.
  .get(
    ...route("exportCsvGzip", async (c, { head }) => {
      assertEnglish(c);
      return download(c, bulk(head), async (release) => gzipFile(await partsOf(c, release, "csv"), readerOf(release)));
    }),
  )
  .get(
    ...route("exportNdjsonGzip", async (c, { head }) => {
      assertEnglish(c);
      return download(c, bulk(head), async (release) =>
        gzipFile(await partsOf(c, release, "ndjson"), readerOf(release)),
      );
    }),
  )
  .get(
    ...route("exportFacts", async (c, { format, head }) => {
      assertEnglish(c);
      return download(c, bulk(head), async (release) =>
        format === "parquet"
          ? parquetFile(await partsOf(c, release, format), readerOf(release), datasetOf(c, release))
          : textFile(await partsOf(c, release, format), readerOf(release)),
      );
    }),
  )
  .get(
    ...route("exportPackage", async (c, { head }) => {
      assertEnglish(c);
      return download(c, bulk(head), async (release) => {
        const parts = await partsOf(c, release, "csv");
        const dataset = datasetOf(c, release);
        const texts = [
          ["datapackage.json", dataPackage(dataset, tableName, lengthOf(parts))],
          ["CITATION.cff", citationCff(dataset)],
          ["codebook.md", codebook()],
        ] as const;
        const table = zippedTable(tableName, parts, readerOf(release));
        return {
          segments: zipArchive([table, ...texts.map(([name, text]) => zippedText(name, text))], dataset.time),
          identity: ["zip", dataset.time, ...texts.flat(), ...parts.map(({ hash }) => hash)],
        };
      });
    }),
  )
  .get(...route("getCodebook", async (c, { head }) => respond(c, { ...head, read: null }, codebook)))
  .get(
    ...route("getDataPackage", async (c, { head }) => {
      const { value, ...read } = await readStore(c, async (release) => {
        const length = lengthOf(await partsOf(c, release, "csv"));
        return { dataset: datasetOf(c, release), length };
      });
      const url = fileUrl(c, value.dataset.release, tableName, "exportFacts");
      return respond(c, { ...head, read }, () => dataPackage(value.dataset, url, value.length));
    }),
  )
  .get(
    ...route("getCitationFile", async (c, { head }) => {
      const { value: dataset, ...read } = await readStore(c, async (release) => {
        // Reading the root lets the store fall back to another release if this one cannot be read.
        await release.root();
        return datasetOf(c, release);
      });
      return respond(c, { ...head, read }, () => citationCff(dataset));
    }),
  );

/** File name of the table, also within the ZIP file. */
const tableName = "facts.csv";

const files = [
  { name: "entente.zip", id: "exportPackage", format: "zip" },
  { name: tableName, id: "exportFacts", format: "csv" },
  { name: `${tableName}.gz`, id: "exportCsvGzip", format: "gz" },
  { name: "facts.ndjson", id: "exportFacts", format: "ndjson" },
  { name: "facts.ndjson.gz", id: "exportNdjsonGzip", format: "gz" },
  { name: "facts.parquet", id: "exportFacts", format: "parquet" },
  { name: "codebook.md", id: "getCodebook", format: "md" },
  { name: "datapackage.json", id: "getDataPackage", format: "json" },
  { name: "CITATION.cff", id: "getCitationFile", format: "cff" },
] as const;
type ListedFile = (typeof files)[number];

/** Files that only releases with downloads have. */
const releaseFiles: readonly OperationId[] = [
  "exportPackage",
  "exportFacts",
  "exportCsvGzip",
  "exportNdjsonGzip",
  "getDataPackage",
];

/** URL of a file. @param release number of the release; null for the current one */
function fileUrl(c: EntenteContext, release: number | null, name: string, id: OperationId): string {
  const { parameters }: Operation = operations[id];
  const query = release && parameters.includes("release") ? `?release=${release}` : "";
  return `${c.env.ORIGIN}/v1/exports/${name}${query}`;
}

/** @throws {HttpError} 400 if the request asks for a language other than English; the pages of `/v1/facts` are in every language */
function assertEnglish(c: EntenteContext): void {
  const language = languageFor(c.req.query("lang") ?? "en");
  if (language === null || language === "en") return;
  throw new HttpError("english-only", { name: "lang", value: pagesUrl(c, { lang: language }) });
}

/**
 * Returns the parts of a table.
 * @throws {HttpError} 404 if the release was published before there was a download of this table
 */
async function partsOf<Format extends keyof Exports>(
  c: EntenteContext,
  release: ReleaseReader,
  format: Format,
): Promise<NonNullable<Exports[Format]>> {
  const parts = await release.exports(format);
  if (!parts) throw new HttpError("no-download", { value: pagesUrl(c, {}) });
  return parts;
}

/** URL of the facts page by page, of the requested release. */
function pagesUrl(c: EntenteContext, more: Readonly<Record<string, string>>): string {
  const release = c.req.query("release");
  const query = new URLSearchParams({ ...more, ...(release === undefined ? {} : { release }) });
  return `${c.env.ORIGIN}/v1/facts.csv${query.size > 0 ? `?${query}` : ""}`;
}

/** The head of a download, which is always in English. */
function bulk<Head extends { language?: unknown }>({ language, ...head }: Head): Omit<Head, "language"> {
  return head;
}

const readerOf = (release: ReleaseReader) => (part: Pick<ExportPart, "hash">) => release.exportPart(part);

const lengthOf = (parts: readonly ExportPart[]) => parts.reduce((sum, { size }) => sum + size, 0);

function datasetOf(c: EntenteContext, { head: { release, time } }: ReleaseReader): DatasetRelease {
  return { release, time, origin: c.env.ORIGIN };
}
