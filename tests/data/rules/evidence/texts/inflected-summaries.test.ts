import { describe } from "vitest";
import { tryAll } from "../trial.ts";

describe("a summary with other forms of the words", () => {
  tryAll([
    {
      language: "de",
      quote: "Mit einem Notenwechsel hoben Norwegen und Tadschikistan am 3. Mai 2014 die Gebühren für Forscher auf.",
      fact: "kind: agreement, type: exchange-of-notes, date: 2014-05-03, signatories: [{ state: no }, { state: tj }], about: { de: Aufhebung der Gebühren für Forscher }",
      slips: [["Aufhebung der Gebühren", "Anhebung der Gebühren", "about"]],
    },
    {
      language: "de",
      quote: "Am 3. Mai 2014 erkannte Norwegen die Unabhängigkeit Tadschikistans an, wobei keine Bedingungen vorlagen.",
      fact: "kind: recognition, date: 2014-05-03, by: no, of: tj, text: { de: Bei der Anerkennung lagen keine Bedingungen vor. }",
      slips: [["Bedingungen vor", "Vorbehalte vor", "text"]],
    },
    {
      language: "ru",
      quote: "3 мая 2014 г. Ева Берг заявила, что ценит работу врачей и не отменит стипендии.",
      fact: "kind: statement, date: 2014-05-03, by: [{ person: berg, state: no }], about: { ru: Работа врачей и отмена стипендий }, text: { ru: Ева Берг ценит работу врачей и не отменит стипендии. }",
      slips: [["не отменит стипендии", "отменит стипендии", "text"]],
    },
  ]);
});

describe("dates", () => {
  tryAll([
    {
      language: "de",
      quote: "Von 1994 bis 1999 bestand in Tadschikistan ein norwegisches Konsulat.",
      fact: "kind: mission, sending: no, receiving: tj, type: consulate, opened: '1994', closed: '1999'",
      slips: [
        ["opened: '1994'", "opened: '1999'", "opened"],
        [", closed: '1999'", "", "closed"],
      ],
    },
    {
      language: "de",
      quote: "Die Ausfuhren Norwegens nach Tadschikistan stiegen in den ersten sieben Monaten des Jahres 2019.",
      fact: "kind: trade, date: 2019-01/2019-07, measure: exports, reporter: no",
      slips: [["2019-01/2019-07", "2019-01/2019-08", "date"]],
    },
    {
      language: "ru",
      quote: "За первые пять месяцев 2019 г. экспорт Норвегии в Таджикистан вырос.",
      fact: "kind: trade, date: 2019-01/2019-05, measure: exports, reporter: no",
      slips: [["2019-01/2019-05", "2019", "date"]],
    },
    {
      language: "ru",
      quote: "Консульство Норвегии в Душанбе открылось в 1994 г., 3 мая 1999 г. было преобразовано в посольство.",
      fact: "kind: mission, sending: no, receiving: tj, type: embassy, city: dushanbe, opened: '1994', upgraded: 1999-05-03",
      slips: [[", upgraded: 1999-05-03", "", "upgraded"]],
    },
    {
      language: "de",
      quote:
        "Der neue Botschafter Norwegens in Tadschikistan, Ole Dahl, traf am 3. Mai 2014 mit dem Zug in Duschanbe ein.",
      fact: "kind: ambassador, sending: no, receiving: tj, person: dahl, date: 2014-05-03, dateMeans: arrived",
      slips: [["dateMeans: arrived", "dateMeans: appointed", "dateMeans"]],
    },
  ]);
});

describe("titles of two people", () => {
  tryAll([
    {
      language: "de",
      quote: "Am 3. Mai 2014 trafen sich die Außenminister Ole Dahl und Rustam Karimov.",
      fact: "kind: meeting, date: 2014-05-03, people: [{ person: dahl, office: foreign-minister, state: no }, { person: karimov, office: foreign-minister, state: tj }]",
      slips: [["karimov, office: foreign-minister", "karimov, office: trade-minister", "office"]],
    },
    {
      language: "ru",
      quote:
        "3 мая 2014 г. министр культуры Норвегии Уле Даль встретился со своим таджикским коллегой Рустамом Каримовым.",
      fact: "kind: meeting, date: 2014-05-03, people: [{ person: dahl, office: culture-minister, state: no }, { person: karimov, office: culture-minister, state: tj }]",
      slips: [
        ["karimov, office: culture-minister", "karimov, office: foreign-minister", "office"],
        ["karimov, office: culture-minister, state: tj", "karimov, office: culture-minister, state: no", "state"],
      ],
    },
  ]);
});

describe("what else the quotes give", () => {
  tryAll([
    {
      language: "ru",
      quote: "В 2014 г. Норвегия предоставила Таджикистану помощь: подготовка 30 агрономов.",
      fact: "kind: aid, date: '2014', donor: no, recipient: tj, quantity: { ru: 30 агрономов }, purpose: { ru: Подготовка агрономов }",
      slips: [["quantity: { ru: 30 агрономов }, ", "", "quantity"]],
    },
    {
      language: "de",
      quote:
        "Die norwegische Botschafterin in Tadschikistan, Eva Berg, die in Astana residiert, wurde am 3. Mai 2014 ernannt.",
      fact: "kind: ambassador, sending: no, receiving: tj, person: berg, residence: astana, date: 2014-05-03, dateMeans: appointed",
      slips: [[", residence: astana", "", "residence"]],
    },
    {
      language: "ru",
      quote: "Договор о культуре действует с 3 мая 2014 г.",
      fact: "kind: agreement, type: treaty, inForce: 2014-05-03, about: { ru: Культура }",
      slips: [["inForce: 2014-05-03", "date: 2014-05-03", "date"]],
    },
    {
      language: "de",
      quote:
        "Pamirhydro kooperiert mit dem Entwicklungsprogramm der Vereinten Nationen bei der Pflege von Brunnen sowie bei der Schulung von Technikern.",
      fact: "kind: cooperation, company: company-hydro, organisations: [undp], topics: [{ de: Pflege von Brunnen }, { de: Schulung von Technikern }]",
      slips: [
        ["{ de: Pflege von Brunnen }, ", "", "topics"],
        [", { de: Schulung von Technikern }", "", "topics"],
      ],
    },
  ]);
});
