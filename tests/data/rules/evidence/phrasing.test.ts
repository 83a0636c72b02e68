import { describe } from "vitest";
import { tryAll } from "./trial.ts";

describe("other phrasing", () => {
  tryAll([
    {
      language: "de",
      quote:
        "Norwegen und Tadschikistan vereinbarten am 29. Juni 1992, diplomatische Beziehungen auf der Ebene von Botschaftern aufzunehmen.",
      fact: "kind: establishment, date: 1992-06-29, level: ambassadors",
      slips: [
        [", level: ambassadors", "", "level"],
        ["1992-06-29", "1992-06-09", "date"],
      ],
    },
    {
      language: "de",
      quote: "Die Aufnahme diplomatischer Beziehungen erfolgte Ende Juni 1992 durch den Austausch von Noten.",
      fact: "kind: establishment, date: 1992-06, byNotes: true",
      slips: [
        [", byNotes: true", "", "byNotes"],
        ["1992-06", "1992-07", "date"],
      ],
    },
    {
      language: "en",
      quote: "The two countries exchanged diplomatic notes establishing diplomatic relations on 29 June 1992.",
      fact: "kind: establishment, date: 1992-06-29, byNotes: true",
      slips: [[", byNotes: true", "", "byNotes"]],
    },
    {
      language: "en",
      quote:
        "Norway recognized Tajikistan's independence in December 1991 and diplomatic relations were established on 29 June 1992.",
      fact: "kind: establishment, date: 1992-06-29",
      slips: [["1992-06-29", "1991-12", "date"]],
    },
    {
      language: "ru",
      quote:
        "Норвегия признала независимость Республики Таджикистан 14 января 1992 г., дипломатические отношения установлены 29 июня 1992 г.",
      fact: "kind: recognition, date: 1992-01-14, by: no, of: tj",
      slips: [
        ["1992-01-14", "1992-06-29", "date"],
        ["by: no, of: tj", "by: tj, of: no", "by"],
      ],
    },
    {
      language: "ru",
      quote: "Таджикистан признан Королевством Норвегия 14 января 1992 года.",
      fact: "kind: recognition, date: 1992-01-14, by: no, of: tj",
      slips: [["by: no, of: tj", "by: tj, of: no", "by"]],
    },
    {
      language: "nb",
      quote:
        "Norge anerkjente Tadsjikistan som selvstendig stat 14. januar 1992, og diplomatiske forbindelser ble innledet 29. juni samme år.",
      fact: "kind: recognition, date: 1992-01-14, by: no, of: tj",
      slips: [
        ["1992-01-14", "1992-06-29", "date"],
        ["by: no, of: tj", "by: tj, of: no", "by"],
      ],
    },
    {
      language: "nb",
      quote:
        "Norge anerkjente Tadsjikistan som selvstendig stat 14. januar 1992, og diplomatiske forbindelser ble innledet 29. juni samme år.",
      fact: "kind: establishment, date: 1992-06-29",
      slips: [["1992-06-29", "1992-01-14", "date"]],
    },
    {
      language: "de",
      quote: "Botschafterin Norwegens in Tadschikistan ist seit Herbst 2015 Eva Berg; sie residiert in Astana.",
      fact: "kind: ambassador, sending: no, receiving: tj, person: berg, residence: astana, from: 2015-23",
      slips: [
        [", residence: astana", "", "residence"],
        ["2015-23", "2015-21", "from"],
        ["sending: no, receiving: tj", "sending: tj, receiving: no", "sending"],
      ],
    },
    {
      language: "de",
      quote:
        "Am 4. Mai 2016 überreichte Botschafter Ole Dahl dem tadschikischen Präsidenten sein Beglaubigungsschreiben als Botschafter Norwegens.",
      fact: "kind: ambassador, sending: no, receiving: tj, person: dahl, date: 2016-05-04, dateMeans: credentials",
      slips: [
        ["dateMeans: credentials", "dateMeans: arrived", "dateMeans"],
        ["2016-05-04", "2016-04-05", "date"],
      ],
    },
    {
      language: "en",
      quote:
        "Ole Dahl was appointed Norway's ambassador to Tajikistan on 4 May 2016 and arrived in Dushanbe on 1 September 2016.",
      fact: "kind: ambassador, sending: no, receiving: tj, person: dahl, date: 2016-05-04, dateMeans: appointed",
      slips: [
        ["dateMeans: appointed", "dateMeans: arrived", "dateMeans"],
        ["date: 2016-05-04, dateMeans: appointed", "date: 2016-09-01, dateMeans: appointed", "dateMeans"],
      ],
    },
    {
      language: "en",
      quote: "From 2009 until 2013 Ole Dahl served as Norwegian ambassador in Tajikistan, based in Moscow.",
      fact: "kind: ambassador, sending: no, receiving: tj, person: dahl, residence: moscow, from: '2009', until: '2013'",
      slips: [
        ["until: '2013'", "until: '2012'", "until"],
        [", until: '2013'", "", "until"],
        [", residence: moscow", "", "residence"],
      ],
    },
    {
      language: "ru",
      quote: "Должность Посла Норвегии в Таджикистане вакантна с июня 2017 года.",
      fact: "kind: ambassador, sending: no, receiving: tj, vacant: true, from: 2017-06",
      slips: [[", vacant: true", "", "vacant"]],
    },
    {
      language: "nb",
      quote: "Stillingen som tadsjikisk ambassadør i Norge er ubesatt.",
      fact: "kind: ambassador, sending: tj, receiving: no, vacant: true",
      slips: [
        [", vacant: true", "", "vacant"],
        ["sending: tj, receiving: no", "sending: no, receiving: tj", "sending"],
      ],
    },
    {
      language: "de",
      quote: "Im März 2003 nahm das norwegische Honorarkonsulat in Duschanbe seine Arbeit auf.",
      fact: "kind: mission, sending: no, receiving: tj, type: honorary-consulate, city: dushanbe, opened: 2003-03",
      slips: [
        ["type: honorary-consulate", "type: consulate", "type"],
        ["2003-03", "2003-05", "opened"],
      ],
    },
    {
      language: "en",
      quote: "In 2006 the Norwegian representation office in Dushanbe was upgraded to an embassy.",
      fact: "kind: mission, sending: no, receiving: tj, type: embassy, city: dushanbe, upgraded: '2006'",
      slips: [
        ["type: embassy", "type: consulate", "type"],
        ["upgraded: '2006'", "closed: '2006'", "closed"],
        [", upgraded: '2006'", "", "upgraded"],
      ],
    },
    {
      language: "ru",
      quote: "В 2006 году Генеральное консульство Таджикистана в Осло было преобразовано в Посольство.",
      fact: "kind: mission, sending: tj, receiving: no, type: embassy, city: oslo, upgraded: '2006'",
      slips: [
        ["type: embassy", "type: representation", "type"],
        ["upgraded: '2006'", "opened: '2006'", "opened"],
        ["sending: tj, receiving: no", "sending: no, receiving: tj", "sending"],
      ],
    },
    {
      language: "nb",
      quote: "Tadsjikistans generalkonsulat i Oslo ble oppgradert til ambassade i 2006.",
      fact: "kind: mission, sending: tj, receiving: no, type: embassy, city: oslo, upgraded: '2006'",
      slips: [
        ["type: embassy", "type: honorary-consulate", "type"],
        ["upgraded: '2006'", "closed: '2006'", "closed"],
      ],
    },
    {
      language: "de",
      quote: "Der zweitägige offizielle Besuch von Präsident Rustam Karimov in Oslo begann am 3. Mai 2014.",
      fact: "kind: visit, guest: tj, host: no, date: 2014-05-03, rank: official, place: oslo, people: [{ person: karimov, office: president, state: tj }]",
      slips: [
        ["rank: official", "rank: state", "rank"],
        [", rank: official", "", "rank"],
        ["guest: tj, host: no", "guest: no, host: tj", "guest"],
      ],
    },
    {
      language: "en",
      quote: "HRH Crown Prince Haakon and Foreign Minister Eva Berg of Norway toured Tajikistan from 3 to 6 May 2014.",
      fact: "kind: visit, guest: no, host: tj, date: 2014-05-03/2014-05-06, people: [{ person: berg, office: foreign-minister, state: no }]",
      slips: [
        ["guest: no, host: tj", "guest: tj, host: no", "guest"],
        ["2014-05-06", "2014-05-07", "date"],
        ["person: berg, office: foreign-minister", "person: berg, office: minister", "office"],
      ],
    },
    {
      language: "ru",
      quote:
        "С 3 по 6 мая 2014 года в Таджикистане с официальным визитом находилась парламентская делегация Норвегии под руководством вице-президента Стортинга Евы Берг.",
      fact: "kind: visit, guest: no, host: tj, date: 2014-05-03/2014-05-06, rank: official, people: [{ person: berg, office: deputy-speaker-of-parliament, state: no, leads: true }]",
      slips: [
        ["guest: no, host: tj", "guest: tj, host: no", "guest"],
        [", leads: true", "", "leads"],
        ["deputy-speaker-of-parliament", "speaker-of-parliament", "office"],
        ["rank: official", "rank: working", "rank"],
      ],
    },
    {
      language: "nb",
      quote:
        "President Rustam Karimov var på arbeidsbesøk i Oslo 3.–6. mai 2014 på invitasjon fra statsminister Eva Berg.",
      fact: "kind: visit, guest: tj, host: no, date: 2014-05-03/2014-05-06, rank: working, place: oslo, people: [{ person: karimov, office: president, state: tj }]",
      slips: [
        ["guest: tj, host: no", "guest: no, host: tj", "guest"],
        ["rank: working", "rank: state", "rank"],
        [", place: oslo", "", "place"],
        ["2014-05-06", "2014-05-05", "date"],
      ],
    },
    {
      language: "de",
      quote:
        "Das Handelsvolumen zwischen beiden Ländern belief sich 2013 auf 3,7 Millionen Euro (Exporte: 3,1 Mio. Euro, Importe: 0,6 Mio. Euro).",
      fact: 'kind: trade, date: "2013", measure: imports, amount: { value: "600000", currency: EUR }, reporter: no',
      slips: [
        ["measure: imports", "measure: exports", "measure"],
        ['"600000"', '"3100000"', "measure"],
        ['"600000"', '"6000000"', "amount"],
      ],
    },
    {
      language: "en",
      quote: "Exports amounted to 3.1 million euros and imports to 0.6 million euros in 2013.",
      fact: 'kind: trade, date: "2013", measure: exports, amount: { value: "3100000", currency: EUR }, reporter: no',
      slips: [
        ["measure: exports", "measure: imports", "measure"],
        ['"3100000"', '"600000"', "measure"],
      ],
    },
    {
      language: "ru",
      quote: "Импорт из Норвегии в Таджикистан в 2013 году составил 600 тыс. евро.",
      fact: 'kind: trade, date: "2013", measure: imports, amount: { value: "600000", currency: EUR }, reporter: tj',
      slips: [
        ["reporter: tj", "reporter: no", "measure"],
        ["measure: imports", "measure: exports", "measure"],
        ['"600000"', '"600"', "amount"],
      ],
    },
    {
      language: "nb",
      quote: "Importen fra Tadsjikistan til Norge var på 0,6 millioner kroner i 2013.",
      fact: 'kind: trade, date: "2013", measure: imports, amount: { value: "600000", currency: NOK }, reporter: no',
      slips: [
        ["reporter: no", "reporter: tj", "measure"],
        ["measure: imports", "measure: exports", "measure"],
      ],
    },
    {
      language: "de",
      quote:
        "Über das Welternährungsprogramm lieferte Norwegen 1997 500 Tonnen Mehl im Wert von 200.000 US-Dollar an Tadschikistan.",
      fact: 'kind: aid, date: "1997", donor: no, recipient: tj, amount: { value: "200000", currency: USD }, quantity: { de: 500 Tonnen Mehl }, channel: { de: Welternährungsprogramm }, purpose: { de: Mehl }',
      slips: [
        ["500 Tonnen", "50 Tonnen", "quantity"],
        ["donor: no, recipient: tj", "donor: tj, recipient: no", "donor"],
        ['"200000"', '"2000000"', "amount"],
      ],
    },
    {
      language: "en",
      quote: "Norwegian humanitarian assistance worth 200,000 US dollars was delivered to Tajikistan in 1997.",
      fact: 'kind: aid, date: "1997", donor: no, recipient: tj, amount: { value: "200000", currency: USD }, purpose: { en: Humanitarian assistance }',
      slips: [
        ["donor: no, recipient: tj", "donor: tj, recipient: no", "donor"],
        [', amount: { value: "200000", currency: USD }', "", "amount"],
      ],
    },
    {
      language: "ru",
      quote:
        "За счёт средств Правительства Норвегии в 1997 году в Таджикистане построены две школы стоимостью 200 тыс. долларов США.",
      fact: 'kind: aid, date: "1997", donor: no, recipient: tj, amount: { value: "200000", currency: USD }, purpose: { ru: Две школы }',
      slips: [
        ["donor: no, recipient: tj", "donor: tj, recipient: no", "donor"],
        ["Две школы", "Три школы", "purpose"],
      ],
    },
    {
      language: "nb",
      quote: "Gjennom OSSE har Norge siden 2005 støttet minerydding i Tadsjikistan med til sammen 12 millioner kroner.",
      fact: 'kind: aid, date: 2005/.., donor: no, recipient: tj, amount: { value: "12000000", currency: NOK }, channel: { nb: OSSE }, purpose: { nb: Minerydding }',
      slips: [
        ["donor: no, recipient: tj", "donor: tj, recipient: no", "donor"],
        ["channel: { nb: OSSE }, ", "", "channel"],
        ['"12000000"', '"1200000"', "amount"],
        ["Minerydding", "Minelegging", "purpose"],
      ],
    },
    {
      language: "de",
      quote: "Die vertraglich-rechtliche Grundlage wird gegenwärtig wiederhergestellt.",
      fact: "kind: legal-framework, status: being-restored",
      slips: [["being-restored", "established", "status"]],
    },
    {
      language: "en",
      quote: "The contractual and legal framework has not yet been fully formed.",
      fact: "kind: legal-framework, status: not-fully-established",
      slips: [["not-fully-established", "established", "status"]],
    },
    {
      language: "ru",
      quote: "Договорно-правовая база сотрудничества находится в стадии формирования.",
      fact: "kind: legal-framework, status: not-fully-established",
      slips: [["not-fully-established", "established", "status"]],
    },
    {
      language: "nb",
      quote: "Avtaleverket mellom landene er under gjenoppbygging.",
      fact: "kind: legal-framework, status: being-restored",
      slips: [["being-restored", "established", "status"]],
    },
  ]);
});

