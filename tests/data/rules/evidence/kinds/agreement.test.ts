import { describe } from "vitest";
import { tryAll } from "../trial.ts";

const parties = "signatories: [{ state: no, body: government-no }, { state: tj, body: government-tj }]";

describe("agreements", () => {
  tryAll([
    {
      language: "de",
      quote:
        "Am 6. Mai 2010 wurde in Oslo das „Abkommen zwischen der Regierung des Königreichs Norwegen und der Regierung der Republik Tadschikistan über die Zusammenarbeit im Bereich der Minenräumung“ unterzeichnet, das am 1. Juli 2011 in Kraft trat.",
      fact: `kind: agreement, type: agreement, date: 2010-05-06, inForce: 2011-07-01, title: { de: Abkommen zwischen der Regierung des Königreichs Norwegen und der Regierung der Republik Tadschikistan über die Zusammenarbeit im Bereich der Minenräumung }, ${parties}, about: { de: Minenräumung }`,
      slips: [
        ["date: 2010-05-06", "date: 2011-07-01", "date"],
        ["date: 2010-05-06", "date: 2010-05", "date"],
        ["date: 2010-05-06, ", "", "date"],
        [", inForce: 2011-07-01", "", "inForce"],
        ["inForce: 2011-07-01", "inForce: 2011-07-02", "inForce"],
        ["inForce: 2011-07-01", "inForce: 2010-05-06", "inForce"],
        ["type: agreement", "type: treaty", "type"],
        ["über die Zusammenarbeit im Bereich der Minenräumung }", "über die Minenräumung }", "title"],
        [" im Bereich der Minenräumung }", " }", "title"],
        ["about: { de: Minenräumung }", "about: { de: Minenverlegung }", "about"],
        ["body: government-no", "body: foreign-ministry-no", "signatories"],
      ],
    },
    {
      language: "de",
      quote:
        "Das Memorandum zwischen dem Außenministerium des Königreichs Norwegen und dem Ministerium für Energie Tadschikistans wurde 2012 unterschrieben.",
      fact: "kind: agreement, type: memorandum, date: '2012', signatories: [{ state: no, body: foreign-ministry-no }, { state: tj, body: energy-ministry-tj }]",
      slips: [
        ["type: memorandum", "type: declaration", "type"],
        ["'2012'", "'2011'", "date"],
        ["body: energy-ministry-tj", "body: government-tj", "signatories"],
      ],
    },
    {
      language: "en",
      quote:
        "The Protocol on Economic Cooperation between the Government of the Kingdom of Norway and the Government of the Republic of Tajikistan was signed on 3 March 2008 and entered into force on 1 January 2009.",
      fact: `kind: agreement, type: protocol, date: 2008-03-03, inForce: 2009-01-01, title: { en: Protocol on Economic Cooperation … }, ${parties}, about: { en: Economic cooperation }`,
      slips: [
        ["date: 2008-03-03", "date: 2009-01-01", "date"],
        [", inForce: 2009-01-01", "", "inForce"],
        ["type: protocol", "type: memorandum", "type"],
        ["Economic Cooperation …", "Cultural Cooperation …", "title"],
        ["about: { en: Economic cooperation }", "about: { en: Cultural cooperation }", "about"],
        ["date: 2008-03-03", "date: 2008-03-30", "date"],
      ],
    },
    {
      language: "en",
      quote:
        "A Memorandum of Understanding on education was signed between the Ministry of Foreign Affairs of Norway and the Ministry of Energy of Tajikistan in May 2015.",
      fact: "kind: agreement, type: memorandum, date: 2015-05, signatories: [{ state: no, body: foreign-ministry-no }, { state: tj, body: energy-ministry-tj }], about: { en: Education }",
      slips: [
        ["type: memorandum", "type: agreement", "type"],
        ["2015-05", "'2015'", "date"],
        ["about: { en: Education }", "about: { en: Health }", "about"],
      ],
    },
    {
      language: "ru",
      quote:
        "6 августа 2010 года подписано Соглашение между Правительством Республики Таджикистан и Правительством Королевства Норвегия о сотрудничестве в области образования, которое вступило в силу 1 марта 2011 года.",
      fact: `kind: agreement, type: agreement, date: 2010-08-06, inForce: 2011-03-01, title: { ru: Соглашение между Правительством Республики Таджикистан и Правительством Королевства Норвегия о сотрудничестве в области образования }, ${parties}, about: { ru: Образование }`,
      slips: [
        ["date: 2010-08-06", "date: 2011-03-01", "date"],
        ["date: 2010-08-06", "date: 2010-06-08", "date"],
        [", inForce: 2011-03-01", "", "inForce"],
        ["type: agreement", "type: memorandum", "type"],
        ["в области образования }", "в сфере образования }", "title"],
        ["about: { ru: Образование }", "about: { ru: Здравоохранение }", "about"],
      ],
    },
    {
      language: "nb",
      quote:
        "Avtalen mellom Kongeriket Norges regjering og Republikken Tadsjikistans regjering om luftfart ble undertegnet 5. mai 2007 og trådte i kraft 1. januar 2008.",
      fact: `kind: agreement, type: agreement, date: 2007-05-05, inForce: 2008-01-01, title: { nb: Avtalen mellom Kongeriket Norges regjering og Republikken Tadsjikistans regjering om luftfart }, ${parties}, about: { nb: Luftfart }`,
      slips: [
        ["date: 2007-05-05", "date: 2008-01-01", "date"],
        [", inForce: 2008-01-01", "", "inForce"],
        ["type: agreement", "type: declaration", "type"],
        ["om luftfart }", "om sjøfart }", "title"],
        ["about: { nb: Luftfart }", "about: { nb: Sjøfart }", "about"],
      ],
    },
    {
      language: "de",
      quote: "Der Rechtsrahmen ist nicht vollständig und umfasst zwölf Abkommen.",
      fact: "kind: legal-framework, status: not-fully-established, documents: 12",
      slips: [
        ["not-fully-established", "established", "status"],
        ["documents: 12", "documents: 11", "documents"],
        [", documents: 12", "", "documents"],
      ],
    },
    {
      language: "en",
      quote: "The legal framework has been established and consists of 15 documents.",
      fact: "kind: legal-framework, status: established, documents: 15",
      slips: [
        ["status: established", "status: being-restored", "status"],
        ["documents: 15", "documents: 16", "documents"],
        [", documents: 15", "", "documents"],
      ],
    },
    {
      language: "ru",
      quote: "Договорно-правовая база сформирована не полностью и насчитывает 4 документа.",
      fact: "kind: legal-framework, status: not-fully-established, documents: 4",
      slips: [
        ["not-fully-established", "established", "status"],
        ["documents: 4", "documents: 5", "documents"],
        [", documents: 4", "", "documents"],
      ],
    },
    {
      language: "nb",
      quote: "Det juridiske rammeverket er etablert og består av seks avtaler.",
      fact: "kind: legal-framework, status: established, documents: 6",
      slips: [
        ["status: established", "status: not-fully-established", "status"],
        ["documents: 6", "documents: 7", "documents"],
        [", documents: 6", "", "documents"],
      ],
    },
  ]);
});

