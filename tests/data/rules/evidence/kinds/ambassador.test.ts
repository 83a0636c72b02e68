import { describe } from "vitest";
import { tryAll } from "../trial.ts";

const swap: [string, string, string] = ["sending: no, receiving: tj", "sending: tj, receiving: no", "sending"];
const back: [string, string, string] = ["sending: tj, receiving: no", "sending: no, receiving: tj", "sending"];
const office = ", office: ambassador-extraordinary-plenipotentiary";

describe("ambassadors", () => {
  tryAll([
    {
      language: "de",
      quote:
        "Außerordentlicher und bevollmächtigter Botschafter der Republik Tadschikistan im Königreich Norwegen (mit Sitz in Wien) ist seit dem 3. Mai 2014 Herr Rustam Karimov.",
      fact: `kind: ambassador, sending: tj, receiving: no, person: karimov${office}, residence: vienna, from: 2014-05-03`,
      slips: [
        back,
        ["person: karimov", "person: saidova", "person"],
        [office, "", "office"],
        ["residence: vienna", "residence: berlin", "residence"],
        [", residence: vienna", "", "residence"],
        ["from: 2014-05-03", "from: 2014-05-04", "from"],
        ["from: 2014-05-03", "from: '2014'", "from"],
        [", from: 2014-05-03", "", "from"],
        ["from:", "until:", "until"],
        ["from: 2014-05-03", "from: 2014-05-03, vacant: true", "vacant"],
        ["from: 2014-05-03", "from: 2014-05-03, concurrent: [se]", "concurrent"],
      ],
    },
    {
      language: "de",
      quote:
        "Die norwegische Botschafterin in Tadschikistan Eva Berg mit Dienstsitz in Astana, die zugleich in Kasachstan akkreditiert ist, amtierte von 2010 bis 2014.",
      fact: "kind: ambassador, sending: no, receiving: tj, person: berg, residence: astana, from: '2010', until: '2014', concurrent: [kz]",
      slips: [
        swap,
        ["concurrent: [kz]", "concurrent: [se]", "concurrent"],
        [", concurrent: [kz]", "", "concurrent"],
        ["from: '2010', until: '2014'", "from: '2010', until: '2015'", "until"],
        [", until: '2014'", "", "until"],
        ["from: '2010', ", "", "from"],
        ["from: '2010', until: '2014'", "from: '2014'", "from"],
        [", residence: astana", "", "residence"],
      ],
    },
    {
      language: "de",
      quote: "Der Botschafter Norwegens in Tadschikistan Ole Dahl wurde am 12. Februar 2020 ernannt.",
      fact: "kind: ambassador, sending: no, receiving: tj, person: dahl, date: 2020-02-12, dateMeans: appointed",
      slips: [
        swap,
        ["dateMeans: appointed", "dateMeans: credentials", "dateMeans"],
        ["dateMeans: appointed", "dateMeans: unclear", "dateMeans"],
        ["2020-02-12", "2020-02-13", "date"],
      ],
    },
    {
      language: "de",
      quote: "Der Posten des norwegischen Botschafters in Tadschikistan ist derzeit vakant.",
      fact: "kind: ambassador, sending: no, receiving: tj, vacant: true",
      slips: [[", vacant: true", "", "vacant"], swap],
    },
    {
      language: "en",
      quote:
        "Mr. Ole Dahl, Ambassador Extraordinary and Plenipotentiary of the Kingdom of Norway to the Republic of Tajikistan, resident in Astana, presented his credentials on 13 February 2020.",
      fact: `kind: ambassador, sending: no, receiving: tj, person: dahl${office}, residence: astana, date: 2020-02-13, dateMeans: credentials`,
      slips: [
        swap,
        [office, "", "office"],
        ["dateMeans: credentials", "dateMeans: appointed", "dateMeans"],
        ["residence: astana", "residence: oslo", "residence"],
        [", residence: astana", "", "residence"],
        ["2020-02-13", "2020-02-14", "date"],
        ["date: 2020-02-13, dateMeans: credentials", "from: 2020-02-13", "from"],
        ["person: dahl", "person: berg", "person"],
      ],
    },
    {
      language: "en",
      quote:
        "Norway's ambassador to Tajikistan, Eva Berg, has been in office since August 2016 and is concurrently accredited to Kazakhstan and Kyrgyzstan.",
      fact: "kind: ambassador, sending: no, receiving: tj, person: berg, from: 2016-08, concurrent: [kz, kg]",
      slips: [
        swap,
        ["[kz, kg]", "[kz]", "concurrent"],
        ["[kz, kg]", "[kz, kg, uz]", "concurrent"],
        ["from: 2016-08", "from: 2016-07", "from"],
        [", from: 2016-08", "", "from"],
      ],
    },
    {
      language: "en",
      quote: "The post of Tajik Ambassador to Norway is vacant.",
      fact: "kind: ambassador, sending: tj, receiving: no, vacant: true",
      slips: [back, [", vacant: true", "", "vacant"]],
    },
    {
      language: "ru",
      quote:
        "Чрезвычайным и Полномочным Послом Республики Таджикистан в Королевстве Норвегия (с резиденцией в Берлине) с 5 мая 2015 года является Рустам Каримов.",
      fact: `kind: ambassador, sending: tj, receiving: no, person: karimov${office}, residence: berlin, from: 2015-05-05`,
      slips: [
        back,
        [office, "", "office"],
        ["residence: berlin", "residence: vienna", "residence"],
        [", residence: berlin", "", "residence"],
        ["2015-05-05", "2015-05", "from"],
        [", from: 2015-05-05", "", "from"],
        ["person: karimov", "person: dahl", "person"],
      ],
    },
    {
      language: "ru",
      quote:
        "Посол Норвегии в Таджикистане Уле Даль, по совместительству аккредитованный также в Казахстане, был назначен 2 марта 2011 г.",
      fact: "kind: ambassador, sending: no, receiving: tj, person: dahl, concurrent: [kz], date: 2011-03-02, dateMeans: appointed",
      slips: [
        swap,
        [", concurrent: [kz]", "", "concurrent"],
        ["dateMeans: appointed", "dateMeans: arrived", "dateMeans"],
        ["2011-03-02", "2011-02-03", "date"],
      ],
    },
    {
      language: "ru",
      quote: "Посол Норвегии в Республике Таджикистан Ева Берг вручила верительные грамоты 10 октября 2012 года.",
      fact: "kind: ambassador, sending: no, receiving: tj, person: berg, date: 2012-10-10, dateMeans: credentials",
      slips: [
        swap,
        ["dateMeans: credentials", "dateMeans: appointed", "dateMeans"],
        ["person: berg", "person: dahl", "person"],
      ],
    },
    {
      language: "nb",
      quote:
        "Norges ambassadør til Tadsjikistan, Eva Berg, er bosatt i Astana og er også akkreditert til Kasakhstan; hun ble utnevnt 3. mai 2016.",
      fact: "kind: ambassador, sending: no, receiving: tj, person: berg, residence: astana, concurrent: [kz], date: 2016-05-03, dateMeans: appointed",
      slips: [
        swap,
        ["residence: astana", "residence: oslo", "residence"],
        [", residence: astana", "", "residence"],
        [", concurrent: [kz]", "", "concurrent"],
        ["dateMeans: appointed", "dateMeans: credentials", "dateMeans"],
        ["2016-05-03", "2016-05-04", "date"],
      ],
    },
    {
      language: "nb",
      quote:
        "Ekstraordinær og befullmektiget ambassadør for Republikken Tadsjikistan i Norge var Rustam Karimov fra 2010 til 2014.",
      fact: `kind: ambassador, sending: tj, receiving: no, person: karimov${office}, from: '2010', until: '2014'`,
      slips: [
        back,
        [office, "", "office"],
        ["until: '2014'", "until: '2013'", "until"],
        [", until: '2014'", "", "until"],
      ],
    },
  ]);
});

