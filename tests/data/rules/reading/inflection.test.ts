import { describe, expect, test } from "vitest";
import type { Language } from "../../../../data/model/language.ts";
import {
  containsName,
  containsPhrase,
  containsWordPart,
  findNames,
  findPhrases,
  isFunctionWord,
} from "../../../../data/rules/reading/inflection.ts";

type Case = [language: Language, text: string, sought: string];

describe("containsPhrase", () => {
  test.each<Case>([
    ["de", "unter der Leitung des norwegischen Botschafters in Tadschikistan", "norwegischer Botschafter"],
    ["de", "zwischen dem Außenministerium des Königreichs Norwegen", "Königreich Norwegen"],
    ["de", "die Unterzeichnung zweier Abkommen", "Abkommen"],
    ["de", "in Übereinstimmung mit den Verträgen", "Vertrag"],
    ["de", "Gemeinsame Erklärungen wurden unterzeichnet", "Erklärung"],
    ["de", "mit dem Ministerium der Finanzen", "das Ministerium der Finanzen"],
    ["de", "Beziehungen zu Norwegen und Kasachstans Botschaft", "Kasachstan"],
    ["en", "two agreements were signed", "agreement"],
    ["en", "signing of the Memorandum", "signed"],
    ["en", "the Ministries of Energy", "ministry of energy"],
    ["en", "Norway's Ambassador", "Norway"],
    ["ru", "Переговоры прошли в Москве", "Москва"],
    ["ru", "с резиденцией в Вене", "Вена"],
    ["ru", "встреча с Чрезвычайным и Полномочным Послом Королевства Норвегия", "Чрезвычайный и Полномочный Посол"],
    ["ru", "состоялась встреча министров иностранных дел", "министр иностранных дел"],
    ["ru", "подписан ряд соглашений", "соглашение"],
    ["ru", "в Кишинёве", "Кишинев"],
    ["nb", "utenriksministeren besøkte Tadsjikistan", "utenriksminister"],
    ["nb", "utenriksministrene og lederne", "leder"],
    ["nb", "Avtalene ble undertegnet", "avtale"],
    ["nb", "Norges ambassadør", "Norge"],
    ["tg", "Сафири Фавқулода ва Мухтор", "сафири фавқулода"],
  ])("%s: “%s” contains “%s”", (language, text, phrase) => {
    expect(containsPhrase(text, phrase, language)).toBe(true);
  });

  test.each<Case>([
    ["de", "die norwegische Botschaft in Tadschikistan", "norwegischer Botschafter"],
    ["de", "die norwegische Seite", "Norwegen"],
    ["de", "sie erklären", "Erklärung"],
    ["de", "der Ministerin", "Ministerium"],
    ["en", "the next generation", "general"],
    ["en", "the organ", "organisation"],
    ["en", "an official visit", "office"],
    ["en", "met the Vice-President", "President"],
    ["en", "the Chamber of Commerce", "chamber commerce"],
    ["ru", "норвежский", "Норвегия"],
    ["ru", "вице-премьер", "премьер"],
    ["nb", "den norske ambassaden", "ambassadør"],
    ["tg", "Сафирон", "сафир"],
    ["en", "anything", ""],
  ])("%s: “%s” does not contain “%s”", (language, text, phrase) => {
    expect(containsPhrase(text, phrase, language)).toBe(false);
  });

  test("returns the position of every occurrence", () => {
    const text = "Сначала в Москве, потом у Москвы.";
    expect(findPhrases(text, "Москва", "ru").map(({ start, end }) => text.slice(start, end))).toEqual([
      "Москве",
      "Москвы",
    ]);
  });
});

describe("containsWordPart", () => {
  test.each<Case>([
    ["de", "stattete der Minister einen Arbeitsbesuch ab", "Besuch"],
    ["de", "während des Staatsbesuchs", "Besuch"],
    ["de", "mit dem Bundespräsidenten", "Präsident"],
    ["de", "ein Regierungsabkommen", "Abkommen"],
    ["nb", "et arbeidsbesøk i Oslo", "besøk"],
    ["nb", "handelsavtalen", "avtale"],
    ["en", "a working visit", "visit"],
  ])("%s: “%s” contains “%s”", (language, text, part) => {
    expect(containsWordPart(text, part, language)).toBe(true);
  });

  test.each<Case>([
    ["de", "der Vizepräsident", "Präsident"],
    ["de", "im Auftrag der Regierung", "Trag"],
    ["de", "der Ministerpräsident", "Minister"],
    ["de", "ein Besuchsprogramm", "Besuch"],
    ["nb", "visepresidenten", "president"],
    ["en", "preagreement", "agreement"],
  ])("%s: “%s” does not contain “%s”", (language, text, part) => {
    expect(containsWordPart(text, part, language)).toBe(false);
  });
});

describe("containsName", () => {
  test.each<Case>([
    ["ru", "встретился с Сергеем Викторовичем Лавровым", "Сергей Викторович Лавров"],
    ["ru", "визит Лаврова", "Лавров"],
    ["ru", "встреча с Лавровой", "Лаврова"],
    ["ru", "письмо Петру Чайковскому", "Пётр Чайковский"],
    ["ru", "назначение Павла Игоревича", "Павел Игоревич"],
    ["ru", "с Дмитрием Толстым", "Дмитрий Толстой"],
    ["ru", "с послом Юлией Сергеевной", "Юлия Сергеевна"],
    ["ru", "с Матвиенко", "Матвиенко"],
    ["ru", "с Ole Johan Bernoy", "Ole Johan Bernoy"],
    ["de", "Jan Petersens Besuch", "Jan Petersen"],
    ["de", "Botschafter OLE JOHAN BERNOY", "Ole Johan Bernoy"],
    ["en", "Jens Stoltenberg's visit", "Jens Stoltenberg"],
    ["en", "Anne-Grete Strøm", "Anne Grete Strøm"],
    ["nb", "Jonas Gahr Støres besøk", "Jonas Gahr Støre"],
  ])("%s: “%s” contains “%s”", (language, text, name) => {
    expect(containsName(text, name, language)).toBe(true);
  });

  test.each<Case>([
    ["ru", "Ивановский", "Иванов"],
    ["ru", "Петров", "Пётр"],
    ["ru", "Лавренов", "Лавров"],
    ["ru", "Лавр", "Лавров"],
    ["de", "Jan Peters", "Jan Petersen"],
    ["de", "Gulbenkian", "Gul"],
    ["en", "Johnson", "John"],
    ["en", "Jon Smith", "John Smith"],
    ["nb", "Hansen", "Hans"],
  ])("%s: “%s” does not contain “%s”", (language, text, name) => {
    expect(containsName(text, name, language)).toBe(false);
  });
});

test("returns the position of a name", () => {
  const text = "С Лавровым и Лаврова";
  expect(findNames(text, "Лавров", "ru").map(({ start, end }) => text.slice(start, end))).toEqual([
    "Лавровым",
    "Лаврова",
  ]);
});

test("function words connect others", () => {
  expect(["Der", "und", "Botschafter"].map((word) => isFunctionWord(word, "de"))).toEqual([true, true, false]);
  expect(["of", "Norway"].map((word) => isFunctionWord(word, "en"))).toEqual([true, false]);
  expect(["её", "посол"].map((word) => isFunctionWord(word, "ru"))).toEqual([true, false]);
  expect(["på", "ambassadør"].map((word) => isFunctionWord(word, "nb"))).toEqual([true, false]);
  expect(isFunctionWord("ва", "tg")).toBe(false);
});
