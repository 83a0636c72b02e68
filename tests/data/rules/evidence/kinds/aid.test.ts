import { describe } from "vitest";
import { tryAll } from "../trial.ts";

const swap: [string, string, string] = ["donor: no, recipient: tj", "donor: tj, recipient: no", "donor"];

describe("aid", () => {
  tryAll([
    {
      language: "de",
      quote:
        "2010 stellte die norwegische Regierung Tadschikistan im Rahmen des Abkommens vom 6. August 2010 über UNDP 7 Millionen Kronen (1,06 Millionen US-Dollar) als finanzielle Hilfe für die Räumung von Minenfeldern bereit.",
      fact: 'kind: aid, date: "2010", donor: no, recipient: tj, forms: [financial], amount: { value: "7000000", currency: NOK }, converted: { value: "1060000", currency: USD }, channel: { de: UNDP }, purpose: { de: Räumung von Minenfeldern }, under: agreement-a',
      slips: [
        swap,
        ["forms: [financial]", "forms: [technical]", "forms"],
        ["forms: [financial], ", "", "forms"],
        ['"7000000"', '"70000000"', "amount"],
        ["currency: NOK", "currency: EUR", "amount"],
        ['"1060000"', '"1600000"', "converted"],
        [', converted: { value: "1060000", currency: USD }', "", "converted"],
        [
          'amount: { value: "7000000", currency: NOK }, converted: { value: "1060000", currency: USD }',
          'amount: { value: "1060000", currency: USD }, converted: { value: "7000000", currency: NOK }',
          "amount",
        ],
        ["channel: { de: UNDP }", "channel: { de: UNICEF }", "channel"],
        ["channel: { de: UNDP }, ", "", "channel"],
        ["Räumung von Minenfeldern", "Verlegung von Minenfeldern", "purpose"],
        ["under: agreement-a", "under: memorandum-b", "under"],
      ],
    },
    {
      language: "de",
      quote:
        "Norwegen hat Tadschikistan 2012 mit 20 Tonnen Hilfsgütern unterstützt und technische Hilfe beim Bau von Schulen geleistet.",
      fact: 'kind: aid, date: "2012", donor: no, recipient: tj, forms: [technical], quantity: { de: 20 Tonnen Hilfsgüter }, purpose: { de: Bau von Schulen }',
      slips: [
        swap,
        ["20 Tonnen", "30 Tonnen", "quantity"],
        [", quantity: { de: 20 Tonnen Hilfsgüter }", "", "quantity"],
        ["forms: [technical], ", "", "forms"],
        ["Bau von Schulen", "Bau von Straßen", "purpose"],
      ],
    },
    {
      language: "de",
      quote: "Tadschikistan erhielt von Norwegen 2005 rund 68 Millionen Euro für den Straßenbau.",
      fact: 'kind: aid, date: "2005", donor: no, recipient: tj, amount: { value: "68000000", currency: EUR, bound: about }, purpose: { de: Straßenbau }',
      slips: [
        swap,
        ['"68000000"', '"68"', "amount"],
        [', amount: { value: "68000000", currency: EUR, bound: about }', "", "amount"],
        ["currency: EUR", "currency: USD", "amount"],
      ],
    },
    {
      language: "en",
      quote:
        "In 2011 Norway provided Tajikistan with NOK 7.5 million (USD 1.3 million) through UNDP for the clearance of minefields.",
      fact: 'kind: aid, date: "2011", donor: no, recipient: tj, amount: { value: "7500000", currency: NOK }, converted: { value: "1300000", currency: USD }, channel: { en: UNDP }, purpose: { en: Clearance of minefields }',
      slips: [
        swap,
        ['"7500000"', '"75000000"', "amount"],
        [', converted: { value: "1300000", currency: USD }', "", "converted"],
        ["channel: { en: UNDP }, ", "", "channel"],
        ['date: "2011"', 'date: "2012"', "date"],
        ["Clearance", "Construction", "purpose"],
      ],
    },
    {
      language: "en",
      quote:
        "The Norwegian Government granted 500,000 euros in financial assistance to Tajikistan for flood relief in 2015.",
      fact: 'kind: aid, date: "2015", donor: no, recipient: tj, forms: [financial], amount: { value: "500000", currency: EUR }, purpose: { en: Flood relief }',
      slips: [swap, ["forms: [financial], ", "", "forms"], ['"500000"', '"50000"', "amount"]],
    },
    {
      language: "en",
      quote: "Tajikistan received 12 ambulances from Norway in May 2016 to improve health care in Khatlon.",
      fact: "kind: aid, date: 2016-05, donor: no, recipient: tj, quantity: { en: 12 ambulances }, purpose: { en: Improve health care in Khatlon }",
      slips: [
        swap,
        ["12 ambulances", "13 ambulances", "quantity"],
        [", quantity: { en: 12 ambulances }", "", "quantity"],
        ["health care", "education", "purpose"],
      ],
    },
    {
      language: "ru",
      quote:
        "В 2010 году Норвегия выделила Таджикистану 7 млн. норвежских крон (около 1,06 млн долларов США) на разминирование.",
      fact: 'kind: aid, date: "2010", donor: no, recipient: tj, amount: { value: "7000000", currency: NOK }, converted: { value: "1060000", currency: USD, bound: about }, purpose: { ru: Разминирование }',
      slips: [
        swap,
        ['"7000000"', '"7000"', "amount"],
        [', converted: { value: "1060000", currency: USD, bound: about }', "", "converted"],
        ["purpose: { ru: Разминирование }", "purpose: { ru: Образование }", "purpose"],
      ],
    },
    {
      language: "ru",
      quote:
        "По линии ПРООН норвежская сторона оказала Республике Таджикистан техническую помощь в строительстве двух школ.",
      fact: "kind: aid, donor: no, recipient: tj, forms: [technical], channel: { ru: ПРООН }, purpose: { ru: Строительство двух школ }",
      slips: [
        swap,
        ["forms: [technical], ", "", "forms"],
        ["forms: [technical]", "forms: [financial]", "forms"],
        ["channel: { ru: ПРООН }, ", "", "channel"],
        ["двух школ", "трёх школ", "purpose"],
      ],
    },
    {
      language: "ru",
      quote: "Проект финансировался Правительством Норвегии и был направлен на развитие энергетики в Таджикистане.",
      fact: "kind: aid, donor: no, recipient: tj, purpose: { ru: Развитие энергетики }",
      slips: [swap, ["Развитие энергетики", "Развитие туризма", "purpose"]],
    },
    {
      language: "nb",
      quote:
        "I 2012 ga Norge 3,5 millioner kroner i økonomisk støtte til Tadsjikistan gjennom UNDP for å bygge skoler.",
      fact: 'kind: aid, date: "2012", donor: no, recipient: tj, forms: [financial], amount: { value: "3500000", currency: NOK }, channel: { nb: UNDP }, purpose: { nb: Bygge skoler }',
      slips: [
        swap,
        ['"3500000"', '"35000000"', "amount"],
        ["forms: [financial], ", "", "forms"],
        ["channel: { nb: UNDP }, ", "", "channel"],
        ["Bygge skoler", "Bygge veier", "purpose"],
        ["currency: NOK", "currency: USD", "amount"],
      ],
    },
    {
      language: "nb",
      quote: "Den norske regjeringen bidro med 10 tonn mel til Tadsjikistan etter flommen i 1998.",
      fact: 'kind: aid, date: "1998", donor: no, recipient: tj, quantity: { nb: 10 tonn mel }, purpose: { nb: Flommen i 1998 }',
      slips: [swap, ["10 tonn", "100 tonn", "quantity"], [", quantity: { nb: 10 tonn mel }", "", "quantity"]],
    },
  ]);
});

