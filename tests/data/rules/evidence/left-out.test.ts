// What the quotes have and a fact leaves out, and messages that name what the quotes give instead. All sentences are fictitious.
import { describe, expect, test } from "vitest";
import { hasTerm } from "../../../../data/rules/evidence/terms/term-pattern.ts";
import { languageWords } from "../../../../data/rules/words/words-by-language.ts";
import { type Trial, tryAll } from "./trial.ts";

const visit = "kind: visit, date: 2015-05-04, guest: no, host: tj, people: [{ person: berg, state: no }]";
const meeting =
  "kind: meeting, date: 2015-05-04, place: vienna, people: [{ person: berg, state: no }, { person: karimov, state: tj }]";
const noPlace: Trial["slips"] = [["place: vienna, ", "", "place"]];

/** Returns a trial of a visit with a circumstance, which the fact must not leave out. */
function circumstance(language: "de" | "en" | "nb" | "ru", attribute: string, quote: string, text: string): Trial {
  const given = `, ${attribute}: { ${language}: ${text} }`;
  return { language, quote, fact: visit + given, slips: [[given, "", attribute]] };
}

describe("circumstances", () => {
  const [de, en] = ["Eva Berg besuchte Tadschikistan am 4. Mai 2015", "Eva Berg visited Tajikistan on 4 May 2015"];
  const [nb, ru] = ["Eva Berg besøkte Tadsjikistan 4. mai 2015", "Ева Берг посетила Таджикистан 4 мая 2015 года"];
  tryAll([
    circumstance("de", "occasion", `${de} zur Eröffnung des Krankenhauses.`, "Eröffnung des Krankenhauses"),
    circumstance("de", "occasion", `${de} zu Ehren des Dichters.`, "Dichter"),
    circumstance("de", "during", `${de} im Zuge der Konferenz.`, "Konferenz"),
    circumstance("en", "occasion", `${en} to attend the opening of the hospital.`, "Opening of the hospital"),
    circumstance("en", "occasion", `${en} in honour of the poet.`, "Poet"),
    circumstance("en", "marginsOf", `${en} in the margin of the conference.`, "Conference"),
    circumstance("nb", "occasion", `${nb} ved åpningen av sykehuset.`, "Åpningen av sykehuset"),
    circumstance("nb", "occasion", `${nb} for å delta i åpningen av sykehuset.`, "Åpningen av sykehuset"),
    circumstance("nb", "during", `${nb} som et ledd i fredsprosessen.`, "Fredsprosessen"),
    circumstance("nb", "marginsOf", `${nb} på sidelinjene av konferansen.`, "Konferansen"),
    circumstance("ru", "occasion", `${ru} для участия в открытии больницы.`, "Открытие больницы"),
    circumstance("ru", "occasion", `${ru} в ознаменование юбилея.`, "Юбилей"),
  ]);
});

/** Returns a trial of a meeting with two topics. The second one follows the words for who cooperates; the fact must leave out neither. */
function topicAfterPartners(language: "de" | "en" | "nb" | "ru", quote: string, first: string, second: string): Trial {
  const given = `, { ${language}: ${second} }`;
  const fact = `kind: meeting, date: 2015-05-04, people: [{ person: berg, state: no }, { person: karimov, state: tj }], topics: [{ ${language}: ${first} }${given}]`;
  const slips: Trial["slips"] = [[given, "", "topics"]];
  // In the other languages, the check takes the first topic for a verb or does not find the conjunction.
  if (language === "de" || language === "en") slips.push([`{ ${language}: ${first} }, `, "", "topics"]);
  return { language, quote, fact, slips };
}

describe("a topic after words for both states", () => {
  const de = "Am 4. Mai 2015 trafen sich Eva Berg (Norwegen) und Rustam Karimov (Tadschikistan); sie erörterten";
  const en = "On 4 May 2015, Eva Berg of Norway met Rustam Karimov of Tajikistan; they discussed";
  const nb = "Eva Berg fra Norge møtte Rustam Karimov fra Tadsjikistan 4. mai 2015; de drøftet";
  const ru = "4 мая 2015 года Ева Берг (Норвегия) встретилась с Рустамом Каримовым (Таджикистан); они обсудили";
  const [training, pilots] = ["Ausbildung von Piloten", "training of pilots"];
  tryAll([
    topicAfterPartners(
      "de",
      `${de} die Zusammenarbeit zwischen Tadschikistan und Norwegen sowie die ${training}.`,
      "Zusammenarbeit",
      training,
    ),
    topicAfterPartners(
      "de",
      `${de} die Zusammenarbeit zwischen den beiden Ländern und die ${training}.`,
      "Zusammenarbeit",
      training,
    ),
    topicAfterPartners("en", `${en} cooperation between the two countries and the ${pilots}.`, "Cooperation", pilots),
    topicAfterPartners(
      "nb",
      `${nb} samarbeidet mellom Norge og Tadsjikistan og opplæringen av piloter.`,
      "Samarbeidet",
      "Opplæringen av piloter",
    ),
    topicAfterPartners(
      "ru",
      `${ru} сотрудничество между двумя странами, а также подготовку пилотов.`,
      "Сотрудничество",
      "Подготовка пилотов",
    ),
  ]);
});

