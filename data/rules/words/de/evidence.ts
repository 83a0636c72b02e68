import type { EvidenceWords } from "../types/evidence-words.ts";

/** German. */
export const evidence: EvidenceWords = {
  ranks: {
    state: "Staatsbesuch*|Staatsvisite*|Staats- und _ *besuch*",
    official: "offiziell* _ _ *besuch*|offiziell* _ Visite*|offiziell* _ Reise*",
    "official-working": "offiziell* Arbeitsbesuch*|offiziell* Arbeitsvisite*",
    working: "Arbeitsbesuch*|Arbeitsvisite*|Arbeitsreise*|Arbeits- und _ *besuch*",
  },
  agreementTypes: {
    treaty: "*vertrag|*vertrags|*vertrages|*vertrage|*verträge|*verträgen|Traktat*|*konvention|*konventionen",
    agreement:
      "*abkommen|*abkommens|*vereinbarung|*vereinbarungen|*übereinkommen*|*übereinkunft*|*konvention|*konventionen",
    memorandum: "Memorandum of Understanding|*memorandum|*memorandums|*memoranden|Absichtserklärung*|MoU",
    declaration: "Absichtserklärung*|*erklärung|*erklärungen|Deklaration*|*kommuniqué*|*kommunique*",
    "exchange-of-notes":
      "*notenwechsel*|*notenaustausch*|Austausch* _ _ *noten|*noten … ausgetauscht|tausch* … *noten|*briefwechsel*",
    protocol: "*protokoll|*protokolls|*protokolle|*protokollen",
  },
  anyDocument: "*dokument*|*programm|*programms|*programme|*plan|*plans|Papier*|Urkunde*",
  missionTypes: {
    embassy: "*botschaft|*botschaften",
    legation: "*gesandtschaft|*gesandtschaften",
    "high-commission": "*hochkommissariat*|High Commission",
    "consulate-general": "*generalkonsulat*",
    consulate: "konsulat|konsulats|konsulates|konsulate|konsulaten",
    "honorary-consulate": "*honorarkonsulat*|*honorarkonsul|*honorarkonsuls|*honorarkonsulin",
    representation: "*vertretung|*vertretungen|*mission|*missionen|Repräsentanz*|*büro|*büros",
  },
  legalStatuses: {
    "being-restored": "*wiederherstell*|wiederhergestellt|wiederherzustellen|*wiederaufbau*|wieder … hergestellt",
    "not-fully-established":
      "nicht … vollständig*|noch nicht|unvollständig*|nicht umfassend*|im Aufbau|nicht gänzlich|lückenhaft*",
    established:
      "etabliert*|geschaffen|besteht|bestehen|gebildet|vorhanden|aufgebaut|ausgebaut|vervollständigt|vollständig*",
  },
  measures: {
    turnover:
      "*umsatz|*umsatzes|*umsätze|*volumen|*volumens|*warenaustausch*|Handelsaustausch*|*handelsverkehr*|*handel|*handels|Warenverkehr*",
    exports:
      "*export|*exports|*exporte|*exporten|*export*|*ausfuhr*|exportiert*|ausgeführt|führ* …… aus|verkauft* …… nach",
    imports:
      "*import|*imports|*importe|*importen|importiert*|*einfuhr*|eingeführt|führ* …… ein|bezog …… aus|bezogen …… aus|kaufte …… aus|kauften …… aus|Bezüge aus",
  },
  tradeVerbs: "bezog*|beziehen|bezieht|kauft*|gekauft|verkauft*|liefert*|geliefert|Lieferung*|Bezüge|erwarb*",
  figures:
    "Angaben|Daten|Zahlen|Statistik*|Quellen|*behörde*|Regierung|*ministeri*|Zoll*|Berechnung*|Schätzung*|*amt|*amtes|*amts",
  forms: {
    financial: "finanziell*|*finanzhilfe*|*kreditzusage*|Bargeld|Geldmittel|Finanzmittel*|finanziert*|Finanzierung*",
    technical: "technisch*|Technikhilfe*|fachlich*",
  },
  aid: "*hilfe|*hilfen|*unterstützung*|*beitrag*|*beistand*",
  companyTypes: {
    "joint-venture":
      "*gemeinschaftsunternehmen*|Joint Venture*|Joint-Venture*|gemeinsam* _ *unternehmen*|Gemeinschaftsbetrieb*",
  },
  levels: {
    ambassadors:
      "Botschafterebene|Ebene … *Botschaftern|Ebene der Botschafter|*Botschafter* auszutauschen|Austausch … Botschaftern|Austausch der Botschafter|Entsendung … Botschaftern|Botschafter* aus|Botschafter* … austauschen",
  },
  exchangeOfNotes:
    "*notenwechsel*|*notenaustausch*|Austausch* _ _ *noten|*noten … ausgetauscht|tausch* … *noten|*verbalnote*|*notentausch*",
  vacant:
    "vakant*|unbesetzt*|nicht … besetzt|nicht … nachbesetzt|Vakanz|derzeit frei|zurzeit frei|unbesetzt|verwaist|harrt … Nachfolge*|Nachfolge* … offen|steht … leer|noch zu besetzen",
  dateRoles: {
    established: "aufgenommen|Aufnahme|hergestellt|Herstellung|nahmen|aufnahm*|etabliert|Etablierung|aufzunehmen",
    recognised: "anerkannt*|Anerkennung|erkannte*|anerkannte*",
    signed: "*unterzeichn*|unterschrieb*|geschlossen|abgeschlossen|schlossen|unterfertig*|gezeichnet|ausgefertigt",
    initialled: "paraphiert*|Paraphierung*",
    inForce:
      "in Kraft|Inkrafttreten*|gilt|gültig|Gültigkeit|wirksam|Wirksamkeit|rechtskräftig|in Geltung|mit Wirkung|angewendet|anwendbar",
    from: "seit|ab|vom|von|seit dem|ab dem",
    until: "bis|bis zum|bis Ende|bis in|bis Anfang",
    appointed: "*ernannt*|ernannte|Ernennung|berufen|bestellt",
    credentials: "*beglaubigung*",
    arrived:
      "eingetroffen|traf …… ein|trafen …… ein|eintraf*|Ankunft|angekommen|kam …… an|Eintreffen|ankam|angereist|reiste …… an",
    opened:
      "*eröffn*|gegründet|errichtet|eingerichtet|öffnete|Errichtung|Gründung|Einrichtung|nahm* … Tätigkeit auf|Tätigkeit aufnahm*|Tätigkeit aufgenommen|nahm* … Betrieb auf|Betrieb aufnahm*",
    upgraded:
      "hervorgegangen|hervorging|aufgewertet|umgewandelt|erhoben|hochgestuft|Aufwertung|Umwandlung|angehoben|heraufgestuft|ausgebaut",
    closed:
      "*geschlossen|schloss|*schließung|aufgelöst|Auflösung|stillgelegt|aufgegeben|*aufgelassen|Auflassung|zugesperrt|eingestellt|Einstellung",
  },
  termStarts:
    "übernahm*|übernommen|trat … an|tritt … an|angetreten|löste … ab|löst … ab|ablöste|abgelöst|folgte … nach|folgt … nach|nachfolge*|Nachfolge*|Amtsantritt*|Dienstantritt*|Amtsübernahme|ins Amt|Amt …… an|Dienst …… an",
  termEnds:
    "Ruhestand|endete*|endet|beendet*|verließ*|verliess*|verlassen|abberufen|Abberufung|zurückgetreten|trat …… zurück|legte …… nieder|schied …… aus|ausgeschieden|abgelöst|Abschied|verabschied*|Abreise|reiste …… ab|Amtsende|löste … ab",
  otherEvents: {
    after:
      "nach (?=\\p{Ll})|nachdem|infolge|wegen|angesichts|aufgrund|auf grund|opfer\\p{L}*|betroffen\\p{L}*|zur bewältigung",
    relative: "d(?:er|ie|as|en|em|essen|eren)|welche[rsmn]?|wo",
  },
  atTheTime: "damalig*|damals|seinerzeitig*|ehemalig*|früher*|einstig*|vormalig*",
  ledBy:
    "unter der Leitung|unter Leitung|unter der Führung|unter Führung|an der Spitze|angeführt von|angeführt vom|geleitet von|geleitet vom|geführt von|geführt vom|Leiter der Delegation|Leiterin der Delegation|Delegationsleiter|Delegationsleiterin|unter Vorsitz|unter dem Vorsitz|unter Leitung von|mit … an der Spitze",
  led: "als Delegationschef*|leitete … *Delegation|führte … *Delegation|leitete die|an der Spitze einer|an der Spitze der|als Leiter|als Leiterin|als Delegationsleiter*|Leiter* der … *Delegation",
  circumstances: {
    occasion:
      "anlässlich|anläßlich|aus Anlass|aus Anlaß|zum Anlass|zur Feier|zu den Feierlichkeiten|wegen|zur Eröffnung|zur Einweihung|zum Jahrestag|zum Jubiläum|zu Ehren|zum Gedenken|im Gedenken|zur Vorbereitung|zur Teilnahme an|um an der|um an den|um an einer|um an einem|im Zusammenhang mit|im Vorfeld",
    during: "während|im Rahmen|im Verlauf|im Laufe|im Zuge|parallel zu|parallel zum|parallel zur",
    marginsOf: "am Rande|am Rand|an den Rändern",
  },
  ownEvent:
    "*treffen|*treffens|*besuch|*besuchs|*besuches|*gespräch|*gesprächs|*gespräche|*gesprächen|*aufenthalts|*aufenthaltes|*reise|*visite|*begegnung|*unterredung|*verhandlungen|*sitzung|*zeremonie|*zusammenkunft|*programms|*zusammenarbeit|*projekts|*projekte|*abkommens|*leitung",
  residing: "residier*|ansässig*|wohnhaft*",
  residesIn:
    "mit Sitz in|mit dem Sitz in|mit Wohnsitz in|mit Dienstsitz in|mit Amtssitz in|residiert in|residierte in|residiert hatte|residierend in|residieren in|ansässig in|Sitz ist|Dienstsitz ist|Amtssitz ist|seinen Sitz in|ihren Sitz in|Residenz in|amtiert in|Wohnsitz:|Sitz:",
  concurrently:
    "mitbetreut|betreut auch|zugleich|gleichzeitig|in Personalunion|auch … akkreditiert|mitakkreditiert|nebenakkreditiert|ebenfalls … akkreditiert|zusätzlich|darüber hinaus|auch für|ebenso für|auch in",
  discussed:
    "erörtert*|besprochen|besprachen|diskutiert*|erörterten|berieten|sprachen … über|Gesprächsthemen|Themen … waren|ging es um|tauschten … über|Gegenstand",
  accordingTo: "laut|nach Angaben|nach Daten|Angaben|nach|gemäß|zufolge|Statistik*",
  through: "über das|über die|über den|durch das|durch die|durch den|über|via|im Rahmen",
  bodies: "Regierung*|*kammer|*kammern|*ministeri*|Behörde*|Agentur*|Universität*|Parlament*",
  between: "zwischen",
  documents:
    "*dokument*|*abkommen|*verträge*|*vereinbarungen|Rechtsakte*|*protokolle*|*memoranden|*verträgen|*erklärungen",
  several: "mehrere*|einige*|verschiedene*|eine Reihe|zahlreiche*|etliche*|diverse*",
  operates: "arbeitet|tätig|funktioniert|operiert|aktiv|betreibt|ansässig|wirkt",
  counts: "umfasst|umfassen|zählt|zählen|besteht|bestehen|gibt es|vorhanden|gebildet|beläuft sich|belaufen sich",
  units:
    "Tonne*|Kilogramm|Kilo|kg|Liter*|Stück|Kisten|Dosen|Impfdosen|Lastwagen|Fahrzeug*|Zelte*|Decken|Stipendi*|Hilfsgüter*|Pakete*|Container*|Computer*|Betten|Krankenwagen|Busse*",
  basedOn:
    "in Übereinstimmung mit|auf Grund|aufgrund|gemäß|auf Grundlage|auf der Grundlage|auf Basis|auf der Basis|nach|im Rahmen|entsprechend|laut",
  signs: "unterzeichnet von|geschlossen von|unterzeichnete|unterzeichneten|unterschrieb|unterschrieben",
  notBesideSigner: "in|im|während|wurde|wurden",
  conversion: "umgerechnet|entspricht|entsprechend|oder",
  documentDate: /(?:vom|unterzeichneten?)\s+(?:am\s+)?$/iu,
  clauseStarts: "und|sowie|bevor",
  statistics: "zufolge|*statisti*",
  upgradedTo: "zu|zum|zur|in",
  upgradedFrom: "aus|vom|von",
  ofMeasure: "auf|an",
  periods: "jahr|jahres|jahre|jahren|monats|monate|tages|tage|woche|wochen|hälfte|quartals",
  notThings: /^(?:prozent|million|milliard|tausend)/i,
  ownBodies: null,
};
