import { expect, test } from "vitest";
import { sourceAddress } from "../../../../data/rules/sources/source-address.ts";
import { dataset, messagesOf } from "../dataset.ts";

const messagesFor = (sources: Record<string, object>) => messagesOf(sourceAddress, dataset({}, { sources }));
const nameless = { title: undefined, publisher: undefined };

test("refuses a source that readers cannot find", () => {
  const message = "page id: readers cannot find this source; add “url” or “address”, or both “publisher” and “title”";
  expect(messagesFor({ page: nameless })).toEqual([message]);
  expect(messagesFor({ page: { publisher: undefined } })).toEqual([message]);
});

test.each([
  { ...nameless, url: "https://mfa.tj/no" },
  { ...nameless, address: "http://mfa.tj/no" },
  { ...nameless, text: "Words.", language: "en" },
  {},
])("accepts %j", (source) => expect(messagesFor({ page: source })).toEqual([]));

test("refuses a source with both `url` and `address`", () => {
  expect(messagesFor({ page: { url: "https://mfa.tj/no", address: "http://mfa.tj/no" } })).toEqual([
    "page address: a source has either “url” (https) or “address” (anything else); remove one of them",
  ]);
});

test("requires a language for a text", () => {
  expect(messagesFor({ page: { text: "Words." } })).toEqual([
    "page id: the language of data/sources/page.txt is missing; add it, such as language: de",
  ]);
});

test("refuses two sources with the same url", () => {
  expect(messagesFor({ page: { url: "https://mfa.tj/no" }, again: { url: "https://mfa.tj/no" } })).toEqual([
    "again url: “page” has the same “url”; keep one of the two sources and cite it everywhere",
  ]);
  expect(messagesFor({ page: { url: "https://mfa.tj/no" }, other: { url: "https://mfa.tj/se" } })).toEqual([]);
});
