import { describe } from "vitest";
import { tryAll } from "./trial.ts";

describe("sentences about several facts", () => {
  tryAll([
    // correct data that must pass, with other facts in the same sentence
    {
      pair: "no-tj",
      language: "de",
      quote:
        "1999 besuchte der norwegische Außenminister Ole Dahl Tadschikistan, und 2004 reiste Präsident Rustam Karimov nach Norwegen.",
      fact: "kind: visit, date: '1999', guest: no, host: tj, people: [{ person: dahl, office: foreign-minister, state: no }]",
      slips: [
        ["office: foreign-minister", "office: president", "office"],
        ["person: dahl", "person: karimov", "office"],
      ],
    },
    {
      pair: "no-tj",
      language: "de",
      quote: "Norwegischer Botschafter in Tadschikistan war von 2010 bis 2014 Ole Dahl, seit 2014 ist es Eva Berg.",
      fact: "kind: ambassador, sending: no, receiving: tj, person: berg, from: '2014'",
      slips: [
        ["from: '2014'", "from: '2010'", "from"],
        ["sending: no, receiving: tj", "sending: tj, receiving: no", "sending"],
      ],
    },
    {
      pair: "no-tj",
      language: "en",
      quote:
        "The agreement on air services was signed on 3 May 2008 and the protocol on visas on 4 June 2009, which entered into force in 2010.",
      fact: "kind: agreement, type: agreement, date: 2008-05-03, about: { en: Air services }",
      slips: [
        ["about: { en: Air services }", "about: { en: Road transport }", "about"],
        ["2008-05-03", "2008-05-30", "date"],
      ],
    },
    {
      pair: "no-tj",
      language: "en",
      quote:
        "Norway has allocated NOK 4 million for 2012, NOK 5 million for 2013 and NOK 6 million for 2014 to support schools in Tajikistan.",
      fact: 'kind: aid, date: "2013", donor: no, recipient: tj, amount: { value: "5000000", currency: NOK }, purpose: { en: Schools }',
      slips: [
        ['"5000000"', '"50000000"', "amount"],
        ["donor: no, recipient: tj", "donor: tj, recipient: no", "donor"],
      ],
    },
    {
      pair: "no-tj",
      language: "ru",
      quote:
        "В ходе визита Президента Таджикистана Рустама Каримова в Осло 5 мая 2011 года подписаны Меморандум о взаимопонимании в области образования и Соглашение о воздушном сообщении.",
      fact: "kind: agreement, type: memorandum, date: 2011-05-05, title: { ru: Меморандум о взаимопонимании в области образования }",
      slips: [
        ["о взаимопонимании в области образования", "о сотрудничестве в области образования", "title"],
        ["2011-05-05", "2011-05", "date"],
        ["type: memorandum", "type: protocol", "type"],
      ],
    },
    {
      pair: "no-tj",
      language: "ru",
      quote:
        "В ходе визита Президента Таджикистана Рустама Каримова в Осло 5 мая 2011 года подписаны Меморандум о взаимопонимании в области образования и Соглашение о воздушном сообщении.",
      fact: "kind: visit, guest: tj, host: no, date: 2011-05-05, place: oslo, people: [{ person: karimov, office: president, state: tj }]",
      slips: [
        ["guest: tj, host: no", "guest: no, host: tj", "guest"],
        [", place: oslo", "", "place"],
      ],
    },
    {
      pair: "no-tj",
      language: "nb",
      quote:
        "Under besøket i Dusjanbe 5. mai 2011 undertegnet utenriksminister Eva Berg og utenriksminister Rustam Karimov en intensjonserklæring om utdanning.",
      fact: "kind: agreement, type: declaration, date: 2011-05-05, about: { nb: Utdanning }",
      slips: [
        ["type: declaration", "type: treaty", "type"],
        ["{ nb: Utdanning }", "{ nb: Helse }", "about"],
      ],
    },
    {
      pair: "no-tj",
      language: "nb",
      quote:
        "Under besøket i Dusjanbe 5. mai 2011 møtte utenriksminister Eva Berg Tadsjikistans president Rustam Karimov.",
      fact: "kind: meeting, date: 2011-05-05, place: dushanbe, people: [{ person: berg, office: foreign-minister, state: no }, { person: karimov, office: president, state: tj }]",
      slips: [
        ["place: dushanbe, ", "", "place"],
        ["office: president, state: tj", "office: president, state: no", "state"],
      ],
    },
    {
      pair: "no-tj",
      language: "de",
      quote: "Es bestehen mehrere Abkommen zwischen Norwegen und Tadschikistan.",
      fact: "kind: agreement, type: agreement, several: true, signatories: [{ state: no }, { state: tj }]",
      slips: [
        [", several: true", "", "several"],
        ["several: true", "documents: 3", "documents"],
      ],
    },
    {
      pair: "no-tj",
      language: "en",
      quote: "Norway and Tajikistan have signed three agreements on education.",
      fact: "kind: agreement, type: agreement, documents: 3, about: { en: Education }",
      slips: [["documents: 3", "documents: 4", "documents"]],
    },
    {
      pair: "no-tj",
      language: "ru",
      quote: "Между Норвегией и Таджикистаном подписано 5 соглашений.",
      fact: "kind: agreement, type: agreement, documents: 5, signatories: [{ state: no }, { state: tj }]",
      slips: [["documents: 5", "documents: 6", "documents"]],
    },
    {
      pair: "no-tj",
      language: "nb",
      quote: "Norge og Tadsjikistan har inngått flere avtaler om luftfart.",
      fact: "kind: agreement, type: agreement, several: true, about: { nb: Luftfart }",
      slips: [[", several: true", "", "several"]],
    },
    // unnamed office-holders, places that are states
    {
      pair: "no-tj",
      language: "en",
      quote: "A then Norwegian foreign minister visited Tajikistan in 1999.",
      fact: "kind: visit, guest: no, host: tj, date: '1999', people: [{ office: foreign-minister, state: no, atTheTime: true }]",
      slips: [
        ["foreign-minister", "prime-minister", "office"],
        ["state: no, atTheTime", "state: tj, atTheTime", "state"],
        [", atTheTime: true", "", "atTheTime"],
        ["guest: no, host: tj", "guest: tj, host: no", "guest"],
      ],
    },
    {
      pair: "no-tj",
      language: "de",
      quote: "Die Außenminister trafen sich am 3. Mai 2014 in Kasachstan.",
      fact: "kind: meeting, date: 2014-05-03, place: kz, people: [{ office: foreign-minister, state: no }, { office: foreign-minister, state: tj }]",
      slips: [
        ["place: kz", "place: uz", "place"],
        ["2014-05-03", "2014-05-04", "date"],
      ],
    },
    {
      pair: "no-tj",
      language: "ru",
      quote: "Посол Норвегии в Таджикистане Уле Даль с резиденцией в Казахстане.",
      fact: "kind: ambassador, sending: no, receiving: tj, person: dahl, residence: kz",
      slips: [
        ["residence: kz", "residence: uz", "residence"],
        [", residence: kz", "", "residence"],
      ],
    },
    {
      pair: "no-tj",
      language: "nb",
      quote: "Norges ambassadør i Tadsjikistan, Ole Dal, tiltrådte 3. mai 2014.",
      fact: "kind: ambassador, sending: no, receiving: tj, person: dahl, asWritten: Ole Dal",
      slips: [
        ["asWritten: Ole Dal", "asWritten: Ole Dall", "person"],
        [", asWritten: Ole Dal", "", "person"],
      ],
    },
    // `leads` on the wrong person
    {
      pair: "no-tj",
      language: "de",
      quote:
        "Am 3. Mai 2014 traf eine norwegische Delegation unter Leitung von Staatssekretär Ole Dahl Außenminister Rustam Karimov.",
      fact: "kind: meeting, date: 2014-05-03, people: [{ person: dahl, office: state-secretary, state: no, leads: true }, { person: karimov, office: foreign-minister, state: tj }]",
      slips: [
        [
          "state: no, leads: true }, { person: karimov, office: foreign-minister, state: tj }",
          "state: no }, { person: karimov, office: foreign-minister, state: tj, leads: true }",
          "leads",
        ],
      ],
    },
    {
      pair: "no-tj",
      language: "ru",
      quote:
        "3 мая 2014 г. норвежская делегация во главе с Уле Далем встретилась с министром финансов Таджикистана Рустамом Каримовым.",
      fact: "kind: meeting, date: 2014-05-03, people: [{ person: dahl, state: no, leads: true }, { person: karimov, office: finance-minister, state: tj }]",
      slips: [
        [
          "state: no, leads: true }, { person: karimov, office: finance-minister, state: tj }",
          "state: no }, { person: karimov, office: finance-minister, state: tj, leads: true }",
          "leads",
        ],
      ],
    },
    {
      pair: "no-tj",
      language: "nb",
      quote:
        "En norsk delegasjon ledet av statssekretær Ole Dahl hadde samtaler med finansminister Rustam Karimov i Dusjanbe 3. mai 2014.",
      fact: "kind: meeting, date: 2014-05-03, place: dushanbe, people: [{ person: dahl, office: state-secretary, state: no, leads: true }, { person: karimov, office: finance-minister, state: tj }]",
      slips: [
        [", leads: true", "", "leads"],
        ["finance-minister", "foreign-minister", "office"],
      ],
    },
    // texts
    {
      pair: "no-tj",
      language: "de",
      quote:
        "Norwegen wird die Zusammenarbeit mit Tadschikistan im Bereich der Bildung nicht einstellen, sondern mit mindestens 3 Millionen Euro ausbauen.",
      fact: "kind: statement, text: { de: Norwegen wird die Zusammenarbeit mit Tadschikistan im Bereich der Bildung ausbauen und nicht einstellen. }",
      slips: [
        ["nicht einstellen", "einstellen", "text"],
        ["der Bildung", "der Kultur", "text"],
      ],
    },
    {
      pair: "no-tj",
      language: "en",
      quote: "The parties agreed to increase the number of scholarships for Tajik students from 10 to 25.",
      fact: "kind: statement, text: { en: The number of scholarships for Tajik students will be increased from 10 to 25. }",
      slips: [
        ["to 25", "to 35", "text"],
        ["scholarships", "teachers", "text"],
        ["Tajik students", "Norwegian students", "text"],
      ],
    },
    {
      pair: "no-tj",
      language: "ru",
      quote: "Норвежская сторона выразила готовность увеличить помощь Таджикистану без предварительных условий.",
      fact: "kind: statement, text: { ru: Норвегия готова увеличить помощь Таджикистану без предварительных условий. }",
      slips: [
        ["без предварительных", "с предварительными", "text"],
        ["увеличить", "сократить", "text"],
      ],
    },
    {
      pair: "no-tj",
      language: "nb",
      quote: "Partene var enige om ikke å innføre nye tollsatser før 2015.",
      fact: "kind: statement, text: { nb: Partene var enige om ikke å innføre nye tollsatser før 2015. }",
      slips: [
        ["ikke å innføre", "å innføre", "text"],
        ["2015", "2016", "text"],
      ],
    },
  ]);
});
