import type { EvidenceWords } from "../types/evidence-words.ts";

/** Norwegian Bokmål. */
export const evidence: EvidenceWords = {
  ranks: {
    state: "statsbesøk*|statsvisitt*",
    official: "offisiel* _ _ besøk*|offisiel* _ visitt*|offisiel* reise*",
    "official-working": "offisiel* arbeidsbesøk*|offisiel* arbeidsvisitt*",
    working: "arbeidsbesøk*|arbeidsvisitt*|arbeidsreise*",
  },
  agreementTypes: {
    treaty: "*traktat|*traktaten|*traktater|*traktatene|*traktatens|*pakt|*pakten|*konvensjon|*konvensjonen",
    agreement: "*avtale|*avtalen|*avtaler|*avtalene|*avtalens|*overenskomst*|*konvensjon|*konvensjonen|*kontrakt*",
    memorandum:
      "*memorandum* om gjensidig forståelse|Memorandum of Understanding|*memorandum*|*memoranda|*intensjonsavtale*|intensjonserklæring*|MoU",
    declaration:
      "*intensjonserklæring*|*erklæring|*erklæringen|*erklæringer|*erklæringene|deklarasjon*|*kommuniké*|*kommunike*",
    "exchange-of-notes":
      "noteveksling*|noteutveksling*|utveksling av _ noter|utvekslet _ _ noter|utvekslet _ noter|brevveksling*|utveksle* _ noter|noter …… ble utvekslet|noter …… utvekslet",
    protocol: "*protokoll|*protokollen|*protokoller|*protokollene",
  },
  anyDocument: "*dokument*|*program|*programmet|*plan|*planen|notat*",
  missionTypes: {
    embassy: "*ambassade|*ambassaden|*ambassader|*ambassadene|*ambassadens|*ambassades",
    legation: "legasjon*|gesandtskap*",
    "high-commission": "høykommissariat*",
    "consulate-general": "*generalkonsulat*",
    consulate: "konsulat|konsulatet|konsulater|konsulatene|konsulatets",
    "honorary-consulate":
      "honorært _ konsulat*|honorærkonsulat*|honorær* konsul|honorære konsulatet|honorærkonsul|honorærkonsulen|honorære generalkonsulatet|honorært generalkonsulat",
    representation:
      "*representasjon|*representasjonen|*representasjoner|*kontor|*kontoret|*delegasjonskontor*|*misjon|*misjonen|*representasjonskontor*",
  },
  legalStatuses: {
    "being-restored": "*gjenopprett*|gjenoppbygg*|gjenreis*",
    "not-fully-established":
      "ikke … fullt|ikke … fullstendig|ennå ikke|enda ikke|ikke helt|ufullstendig*|under oppbygging|under etablering|under utarbeidelse|ikke ferdig*|mangelfull*",
    established: "etablert|på plass|opprettet|utarbeidet|finnes|foreligger|fullstendig|eksisterer",
  },
  measures: {
    turnover:
      "*omsetning|*omsetningen|samhandel|samhandelen|*varehandel|*handelsvolum|*handelsvolumet|handel|handelen|varebytte*|handelsutveksling*|vareutveksling*|samhandelens",
    exports: "*eksport|*eksporten|eksporter*|*utførsel*|eksporterte|solgte …… til|salg* …… til",
    imports: "*import|*importen|importer*|*innførsel*|importerte|kjøpte …… fra|innkjøp …… fra",
  },
  forms: {
    financial: "økonomisk*|finansiel*|finansier*|pengestøtte*|midler|kontanter|penger",
    technical: "teknisk*|faglig*",
  },
  tradeVerbs: "kjøpte|kjøper|kjøp|solgte|selger|salg|leverte|leverer|leveranse*",
  figures: "tall|tallene|data|statistikk*|opplysninger|kilder|myndighet*|toll*",
  aid: "*hjelp|*hjelpen|*støtte|*støtten|*bistand|*bistanden|*assistanse|*bidrag|*samarbeid",
  companyTypes: {
    "joint-venture":
      "joint venture*|fellesforetak*|fellesselskap*|felles _ selskap*|felles foretak|felleseid*|samarbeidsselskap*|felleseide|fellesbedrift*",
  },
  levels: {
    ambassadors:
      "ambassadørnivå*|nivå* … ambassadør*|utvekslet ambassadør*|utveksle ambassadør*|utveksling av ambassadør*|ambassadørplan|utvekslet … ambassadør*",
  },
  exchangeOfNotes:
    "noteveksling*|noteutveksling*|utveksling av _ _ noter|utvekslet _ _ noter|utveksle _ noter|verbalnote*|noter … utvekslet|brevveksling*",
  vacant:
    "vakant|ubesatt|ledig|ikke besatt|ikke … besatt|står tom|står tomt|ikke utnevnt … etterfølger|uten ambassadør",
  dateRoles: {
    established: "opprett*|etabler*|innledet|innledning*|knyttet|inngikk diplomatiske",
    recognised: "anerkjen*|anerkjente",
    signed: "undertegn*|signer*|inngått|underskrev*|inngikk|signering*|underskrift*|er fra|datert",
    initialled: "parafer*",
    inForce: "i kraft|ikrafttred*|kraft|gjelder|gjaldt|gjeldende|med virkning|virksom|iverksatt|satt i verk",
    from: "siden|fra|fra og med|f.o.m.",
    until: "til|inntil|fram til|frem til|til og med",
    appointed: "utnevn*|oppnevn*|beskikk*|utnevnelse*",
    credentials: "*akkreditiv*|kreditiv*|fullmakter|akkreditivbrev*",
    arrived: "ankom*|ankomst*|tiltrådte i|tiltrådte _ post*|kom til _ post*|kom til landet",
    opened:
      "åpn*|opprett*|etabler*|grunnlagt*|åpning*|startet … virksomhet*|begynte … virksomhet*|tok til|tok opp … virksomhet*|så dagens lys",
    upgraded: "oppgrader*|hevet|omgjort|omdannet|løftet|gjort om|oppgradering*",
    closed:
      "stengt*|stenging*|stengte|stenges|lagt ned|legges ned|legge ned|ble lagt ned|nedlagt*|la ned|nedleggelse*|lukket|avviklet|avvikl*|opphør*|innstilt*|lukkes",
  },
  termStarts:
    "tiltrådte|tiltrer|tiltredelse|tiltrådt|overtok|overtar|etterfulgte|etterfølger|avløste|avløser|begynte|startet|tok over",
  termEnds:
    "avsluttet|avslutter|hjemkal*|fratrådte|fratrer|fratredelse|gikk av|går av|sluttet|slutter|forlot|forlater|trakk seg|pensjon*|avskjed*|avløst|avløste|etterfulgt av|reiste fra",
  otherEvents: {
    after: "etter|som følge av|på grunn av|i kjølvannet av|da|rammet av|ofre\\p{L}*|forårsaket av",
    relative: "som|hvor|der|da",
  },
  atTheTime: "daværende|tidligere|forhenværende|den gang|dåværende|eks-*|forrige",
  ledBy:
    "ledet av|anført av|under ledelse av|leder for delegasjonen|lederen for delegasjonen|delegasjonsleder|delegasjonslederen|under … ledelse|leder av delegasjonen",
  led: "i spissen|ledet en|ledet den|ledet delegasjonen|ledet … delegasjon*|i spissen for|som leder|leder for … delegasjon*|delegasjonsleder|som ledet|leder av … delegasjon*|anførte",
  circumstances: {
    occasion:
      "i anledning|i anledningen|anledningen var|for å forberede|til forberedelse av|som forberedelse til|i forbindelse med|for å markere|for å feire|for å minnes|for å delta i|for å delta på|for å åpne|ved markeringen|ved åpningen|ved innvielsen|ved feiringen|til markeringen|til åpningen|til ære for|til minne om|med anledning av|anledningen til|i samband med|i sammenheng med",
    during:
      "under|i løpet av|innenfor rammen av|innenfor rammene av|som del av|som ledd i|innen rammen av|i rammen av|som et ledd i|som en del av|samtidig med|parallelt med",
    marginsOf:
      "i marginen|i marginene|på marginen|i margen|på sidelinjen|på sidelinjene|på sidelinja|i kulissene|i randen|i utkanten|på siden av|i tilknytning til",
  },
  ownEvent:
    "besøk|besøket|besøkets|*møte|*møtet|*samtale|*samtalen|*samtaler|*samtalene|opphold|oppholdet|reise|reisen|forhandlinger|forhandlingene|*seremoni|*seremonien|ledelse|ledelsen|ledelsens|samarbeid|samarbeidet|prosjektet|programmet|avtale|avtalen|denne|dette|disse|hans|hennes|konsultasjoner|konsultasjonene|press|arbeidet",
  residing: "basert*|bosatt*|residerende",
  residesIn:
    "bosatt i|med sete i|med residens i|residerer i|residerte i|residert i|med bosted i|basert i|med base i|residens i|med tilholdssted i|residerende i|sete i|bor i|stasjonert i",
  concurrently:
    "samtidig|sideakkreditert*|også akkreditert|sideakkreditering*|også ambassadør|dekker|dessuten|i tillegg",
  discussed:
    "diskuterte|diskutert|drøftet|drøftelser om|snakket om|samtalte om|tok opp|temaer|temaene|utvekslet synspunkter|samtalene dreide seg om|på dagsordenen|behandlet|samtaler om|drøfte",
  accordingTo:
    "ifølge|i følge|etter|i henhold til|statistikk*|tall|tallene|data|beregninger|anslag|opplysninger|side|basert på",
  through: "gjennom|via|ved hjelp av|kanalisert",
  bodies: "regjering*|*departement*|ministeri*|direktorat*|universitet*|parlament*|stortinget",
  between: "mellom",
  documents: "*dokument*|*avtaler|*traktater|*rettsakter|*protokoller|*erklæringer|*memorandumer|*avtaledokument*",
  several: "flere|en rekke|diverse|ulike|forskjellige|noen|mange|tallrike",
  operates: "driver|opererer|virksomhet|aktiv|arbeider|er etablert|holder til|virker",
  counts: "består|omfatter|finnes|foreligger|utgjør|eksisterer|teller",
  units:
    "tonn|kilo|kilogram|kg|liter|stykker|kasser|doser|vaksinedoser|lastebil*|kjøretøy*|telt|tepper|stipend*|containere|datamaskin*|senger|ambulanse*|busser|pakker",
  basedOn:
    "i samsvar med|i henhold til|på grunnlag av|på bakgrunn av|basert på|i medhold av|innenfor rammen av|under|som følge av|etter|med grunnlag i",
  signs: "undertegnet av|inngått av|signert av|undertegnet|signerte|underskrev",
  notBesideSigner: "i|ble",
  conversion: "tilsvarende|tilsvarer|eller|ca|rundt",
  documentDate: /(?:av|fra|datert|undertegnet)\s+(?:den\s+)?$/iu,
  clauseStarts: "og",
  statistics: "statistikk*|tall|tallene|data|beregninger|anslag|opplysninger|side",
  upgradedTo: "til",
  upgradedFrom: "fra",
  ofMeasure: "i|på|av",
  periods: "året|år|årene|måneden|månedene|dagene|uken|uke|uka|ukene|halvår|kvartal|uker|tiåret",
  notThings: /^(?:prosent|million|milliard)/i,
  ownBodies: /^(?:Regjering|Ambassad)/,
};
