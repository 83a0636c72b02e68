/** A range of bytes; both ends are included. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * Returns the range that a request asks for (RFC 9110, 14.2): the whole file if there is no range, if the server may ignore it because it
 * is malformed or has several parts, or if `If-Range` names another version.
 * @param length length of the file in bytes
 * @returns null if the file contains no byte of the range
 */
export function requestedRange(request: Headers, etag: string, length: number): ByteRange | "whole" | null {
  const ifRange = request.get("If-Range");
  // A date never matches, because there is no Last-Modified. Weak tags never match either (RFC 9110, 13.1.5).
  if (ifRange !== null && ifRange.trim() !== etag) return "whole";
  const [, from, to, suffix] = /^\s*bytes=\s*(?:(\d+)-(\d*)|-(\d+))\s*$/i.exec(request.get("Range") ?? "") ?? [];
  if (suffix !== undefined) {
    const first = Math.max(0, length - Number(suffix));
    return first < length ? { first, last: length - 1 } : null;
  }
  if (from === undefined) return "whole";
  const [first, last] = [Number(from), to ? Number(to) : length - 1];
  if (to && last < first) return "whole";
  return first < length ? { first, last: Math.min(last, length - 1) } : null;
}
