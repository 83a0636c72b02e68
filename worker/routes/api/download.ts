import { hashOf } from "../../../data/model/release/documents.ts";
import { HttpError } from "../../errors.ts";
import { type ByteRange, requestedRange } from "../../http/byte-range.ts";
import type { EntenteContext } from "../../http/context.ts";
import { readStore } from "../../http/loading.ts";
import { matchesEtag, notModified, type ResponseHead, responseHeaders } from "../../http/respond.ts";
import type { DownloadFile, Segment } from "../../render/tables/download-file.ts";
import type { ReleaseReader } from "../../store/release-reader.ts";

/** A part of a segment. */
interface Slice {
  segment: Segment;
  start: number;
  end: number;
}

/**
 * Number of bytes of a segment that are held back until the next one has been read, so that a cut is never between two rows or gzip
 * members.
 */
const heldBack = 16;

/**
 * Responds with a file, or with the range of it that the request asks for. The length is known before the first byte is sent, so a client
 * notices if a segment cannot be read and the response ends early.
 * @param head everything but the release and the options, on which the file does not depend
 * @param fileOf returns the file of a release
 * @throws {Unreadable} if the first segments cannot be read
 * @throws {WithdrawnDocument} if a part of the file was withdrawn
 */
export async function download(
  c: EntenteContext,
  head: Omit<ResponseHead, "read">,
  fileOf: (release: ReleaseReader) => Promise<DownloadFile>,
): Promise<Response> {
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
    const slices = slicesOf(segments, range === "whole" ? { first: 0, last: length - 1 } : range);
    return { etag, length, isUnchanged, range, slices: await withFirstRead(slices) };
  });
  const { etag, length, isUnchanged, range, slices } = prepared;
  const headers = responseHeaders(c, { ...head, read }, etag);
  headers.set("Content-Language", "en");
  headers.set("Accept-Ranges", "bytes");
  // A proxy that compressed the file would remove its length.
  headers.set("Cache-Control", `${headers.get("Cache-Control")}, no-transform`);
  if (isUnchanged) return notModified(headers);
  if (!slices) {
    headers.set("Content-Length", String(length));
    return new Response(null, { headers });
  }
  const total = slices.reduce((sum, { start, end }) => sum + end - start, 0);
  const { readable, writable } = new FixedLengthStream(total);
  void send(slices, writable.getWriter());
  if (range === "whole") return new Response(readable, { headers });
  headers.set("Content-Range", `bytes ${range?.first}-${range?.last}/${length}`);
  return new Response(readable, { status: 206, headers });
}

/** Returns the slices that make up a range of the segments. */
function slicesOf(segments: readonly Segment[], { first, last }: ByteRange): Slice[] {
  let offset = 0;
  return segments.flatMap((segment) => {
    const [start, end] = [Math.max(first - offset, 0), Math.min(last + 1 - offset, segment.length)];
    offset += segment.length;
    return start < end ? [{ segment, start, end }] : [];
  });
}

/** Returns the slices, the first two of those in storage already read: the header row is a slice of its own. */
async function withFirstRead(slices: readonly Slice[]): Promise<Slice[]> {
  const stored = slices.filter(({ segment }) => typeof segment.bytes === "function").slice(0, 2);
  const read = new Map(await Promise.all(stored.map(async (slice) => [slice, await bytesOf(slice.segment)] as const)));
  return slices.map((slice) => {
    const bytes = read.get(slice);
    return bytes ? { ...slice, segment: { length: bytes.length, bytes } } : slice;
  });
}

/** Writes the slices, and reads one ahead. Aborts the stream if one cannot be read, so that the client notices. */
async function send(slices: readonly Slice[], writer: WritableStreamDefaultWriter<Uint8Array>): Promise<void> {
  try {
    let next = slices[0] && bytesOf(slices[0].segment);
    for (const [index, { start, end }] of slices.entries()) {
      const bytes = (await next)?.subarray(start, end) ?? new Uint8Array();
      const following = slices[index + 1];
      next = following && bytesOf(following.segment);
      if (next) {
        // It is awaited below; until then, a failure must not count as unhandled.
        next.catch(() => undefined);
        const tail = Math.min(heldBack, bytes.length);
        await writer.write(bytes.subarray(0, bytes.length - tail));
        await next;
        await writer.write(bytes.subarray(bytes.length - tail));
      } else await writer.write(bytes);
    }
    await writer.close();
  } catch (error) {
    // The client closed the connection, or the failure has been logged.
    await writer.abort(error).catch(() => undefined);
  }
}

/** Reads a segment. @throws if it does not have the promised length */
async function bytesOf({ bytes, length }: Segment): Promise<Uint8Array> {
  if (bytes instanceof Uint8Array) return bytes;
  try {
    const result = await bytes();
    if (result.length !== length) throw new Error(`a part has ${result.length} bytes instead of ${length}`);
    return result;
  } catch (error) {
    console.error(JSON.stringify({ fault: "download", message: String(error).slice(0, 200) }));
    throw error;
  }
}
