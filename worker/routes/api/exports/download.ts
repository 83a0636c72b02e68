import { hashOf, WithdrawnDocument } from "../../../../data/model/release/documents.ts";
import { HttpError } from "../../../errors.ts";
import { requestedRange } from "../../../http/byte-range.ts";
import type { EntenteContext } from "../../../http/context.ts";
import { readStore } from "../../../http/loading.ts";
import { matchesEtag, notModified, type ResponseHead, responseHeaders } from "../../../http/respond.ts";
import type { DownloadFile } from "../../../render/tables/download-file.ts";
import type { ReleaseReader } from "../../../store/release-reader.ts";
import { faultLogOf } from "../../../store/tiers/fault-log.ts";
import { withTimeout } from "../../../store/with-timeout.ts";
import { piecesOf, type Slice, slicesOf, withFirstRead } from "./download-slices.ts";
import { clientPatience, type DownloadSlot, takeDownloadSlot } from "./download-slots.ts";

/**
 * Responds with a file, or with the range of it that the request asks for. The length is known before the first byte is sent, so a client
 * notices if a segment cannot be read and the response ends early.
 * @param head everything but the release and the options, on which the file does not depend
 * @param fileOf returns the file of a release
 * @throws {HttpError} 503 if the isolate is sending too many downloads
 * @throws {Unreadable} if the first segments cannot be read
 * @throws {WithdrawnDocument} if a part of the file was withdrawn
 */
export async function download(
  c: EntenteContext,
  head: Omit<ResponseHead, "read">,
  fileOf: (release: ReleaseReader) => Promise<DownloadFile>,
): Promise<Response> {
  let slot: DownloadSlot | undefined;
  // The first segments are read here, so that the store can fall back to another release.
  const { value: prepared, ...read } = await readStore(c, async (release) => {
    const { segments, identity } = await fileOf(release);
    const length = segments.reduce((sum, segment) => sum + segment.length, 0);
    const etag = `"${hashOf(identity.join("\n")).slice(0, 32)}"`;
    const isUnchanged = matchesEtag(c.req.header("If-None-Match"), etag);
    if (isUnchanged || c.req.method === "HEAD") return { etag, length, isUnchanged };
    const range = requestedRange(c.req.raw.headers, etag, length);
    if (!range) {
      throw new HttpError("unsatisfiable-range", { value: String(length) }, { "Content-Range": `bytes */${length}` });
    }
    slot ??= takeDownloadSlot(
      c.env.KV,
      Math.max(...segments.map((segment) => segment.compressedLength ?? segment.length)),
    );
    const slices = slicesOf(segments, range === "whole" ? { first: 0, last: length - 1 } : range);
    return { etag, length, isUnchanged, range, slices: await withFirstRead(slices) };
  }).catch((error) => {
    slot?.release();
    throw error;
  });
  const { etag, length, isUnchanged, range, slices } = prepared;
  // It was taken for a release that then could not be read, while this one needs none.
  if (!slices) slot?.release();
  const headers = responseHeaders(c, { ...head, read }, etag);
  headers.set("Content-Language", "en");
  headers.set("Accept-Ranges", "bytes");
  // A proxy that compressed the file would remove its length.
  headers.set("Cache-Control", `${headers.get("Cache-Control")}, no-transform`);
  if (isUnchanged) return notModified(headers);
  if (!slices || !slot) {
    headers.set("Content-Length", String(length));
    return new Response(null, { headers });
  }
  const total = slices.reduce((sum, { start, end }) => sum + end - start, 0);
  const { readable, writable } = new FixedLengthStream(total);
  // Without this, the runtime stops the work when the client closes the connection, and the download keeps its place.
  c.executionCtx.waitUntil(send(c.env.KV, slices, writable.getWriter(), slot));
  if (range === "whole") return new Response(readable, { headers });
  headers.set("Content-Range", `bytes ${range?.first}-${range?.last}/${length}`);
  return new Response(readable, { status: 206, headers });
}

/** Writes the slices as fast as the client reads. Aborts the stream if one cannot be read, so that the client notices. */
async function send(
  kv: object,
  slices: readonly Slice[],
  writer: WritableStreamDefaultWriter<Uint8Array>,
  slot: DownloadSlot,
): Promise<void> {
  try {
    for await (const piece of reported(kv, piecesOf(slices))) {
      await withTimeout(writer.write(piece), clientPatience, "the client");
      slot.movedAt = Date.now();
    }
    await writer.close();
  } catch (error) {
    // The client closed the connection or stopped reading, or a piece cannot be read.
    await writer.abort(error).catch(() => undefined);
  } finally {
    slot.release();
  }
}

/** Returns the pieces, and logs if one cannot be read: a line without data about the reader, once per kind of error and minute. */
async function* reported(kv: object, pieces: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces;
  } catch (error) {
    if (error instanceof Error && !(error instanceof WithdrawnDocument)) {
      const message = String(error).slice(0, 200);
      faultLogOf(kv).report(`download ${error.name}`, Date.now(), (count) =>
        console.error(JSON.stringify({ fault: "download", count, message })),
      );
    }
    throw error;
  }
}