describe("bodies of the other state", () => {
  tryAll([
    {
      language: "en",
      quote:
        "An agreement was signed by the Ministry of Foreign Affairs of Norway and the Ministry of Energy of Tajikistan on 1 April 2015.",
      fact: 'kind: agreement, type: agreement, date: 2015-04-01, signatories: [{ state: no, body: foreign-ministry-no }, { state: "tj", body: energy-ministry-tj }]',
      slips: [
        ["state: no,", "state: tj,", "state"],
        ['state: "tj"', "state: no", "state"],
      ],
    },
  ]);
});

describe("what a document is about", () => {
  tryAll([
    {
      language: "de",
      quote: "Das Abkommen zur Vermeidung der Doppelbesteuerung wurde am 14. Juni 2000 unterzeichnet.",
      fact: "kind: agreement, type: agreement, date: 2000-06-14, about: { de: Vermeidung der Doppelbesteuerung }",
      slips: [[", about: { de: Vermeidung der Doppelbesteuerung }", "", "about"]],
    },
    {
      language: "de",
      quote: "Das Protokoll zum Abkommen wurde am 14. Juni 2000 unterzeichnet.",
      fact: "kind: agreement, type: protocol, date: 2000-06-14",
      slips: [],
    },
    {
      language: "en",
      quote: "A memorandum of understanding on higher education was signed on 14 June 2000.",
      fact: "kind: agreement, type: memorandum, date: 2000-06-14, about: { en: higher education }",
      slips: [[", about: { en: higher education }", "", "about"]],
    },
    {
      language: "nb",
      quote: "En avtale angående luftfart ble undertegnet 14. juni 2000.",
      fact: "kind: agreement, type: agreement, date: 2000-06-14, about: { nb: luftfart }",
      slips: [[", about: { nb: luftfart }", "", "about"]],
    },
    {
      language: "ru",
      quote: "Меморандум о взаимопонимании в области образования подписан 14 июня 2000 г.",
      fact: "kind: agreement, type: memorandum, date: 2000-06-14, about: { ru: образование }",
      slips: [[", about: { ru: образование }", "", "about"]],
    },
    {
      language: "ru",
      quote: "Меморандум о взаимопонимании подписан 14 июня 2000 г.",
      fact: "kind: agreement, type: memorandum, date: 2000-06-14",
      slips: [],
    },
  ]);
});