describe("what the quotes give and the fact lacks", () => {
  tryAll([
    {
      language: "de",
      quote: "Ole Dahl ist Botschafter Norwegens in Kasachstan, Kirgisistan und Tadschikistan.",
      fact: "kind: ambassador, sending: no, receiving: tj, person: dahl, concurrent: [kz, kg]",
      slips: [
        ["[kz, kg]", "[kz]", "concurrent"],
        [", concurrent: [kz, kg]", "", "concurrent"],
      ],
    },
    {
      language: "en",
      quote: "Eva Berg is Norway's ambassador to Kazakhstan, Kyrgyzstan and Tajikistan, with residence in Astana.",
      fact: "kind: ambassador, sending: no, receiving: tj, person: berg, residence: astana, concurrent: [kz, kg]",
      slips: [["[kz, kg]", "[kg]", "concurrent"]],
    },
    {
      language: "ru",
      quote: "Уле Даль является Послом Норвегии в Казахстане, Кыргызстане и Таджикистане.",
      fact: "kind: ambassador, sending: no, receiving: tj, person: dahl, concurrent: [kz, kg]",
      slips: [["[kz, kg]", "[kz]", "concurrent"]],
    },
    {
      language: "en",
      quote: "Pamirhydro works with UNDP and the European Bank for Reconstruction and Development.",
      fact: "kind: cooperation, company: company-hydro, organisations: [undp, ebrd]",
      slips: [
        ["[undp, ebrd]", "[undp]", "organisations"],
        ["[undp, ebrd]", "[ebrd]", "organisations"],
      ],
    },
    {
      language: "de",
      quote: "Am 3. Mai 2014 wurde ein Memorandum über Bildung unterzeichnet.",
      fact: "kind: agreement, type: memorandum, date: 2014-05-03, about: { de: Bildung }",
      slips: [[", about: { de: Bildung }", "", "about"]],
    },
    {
      language: "de",
      quote: "Norwegen stellte Tadschikistan gemäß dem Abkommen vom 6. August 2010 im Jahr 2012 Geräte zur Verfügung.",
      fact: "kind: aid, date: '2012', donor: no, recipient: tj, purpose: { de: Geräte }, under: agreement-a",
      slips: [
        [", under: agreement-a", "", "under"],
        ["date: '2012', ", "", "date"],
      ],
    },
    {
      language: "nb",
      quote: "Statsminister Eva Berg uttalte 3. mai 2014 at samarbeidet vil bli styrket.",
      fact: "kind: statement, date: 2014-05-03, by: [{ person: berg, office: prime-minister, state: no }], text: { nb: Samarbeidet vil bli styrket. }",
      slips: [
        ["date: 2014-05-03, ", "", "date"],
        ["office: prime-minister, ", "", "office"],
      ],
    },
  ]);
});