describe("missions", () => {
  tryAll([
    {
      language: "de",
      quote:
        "Das norwegische Generalkonsulat in Duschanbe wurde am 1. März 1996 eröffnet, 2004 in eine Botschaft umgewandelt und am 30. Juni 2010 geschlossen.",
      fact: "kind: mission, sending: no, receiving: tj, type: embassy, city: dushanbe, opened: 1996-03-01, upgraded: '2004', closed: 2010-06-30",
      slips: [
        swap,
        ["type: embassy", "type: honorary-consulate", "type"],
        ["city: dushanbe", "city: oslo", "city"],
        [", city: dushanbe", "", "city"],
        ["opened: 1996-03-01", "opened: 1996-03-02", "opened"],
        ["opened: 1996-03-01", "opened: '1996'", "opened"],
        [", closed: 2010-06-30", "", "closed"],
        [", upgraded: '2004'", "", "upgraded"],
        ["opened: 1996-03-01, ", "", "opened"],
        ["upgraded: '2004', closed: 2010-06-30", "closed: '2004'", "closed"],
        ["closed: 2010-06-30", "closed: 2010-06-29", "closed"],
      ],
    },
    {
      language: "en",
      quote: "The Embassy of the Republic of Tajikistan in the Kingdom of Norway was opened in Oslo on 5 May 2011.",
      fact: "kind: mission, sending: tj, receiving: no, type: embassy, city: oslo, opened: 2011-05-05",
      slips: [
        back,
        ["type: embassy", "type: consulate", "type"],
        [", city: oslo", "", "city"],
        ["opened: 2011-05-05", "opened: 2011-05", "opened"],
        ["opened:", "closed:", "closed"],
        [", opened: 2011-05-05", "", "opened"],
      ],
    },
    {
      language: "en",
      quote: "Norway's honorary consulate in Dushanbe closed in March 2009.",
      fact: "kind: mission, sending: no, receiving: tj, type: honorary-consulate, city: dushanbe, closed: 2009-03",
      slips: [
        swap,
        ["type: honorary-consulate", "type: consulate", "type"],
        ["type: honorary-consulate", "type: embassy", "type"],
        ["closed: 2009-03", "opened: 2009-03", "opened"],
        [", closed: 2009-03", "", "closed"],
      ],
    },
    {
      language: "ru",
      quote: "Посольство Республики Таджикистан в Норвегии открыто в Осло 12 апреля 2012 года, а в 2016 году закрыто.",
      fact: "kind: mission, sending: tj, receiving: no, type: embassy, city: oslo, opened: 2012-04-12, closed: '2016'",
      slips: [
        back,
        ["type: embassy", "type: consulate-general", "type"],
        ["city: oslo", "city: dushanbe", "city"],
        [", city: oslo", "", "city"],
        ["opened: 2012-04-12", "opened: 2012-04-11", "opened"],
        [", closed: '2016'", "", "closed"],
        ["opened: 2012-04-12, closed: '2016'", "opened: '2016'", "opened"],
      ],
    },
    {
      language: "nb",
      quote: "Norges ambassade i Dusjanbe ble åpnet 1. mars 1996 og lagt ned i 2001.",
      fact: "kind: mission, sending: no, receiving: tj, type: embassy, city: dushanbe, opened: 1996-03-01, closed: '2001'",
      slips: [
        swap,
        ["type: embassy", "type: consulate", "type"],
        [", city: dushanbe", "", "city"],
        ["opened: 1996-03-01, closed: '2001'", "closed: 1996-03-01", "closed"],
        [", closed: '2001'", "", "closed"],
        ["closed: '2001'", "closed: '2002'", "closed"],
      ],
    },
  ]);
});