describe("a signature that follows the names of those who signed", () => {
  tryAll([
    {
      language: "en",
      quote:
        "A memorandum of understanding on energy was signed by the Norwegian Ministry of Foreign Affairs and the Tajik Ministry of Energy and Water Resources on 1 April 2015.",
      fact: "kind: agreement, type: memorandum, date: 2015-04-01, about: { en: energy }, signatories: [{ state: no, body: foreign-ministry-no }, { state: tj, body: energy-ministry-tj }]",
      slips: [
        ["date: 2015-04-01", "inForce: 2015-04-01", "inForce"],
        ["date: 2015-04-01, ", "", "date"],
      ],
    },
    {
      language: "nb",
      quote: "Avtalen om energi mellom de to landene ble etter lange forhandlinger undertegnet 1. april 2015.",
      fact: "kind: agreement, type: agreement, date: 2015-04-01, about: { nb: energi }",
      slips: [["date: 2015-04-01", "inForce: 2015-04-01", "inForce"]],
    },
    {
      language: "de",
      quote:
        "Das Abkommen über Energie wurde vom Außenministerium Norwegens und dem Ministerium für Energie Tadschikistans am 1. April 2015 unterzeichnet.",
      fact: "kind: agreement, type: agreement, date: 2015-04-01, about: { de: Energie }, signatories: [{ state: no, body: foreign-ministry-no }, { state: tj, body: energy-ministry-tj }]",
      slips: [["date: 2015-04-01", "inForce: 2015-04-01", "inForce"]],
    },
    {
      language: "ru",
      quote:
        "Меморандум об энергетике подписали Министерство иностранных дел Норвегии и Министерство энергетики Таджикистана 1 апреля 2015 г.",
      fact: "kind: agreement, type: memorandum, date: 2015-04-01, about: { ru: энергетика }, signatories: [{ state: no, body: foreign-ministry-no }, { state: tj, body: energy-ministry-tj }]",
      slips: [
        ["date: 2015-04-01", "inForce: 2015-04-01", "inForce"],
        ["date: 2015-04-01, ", "", "date"],
      ],
    },
  ]);
});
