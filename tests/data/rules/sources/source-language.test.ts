import { expect, test } from "vitest";
import { sourceLanguage } from "../../../../data/rules/sources/source-language.ts";
import { dataset, messagesOf } from "../dataset.ts";

const messagesFor = (text: string | null, language?: string) =>
  messagesOf(sourceLanguage, dataset({}, { sources: { page: { text, language } } }));

const texts = {
  de: "Norwegen und Tonga nahmen am 21. März 1978 diplomatische Beziehungen auf.",
  en: "Norway and Tonga established diplomatic relations on 21 March 1978.",
  nb: "Norge og Tonga opprettet diplomatiske forbindelser 21. mars 1978.",
  ru: "Норвегия и Тонга установили дипломатические отношения 21 марта 1978 года.",
  tg: "Норвегия ва Тонга 21 марти соли 1978 муносибатҳои дипломатиро барқарор карданд. Ин дар Осло шуд.",
  fa: "نروژ و تونگا در ۲۱ مارس ۱۹۷۸ روابط دیپلماتیک برقرار کردند.",
};
const tags = Object.keys(texts) as (keyof typeof texts)[];

test.each(tags)("recognises a text in %s, and reports every other tag", (language) => {
  expect(messagesFor(texts[language], language)).toEqual([]);
  for (const other of tags.filter((tag) => tag !== language)) {
    expect(messagesFor(texts[language], other)).toEqual([
      `page language: the text looks like “${language}”, not “${other}”; correct “language”`,
    ]);
  }
});

test("does not name a language if it recognises none", () => {
  expect(messagesFor("Η Νορβηγία και το Τατζικιστάν", "de")).toEqual([
    "page language: the text does not look like “de”; correct “language”",
  ]);
});

test.each([
  ["a regional form", texts.en, "en-GB"],
  ["a language that the rule does not know", texts.en, "fr"],
  ["a text with a name in another language", "Bernoy trat der „Bank of Norway and the World“ bei und blieb.", "de"],
  ["a text without function words", "Oslo, 21.03.1978: Jens Stoltenberg, Sherali Gul", "de"],
  ["a text without letters", "1978", "de"],
  ["a long quote in another script", "Der Minister sagte „Дӯстии Тоҷикистон“ und ging im März.", "de"],
])("accepts %s", (_, text, language) => expect(messagesFor(text, language)).toEqual([]));

test("accepts a source without a text or a language", () => {
  expect(messagesFor(null, "de")).toEqual([]);
  expect(messagesFor(texts.en)).toEqual([]);
});
