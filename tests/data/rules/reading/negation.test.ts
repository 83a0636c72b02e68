import { expect, test } from "vitest";
import type { Language } from "../../../../data/model/language.ts";
import { negations } from "../../../../data/rules/reading/negation.ts";

test.each<[language: Language, text: string, words: string[]]>([
  ["de", "Das Abkommen wurde nicht unterzeichnet und ist noch nicht in Kraft", ["nicht", "nicht"]],
  ["de", "Es gibt keine Botschaft; ohne Sitz", ["keine", "ohne"]],
  ["de", "nicht nur Norwegen, sondern auch Schweden; nicht zuletzt ohnehin", []],
  ["de", "am Nichtangriffspakt", []],
  ["en", "The visit did not take place; relations no longer exist, without embassies", ["not", "no", "without"]],
  ["en", "They haven't met and never will", ["haven't", "never"]],
  ["en", "not only in Oslo but also in Bergen, no later than 2010; Resolution No. 5", []],
  ["en", "Notes on Norway", []],
  ["ru", "Соглашение не подписано, посольства нет, без резиденции", ["не", "нет", "без"]],
  ["ru", "не только в Осло, но и в Бергене; тем не менее, не менее 5", []],
  ["ru", "небольшой", []],
  ["nb", "Avtalen ble ikke undertegnet; ingen ambassade, uten sete", ["ikke", "ingen", "uten"]],
  ["nb", "ikke bare Oslo, men også Bergen; ikke minst", []],
  ["tg", "не", []],
])("%s: %s", (language, text, words) => {
  expect(negations(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(words);
});
