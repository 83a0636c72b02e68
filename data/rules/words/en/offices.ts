import type { Office } from "../../../model/facts/offices.ts";
import type { OfficeWords } from "../types/office-words.ts";

/** What ministers are responsible for; all forms of their titles are derived: “Minister for the Economy”, “Economy Minister”. */
const portfolios: Partial<Record<Office, string>> = {
  "foreign-minister":
    "Foreign Affairs|External Affairs|External Relations|Foreign and European Affairs|European and International Affairs|Foreign Affairs and Trade|Foreign Affairs and International Cooperation|Foreign Affairs and Cooperation",
  "minister-energy-industry": "Energy and Industry|Industry and Energy",
  "defence-minister": "Defence|Defense|National Defence|National Defense",
  "interior-minister": "Interior|Internal Affairs|Home Affairs",
  "justice-minister": "Justice",
  "finance-minister": "Finance",
  "economy-minister":
    "Economy|Economic Affairs|Economic Development|Economic Development and Trade|Economy and Trade|National Economy",
  "trade-minister":
    "Trade|Trade and Industry|Industry and Trade|Commerce|Commerce and Industry|Foreign Trade|International Trade",
  "energy-minister": "Energy|Petroleum and Energy|Energy and Water Resources|Energy and Mines",
  "environment-minister":
    "Environment|Climate and Environment|Climate and the Environment|Environmental Protection|Environment and Climate Change",
  "agriculture-minister": "Agriculture|Agriculture and Food",
  "transport-minister": "Transport|Transportation|Transport and Communications",
  "education-minister": "Education|Education and Science|Education and Research",
  "culture-minister": "Culture",
  "health-minister": "Health|Public Health|Health and Social Protection|Health and Care Services",
  "development-minister": "Development|International Development|Development Cooperation|International Cooperation",
};

/** The forms of a minister's title, where X stands for what the minister is responsible for. */
const ministers = [
  "Minister of X",
  "Minister of the X",
  "Minister for X",
  "Minister for the X",
  "X Minister",
  "Secretary of X",
];

const titlesOf = (names: string, titles: readonly string[]) =>
  names.split("|").flatMap((name) => titles.map((title) => title.replace("X", name)));

const ministerTitles: Partial<Record<Office, string>> = Object.fromEntries(
  Object.entries(portfolios).map(([office, names]) => [office, titlesOf(names, ministers).join("|")]),
);

export const offices: OfficeWords = {
  forms: {
    ...ministerTitles,
    "foreign-minister": `${ministerTitles["foreign-minister"]}|Foreign Secretary|Secretary of State`,
    "defence-minister": `${ministerTitles["defence-minister"]}|Defence Secretary|Defense Secretary`,
    "interior-minister": `${ministerTitles["interior-minister"]}|Home Secretary`,
    "deputy-foreign-minister": `${titlesOf(
      portfolios["foreign-minister"] ?? "",
      ["Deputy", "Vice"].flatMap((rank) => ministers.map((title) => `${rank} ${title}`)),
    ).join("|")}|Vice Foreign Minister|Vice-Minister of Foreign Affairs|Undersecretary of Foreign Affairs`,
    monarch: "Monarch|His Majesty|Her Majesty",
    president: "Head of State|Federal President",
    "vice-president": "Vice-President",
    "prime-minister": "Premier|Head of Government|Chancellor|Federal Chancellor|Taoiseach",
    "deputy-prime-minister":
      "Vice Prime Minister|Vice-Prime Minister|Deputy Premier|Vice Premier|Vice Chancellor|Vice-Premier",
    "speaker-of-parliament":
      "Speaker|Speaker of the Parliament|President of the Parliament|President of Parliament|President of the Storting|Speaker of the Storting|Chairman of the Parliament|Chairperson of the Parliament|Chairman of Parliament|Parliament Speaker|Speaker of the House of Representatives|Chairman of the Assembly of Representatives|Chairman of the National Assembly|Speaker of the National Assembly",
    "deputy-speaker-of-parliament":
      "Deputy Speaker|Deputy Speaker of the Parliament|Vice-President of the Storting|Vice President of the Storting|Vice President of the Parliament|Deputy Chairman of the Parliament|Deputy President of the Storting|Vice Speaker|Vice-Speaker",
    "member-of-parliament":
      "Member of the Parliament|Members of Parliament|MP|MPs|Parliamentarian|Member of the Storting|Members of the Storting",
    "deputy-minister": "Vice Minister|Vice-Minister",
    "state-secretary": "Secretary of State",
    "ambassador-at-large": "Ambassador at Large",
    "charge-d-affaires": "Charge d'Affaires",
    "special-envoy": "Special Representative",
    "consul-general": "Consul-General",
    "honorary-consul": "Honorary Consul General|Honorary Consul-General",
    governor: "County Governor",
    mayor: "Lord Mayor|Chairman of the city",
    "central-bank-governor":
      "Central Bank Governor|Governor of Central Bank|Governor of the National Bank|Chairman of the National Bank|Chairman of the Central Bank|President of the Central Bank|President of the National Bank|Chairperson of the National Bank|Head of the Central Bank",
  },
  counterparts: "counterpart|counterparts|colleague|opposite number",
  lowered: "under|assistant|permanent|parliamentary|junior",
  plurals: [
    { title: /(?:ministers|presidents|ambassadors|secretaries|speakers|chancellors|heads|kings|consuls)(?!\p{L})/iu },
  ],
  feminine: null,
  divisible: /^deputy/,
};