/** Returns a trial of a cooperation whose second topic has a verb of its own. */
function topicWithVerb(language: "de" | "en" | "nb" | "ru", quote: string, first: string, second: string): Trial {
  const given = `, { ${language}: ${second} }`;
  const fact = `kind: cooperation, company: company-hydro, organisations: [ebrd], topics: [{ ${language}: ${first} }${given}]`;
  return { language, quote, fact, slips: [[given, "", "topics"]] };
}

describe("a topic with a verb of its own, beside the name of an organisation", () => {
  tryAll([
    topicWithVerb(
      "de",
      "„Pamirhydro“ ist Mitglied des Programms der Europäischen Bank für Wiederaufbau und Entwicklung zur Beratung von Energieunternehmen und umfasst die Projekte zum Energieaudit.",
      "Mitglied des Programms zur Beratung von Energieunternehmen",
      "Projekte zum Energieaudit",
    ),
    topicWithVerb(
      "en",
      "Pamirhydro is a member of the programme of the European Bank for Reconstruction and Development for advice to energy companies and includes the projects on energy audits.",
      "Member of the programme for advice to energy companies",
      "Projects on energy audits",
    ),
    topicWithVerb(
      "nb",
      "Pamirhydro er medlem av programmet til Den europeiske banken for gjenoppbygging og utvikling for rådgivning til energiselskaper og omfatter prosjektene om energirevisjon.",
      "Medlem av programmet for rådgivning til energiselskaper",
      "Prosjektene om energirevisjon",
    ),
    topicWithVerb(
      "ru",
      "«Pamirhydro» является участником программы Европейского банка реконструкции и развития по консультированию энергетических компаний и включает проекты по энергоаудиту.",
      "Участник программы по консультированию энергетических компаний",
      "Проекты по энергоаудиту",
    ),
  ]);
});

describe("a body before its state", () => {
  const given = ", body: energy-ministry-tj";
  const signatories =
    "signatories: [{ state: no, body: foreign-ministry-no }, { state: tj, body: energy-ministry-tj }]";
  tryAll([
    {
      language: "de",
      quote:
        "Das Außenministerium des Königreichs Norwegen und das Ministerium für Energie Tadschikistans unterzeichneten am 3. Mai 2012 ein Memorandum.",
      fact: `kind: agreement, type: memorandum, date: 2012-05-03, ${signatories}`,
      slips: [[", body: foreign-ministry-no", "", "signatories"]],
    },
    {
      language: "en",
      quote:
        "The Ministry of Foreign Affairs of Norway and the Ministry of Energy of Tajikistan signed a memorandum on 3 May 2012.",
      fact: `kind: agreement, type: memorandum, date: 2012-05-03, ${signatories}`,
      slips: [
        [given, "", "signatories"],
        [", body: foreign-ministry-no", "", "signatories"],
      ],
    },
  ]);
});

describe("a document that another sentence dates", () => {
  /** Returns a trial of aid that the quotes base on the agreement of the sentence before. */
  const aidUnder = (language: "de" | "en" | "nb" | "ru", quote: string, purpose: string): Trial => ({
    language,
    quote,
    fact: `kind: aid, date: "2012", donor: no, recipient: tj, purpose: { ${language}: ${purpose} }, under: agreement-a`,
    slips: [[", under: agreement-a", "", "under"]],
  });
  tryAll([
    aidUnder(
      "de",
      "Am 6. August 2010 wurde das Abkommen unterzeichnet. In Übereinstimmung mit dieser Vereinbarung unterstützte Norwegen Tadschikistan 2012 beim Bau von Schulen.",
      "Bau von Schulen",
    ),
    aidUnder(
      "en",
      "The agreement was signed on 6 August 2010. Under this agreement, Norway supported the building of schools in Tajikistan in 2012.",
      "Building of schools",
    ),
    aidUnder(
      "nb",
      "Avtalen ble undertegnet 6. august 2010. I henhold til denne avtalen støttet Norge byggingen av skoler i Tadsjikistan i 2012.",
      "Byggingen av skoler",
    ),
    aidUnder(
      "ru",
      "Соглашение было подписано 6 августа 2010 года. В соответствии с этим соглашением Норвегия поддержала строительство школ в Таджикистане в 2012 году.",
      "Строительство школ",
    ),
    // These words have nothing to do with the agreement.
    {
      language: "de",
      quote:
        "Am 6. August 2010 wurde das Abkommen unterzeichnet. Nach dem Erdbeben unterstützte Norwegen Tadschikistan 2012 beim Bau von Schulen.",
      fact: 'kind: aid, date: "2012", donor: no, recipient: tj, purpose: { de: Bau von Schulen }',
      slips: [],
    },
  ]);
});

