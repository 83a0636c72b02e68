import { describe } from "vitest";
import { tryAll } from "../trial.ts";

describe("meetings", () => {
  tryAll([
    {
      language: "de",
      quote:
        "Am 20. September 2016 trafen sich am Rande der 71. Tagung der UN-Generalversammlung in New York der norwegische Außenminister Ole Dahl und die tadschikische Vizeaußenministerin Zarina Saidova und erörterten Fragen der Wasserkraft.",
      fact: "kind: meeting, date: 2016-09-20, place: new-york, people: [{ person: dahl, office: foreign-minister, state: no }, { person: saidova, office: deputy-foreign-minister, state: tj }], marginsOf: { de: 71. Tagung der UN-Generalversammlung }, topics: [{ de: Fragen der Wasserkraft }]",
      slips: [
        ["2016-09-20", "2016-09-21", "date"],
        ["date: 2016-09-20, ", "", "date"],
        ["new-york", "geneva", "place"],
        ["place: new-york, ", "", "place"],
        [", { person: saidova, office: deputy-foreign-minister, state: tj }", "", "people"],
        ["deputy-foreign-minister", "foreign-minister", "office"],
        ["office: foreign-minister, state: no", "office: foreign-minister, state: tj", "state"],
        ["office: foreign-minister, state: no", "office: deputy-foreign-minister, state: no", "office"],
        ["71. Tagung", "72. Tagung", "marginsOf"],
        ["marginsOf:", "occasion:", "occasion"],
        [", marginsOf: { de: 71. Tagung der UN-Generalversammlung }", "", "marginsOf"],
        ["Fragen der Wasserkraft", "Fragen der Windkraft", "topics"],
        [", topics: [{ de: Fragen der Wasserkraft }]", "", "topics"],
      ],
    },
    {
      language: "de",
      quote:
        "Im Jahr 2008 kam ein norwegischer Außenminister in Berlin mit dem damaligen tadschikischen Präsidenten Rustam Karimov zusammen.",
      fact: "kind: meeting, date: '2008', place: berlin, people: [{ person: karimov, office: president, state: tj, atTheTime: true }]",
      slips: [
        ["'2008'", "2008-05", "date"],
        [", atTheTime: true", "", "atTheTime"],
        ["berlin", "oslo", "place"],
      ],
    },
    {
      language: "en",
      quote:
        "On September 21, 2021, the Minister of Foreign Affairs of the Republic of Tajikistan Rustam Karimov met with the Minister of Foreign Affairs of the Kingdom of Norway Eva Berg on the sidelines of the 76th session of the UN General Assembly.",
      fact: "kind: meeting, date: 2021-09-21, people: [{ person: karimov, office: foreign-minister, state: tj }, { person: berg, office: foreign-minister, state: no }], marginsOf: { en: 76th session of the UN General Assembly }",
      slips: [
        ["2021-09-21", "2021-09", "date"],
        ["person: karimov, office: foreign-minister", "person: karimov, office: prime-minister", "office"],
        ["state: tj", "state: no", "state"],
        ["person: berg, office: foreign-minister, ", "person: berg, ", "office"],
        ["76th", "75th", "marginsOf"],
        [", marginsOf: { en: 76th session of the UN General Assembly }", "", "marginsOf"],
        [", { person: berg, office: foreign-minister, state: no }", "", "people"],
        ["person: berg", "person: saidova", "people"],
      ],
    },
    {
      language: "en",
      quote:
        "On 6 December 2018 in Milan, Rustam Karimov, Foreign Minister of Tajikistan, held talks with Ole Dahl, State Secretary of the Norwegian Ministry of Foreign Affairs, and discussed cooperation in education.",
      fact: "kind: meeting, date: 2018-12-06, place: milan, people: [{ person: karimov, office: foreign-minister, state: tj }, { person: dahl, office: state-secretary, state: no }], topics: [{ en: Cooperation in education }]",
      slips: [
        ["place: milan, ", "", "place"],
        ["state-secretary", "minister", "office"],
        ["Cooperation in education", "Cooperation in health", "topics"],
        [", topics: [{ en: Cooperation in education }]", "", "topics"],
      ],
    },
    {
      language: "ru",
      quote:
        "21 сентября 2021 года на полях 76-й сессии Генеральной Ассамблеи ООН состоялась встреча министра иностранных дел Таджикистана Рустама Каримова с министром иностранных дел Норвегии Евой Берг.",
      fact: "kind: meeting, date: 2021-09-21, people: [{ person: karimov, office: foreign-minister, state: tj }, { person: berg, office: foreign-minister, state: no }], marginsOf: { ru: 76-я сессия Генеральной Ассамблеи ООН }",
      slips: [
        ["2021-09-21", "2021-09-12", "date"],
        ["state: tj", "state: no", "state"],
        ["76-я", "75-я", "marginsOf"],
        [", marginsOf: { ru: 76-я сессия Генеральной Ассамблеи ООН }", "", "marginsOf"],
        [", { person: berg, office: foreign-minister, state: no }", "", "people"],
      ],
    },
    {
      language: "ru",
      quote:
        "4 марта 2010 г. в Москве посол Норвегии в России Уле Даль встретился с заместителем министра обороны Таджикистана Рустамом Каримовым и обсудил вопросы разминирования.",
      fact: "kind: meeting, date: 2010-03-04, place: moscow, people: [{ person: dahl, office: ambassador, state: no }, { person: karimov, office: deputy-minister, state: tj }], topics: [{ ru: Вопросы разминирования }]",
      slips: [
        ["place: moscow", "place: dushanbe", "place"],
        ["place: moscow, ", "", "place"],
        ["office: ambassador", "office: consul", "office"],
        ["разминирования }", "образования }", "topics"],
      ],
    },
    {
      language: "nb",
      quote: "Utenriksminister Eva Berg møtte Tadsjikistans daværende president Rustam Karimov i Oslo 5. februar 2013.",
      fact: "kind: meeting, date: 2013-02-05, place: oslo, people: [{ person: berg, office: foreign-minister, state: no }, { person: karimov, office: president, state: tj, atTheTime: true }]",
      slips: [
        ["2013-02-05", "2013-02-15", "date"],
        ["place: oslo, ", "", "place"],
        [", atTheTime: true", "", "atTheTime"],
        ["office: president, state: tj", "office: president, state: no", "state"],
        ["office: president", "office: minister", "office"],
        ["{ person: berg, office: foreign-minister, state: no }, ", "", "people"],
      ],
    },
    {
      language: "nb",
      quote:
        "I marginen av FNs 76. generalforsamling drøftet statssekretær Ole Dahl og viseutenriksminister Zarina Saidova samarbeid om vannkraft.",
      fact: "kind: meeting, people: [{ person: dahl, office: state-secretary, state: no }, { person: saidova, office: deputy-foreign-minister, state: tj }], marginsOf: { nb: FNs 76. generalforsamling }, topics: [{ nb: Samarbeid om vannkraft }]",
      slips: [
        ["76.", "67.", "marginsOf"],
        ["vannkraft", "vindkraft", "topics"],
        ["state-secretary", "minister", "office"],
        [", topics: [{ nb: Samarbeid om vannkraft }]", "", "topics"],
      ],
    },
  ]);
});

