import type { Office } from "../../../model/facts/offices.ts";
import type { OfficeWords } from "../types/office-words.ts";

/** Returns the forms of titles, with those of federal ministers: “Bundesminister für Wirtschaft”. */
const withFederal = (forms: Partial<Record<Office, string>>): Partial<Record<Office, string>> =>
  Object.fromEntries(
    Object.entries(forms).map(([office, titles]) => [
      office,
      [
        titles,
        ...titles.split("|").flatMap((title) => (/^Minister /.test(title) ? `Bundesm${title.slice(1)}` : [])),
      ].join("|"),
    ]),
  );

export const offices: OfficeWords = {
  forms: withFederal({
    "ambassador-extraordinary-plenipotentiary":
      "außerordentlicher bevollmächtigter Botschafter|außerordentlicher und bevollmächtigte Botschafter",
    "foreign-minister":
      "Minister des Auswärtigen|Minister für auswärtige Angelegenheiten|Minister der auswärtigen Angelegenheiten|Minister für Auswärtiges|Bundesminister des Auswärtigen|Bundesaußenminister|Außenamtschef|Minister für Auswärtige Angelegenheiten|Minister für europäische und internationale Angelegenheiten|Minister für Äußeres|Minister für Europa, Integration und Äußeres|Vorsteher des Eidgenössischen Departements für auswärtige Angelegenheiten",
    "deputy-foreign-minister":
      "Vizeaußenminister|Vize-Außenminister|Stellvertreter des Außenministers|stellvertretender Minister für auswärtige Angelegenheiten|stellvertretender Minister des Auswärtigen|Stellvertreter des Ministers für auswärtige Angelegenheiten",
    "high-commissioner": "High Commissioner",
    "minister-energy-industry": "Energie- und Industrieminister|Minister für Industrie und Energie",
    president: "Bundespräsident|Staatspräsident|Staatschef|Staatsoberhaupt",
    "vice-president": "Vize-Präsident|stellvertretender Präsident",
    "prime-minister": "Premierminister|Premier|Regierungschef|Bundeskanzler|Kanzler|Ministerpräsident|Taoiseach",
    "deputy-prime-minister":
      "stellvertretender Premierminister|Vizepremier|Vizepremierminister|Vize-Premierminister|Vizekanzler|Vizeministerpräsident|Stellvertreter des Premierministers|stellvertretender Premier",
    "speaker-of-parliament":
      "Präsident des Parlaments|Vorsitzender des Parlaments|Stortingspräsident|Präsident des Stortings|Bundestagspräsident|Parlamentsvorsitzender|Parlamentssprecher|Vorsitzender der Nationalversammlung|Vorsitzender des Unterhauses|Vorsitzender des Oberhauses|Nationalratspräsident|Präsident des Nationalrates|Präsident des Nationalrats",
    "deputy-speaker-of-parliament":
      "stellvertretender Parlamentspräsident|Vizepräsident des Parlaments|stellvertretender Vorsitzender des Parlaments|Vizepräsident des Stortings|stellvertretender Vorsitzender des Unterhauses",
    "member-of-parliament":
      "Abgeordneter|Abgeordnete|Parlamentsabgeordneter|Parlamentsabgeordnete|Parlamentarier|Stortingsabgeordneter|Stortingsabgeordnete|Parlamentsmitglied",
    minister: "Bundesminister",
    "deputy-minister": "Vizeminister|Vize-Minister|Stellvertreter des Ministers",
    "defence-minister": "Minister für Verteidigung|Minister der Verteidigung|Bundesverteidigungsminister",
    "interior-minister":
      "Minister des Innern|Minister des Inneren|Minister für innere Angelegenheiten|Bundesinnenminister|Minister für Inneres",
    "justice-minister": "Minister für Justiz|Minister der Justiz|Bundesjustizminister",
    "finance-minister": "Minister für Finanzen|Minister der Finanzen|Bundesfinanzminister",
    "economy-minister":
      "Minister für Wirtschaft|Minister der Wirtschaft|Minister für wirtschaftliche Entwicklung|Bundeswirtschaftsminister|Minister für wirtschaftliche Entwicklung und Handel",
    "trade-minister":
      "Minister für Handel|Minister für Handel und Industrie|Handels- und Industrieminister|Industrie- und Handelsminister|Minister für Industrie und Handel|Außenhandelsminister",
    "energy-minister":
      "Minister für Energie|Minister für Energie und Wasserressourcen|Minister für Erdöl und Energie|Erdöl- und Energieminister|Öl- und Energieminister",
    "environment-minister":
      "Minister für Umwelt|Minister für Umweltschutz|Klima- und Umweltminister|Minister für Klima und Umwelt|Umwelt- und Klimaminister",
    "agriculture-minister": "Minister für Landwirtschaft|Agrarminister|Landwirtschafts- und Ernährungsminister",
    "transport-minister": "Minister für Verkehr|Transportminister|Minister für Transport|Bundesverkehrsminister",
    "education-minister":
      "Minister für Bildung|Minister für Bildung und Wissenschaft|Unterrichtsminister|Bildungs- und Wissenschaftsminister",
    "culture-minister": "Minister für Kultur",
    "health-minister": "Minister für Gesundheit|Minister für Gesundheitswesen|Bundesgesundheitsminister",
    "development-minister":
      "Minister für internationale Entwicklung|Minister für Entwicklung|Entwicklungshilfeminister|Minister für Entwicklungszusammenarbeit|Bundesentwicklungsminister",
    "ambassador-at-large":
      "Botschafter für besondere Aufgaben|Botschafter mit besonderen Aufgaben|Botschafter zur besonderen Verwendung",
    "charge-d-affaires": "Geschäftsträger|Charge d'affaires",
    "permanent-representative": "Ständige Vertreterin",
    "special-envoy": "Sonderbeauftragter|Sonderbeauftragte|Sondergesandte",
    "honorary-consul": "Honorargeneralkonsul",
    mayor: "Oberbürgermeister|Vorsitzender der Stadt",
    "central-bank-governor":
      "Präsident der Zentralbank|Präsident der Nationalbank|Vorsitzender der Nationalbank|Vorsitzender der Zentralbank|Zentralbankchef|Gouverneur der Zentralbank|Zentralbankgouverneur|Nationalbankpräsident|Chef der Zentralbank",
  }),
  lowered: "",
  counterparts: "Amtskolleg*|Kollegen|Kollege|Kollegin|Gegenüber",
  plurals: [
    { before: /(?<!\p{L})(?:die|beiden?)\s+(?:\p{L}+en\s+){0,2}$/iu, title: /(?<!in)$/u },
    { before: /(?<!\p{L})den\s+(?:\p{L}+en\s+){0,2}$/iu, title: /(?:ern|en)$/u },
  ],
  feminine: {
    noun: /(?:minister|präsident|botschafter|chef|kanzler|sprecher|vertreter|sekretär|konsul|premier|meister|träger|arier|gouverneur)(?= |$)/i,
    suffix: "in",
  },
  divisible: /^(?:stellvertretend|ständig)/,
};
