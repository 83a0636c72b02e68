import { expect, test } from "vitest";
import { sourceText } from "../../../../data/rules/sources/source-text.ts";
import { dataset, messagesOf } from "../dataset.ts";

/** SHA-256 of “Words.” and of an empty text. */
const ofWords = "44dcebcdcc564a642123c985ea211a70d843bbb02df908a1a46172c4ca15c11f";
const ofNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

const messagesFor = (page: object) => messagesOf(sourceText, dataset({}, { sources: { page } }));

test("refuses a text that has changed since it was added", () => {
  expect(messagesFor({ text: "Words.", sha256: ofWords })).toEqual([]);
  expect(messagesFor({ text: "Words.", sha256: ofNothing })).toEqual([
    `page sha256: the text has changed since it was added; restore data/sources/page.txt, or, if the earlier copy was wrong, write sha256: ${ofWords}`,
  ]);
});

test("requires the hash of a text", () => {
  expect(messagesFor({ text: "Words." })).toEqual([
    `page sha256: the text has no “sha256” yet; add sha256: ${ofWords}`,
  ]);
});

test("refuses a missing text, but accepts a source without one", () => {
  expect(messagesFor({ sha256: ofWords })).toEqual([
    "page sha256: data/sources/page.txt is missing; restore it, or remove “sha256”",
  ]);
  expect(messagesFor({})).toEqual([]);
});
