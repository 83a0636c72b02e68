import type { TextWords } from "../types/text-words.ts";
import { wordList } from "../word-list.ts";

export const texts: TextWords = {
  functionWords: new Set(
    wordList(
      "der die das des dem den ein eine einer eines einem einen kein keine keiner keines keinem keinen dieser diese dieses diesem diesen " +
        "jener jene jenes jenem jenen und oder sowie aber denn sondern auch als wie dass ob wenn während im in ins an am ans auf aus bei beim " +
        "bis durch für gegen mit nach ohne über um unter vom von vor zu zum zur zwischen seit ab wegen sich es er sie wir ihr ihre ihrer ihres " +
        "ihrem ihren sein seine seiner seines seinem seinen welcher welche welches was wer wo da so nur noch schon sehr bereits dabei " +
        "dazu ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sei seien gewesen kann können soll sollen bzw beziehungsweise",
    ),
  ),
  negations: {
    negating: "nicht|nichts|kein(?:e[rnms]?)?|keinerlei|nie|niemals|niemand(?:em|en)?|nirgends|ohne|weder",
    exceptions:
      "nicht (?:nur|allein|blo(?:ß|ss)|lediglich|zuletzt|minder|unwesentlich)|nichts ?desto(?:trotz|weniger)|kein geringerer|keine geringere|ohne ?(?:dies|hin)|nicht ohne|nicht (?:weniger|später|früher|geringer) als|nichts (?:anderes|geringeres|weniger) als|ohne zweifel|kein zweifel",
    double: "nicht ohne",
    repeating: "(?!)",
  },
  summaries:
    "erfolg*|fand|fanden|stattfand|stattfanden|stattgefunden|statt|gab|gibt|handelte|zunächst|zuerst|anfangs|ursprünglich|danach|später|dann|schließlich|zuvor|damals",
  kinds: {
    recognition: "Anerkennung",
    mission: "Vertretung|Vertretungen|Auslandsvertretung",
    visit: "Besuch|Besuchs|Besuches|Visite|Aufenthalt",
    meeting: "Treffen|Treffens|Begegnung|Zusammenkunft|Gespräch|Gespräche",
    agreement: "Dokument|Dokumente|Dokumenten",
    aid: "Hilfe|Hilfen|Unterstützung|Lieferung",
    trade: "Handel|Handels",
    company: "Unternehmen*|Firma|Gesellschaft",
    cooperation: "Zusammenarbeit|Kooperation",
    statement: "Erklärung|Äußerung",
  },
  and: "und|sowie",
  beforeItem: "über|bei|in|der|die|das|dem|den",
  includes: "umfasst|umfasste|umfassen|umfassten|beinhaltet*|enthält",
  partners: "zwischen|der|den|dem|beiden|Länder|Ländern|Staaten|Seiten|Parteien|und",
  clauseBreaks: "und|aber|sondern",
  nameArticle: null,
  cues: {
    says: "erklärte*|sagte*|betonte*|kündigte*|unterstrich*|würdigte*|lobte*|dankte*|hob|hoben|bekräftigte*",
    saysThat:
      "erklärte*, dass|sagte*, dass|betonte*, dass|kündigte* an, dass|unterstrich*, dass|bekräftigte*, dass|hervor, dass|darauf hin, dass|erklärte*, er|erklärte*, sie|erklärte*, ihr|erklärte*, sein",
    statement: "Erklärung|Rede|Ansprache|Botschaft|Schreiben|Interview",
    atMeeting:
      "bei diesem Treffen|bei dem Treffen|bei ihrem Treffen|auf dem Treffen|während des Treffens|bei der Begegnung",
    underWay: "im Gange war|gerade stattfand",
    delegation: "*delegation",
    members: "gehörten … an|gehörte … an|in Begleitung|begleitet von|zur Delegation gehörten|Mitglieder der Delegation",
    refersBack:
      "*Gegenbesuch*|Gegenvisite*|erwidert*|im Gegenzug|Vorgänger*|Vorgängerin|Amtsvorgänger*|zuvor|davor|Nachfolger*|folgte ihm|folgte ihr",
    ofWhich: "davon|darunter",
    bothSpeakers:
      "beide Minister|beide Seiten|beide Präsidenten|beide Politiker|die Minister|die Präsidenten|die Gesprächspartner|beide",
    aboutStatement: "über|zu|zur|zum",
    aboutDocument: "über|zur|zum|betreffend",
  },
};
