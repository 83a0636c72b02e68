import { Hono } from "hono";
import type { RowOptions } from "../../../data/view/table/fact-rows.ts";
import type { ExportListBody } from "../../contract/answers.ts";
import { type Formats, mediaTypeOf } from "../../contract/formats.ts";
import type { Operation } from "../../contract/operation.ts";
import { type OperationId, operations } from "../../contract/operations.ts";
import { citationCff } from "../../render/citations/citation-cff.ts";
import { codebook } from "../../render/tables/codebook.ts";
import { dataPackage } from "../../render/tables/datapackage.ts";
import { type TableFormat, tableHead, tableRows } from "../../render/tables/facts-table.ts";
import { zipArchive } from "../../render/tables/zip.ts";
import type { ReleaseReader } from "../../store/release-reader.ts";
import { allRelations } from "../../store/selection.ts";
import { answer } from "../answer.ts";
import type { EntenteContext, EntenteEnv, ReadHead } from "../context.ts";
import { readStore } from "../loading.ts";
import { readLanguage } from "../negotiation.ts";
import { jsonAnswer } from "./json-answer.ts";
import { route } from "./route.ts";

/** The whole dataset in files, and what describes them. */
export const exports = new Hono<EntenteEnv>()
  .get(
    ...route("listExports", async (c, { head }) => {
      const { read } = await readWhole(c);
      return jsonAnswer<ExportListBody>(c, read, head, () => ({
        files: files.map(({ name, id, format }) => ({
          name,
          url: addressOf(c, read.isFrozen ? read.release.release : null, name, id),
          mediaType: mediaTypeOf((operations[id].formats as Formats)[format]),
        })),
      }));
    }),
  )
  .get(
    ...route("exportFacts", async (c, { format, language, head }) => {
      const { read, release } = await readWhole(c);
      const options = { language, home: null, release: read.release.release };
      return answer(c, { ...head, read }, () => encoded(table(format, release, options)));
    }),
  )
  .get(
    ...route("exportPackage", async (c, { language, head }) => {
      const { read, release } = await readWhole(c);
      const options = { language, home: null, release: read.release.release };
      return answer(c, { ...head, read }, () =>
        zipArchive(
          [
            { name: "datapackage.json", parts: [dataPackage(described(c, read), tableName)] },
            { name: "CITATION.cff", parts: [citationCff(described(c, read))] },
            { name: "codebook.md", parts: [codebook()] },
            { name: tableName, parts: table("csv", release, options) },
          ],
          read.release.time,
        ),
      );
    }),
  )
  .get(...route("getCodebook", async (c, { head }) => answer(c, { ...head, read: null }, codebook)))
  .get(
    ...route("getDataPackage", async (c, { head }) => {
      const { read } = await readWhole(c);
      return answer(c, { ...head, read }, () =>
        dataPackage(described(c, read), addressOf(c, read.release.release, tableName, "exportFacts")),
      );
    }),
  )
  .get(
    ...route("getCitationFile", async (c, { head }) => {
      const { read } = await readWhole(c);
      return answer(c, { ...head, read }, () => citationCff(described(c, read)));
    }),
  );

/** The table, in the archive beside its descriptor. */
const tableName = "facts.csv";

const files = [
  { name: "entente.zip", id: "exportPackage", format: "zip" },
  { name: tableName, id: "exportFacts", format: "csv" },
  { name: "facts.ndjson", id: "exportFacts", format: "ndjson" },
  { name: "codebook.md", id: "getCodebook", format: "md" },
  { name: "datapackage.json", id: "getDataPackage", format: "json" },
  { name: "CITATION.cff", id: "getCitationFile", format: "cff" },
] as const;

/** The address of a file, in the language that was asked for. @param release its number; null for whichever is in force */
function addressOf(c: EntenteContext, release: number | null, name: string, id: OperationId): string {
  const { parameters }: Operation = operations[id];
  const query = new URLSearchParams();
  if (c.req.query("lang") !== undefined) query.set("lang", readLanguage(c));
  if (release && parameters.includes("release")) query.set("release", String(release));
  return `${c.env.ORIGIN}/v1/exports/${name}${query.size > 0 ? `?${query}` : ""}`;
}

async function readWhole(c: EntenteContext): Promise<{ read: ReadHead; release: ReleaseReader }> {
  // The root is read at once, so that a release which cannot be read gives way to one that can.
  const { value: release, ...read } = await readStore(c, async (release) => {
    await release.root();
    return release;
  });
  return { read, release };
}

function described(c: EntenteContext, { release: { release, time } }: ReadHead) {
  return { release, time, origin: c.env.ORIGIN };
}

/** All facts of a release, relation by relation. */
async function* table(format: TableFormat, release: ReleaseReader, options: RowOptions): AsyncGenerator<string> {
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
