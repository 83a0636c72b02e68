import { expect, test } from "vitest";
import { languageTagProblem, suggestedTag, textLanguage } from "../../../data/model/language-tags.ts";

test.each(["de", "en-GB", "fa-AF", "fr", "tg-Arab", "zh-Hant-TW", "de-1996", "nn", "sgh"])(
  "accepts the tag %s",
  (tag) => {
    expect(languageTagProblem(tag)).toBeNull();
    expect(suggestedTag(tag)).toBe(tag);
  },
);

test.each([
  ["eng", "write “en” instead of “eng”"],
  ["EN", "write “en” instead of “EN”"],
  ["en_US", "write “en-US” instead of “en_US”"],
  ["en-us", "write “en-US” instead of “en-us”"],
  ["en-UK", "write “en-GB” instead of “en-UK”"],
  ["prs", "write “fa-AF” instead of “prs”"],
  ["no", "“no” does not say which Norwegian it is; write “nb” (Bokmål) or “nn” (Nynorsk)"],
  ["nor", "“nor” does not say which Norwegian it is; write “nb” (Bokmål) or “nn” (Nynorsk)"],
  ["tj", "“tj” is not the BCP 47 tag of a language; did you mean “tg” (Tajik)?"],
  ["dk", "“dk” is not the BCP 47 tag of a language; did you mean “da” (Danish)?"],
  ["ru-ur", "“ru-ur” is not the BCP 47 tag of a language; did you mean “ru” (Russian)?"],
  ["xx", "“xx” is not the BCP 47 tag of a language; write one, such as “de”"],
  ["english", "“english” is not the BCP 47 tag of a language; write one, such as “de”"],
  ["en-", "“en-” is not the BCP 47 tag of a language; write one, such as “de”"],
  ["", "“” is not the BCP 47 tag of a language; write one, such as “de”"],
])("rejects the tag %j", (tag, message) => expect(languageTagProblem(tag)).toBe(message));

test.each([
  ["en", "en"],
  ["en-GB", "en"],
  ["de-AT", "de"],
  ["ru-Cyrl", "ru"],
  ["fa-AF", "fa"],
  ["tg-Arab", null],
  ["nn", null],
  ["fr", null],
])("a text in %s is read as %j", (tag, language) => expect(textLanguage(tag)).toBe(language));
