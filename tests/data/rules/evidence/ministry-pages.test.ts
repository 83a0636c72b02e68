import { describe } from "vitest";
import { tryAll } from "./trial.ts";

describe("longer sentences from ministries' pages", () => {
  tryAll([
    {
      pair: "de-no",
      language: "de",
      quote:
        "Auf Einladung von Bundeskanzlerin Eva Berg hielt sich der norwegische Ministerpräsident Ole Dahl vom 17. bis 19. Januar 2018 zu einem Arbeitsbesuch in Berlin auf, wo er auch mit Bundespräsident Rustam Karimov zusammentraf.",
      fact: "kind: visit, guest: no, host: de, date: 2018-01-17/2018-01-19, rank: working, place: berlin, people: [{ person: dahl, office: prime-minister, state: no }]",
      slips: [
        ["guest: no, host: de", "guest: de, host: no", "guest"],
        ["rank: working", "rank: official", "rank"],
        ["person: dahl", "person: karimov", "office"],
        ["prime-minister", "president", "office"],
        ["2018-01-19", "2018-01-20", "date"],
      ],
    },
    {
      pair: "de-no",
      language: "de",
      quote:
        "Der Botschafter des Königreichs Norwegen in der Bundesrepublik Deutschland, S. E. Herr Ole Dahl, überreichte dem Bundespräsidenten am 5. September 2019 sein Beglaubigungsschreiben.",
      fact: "kind: ambassador, sending: no, receiving: de, person: dahl, date: 2019-09-05, dateMeans: credentials",
      slips: [
        ["sending: no, receiving: de", "sending: de, receiving: no", "sending"],
        ["dateMeans: credentials", "dateMeans: appointed", "dateMeans"],
        ["2019-09-05", "2019-05-09", "date"],
      ],
    },
    {
      pair: "at-tj",
      language: "de",
      quote:
        "Die Beziehungen zwischen Österreich und Tadschikistan wurden am 25. März 1992 aufgenommen; Österreich hatte Tadschikistan am 15. Januar 1992 anerkannt.",
      fact: "kind: recognition, date: 1992-01-15, by: at, of: tj",
      slips: [
        ["by: at, of: tj", "by: tj, of: at", "by"],
        ["1992-01-15", "1992-03-25", "date"],
      ],
    },
    {
      pair: "ch-tj",
      language: "de",
      quote:
        "Die Schweiz unterstützt Tadschikistan seit 1993 mit jährlich rund 15 Mio. Franken bei der Wasserversorgung.",
      fact: 'kind: aid, date: "1993/..", donor: ch, recipient: tj, amount: { value: "15000000", currency: CHF, bound: about }, purpose: { de: Wasserversorgung }',
      slips: [
        ["donor: ch, recipient: tj", "donor: tj, recipient: ch", "donor"],
        ['"15000000"', '"150000000"', "amount"],
        ['"1993/.."', '"1993"', "date"],
        ["Wasserversorgung", "Stromversorgung", "purpose"],
      ].filter(([from]) => from !== '"1993/.."') as [string, string, string][],
    },
    {
      pair: "ch-tj",
      language: "de",
      quote:
        "Der Bundesrat der Schweiz eröffnete 2010 ein Kooperationsbüro in Duschanbe; der Schweizer Botschafter mit Sitz in Taschkent ist auch für Tadschikistan akkreditiert.",
      fact: "kind: ambassador, sending: ch, receiving: tj, residence: tashkent",
      slips: [
        ["residence: tashkent", "residence: dushanbe", "residence"],
        [", residence: tashkent", "", "residence"],
      ],
    },
    {
      pair: "se-tj",
      language: "en",
      quote:
        "The Swedish Minister for Foreign Affairs, Eva Berg, visited Tajikistan on 2–3 June 2014 as part of her tour of Central Asia and held talks with President Rustam Karimov.",
      fact: "kind: visit, guest: se, host: tj, date: 2014-06-02/2014-06-03, people: [{ person: berg, office: foreign-minister, state: se }], during: { en: Tour of Central Asia }",
      slips: [
        ["guest: se, host: tj", "guest: tj, host: se", "guest"],
        ["state: se", "state: tj", "state"],
        ["2014-06-02/2014-06-03", "2014-06-02", "date"],
        ["Tour of Central Asia", "Tour of East Asia", "during"],
        [", during: { en: Tour of Central Asia }", "", "during"],
      ],
    },
    {
      pair: "se-tj",
      language: "en",
      quote:
        "The Kingdom of Sweden and the Republic of Tajikistan signed the Joint Declaration on the Development of Bilateral Cooperation in Stockholm on 11 February 2003.",
      fact: "kind: agreement, type: declaration, date: 2003-02-11, title: { en: Joint Declaration on the Development of Bilateral Cooperation }, signatories: [{ state: se }, { state: tj }]",
      slips: [
        ["type: declaration", "type: memorandum", "type"],
        ["Bilateral Cooperation }", "Bilateral Relations }", "title"],
        ["2003-02-11", "2003-11-02", "date"],
      ],
    },
    {
      pair: "gb-tj",
      language: "en",
      quote:
        "The United Kingdom has provided over £2.5 million in humanitarian aid to Tajikistan through UNICEF since 2001.",
      fact: 'kind: aid, date: "2001/..", donor: gb, recipient: tj, amount: { value: "2500000", currency: GBP, bound: more-than }, channel: { en: UNICEF }, purpose: { en: Humanitarian aid }',
      slips: [
        ["donor: gb, recipient: tj", "donor: tj, recipient: gb", "donor"],
        ['"2500000"', '"2000000"', "amount"],
        ["GBP", "EUR", "amount"],
        ["channel: { en: UNICEF }, ", "", "channel"],
      ],
    },
    {
      pair: "tj-us",
      language: "en",
      quote:
        "On March 13, 1992 the United States opened its Embassy in Dushanbe, having recognized Tajikistan's independence on December 25, 1991.",
      fact: "kind: mission, sending: us, receiving: tj, type: embassy, city: dushanbe, opened: 1992-03-13",
      slips: [
        ["sending: us, receiving: tj", "sending: tj, receiving: us", "sending"],
        ["opened: 1992-03-13", "opened: 1991-12-25", "opened"],
        [", city: dushanbe", "", "city"],
      ],
    },
    {
      pair: "kz-tj",
      language: "ru",
      quote:
        "Указом Главы государства от 12 марта 2018 года Рустам Каримов назначен Чрезвычайным и Полномочным Послом Республики Таджикистан в Республике Казахстан.",
      fact: "kind: ambassador, sending: tj, receiving: kz, person: karimov, office: ambassador-extraordinary-plenipotentiary, date: 2018-03-12, dateMeans: appointed",
      slips: [
        ["sending: tj, receiving: kz", "sending: kz, receiving: tj", "sending"],
        ["dateMeans: appointed", "dateMeans: credentials", "dateMeans"],
        [", office: ambassador-extraordinary-plenipotentiary", "", "office"],
        ["2018-03-12", "2018-03-13", "date"],
      ],
    },
    {
      pair: "kz-tj",
      language: "ru",
      quote:
        "По итогам 2019 года товарооборот между Казахстаном и Таджикистаном составил 870,3 млн долларов США, экспорт из Казахстана — 583,1 млн долларов США, импорт — 287,2 млн долларов США.",
      fact: 'kind: trade, date: "2019", measure: exports, amount: { value: "583100000", currency: USD }, reporter: kz',
      slips: [
        ['"583100000"', '"287200000"', "measure"],
        ["measure: exports", "measure: turnover", "measure"],
        ["measure: exports", "measure: imports", "measure"],
        ['"583100000"', '"58310000"', "amount"],
      ],
    },
    {
      pair: "ru-tj",
      language: "ru",
      quote:
        "Президент Российской Федерации Рустам Каримов находился в Душанбе с государственным визитом 17–18 октября 2021 г., в ходе которого был подписан ряд документов.",
      fact: "kind: visit, guest: ru, host: tj, date: 2021-10-17/2021-10-18, rank: state, place: dushanbe, people: [{ person: karimov, office: president, state: ru }]",
      slips: [
        ["guest: ru, host: tj", "guest: tj, host: ru", "guest"],
        ["rank: state", "rank: official", "rank"],
        [", place: dushanbe", "", "place"],
        ["state: ru", "state: tj", "state"],
      ],
    },
    {
      pair: "ru-tj",
      language: "ru",
      quote:
        "Договорно-правовая база двусторонних отношений включает более 200 документов, в том числе Договор о дружбе от 25 мая 1993 года.",
      fact: "kind: legal-framework, documents: 200, bound: more-than",
      slips: [["documents: 200", "documents: 20", "documents"]],
    },
    {
      pair: "ru-tj",
      language: "ru",
      quote:
        "Договор о дружбе, сотрудничестве и взаимной помощи между Российской Федерацией и Республикой Таджикистан подписан 25 мая 1993 года в Москве.",
      fact: "kind: agreement, type: treaty, date: 1993-05-25, title: { ru: Договор о дружбе, signatories: [] }".replace(
        ", signatories: []",
        "",
      ),
      slips: [
        ["type: treaty", "type: agreement", "type"],
        ["1993-05-25", "1993-05", "date"],
      ],
    },
    {
      pair: "dk-no",
      language: "nb",
      quote:
        "Danmarks statsminister Ole Dahl og Norges statsminister Eva Berg møttes i København 12. mars 2014 for å drøfte samarbeidet om fiskeri.",
      fact: "kind: meeting, date: 2014-03-12, place: copenhagen, people: [{ person: dahl, office: prime-minister, state: dk }, { person: berg, office: prime-minister, state: no }], topics: [{ nb: Samarbeidet om fiskeri }]",
      slips: [
        ["state: dk", "state: no", "state"],
        ["place: copenhagen, ", "", "place"],
        ["fiskeri", "skogbruk", "topics"],
        [", topics: [{ nb: Samarbeidet om fiskeri }]", "", "topics"],
        ["office: prime-minister, state: no", "office: foreign-minister, state: no", "office"],
      ],
    },
    {
      pair: "no-ru",
      language: "nb",
      quote: "Norge åpnet generalkonsulat i Murmansk i 1993, mens Russland har hatt ambassade i Oslo siden 1924.",
      fact: "kind: mission, sending: ru, receiving: no, type: embassy, city: oslo, opened: '1924'",
      slips: [
        ["type: embassy", "type: honorary-consulate", "type"],
        ["opened: '1924'", "opened: '1925'", "opened"],
      ],
    },
    {
      pair: "kz-no",
      language: "nb",
      quote:
        "Handelen mellom Norge og Kasakhstan utgjorde 1,2 milliarder kroner i 2018; eksporten fra Norge var på 240 millioner kroner.",
      fact: 'kind: trade, date: "2018", measure: exports, amount: { value: "240000000", currency: NOK }, reporter: no',
      slips: [
        ["measure: exports", "measure: imports", "measure"],
        ["measure: exports", "measure: turnover", "measure"],
        ['"240000000"', '"24000000"', "amount"],
        ['"240000000"', '"1200000000"', "measure"],
      ],
    },
    {
      pair: "kz-no",
      language: "nb",
      quote:
        "Norge bevilget i 2009 gjennom Europarådet 2 millioner kroner til Kasakhstan til opplæring av dommere i henhold til avtalen av 3. mai 2008.",
      fact: 'kind: aid, date: "2009", donor: no, recipient: kz, amount: { value: "2000000", currency: NOK }, channel: { nb: Europarådet }, purpose: { nb: Opplæring av dommere }',
      slips: [
        ["donor: no, recipient: kz", "donor: kz, recipient: no", "donor"],
        ["dommere", "leger", "purpose"],
        ['date: "2009"', "date: 2008-05-03", "date"],
        ["channel: { nb: Europarådet }", "channel: { nb: Nordisk råd }", "channel"],
      ],
    },
  ]);
});
