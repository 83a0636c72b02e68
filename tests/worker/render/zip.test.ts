import { expect, test } from "vitest";
import { zipArchive } from "../../../worker/render/tables/zip.ts";

const archive = (size: number, length = 10) =>
  zipArchive([{ name: "a", crc32: 0, size, stream: [{ length, bytes: new Uint8Array() }] }], "2026-01-01T00:00:00Z");

// APPNOTE 4.4.8 and 4.4.9: "If an archive is in ZIP64 format and the value in this field is 0xFFFFFFFF, the size will be in the […] ZIP64
// extended information extra field."
test("a length that means ZIP64 is refused, like any larger one", () => {
  expect(archive(0xfffffffe)).not.toEqual([]);
  expect(() => archive(0xffffffff)).toThrow(RangeError);
  // The whole archive has a few more bytes than its file.
  expect(archive(10, 0xffffff00)).not.toEqual([]);
  expect(() => archive(10, 0xffffffff)).toThrow(RangeError);
});
