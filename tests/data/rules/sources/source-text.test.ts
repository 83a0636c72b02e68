import { expect, test } from "vitest";
import { sourceText } from "../../../../data/rules/sources/source-text.ts";
import { dataset, said } from "../dataset.ts";

/** SHA-256 of “Words.” and of nothing. */
const ofWords = "44dcebcdcc564a642123c985ea211a70d843bbb02df908a1a46172c4ca15c11f";
const ofNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

const saidOf = (page: object) => said(sourceText, dataset({}, { sources: { page } }));

test("a text is the one that came in", () => {
  expect(saidOf({ text: "Words.", sha256: ofWords })).toEqual([]);
  expect(saidOf({ text: "Words.", sha256: ofNothing })).toEqual([
    `page sha256: the text has changed since it was added; restore data/sources/page.txt, or, if the earlier copy was wrong, write sha256: ${ofWords}`,
  ]);
});

test("its hash is written down when it comes in", () => {
  expect(saidOf({ text: "Words." })).toEqual([`page sha256: the text has no sha256 yet; add sha256: ${ofWords}`]);
});

test("a text may not vanish, but a source needs none", () => {
  expect(saidOf({ sha256: ofWords })).toEqual([
    "page sha256: data/sources/page.txt is missing; restore it, or remove sha256",
  ]);
  expect(saidOf({})).toEqual([]);
});