describe("statements", () => {
  tryAll([
    {
      language: "de",
      quote:
        "Am 3. Mai 2014 erklärte der norwegische Außenminister Ole Dahl, dass Norwegen die Wasserkraft in Tadschikistan weiter unterstützen werde.",
      fact: "kind: statement, date: 2014-05-03, by: [{ person: dahl, office: foreign-minister, state: no }], about: { de: Wasserkraft }, text: { de: Norwegen wird die Wasserkraft in Tadschikistan weiter unterstützen. }",
      slips: [
        ["wird die Wasserkraft", "wird die Wasserkraft nicht", "text"],
        ["2014-05-03", "2014-05-04", "date"],
        ["person: dahl", "person: berg", "by"],
        ["about: { de: Wasserkraft }", "about: { de: Bildung }", "about"],
        ["in Tadschikistan weiter", "in Schweden weiter", "text"],
      ],
    },
    {
      language: "en",
      quote:
        "Foreign Minister Eva Berg stressed that Norway will not reduce its 3 million euro contribution to education in Tajikistan.",
      fact: "kind: statement, by: [{ person: berg, office: foreign-minister, state: no }], text: { en: Norway will not reduce its 3 million euro contribution to education in Tajikistan. }",
      slips: [
        ["will not reduce", "will reduce", "text"],
        ["3 million", "5 million", "text"],
        ["foreign-minister", "president", "office"],
      ],
    },
    {
      language: "ru",
      quote: "Стороны подчеркнули, что сотрудничество в области энергетики не ограничивается строительством малых ГЭС.",
      fact: "kind: statement, text: { ru: Сотрудничество в области энергетики не ограничивается строительством малых ГЭС. }",
      slips: [
        ["не ограничивается", "ограничивается", "text"],
        ["энергетики", "образования", "text"],
        ["малых ГЭС", "крупных ГЭС", "text"],
      ],
    },
    {
      language: "nb",
      quote: "Partene understreket at samarbeidet om vannkraft må styrkes.",
      fact: "kind: statement, text: { nb: Partene understreket at samarbeidet om vannkraft må styrkes. }",
      slips: [
        ["må styrkes", "må ikke styrkes", "text"],
        ["vannkraft", "utdanning", "text"],
      ],
    },
  ]);
});