describe("trade", () => {
  tryAll([
    {
      language: "de",
      quote:
        "Nach tadschikischen Angaben betrug der Handelsumsatz im Jahr 2015 1,5 Mio. US-Dollar; davon entfielen 1,2 Mio. US-Dollar auf Exporte nach Norwegen.",
      fact: 'kind: trade, date: "2015", measure: turnover, amount: { value: "1500000", currency: USD }, reporter: tj',
      slips: [
        ["measure: turnover", "measure: exports", "measure"],
        ['value: "1500000"', 'value: "1200000"', "measure"],
        ['value: "1500000"', 'value: "15000000"', "amount"],
        ["reporter: tj", "reporter: no", "reporter"],
        ['date: "2015"', 'date: "2014"', "date"],
        ["currency: USD", "currency: EUR", "amount"],
      ],
    },
    {
      language: "de",
      quote: "Norwegens Ausfuhren nach Tadschikistan erreichten 2018 18 857,4 Tsd. Kronen.",
      fact: 'kind: trade, date: "2018", measure: exports, amount: { value: "18857400", currency: NOK }, reporter: no',
      slips: [
        ["measure: exports", "measure: imports", "measure"],
        ["reporter: no", "reporter: tj", "measure"],
        ['"18857400"', '"18857.4"', "amount"],
      ],
    },
    {
      language: "en",
      quote:
        "According to Norwegian statistics, trade turnover in January-November 2023 amounted to USD 562,300, while imports from Tajikistan totalled USD 2,100.",
      fact: 'kind: trade, date: 2023-01/2023-11, measure: turnover, amount: { value: "562300", currency: USD }, reporter: no',
      slips: [
        ["measure: turnover", "measure: imports", "measure"],
        ["reporter: no", "reporter: tj", "reporter"],
        ["2023-01/2023-11", '"2023"', "date"],
        ['"562300"', '"2100"', "measure"],
      ],
    },
    {
      language: "en",
      quote: "Norwegian exports to Tajikistan were worth 3.2 million euros in 2019.",
      fact: 'kind: trade, date: "2019", measure: imports, amount: { value: "3200000", currency: EUR }, reporter: tj',
      slips: [
        ["reporter: tj", "reporter: no", "measure"],
        ["measure: imports", "measure: exports", "measure"],
        ["measure: imports", "measure: turnover", "measure"],
      ],
    },
    {
      language: "ru",
      quote:
        "По данным таджикской стороны, в 2014 году товарооборот составил 3 млн 450 тыс. долларов США, в том числе экспорт — 1,2 млн долларов США, импорт — 2,25 млн долларов США.",
      fact: 'kind: trade, date: "2014", measure: exports, amount: { value: "1200000", currency: USD }, reporter: tj',
      slips: [
        ["measure: exports", "measure: imports", "measure"],
        ['"1200000"', '"2250000"', "measure"],
        ["measure: exports", "measure: turnover", "measure"],
        ["reporter: tj", "reporter: no", "reporter"],
      ],
    },
    {
      language: "nb",
      quote:
        "Ifølge norske tall var samhandelen på 5,4 millioner kroner i 2016, hvorav eksporten til Tadsjikistan utgjorde 4 millioner kroner.",
      fact: 'kind: trade, date: "2016", measure: turnover, amount: { value: "5400000", currency: NOK }, reporter: no',
      slips: [
        ["measure: turnover", "measure: exports", "measure"],
        ['"5400000"', '"4000000"', "measure"],
        ["reporter: no", "reporter: tj", "reporter"],
        ['"2016"', '"2017"', "date"],
      ],
    },
  ]);
});

