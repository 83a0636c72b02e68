import { expect, test } from "vitest";
import { gzipMember } from "../../../../data/pipeline/release/gzip-member.ts";
import { mulberry32 } from "../../../random.ts";

// fflate 0.8.3 compresses some contents with NUL bytes to a stream that refers to bytes before its beginning.
test("refuses a content that the compressor damages", () => {
  const random = mulberry32(269);
  const content = Uint8Array.from({ length: 66_000 + Math.floor(random() * 10_000) }, () => Math.floor(random() * 15));
  expect(() => gzipMember(content)).toThrow("cannot be decompressed");
});
