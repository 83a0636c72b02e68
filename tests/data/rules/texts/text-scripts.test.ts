import { expect, test } from "vitest";
import { textScripts } from "../../../../data/rules/texts/text-scripts.ts";
import { dataset, messagesOf } from "../dataset.ts";

const messagesFor = (text: string) =>
  messagesOf(textScripts, dataset(`facts:\n  - { id: statement, kind: statement, claims: [page], text: ${text} }`));

test.each([
  ["{ ru: Minenräumung }", "ru", "Minenräumung"],
  ["{ de: Разминирование }", "de", "Разминирование"],
  ["{ fa: Разминирование }", "fa", "Разминирование"],
  ["{ ru: Ҳамкорӣ }", "ru", "Ҳамкорӣ"],
  ["{ tg: Выставка }", "tg", "Выставка"],
  ["{ en: Minenräumung }", "en", "Minenräumung"],
  ["{ en: Fragen der Zusammenarbeit }", "en", "Fragen der Zusammenarbeit"],
  ["{ de: Questions of cooperation }", "de", "Questions of cooperation"],
])("refuses %s", (text, language, word) =>
  expect(messagesFor(text)).toEqual([
    `no-tj facts.0.text.${language}: the text “${word}” is not in “${language}”; move it to the language that it is written in`,
  ]),
);

test.each([
  "{ de: Minenräumung, ru: Разминирование, tg: Минатозакунӣ, fa: مین‌زدایی }",
  "{ de: Norwegian People's Aid, tg: Norwegian People's Aid, fa: Norwegian People's Aid }",
  "{ ru: Программы ОБСЕ (SALW) }",
])("accepts %s", (text) => expect(messagesFor(text)).toEqual([]));
