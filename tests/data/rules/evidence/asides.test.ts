import { describe } from "vitest";
import { tryAll } from "./trial.ts";

describe("sentences with asides, abbreviations and several parts", () => {
  tryAll([
    {
      language: "de",
      quote:
        "Anlässlich des 20. Jahrestags der Aufnahme diplomatischer Beziehungen traf am 29. Juni 2012 Außenminister Rustam Karimov in Duschanbe mit Norwegens Außenministerin Eva Berg zusammen; besprochen wurden der Handel und die Minenräumung.",
      fact: "kind: meeting, date: 2012-06-29, place: dushanbe, people: [{ person: karimov, office: foreign-minister, state: tj }, { person: berg, office: foreign-minister, state: no }], occasion: { de: 20. Jahrestag der Aufnahme diplomatischer Beziehungen }, topics: [{ de: Handel }, { de: Minenräumung }]",
      slips: [
        ["20. Jahrestag", "25. Jahrestag", "occasion"],
        ["{ de: Handel }", "{ de: Verkehr }", "topics"],
        ["state: no }]", "state: tj }]", "state"],
        ["place: dushanbe", "place: oslo", "place"],
      ],
    },
    {
      language: "de",
      quote:
        "Der norwegische König Ole Dahl und Königin Eva Berg statteten Tadschikistan vom 3. bis 5. Juni 2019 einen Staatsbesuch ab.",
      fact: "kind: visit, guest: no, host: tj, date: 2019-06-03/2019-06-05, rank: state, people: [{ person: dahl, office: monarch, state: no }, { person: berg, office: monarch, state: no }]",
      slips: [
        ["guest: no, host: tj", "guest: tj, host: no", "guest"],
        [", { person: berg, office: monarch, state: no }", "", "people"],
      ],
    },
    {
      language: "en",
      quote:
        "The delegation of the Norwegian Ministry of Foreign Affairs, led by Deputy Foreign Minister Ole Dahl, held political consultations in Dushanbe on 15 October 2013.",
      fact: "kind: meeting, date: 2013-10-15, place: dushanbe, people: [{ person: dahl, office: deputy-foreign-minister, state: no, leads: true }]",
      slips: [
        ["deputy-foreign-minister", "foreign-minister", "office"],
        [", leads: true", "", "leads"],
        ["2013-10-15", "2013-10-05", "date"],
        ["place: dushanbe, ", "", "place"],
      ],
    },
    {
      language: "en",
      quote: "His Excellency Mr. Ole Dahl, former Prime Minister of Norway, visited Dushanbe in 2001.",
      fact: "kind: visit, guest: no, host: tj, date: '2001', place: dushanbe, people: [{ person: dahl, office: prime-minister, state: no, atTheTime: true }]",
      slips: [
        [", atTheTime: true", "", "atTheTime"],
        ["guest: no, host: tj", "guest: tj, host: no", "guest"],
      ],
    },
    {
      language: "en",
      quote: "In the early 1990s Norway provided food aid worth about USD 2 million to Tajikistan.",
      fact: 'kind: aid, date: 199X, donor: no, recipient: tj, amount: { value: "2000000", currency: USD, bound: about }, purpose: { en: Food aid }',
      slips: [
        [", bound: about", "", "amount"],
        ["donor: no, recipient: tj", "donor: tj, recipient: no", "donor"],
        ["2000000", "20000000", "amount"],
      ],
    },
    {
      language: "ru",
      quote:
        "25 ноября 2014 г. Министр иностранных дел Республики Таджикистан Рустам Каримов принял Посла Королевства Норвегия в Республике Таджикистан (с резиденцией в г. Астане) Уле Даля.",
      fact: "kind: meeting, date: 2014-11-25, people: [{ person: karimov, office: foreign-minister, state: tj }, { person: dahl, office: ambassador, state: no }]",
      slips: [
        ["state: no", "state: tj", "state"],
        ["office: ambassador", "office: consul-general", "office"],
        [", { person: dahl, office: ambassador, state: no }", "", "people"],
        ["2014-11-25", "2014-11-24", "date"],
      ],
    },
    {
      language: "ru",
      quote:
        "25 ноября 2014 г. Министр иностранных дел Республики Таджикистан Рустам Каримов принял Посла Королевства Норвегия в Республике Таджикистан (с резиденцией в г. Астане) Уле Даля.",
      fact: "kind: ambassador, sending: no, receiving: tj, person: dahl, residence: astana",
      slips: [
        ["sending: no, receiving: tj", "sending: tj, receiving: no", "sending"],
        [", residence: astana", "", "residence"],
        ["residence: astana", "residence: almaty", "residence"],
      ],
    },
    {
      language: "ru",
      quote:
        "Норвежская сторона в 2006 году безвозмездно выделила 1 млн. 200 тыс. крон на закупку 15 автомобилей скорой помощи для Таджикистана.",
      fact: 'kind: aid, date: "2006", donor: no, recipient: tj, amount: { value: "1200000", currency: NOK }, quantity: { ru: 15 автомобилей скорой помощи }, purpose: { ru: Закупка 15 автомобилей скорой помощи }',
      slips: [
        ["donor: no, recipient: tj", "donor: tj, recipient: no", "donor"],
        ['"1200000"', '"200000"', "amount"],
        ["quantity: { ru: 15 автомобилей", "quantity: { ru: 50 автомобилей", "quantity"],
      ],
    },
    {
      language: "nb",
      quote:
        "Tadsjikistans utenriksminister Rustam Karimov møtte utenriksminister Eva Berg i forbindelse med OSSEs ministerråd i Basel 4. desember 2014.",
      fact: "kind: meeting, date: 2014-12-04, people: [{ person: karimov, office: foreign-minister, state: tj }, { person: berg, office: foreign-minister, state: no }], occasion: { nb: OSSEs ministerråd }",
      slips: [
        ["state: tj", "state: no", "state"],
        ["OSSEs ministerråd", "FNs ministerråd", "occasion"],
        [", occasion: { nb: OSSEs ministerråd }", "", "occasion"],
      ],
    },
    {
      language: "nb",
      quote:
        "Norge og Tadsjikistan undertegnet 3. mars 2009 en rammeavtale om utviklingssamarbeid, som trådte i kraft samme dag.",
      fact: "kind: agreement, type: agreement, date: 2009-03-03, about: { nb: Utviklingssamarbeid }",
      slips: [
        ["type: agreement", "type: protocol", "type"],
        ["2009-03-03", "2009-03-13", "date"],
        ["Utviklingssamarbeid", "Næringssamarbeid", "about"],
      ],
    },
    {
      language: "nb",
      quote:
        "Samhandelen er beskjeden: i 2012 eksporterte Norge varer for 1,3 millioner kroner til Tadsjikistan, mens importen var på 45 000 kroner.",
      fact: 'kind: trade, date: "2012", measure: imports, amount: { value: "45000", currency: NOK }, reporter: no',
      slips: [
        ["measure: imports", "measure: exports", "measure"],
        ['"45000"', '"1300000"', "measure"],
        ['"45000"', '"450000"', "amount"],
      ],
    },
    {
      language: "en",
      quote:
        "The company Pamirhydro, a Norwegian-Tajik joint venture, was founded on the basis of the memorandum of 2 March 2011 and operates in Tajikistan.",
      fact: "kind: company, name: Pamirhydro, type: joint-venture, between: [no, tj], operatesIn: tj, foundedOn: memorandum-b",
      slips: [
        ["foundedOn: memorandum-b", "foundedOn: agreement-a", "foundedOn"],
        [", foundedOn: memorandum-b", "", "foundedOn"],
        [", operatesIn: tj", "", "operatesIn"],
      ],
    },
    {
      language: "ru",
      quote:
        "На основании Меморандума от 2 марта 2011 года создано совместное таджикско-норвежское предприятие «Pamirhydro», осуществляющее деятельность в Таджикистане.",
      fact: "kind: company, name: Pamirhydro, type: joint-venture, between: [no, tj], operatesIn: tj, foundedOn: memorandum-b",
      slips: [
        ["foundedOn: memorandum-b", "foundedOn: agreement-a", "foundedOn"],
        [", type: joint-venture", "", "type"],
      ],
    },
  ]);
});
