import { describe } from "vitest";
import { tryAll } from "../trial.ts";

const swap: [string, string, string] = ["guest: no, host: tj", "guest: tj, host: no", "guest"];
const back: [string, string, string] = ["guest: tj, host: no", "guest: no, host: tj", "guest"];

describe("visits", () => {
  tryAll([
    {
      language: "de",
      quote:
        "Vom 3. bis 5. Mai 2014 besuchte der damalige norwegische Außenminister Ole Dahl anlässlich des Jahrestags der Beziehungen Duschanbe zu einem offiziellen Besuch.",
      fact: "kind: visit, date: 2014-05-03/2014-05-05, guest: no, host: tj, rank: official, place: dushanbe, people: [{ person: dahl, office: foreign-minister, state: no, atTheTime: true }], occasion: { de: Jahrestag der Beziehungen }",
      slips: [
        swap,
        ["2014-05-03/2014-05-05", "2014-05-03/2014-05-06", "date"],
        ["2014-05-03/2014-05-05", "2014-05-03", "date"],
        ["2014-05-03/2014-05-05", "2014-05", "date"],
        ["rank: official", "rank: state", "rank"],
        [", rank: official", "", "rank"],
        [", place: dushanbe", "", "place"],
        ["place: dushanbe", "place: oslo", "place"],
        ["person: dahl", "person: berg", "people"],
        ["foreign-minister", "deputy-foreign-minister", "office"],
        ["office: foreign-minister, ", "", "office"],
        [", atTheTime: true", "", "atTheTime"],
        ["state: no", "state: tj", "state"],
        [", occasion: { de: Jahrestag der Beziehungen }", "", "occasion"],
        ["Jahrestag der Beziehungen", "Jahrestag der Unabhängigkeit", "occasion"],
        ["occasion:", "marginsOf:", "marginsOf"],
      ],
    },
    {
      language: "de",
      quote: "Der tadschikische Präsident Rustam Karimov stattete Norwegen im November 2012 einen Staatsbesuch ab.",
      fact: "kind: visit, date: 2012-11, guest: tj, host: no, rank: state, people: [{ person: karimov, office: president, state: tj }]",
      slips: [
        back,
        ["rank: state", "rank: working", "rank"],
        ["2012-11", "2012-10", "date"],
        ["2012-11", "'2012'", "date"],
        ["office: president", "office: prime-minister", "office"],
        ["office: president, state: tj", "office: president, state: tj, atTheTime: true", "atTheTime"],
        ["state: tj }", "state: tj, leads: true }", "leads"],
      ],
    },
    {
      language: "en",
      quote: "Norwegian Chancellor Ole Dahl paid an official working visit to Tajikistan on 12 May 2013.",
      fact: "kind: visit, date: 2013-05-12, guest: no, host: tj, rank: official-working, people: [{ person: dahl, office: chancellor, state: no }]",
      slips: [
        swap,
        ["rank: official-working", "rank: official", "rank"],
        ["rank: official-working", "rank: working", "rank"],
        [", rank: official-working", "", "rank"],
        ["office: chancellor", "office: pope", "office"],
      ],
    },
    {
      language: "de",
      quote: "Der Besuch von Bundespräsidentin Eva Berg in Tadschikistan fand im Frühjahr 2016 statt.",
      fact: "kind: visit, date: 2016-21, guest: no, host: tj, people: [{ person: berg, office: president, state: no }]",
      slips: [swap, ["2016-21", "2016-23", "date"]],
    },
    {
      language: "de",
      quote:
        "Auf Einladung der norwegischen Seite reiste eine tadschikische Delegation unter der Leitung von Vizeministerin Zarina Saidova am 7. März 2011 nach Oslo.",
      fact: "kind: visit, date: 2011-03-07, guest: tj, host: no, place: oslo, people: [{ person: saidova, office: deputy-minister, state: tj, leads: true }]",
      slips: [
        back,
        [", leads: true", "", "leads"],
        ["deputy-minister", "minister", "office"],
        ["place: oslo", "place: dushanbe", "place"],
      ],
    },
    {
      language: "en",
      quote:
        "On 12-14 May 2013, the then Foreign Minister of Norway, Mr. Ole Dahl, paid an official visit to Tajikistan.",
      fact: "kind: visit, date: 2013-05-12/2013-05-14, guest: no, host: tj, rank: official, people: [{ person: dahl, office: foreign-minister, state: no, atTheTime: true }]",
      slips: [
        swap,
        ["2013-05-12/2013-05-14", "2013-05-12", "date"],
        ["rank: official", "rank: working", "rank"],
        [", rank: official", "", "rank"],
        [", atTheTime: true", "", "atTheTime"],
        ["foreign-minister", "president", "office"],
        ["state: no", "state: tj", "state"],
      ],
    },
    {
      language: "en",
      quote:
        "President Rustam Karimov of Tajikistan visited Oslo on 4 October 2017 at the invitation of the Norwegian Government.",
      fact: "kind: visit, date: 2017-10-04, guest: tj, host: no, place: oslo, people: [{ person: karimov, office: president, state: tj }]",
      slips: [
        back,
        ["2017-10-04", "2017-04-10", "date"],
        [", place: oslo", "", "place"],
        ["person: karimov", "person: saidova", "people"],
      ],
    },
    {
      language: "en",
      quote:
        "A Norwegian parliamentary delegation headed by Eva Berg, Speaker of the Storting, travelled to Dushanbe in September 2018.",
      fact: "kind: visit, date: 2018-09, guest: no, host: tj, place: dushanbe, people: [{ organisation: delegation, state: no }, { person: berg, office: speaker-of-parliament, state: no, leads: true }]",
      slips: [
        swap,
        [", leads: true", "", "leads"],
        ["speaker-of-parliament", "member-of-parliament", "office"],
        ["organisation: delegation", "organisation: ebrd", "people"],
        [", { person: berg, office: speaker-of-parliament, state: no, leads: true }", "", "people"],
      ],
    },
    {
      language: "ru",
      quote: "10 июня 2015 года министр иностранных дел Норвегии Уле Даль посетил Таджикистан с рабочим визитом.",
      fact: "kind: visit, date: 2015-06-10, guest: no, host: tj, rank: working, people: [{ person: dahl, office: foreign-minister, state: no }]",
      slips: [
        swap,
        ["2015-06-10", "2015-06-11", "date"],
        ["rank: working", "rank: official", "rank"],
        [", rank: working", "", "rank"],
        ["foreign-minister", "deputy-foreign-minister", "office"],
        ["person: dahl", "person: berg", "people"],
        ["state: no", "state: tj", "state"],
        ["state: no", "state: no, atTheTime: true", "atTheTime"],
      ],
    },
    {
      language: "ru",
      quote:
        "В ноябре 2012 года в Осло с официальным визитом прибыла делегация Таджикистана во главе с тогдашним министром энергетики Рустамом Каримовым.",
      fact: "kind: visit, date: 2012-11, guest: tj, host: no, rank: official, place: oslo, people: [{ person: karimov, office: energy-minister, state: tj, atTheTime: true, leads: true }]",
      slips: [
        back,
        ["atTheTime: true, ", "", "atTheTime"],
        [", leads: true", "", "leads"],
        [", place: oslo", "", "place"],
        ["energy-minister", "finance-minister", "office"],
      ],
    },
    {
      language: "ru",
      quote:
        "Состоялся государственный визит Президента Республики Таджикистан в Королевство Норвегия (5–7 октября 2009 года).",
      fact: "kind: visit, date: 2009-10-05/2009-10-07, guest: tj, host: no, rank: state",
      slips: [back, ["2009-10-07", "2009-10-08", "date"], [", rank: state", "", "rank"]],
    },
    {
      language: "nb",
      quote:
        "Daværende utenriksminister Ole Dahl avla et offisielt besøk i Tadsjikistan 3. mai 2014 i forbindelse med åpningen av ambassaden.",
      fact: "kind: visit, date: 2014-05-03, guest: no, host: tj, rank: official, people: [{ person: dahl, office: foreign-minister, state: no, atTheTime: true }], occasion: { nb: Åpningen av ambassaden }",
      slips: [
        swap,
        ["2014-05-03", "2014-05-13", "date"],
        ["rank: official", "rank: state", "rank"],
        [", rank: official", "", "rank"],
        [", atTheTime: true", "", "atTheTime"],
        ["foreign-minister", "prime-minister", "office"],
        ["Åpningen av ambassaden", "Stengingen av ambassaden", "occasion"],
        [", occasion: { nb: Åpningen av ambassaden }", "", "occasion"],
      ],
    },
    {
      language: "nb",
      quote:
        "Tadsjikistans energiminister Rustam Karimov besøkte Oslo i november 2012 på invitasjon fra norske myndigheter.",
      fact: "kind: visit, date: 2012-11, guest: tj, host: no, place: oslo, people: [{ person: karimov, office: energy-minister, state: tj }]",
      slips: [
        back,
        ["2012-11", "2012-12", "date"],
        [", place: oslo", "", "place"],
        ["state: tj", "state: no", "state"],
      ],
    },
  ]);
});
