import { describe } from "vitest";
import { tryAll } from "../trial.ts";

describe("what the quotes say and a summary leaves out or turns around", () => {
  tryAll([
    {
      language: "en",
      quote:
        "On 3 May 2014 the Norwegian Foreign Minister Eva Berg met her Tajik counterpart, Rustam Karimov, in Oslo.",
      fact: "kind: meeting, date: 2014-05-03, place: oslo, people: [{ person: berg, office: foreign-minister, state: no }, { person: karimov, office: foreign-minister, state: tj }]",
      slips: [
        [", { person: karimov, office: foreign-minister, state: tj }", "", "people"],
        ["karimov, office: foreign-minister", "karimov, office: prime-minister", "office"],
      ],
    },
    {
      language: "nb",
      quote: "Norges utenriksminister, Eva Berg, møtte 3. mai 2014 sin tadsjikiske kollega, Rustam Karimov, i Oslo.",
      fact: "kind: meeting, date: 2014-05-03, place: oslo, people: [{ person: berg, office: foreign-minister, state: no }, { person: karimov, office: foreign-minister, state: tj }]",
      slips: [[", { person: karimov, office: foreign-minister, state: tj }", "", "people"]],
    },
    {
      language: "en",
      quote:
        "On 3 May 2014 the Energy Ministers of the two countries, Ms Eva Berg (Norway) and Mr Rustam Karimov (Tajikistan), held talks in Oslo. No agreement was reached.",
      fact: "kind: meeting, date: 2014-05-03, place: oslo, people: [{ person: berg, office: energy-minister, state: no }, { person: karimov, office: energy-minister, state: tj }], text: { en: No agreement was reached. }",
      slips: [
        ["karimov, office: energy-minister, state: tj", "karimov, office: energy-minister, state: no", "state"],
        [", text: { en: No agreement was reached. }", "", "text"],
        ["No agreement was reached.", "An agreement was reached.", "text"],
      ],
    },
    {
      language: "en",
      quote:
        "On 20 April 2015, at that meeting, Ms Berg declared that Norway would back Tajikistan’s membership and would not ask for more.",
      fact: "kind: statement, date: 2015-04-20, at: meeting-a, by: [{ person: berg }], text: { en: Norway would back Tajikistan’s membership and would not ask for more. }",
      slips: [
        ["at: meeting-a, ", "", "at"],
        ["by: [{ person: berg }]", "by: [{ person: dahl }]", "by"],
        ["by: [{ person: berg }]", "by: []", "by"],
        ["Norway would back Tajikistan’s", "Tajikistan would back Norway’s", "text"],
        ["would back", "would not back", "text"],
        [", text: { en: Norway would back Tajikistan’s membership and would not ask for more. }", "", "text"],
      ],
    },
    {
      language: "nb",
      quote: "I en uttalelse om elvevern 2. juni 2015 takket Norges utenriksdepartement Tadsjikistan for støtten.",
      fact: "kind: statement, date: 2015-06-02, by: [{ organisation: foreign-ministry-no, state: no }], about: { nb: Elvevern }, text: { nb: Norges utenriksdepartement takket Tadsjikistan for støtten. }",
      slips: [
        ["about: { nb: Elvevern }, ", "", "about"],
        ["Norges utenriksdepartement takket Tadsjikistan", "Tadsjikistans utenriksdepartement takket Norge", "text"],
      ],
    },
    {
      language: "en",
      quote:
        "While the Dushanbe Book Week was under way, Eva Berg of Norway met Rustam Karimov of Tajikistan on 8 June 2016.",
      fact: "kind: meeting, date: 2016-06-08, people: [{ person: berg, state: no }, { person: karimov, state: tj }], during: { en: Dushanbe Book Week }",
      slips: [
        [", during: { en: Dushanbe Book Week }", "", "during"],
        ["date: 2016-06-08", "date: 2016-06-08, place: dushanbe", "place"],
      ],
    },
    {
      language: "nb",
      quote:
        "Norge støttet Tadsjikistan i 2014 med NOK 7 mill. til brobygging. Pengene var ikke bundet til norske varer.",
      fact: "kind: aid, date: '2014', donor: no, recipient: tj, amount: { value: '7000000', currency: NOK }, purpose: { nb: Brobygging }, text: { nb: Pengene var ikke bundet til norske varer. }",
      slips: [
        [", text: { nb: Pengene var ikke bundet til norske varer. }", "", "text"],
        ["NOK }", "TJS }", "amount"],
      ],
    },
    {
      language: "en",
      quote: "In 2016 Tajikistan was granted US$2.5 mn by Norway through the Pamir Relief Secretariat for bridges.",
      fact: "kind: aid, date: '2016', donor: no, recipient: tj, amount: { value: '2500000', currency: USD }, channel: { en: Pamir Relief Secretariat }, purpose: { en: Bridges }",
      slips: [
        [", channel: { en: Pamir Relief Secretariat }", "", "channel"],
        ["donor: no, recipient: tj", "donor: tj, recipient: no", "donor"],
      ],
    },
    {
      language: "en",
      quote:
        "Pamirhydro cooperates with the European Bank for Reconstruction and Development on the lining of canals and the repair of dams.",
      fact: "kind: cooperation, company: company-hydro, organisations: [ebrd], topics: [{ en: Lining of canals }, { en: Repair of dams }]",
      slips: [[", { en: Repair of dams }", "", "topics"]],
    },
    {
      language: "nb",
      quote: "1. januar 2018 besto avtaleverket av ni dokumenter, hvorav tre ikke er offentlige.",
      fact: "kind: legal-framework, date: 2018-01-01, documents: 9, text: { nb: Tre av dokumentene er ikke offentlige. }",
      slips: [
        ["Tre av", "Ni av", "text"],
        ["date: 2018-01-01, ", "", "date"],
      ],
    },
    {
      language: "en",
      quote:
        "The honorary consulate that Norway had opened in Dushanbe in about 1998 was upgraded to a consulate in March 2004.",
      fact: "kind: mission, sending: no, receiving: tj, type: consulate, city: dushanbe, opened: 1998~, upgraded: 2004-03",
      slips: [
        ["type: consulate", "type: honorary-consulate", "type"],
        [", upgraded: 2004-03", "", "upgraded"],
      ],
    },
    {
      language: "en",
      quote: "Embassy of Norway, Dushanbe (14 May 2012)",
      fact: "kind: mission, sending: no, receiving: tj, type: embassy, city: dushanbe, date: 2012-05-14, dateMeans: unclear",
      slips: [["date: 2012-05-14, dateMeans: unclear", "opened: 2012-05-14", "opened"]],
    },
    {
      language: "en",
      quote: "The embassy of Norway in Dushanbe was opened on 14 May 2012.",
      fact: "kind: mission, sending: no, receiving: tj, type: embassy, city: dushanbe, opened: 2012-05-14",
      slips: [["opened: 2012-05-14", "date: 2012-05-14, dateMeans: unclear", "dateMeans"]],
    },
    {
      language: "nb",
      quote:
        "En delegasjon fra det norske parlamentet besøkte Tadsjikistan 30. august 2012. Med i delegasjonen var også stortingsrepresentant Eva Berg.",
      fact: "kind: visit, guest: no, host: tj, date: 2012-08-30, people: [{ organisation: delegation, state: no }, { person: berg, office: member-of-parliament, state: no }]",
      slips: [
        ["{ organisation: delegation, state: no }, ", "", "people"],
        [", { person: berg, office: member-of-parliament, state: no }", "", "people"],
      ],
    },
    {
      language: "nb",
      quote:
        "«Avtale mellom Kongeriket Norges regjering og Republikken Tadsjikistans regjering om jernbane» ble undertegnet 5. mai 2007.",
      fact: "kind: agreement, type: agreement, date: 2007-05-05, title: { nb: Avtale mellom Kongeriket Norges regjering og Republikken Tadsjikistans regjering om jernbane }, signatories: [{ state: no, body: government-no }, { state: tj, body: government-tj }], about: { nb: Jernbane }",
      slips: [[", body: government-no", "", "signatories"]],
    },
    {
      language: "nb",
      quote: "I mai 2014 besøkte Norges kulturminister, Eva Berg, Dusjanbe i Tadsjikistan.",
      fact: "kind: visit, guest: no, host: tj, date: 2014-05, place: dushanbe, people: [{ person: berg, office: culture-minister, state: no }]",
      slips: [["place: dushanbe", "place: tj", "place"]],
    },
    {
      language: "en",
      quote: "In May 2014 Eva Berg, Minister of Culture of Norway, stayed in Dushanbe, Tajikistan.",
      fact: "kind: visit, guest: no, host: tj, date: 2014-05, place: dushanbe, people: [{ person: berg, office: culture-minister, state: no }]",
      slips: [["place: dushanbe", "place: tj", "place"]],
    },
    {
      language: "en",
      quote: "By an exchange of notes of 17 August 2015, Norway and Tajikistan abolished visas for diplomats.",
      fact: "kind: agreement, type: exchange-of-notes, date: 2015-08-17, signatories: [{ state: no }, { state: tj }], about: { en: Abolition of visas for diplomats }",
      slips: [["Abolition of visas", "Abolition of customs", "about"]],
    },
  ]);
});
