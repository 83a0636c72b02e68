import type { OfficeWords } from "../types/office-words.ts";

export const offices: OfficeWords = {
  forms: {
    "foreign-minister": "minister for utenrikssaker|utenrikssjef",
    "deputy-foreign-minister": "assisterende utenriksminister|stedfortredende utenriksminister|nestutenriksminister",
    "minister-energy-industry": "minister for energi og industri|industri- og energiminister",
    monarch: "kong|hans majestet|hennes majestet|kongen|dronningen",
    president: "statsoverhode|forbundspresident",
    "prime-minister": "regjeringssjef|kansler|forbundskansler|taoiseach",
    "deputy-prime-minister": "assisterende statsminister|visekansler",
    "speaker-of-parliament":
      "stortingspresident|president i Stortinget|Stortingets president|leder av parlamentet|president for parlamentet|parlamentsleder|president i parlamentet",
    "deputy-speaker-of-parliament":
      "visepresident i Stortinget|Stortingets visepresident|parlamentets visepresident|nestleder i parlamentet",
    "member-of-parliament":
      "stortingsrepresentant|stortingsmedlem|medlem av parlamentet|parlamentariker|medlem av Stortinget",
    minister: "statsråd",
    "deputy-minister": "assisterende minister",
    "defence-minister": "minister for forsvar",
    "interior-minister": "minister for innenrikssaker",
    "justice-minister": "justis- og beredskapsminister|minister for justis",
    "finance-minister": "minister for finans",
    "economy-minister": "minister for økonomi|minister for økonomisk utvikling|økonomi- og handelsminister",
    "trade-minister":
      "næringsminister|nærings- og handelsminister|handels- og næringsminister|minister for handel|industri- og handelsminister|handels- og industriminister",
    "energy-minister":
      "olje- og energiminister|minister for energi|energi- og vannressursminister|minister for energi og vannressurser",
    "environment-minister":
      "miljøminister|miljøvernminister|klima- og miljøminister|klima- og miljøvernminister|minister for miljø",
    "agriculture-minister": "landbruks- og matminister|jordbruksminister|minister for landbruk",
    "transport-minister": "transportminister|minister for samferdsel",
    "education-minister": "kunnskapsminister|undervisningsminister|minister for utdanning",
    "culture-minister": "kultur- og likestillingsminister|minister for kultur",
    "health-minister": "helse- og omsorgsminister|minister for helse",
    "development-minister":
      "bistandsminister|minister for internasjonal utvikling|miljø- og utviklingsminister|minister for utvikling",
    "ambassador-at-large": "ambassadør med spesialoppdrag",
    "charge-d-affaires": "charge d'affaires",
    "permanent-representative": "fast utsending|FN-ambassadør",
    "special-envoy": "spesialrepresentant",
    "honorary-consul": "honorærkonsul|honorær generalkonsul|honorære konsul",
    governor: "fylkesmann|statsforvalter",
    mayor: "ordfører|byrådsleder",
    "central-bank-governor": "sjef for sentralbanken|leder av sentralbanken|nasjonalbanksjef|leder for nasjonalbanken",
  },
  lowered: "",
  counterparts: "kollega|kollegaen|motpart|motparten|embetskollega",
  plurals: [{ title: /(?:rne|rene|lene|tene|rådene)$/iu }],
  feminine: null,
  divisible: /^assisterende/,
};