describe("places after a word for a city, and beside an event named after the city", () => {
  tryAll([
    {
      language: "ru",
      quote: "В г. Вене 4 мая 2015 года Ева Берг встретилась с Рустамом Каримовым.",
      fact: meeting,
      slips: noPlace,
    },
    {
      language: "ru",
      quote: "4 мая 2015 года Ева Берг встретилась с Рустамом Каримовым в столице Австрии Вене.",
      fact: meeting,
      slips: noPlace,
    },
    {
      language: "nb",
      quote: "Eva Berg møtte Rustam Karimov i byen Wien 4. mai 2015.",
      fact: meeting,
      slips: noPlace,
    },
    {
      language: "de",
      quote: "Eva Berg traf Rustam Karimov am 4. Mai 2015 in der österreichischen Hauptstadt Wien.",
      fact: meeting,
      slips: noPlace,
    },
    {
      language: "en",
      quote: "Eva Berg met Rustam Karimov in Vienna on 4 May 2015 during the Vienna Energy Forum.",
      fact: `${meeting}, during: { en: Vienna Energy Forum }`,
      slips: noPlace,
    },
  ]);
});

describe("the state that reports a figure", () => {
  const figure =
    "kind: trade, date: '2015', measure: turnover, reporter: tj, amount: { value: '5000000', currency: EUR }";
  const reported = (language: Trial["language"], quote: string): Trial => ({
    language,
    quote,
    fact: figure,
    slips: [["reporter: tj", "reporter: no", "reporter"]],
  });
  const ru = "товарооборот в 2015 году составил 5 млн евро.";
  tryAll([
    reported("ru", `По оценке таджикской стороны, ${ru}`),
    reported("ru", `По таджикским подсчетам, ${ru}`),
    reported("ru", `Как сообщает таможенная служба Таджикистана, ${ru}`),
    reported("ru", `По данным Таможенной службы при Правительстве Республики Таджикистан, ${ru}`),
    reported("nb", "Etter tadsjikiske beregninger var samhandelen i 2015 på 5 millioner euro."),
    reported("nb", "Fra tadsjikisk side oppgis samhandelen i 2015 til 5 millioner euro."),
    reported("en", "By Tajik estimates, trade in 2015 was 5 million euros."),
    reported("de", "Nach Berechnungen der tadschikischen Seite betrug der Handelsumsatz 2015 5 Millionen Euro."),
  ]);
});

describe("the end of a mission and of a list of people", () => {
  const closed = "kind: mission, sending: no, receiving: tj, type: consulate, city: dushanbe, closed: 2013-03";
  const slips: Trial["slips"] = [
    [", closed: 2013-03", "", "closed"],
    ["closed:", "opened:", "opened"],
  ];
  tryAll([
    {
      language: "de",
      quote: "Das norwegische Konsulat in Duschanbe bestand bis März 2013.",
      fact: closed,
      slips,
    },
    {
      language: "en",
      quote: "A Norwegian consulate operated in Dushanbe until March 2013.",
      fact: closed,
      slips,
    },
    { language: "nb", quote: "Norges konsulat i Dusjanbe var i drift frem til mars 2013.", fact: closed, slips },
    { language: "ru", quote: "Консульство Норвегии в Душанбе действовало до марта 2013 года.", fact: closed, slips },
    {
      language: "en",
      quote: "Prime Minister Berg, accompanied by Trade Minister Dahl, visited Tajikistan on 4 May 2015.",
      fact: "kind: visit, date: 2015-05-04, guest: no, host: tj, people: [{ person: berg, asWritten: Berg, office: prime-minister, state: no }, { person: dahl, asWritten: Dahl, office: trade-minister, state: no }]",
      slips: [[", { person: dahl, asWritten: Dahl, office: trade-minister, state: no }", "", "people"]],
    },
    {
      language: "en",
      quote: "Culture Minister Berg met her Tajik counterpart, Minister Karimov, in Vienna on 4 May 2015.",
      fact: "kind: meeting, date: 2015-05-04, place: vienna, people: [{ person: berg, asWritten: Berg, office: culture-minister, state: no }, { person: karimov, asWritten: Karimov, office: culture-minister, state: tj }]",
      slips: [["culture-minister, state: tj", "trade-minister, state: tj", "office"]],
    },
    {
      language: "en",
      quote: "The two states have concluded 27 agreements.",
      fact: "kind: legal-framework, documents: 27",
      slips: [["27", "2", "documents"]],
    },
  ]);
});

/** Posts, with the case forms that texts have. */
const posts = {
  de: "Botschafterin Botschaft Generalkonsulats Honorarkonsul Vertretung Gesandtschaft Hochkommissar",
  en: "ambassador embassies consulate-general consul representation mission chancery legation",
  nb: "ambassadøren ambassaden generalkonsulatet honorærkonsul representasjonen misjonen legasjonen",
  ru: "посол посла послом послы посольство посольства посольству посольством посольстве консульство консульства генконсульством представительство представительства представительстве постпредство консул",
} as const;

test.each(Object.entries(posts))(
  "the words for posts in %s include embassies, consulates and representations",
  (language, words) => {
    const known = languageWords[language as keyof typeof posts]?.grammar.posts ?? "";
    expect(words.split(" ").filter((word) => !hasTerm(word, known))).toEqual([]);
  },
);

test("“после” (“after”) is not taken for an ambassador", () => {
  expect(hasTerm("после визита", languageWords.ru?.grammar.posts ?? "")).toBe(false);
});
