import { expect, test } from "vitest";
import { sourceAddress } from "../../../../data/rules/sources/source-address.ts";
import { dataset, said } from "../dataset.ts";

const saidOf = (sources: Record<string, object>) => said(sourceAddress, dataset({}, { sources }));
const nameless = { title: undefined, publisher: undefined };

test("a source that nobody could find is refused", () => {
  const message = "page id: readers cannot find this source; add url or address, or both publisher and title";
  expect(saidOf({ page: nameless })).toEqual([message]);
  expect(saidOf({ page: { publisher: undefined } })).toEqual([message]);
});

test.each([
  { ...nameless, url: "https://mfa.tj/no" },
  { ...nameless, address: "http://mfa.tj/no" },
  { ...nameless, text: "Words.", language: "en" },
  {},
])("one will do: %j", (source) => expect(saidOf({ page: source })).toEqual([]));

test("a url and an address are too many", () => {
  expect(saidOf({ page: { url: "https://mfa.tj/no", address: "http://mfa.tj/no" } })).toEqual([
    "page address: a source has either url (https) or address (anything else); remove one of them",
  ]);
});

test("a held text has a language", () => {
  expect(saidOf({ page: { text: "Words." } })).toEqual([
    "page id: the language of data/sources/page.txt is missing; add it, such as language: de",
  ]);
});

test("two sources do not share a url", () => {
  expect(saidOf({ page: { url: "https://mfa.tj/no" }, again: { url: "https://mfa.tj/no" } })).toEqual([
    "again url: “page” has the same url; keep one of the two sources and cite it everywhere",
  ]);
  expect(saidOf({ page: { url: "https://mfa.tj/no" }, other: { url: "https://mfa.tj/se" } })).toEqual([]);
});
