import { expect, test } from "vitest";
import { sourceHost } from "../../../../data/rules/sources/source-host.ts";
import { dataset, messagesOf } from "../dataset.ts";

const messagesFor = (sources: Record<string, object>) => messagesOf(sourceHost, dataset({}, { sources }));

test.each([
  ["https://mfa.tj@evil.example/no", "the URL leads to “evil.example”, not to “mfa.tj”; remove “mfa.tj@”"],
  ["https://mfa.tj:no@evil.example/", "the URL leads to “evil.example”, not to “mfa.tj:no”; remove “mfa.tj:no@”"],
  [
    "https://mf\u0430.tj/no",
    "the host “mf\u0430.tj” mixes Latin letters with Cyrillic \u0430 (U+0430), so it may imitate another host; correct it or, if it is right, write the URL under “address”, which is not linked",
  ],
  [
    "https://\u0430\u0440\u0440\u04cf\u0435.com/",
    "the host “\u0430\u0440\u0440\u04cf\u0435.com” mixes Cyrillic letters with Latin c (U+0063), o (U+006F), m (U+006D), so it may imitate another host; correct it or, if it is right, write the URL under “address”, which is not linked",
  ],
  [
    "https://xn--mf-7kc.tj/no",
    "the host “xn--mf-7kc.tj” hides its letters in Punycode; write it in its own script, so that reviewers can read it (under “address”, which is not linked, if it mixes scripts)",
  ],
])("refuses %s, which may lead somewhere else than it seems to", (url, message) => {
  expect(messagesFor({ page: { url } })).toEqual([`page url: ${message}`]);
});

test.each([
  "https://\u043c\u0432\u0434.\u0440\u0444/no",
  "https://m\u00fcller.de/",
  "https://www.mfa.gov.lv:8443/a@b?c=https://x@y",
  "https://example.org/\u0422\u0430\u0434\u0436\u0438\u043ai\u0441\u0442\u0430\u043d",
])("accepts %s", (url) => expect(messagesFor({ page: { url } })).toEqual([]));