describe("companies and cooperation", () => {
  tryAll([
    {
      language: "de",
      quote:
        "In Tadschikistan arbeitet das tadschikisch-norwegische Gemeinschaftsunternehmen „Pamirhydro“, das gemäß dem Abkommen vom 6. August 2010 gegründet wurde.",
      fact: "kind: company, name: Pamirhydro, type: joint-venture, between: [no, tj], operatesIn: tj, foundedOn: agreement-a",
      slips: [
        ["name: Pamirhydro", "name: Pamyrhydro", "name"],
        ["type: joint-venture, ", "", "type"],
        ["operatesIn: tj", "operatesIn: no", "operatesIn"],
        [", operatesIn: tj", "", "operatesIn"],
        ["foundedOn: agreement-a", "foundedOn: memorandum-b", "foundedOn"],
        ["name: Pamirhydro", "name: Pamirhydro, variants: [Pamirhidro]", "variants"],
        ["between: [no, tj]", "between: [se, tj]", "between"],
      ],
    },
    {
      language: "en",
      quote: "The joint venture Pamirhydro, owned by Norwegian and Tajik partners, operates in Tajikistan.",
      fact: "kind: company, name: Pamirhydro, type: joint-venture, between: [no, tj], operatesIn: tj",
      slips: [
        [", type: joint-venture", "", "type"],
        ["operatesIn: tj", "operatesIn: no", "operatesIn"],
        [", operatesIn: tj", "", "operatesIn"],
        ["Pamirhydro", "Pamir Energy", "name"],
      ],
    },
    {
      language: "ru",
      quote: "В Таджикистане действует совместное таджикско-норвежское предприятие «Памиргидро».",
      fact: "kind: company, name: Памиргидро, type: joint-venture, between: [no, tj], operatesIn: tj",
      slips: [
        [", type: joint-venture", "", "type"],
        ["operatesIn: tj", "operatesIn: no", "operatesIn"],
        ["Памиргидро", "Памирэнерго", "name"],
      ],
    },
    {
      language: "nb",
      quote:
        "Fellesforetaket Pamirhydro, som eies av norske og tadsjikiske partnere, driver virksomhet i Tadsjikistan.",
      fact: "kind: company, name: Pamirhydro, type: joint-venture, between: [no, tj], operatesIn: tj",
      slips: [
        [", type: joint-venture", "", "type"],
        ["operatesIn: tj", "operatesIn: no", "operatesIn"],
        ["Pamirhydro", "Pamirhidro", "name"],
      ],
    },
    {
      language: "de",
      quote:
        "„Pamirhydro“ ist Mitglied des Programms der Europäischen Bank für Wiederaufbau und Entwicklung zur Beratung von Energieunternehmen.",
      fact: "kind: cooperation, company: company-hydro, organisations: [ebrd], topics: [{ de: Programm zur Beratung von Energieunternehmen }]",
      slips: [
        ["organisations: [ebrd]", "organisations: [undp]", "organisations"],
        ["company: company-hydro, ", "", "company"],
        ["Energieunternehmen", "Bauunternehmen", "topics"],
      ],
    },
    {
      language: "en",
      quote: "Pamirhydro also works with UNDP to raise funds for small hydropower plants.",
      fact: "kind: cooperation, company: company-hydro, organisations: [undp], topics: [{ en: Raising funds for small hydropower plants }]",
      slips: [
        ["[undp]", "[ebrd]", "organisations"],
        ["small hydropower", "large hydropower", "topics"],
        ["company: company-hydro, ", "", "company"],
      ],
    },
    {
      language: "ru",
      quote: "Норвегия и Таджикистан сотрудничают в рамках ПРООН и Европейского банка реконструкции и развития.",
      fact: "kind: cooperation, organisations: [undp, ebrd]",
      slips: [["[undp, ebrd]", "[undp, delegation]", "organisations"]],
    },
    {
      language: "nb",
      quote: "Pamirhydro samarbeider med FNs utviklingsprogram om utvikling av småkraft.",
      fact: "kind: cooperation, company: company-hydro, organisations: [undp], topics: [{ nb: Utvikling av småkraft }]",
      slips: [
        ["[undp]", "[ebrd]", "organisations"],
        ["småkraft", "vindkraft", "topics"],
      ],
    },
  ]);
});
