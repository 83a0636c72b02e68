import type { EvidenceWords } from "../types/evidence-words.ts";

/** English. */
export const evidence: EvidenceWords = {
  ranks: {
    state: "state visit|state visits|state and _ visit",
    official:
      "official _ _ visit|official _ visits|official trip|official trips|official-level visit|officially visited|official and _ visit",
    "official-working": "official working visit|official working visits|official and working visit",
    working: "working _ visit|working visits|working trip|working trips",
  },
  agreementTypes: {
    treaty: "treaty|treaties|convention|conventions",
    agreement: "agreement|agreements|convention|conventions|accord|accords|contract|contracts|arrangement|arrangements",
    memorandum:
      "memorandum of understanding|memoranda of understanding|memorandums of understanding|memorandum of cooperation|memorandum|memoranda|memorandums|MoU|MoUs|letter of intent",
    declaration:
      "declaration|declarations|joint statement|joint statements|communiqué|communiqués|communique|communiques",
    "exchange-of-notes":
      "exchange of _ _ notes|exchanges of _ notes|exchanged _ _ notes|exchanging _ _ notes|note* verbale*|exchange of _ letters|notes …… were exchanged|notes were exchanged|notes exchanged|notes were … exchanged",
    protocol: "protocol|protocols",
  },
  anyDocument: "document|documents|programme|programmes|program|plan|roadmap|paper|papers|instrument|instruments",
  missionTypes: {
    embassy: "embassy|embassies|chancery",
    legation: "legation|legations",
    "high-commission": "high commission|high commissions",
    "consulate-general":
      "consulate-general|consulate general|consulates-general|consulates general|general consulate|general consulates",
    consulate: "consulate|consulates",
    "honorary-consulate":
      "honorary _ consulate|honorary consulates|honorary consul|honorary consulship|honorary consulate-general|honorary consulate general",
    representation:
      "representation|representations|representative office|representative offices|trade office|liaison office|mission|missions|representation office",
  },
  legalStatuses: {
    "being-restored": "restor*|re-establish*|reestablish*|rebuil*",
    "not-fully-established":
      "not … fully|not yet|incomplete|not … completely|not entirely|yet to be|under construction|still being|incompletely",
    established: "established|formed|in place|exists|exist|created|developed|complete|fully|set up",
  },
  measures: {
    turnover: "turnover|trade volume|volume of _ trade|trade|total trade|trade exchange|commodity exchange",
    exports: "export|exports|exported|exporting|sold …… to|sales of …… to|sales to|shipments to",
    imports: "import|imports|imported|importing|bought …… from|purchased …… from|purchases from|sourced …… from",
  },
  tradeVerbs: "sold|sells|sale|sales|bought|buys|purchased|purchases|supplied|shipped|delivered|sourced",
  figures: "figures|data|statistics|sources|numbers|authorities|customs|government|ministry|information",
  forms: {
    financial: "financial*|finance|financed|financing|funds|funding|grant|grants|monetary|cash",
    technical: "technical*|expert assistance",
  },
  aid: "aid|assistance|support|help|contribution|contributions|cooperation",
  companyTypes: {
    "joint-venture":
      "joint venture*|joint-venture*|joint company|joint companies|joint enterprise|joint enterprises|jointly owned|joint _ company|joint _ enterprise|jointly-owned",
  },
  levels: {
    ambassadors:
      "ambassadorial level|ambassadorial-level|level of _ ambassador*|ambassador level|ambassador-level|exchange _ ambassadors|exchange of ambassadors|exchanging _ ambassadors|exchanged _ ambassadors|exchange of resident ambassadors",
  },
  exchangeOfNotes:
    "exchange of _ _ notes|exchanges of _ notes|exchanged _ _ notes|exchanging _ _ notes|note* verbale*|diplomatic note*|exchange of _ letters|notes …… were exchanged|notes were … exchanged",
  vacant:
    "vacant|vacancy|unfilled|not filled|not _ been filled|yet to be filled|yet to be appointed|not yet … appointed|awaits … appointment|unoccupied|not … occupied|without an ambassador|no successor",
  dateRoles: {
    established: "established|establishment|establish|establishing|entered into|set up",
    recognised: "recogni*",
    signed: "signed|signing|signature|concluded|conclusion|sign|done at|done in|done on|made at|dated|dates from",
    initialled: "initialled|initialed|initialling|initialing",
    inForce:
      "in force|into force|into effect|effective|took effect|takes effect|taking effect|taken effect|with effect|into operation|operative|applicable|applies|applied",
    from: "since|from|as of|starting|beginning|ever since",
    until: "until|till|to|through|up to|ending",
    appointed: "appointed|appointment|named|nominated|nomination|designated|appointing",
    credentials: "credentials|letters of credence|letter of credence|accreditation",
    arrived: "arrived|arrival|arriving|took up _ _ post|came to _ post",
    opened:
      "opened|opening|established|inaugurated|inauguration|set up|founded|establishment|open|launched|began … work|began … operations|started … work|started … operations|opened … doors|opens|began … activities",
    upgraded: "upgraded|upgrade|upgrading|raised|elevated|elevation|converted|transformed|promoted|conversion",
    closed:
      "closed|closing|closure|shut|shut down|suspended|wound up|winding up|winding-up|discontinued|ceased|dissolved|disbanded|abolished|shuttered|terminated|closes",
  },
  termStarts:
    "took office|took up|takes up|taking up|assumed|assumes|succeeded|succeeding|succeeds|replaced|replacing|replaces|took over|taking over|takes over|began|started|commenced|entered upon",
  termEnds:
    "left|leaves|leaving|departed|departure|gave up|stepped down|resigned|resignation|retired|retirement|recalled|recall|ended|ends|concluded|completed|relinquished|vacated|succeeded by|was succeeded|was replaced|replaced by|farewell|finished",
  otherEvents: {
    after:
      "after|following|in the wake of|in the aftermath of|in response to|because of|due to|when|affected by|hit by|caused by|victims of|in the face of",
    relative: "which|that|who|whose|where|when",
  },
  atTheTime: "then|then-*|former|former-*|at the time|at that time|ex-*|erstwhile|then serving|past",
  ledBy:
    "led by|headed by|head of the delegation|head of delegation|leader of the delegation|under the leadership of|with … at _ head|chaired by",
  led: "at the helm|leads a|heads a|led a|led the|headed a|headed the|heading a|heading the|leading a|leading the|at the head of|head of the … delegation|head of delegation|as head of|who led|who headed|leads the|heads the|led his|headed his|led her|headed her|leader of the … delegation",
  circumstances: {
    occasion:
      "on the occasion of|in preparation for|to prepare for|to prepare the|the occasion was|to mark|marking|to celebrate|in connection with|on occasion of|to commemorate|to attend|to take part in|to participate in|for the opening|for the inauguration|to inaugurate|to honour|to honor|in honour of|in honor of|in commemoration of|in celebration of|in observance of",
    during:
      "during|in the framework of|within the framework of|within the frame of|as part of|in the course of|in the context of|amid|amidst|against the backdrop of",
    marginsOf:
      "on the margins|in the margins|at the margins|on the sidelines|at the sidelines|on the fringes|on the margin|in the margin|at the margin|on the sideline",
  },
  ownEvent:
    "visit|visits|meeting|meetings|talks|conversation|stay|trip|negotiations|ceremony|discussions|discussion|call|encounter|consultations|cooperation|project|projects|programme|period|agreement|he|she|they|which|same|day",
  residing: "based|resident",
  residesIn:
    "based in|resident in|residing in|resides in|residence in|seated in|with its seat in|with seat in|with a seat in|with his seat in|with her seat in|residency in|stationed in|residence: |resided in|lived in",
  concurrently:
    "concurrently|concurrent|also accredited|simultaneously|as well as|covers|covering|also serves|also responsible|accredited also|also represents|with accreditation",
  discussed:
    "discussed|discussing|discuss|talked about|exchanged views|spoke about|considered|on the agenda|topics|reviewed|views were exchanged|focused on",
  accordingTo: "according to|statistics|data|figures|estimates|calculations|customs|reported by|based on",
  through: "through|via|channelled through|channeled through|by way of|within the framework of",
  bodies:
    "chamber|chambers|bureau|department|departments|government|governments|ministry|ministries|agency|agencies|university|universities|parliament|parliaments",
  between: "between",
  documents: "document|documents|agreements|treaties|instruments|legal acts|memoranda|declarations|protocols",
  several: "several|a number of|various|numerous|a series of|some|multiple|many",
  operates: "operates|operating|operate|active in|works in|working in|functions|functioning|based in|runs",
  counts:
    "comprises|comprise|consists|consist|includes|include|exists|exist|made up|in place|formed|concluded|number|numbers|counts|stands at",
  units:
    "ton|tons|tonne|tonnes|kilogram*|kg|litre*|liter*|pieces|boxes|doses|trucks|vehicle*|tents|blankets|scholarship*|containers|computers|beds|ambulances|buses|packages|items|sets",
  basedOn:
    "in accordance with|under|on the basis of|based on|pursuant to|within the framework of|following|according to|as a result of|in line with",
  signs: "signed by|concluded by|signed a|signed an|signed the|signed two|signed three|signed several",
  notBesideSigner: "in|at|during|was|were",
  conversion: "equivalent|approximately|equal to|equals|or",
  documentDate: /(?:of|dated|signed on|signed in)\s+$/iu,
  clauseStarts: "and|before",
  statistics: "statistics|data|figures|estimates|calculations|customs",
  upgradedTo: "to|into",
  upgradedFrom: "from",
  ofMeasure: "in|of|from|on",
  periods: "year|years|month|months|days|week|weeks|weekend|half|quarter|decade",
  notThings: /^(?:percent|million|thousand)/i,
  ownBodies: /^(?:Government|Ministry|Embassy)/,
};
