import type { TextWords } from "../types/text-words.ts";
import { wordList } from "../word-list.ts";

export const texts: TextWords = {
  functionWords: new Set(
    wordList(
      "the a an and or but nor so as at by for from in into of off on onto over per than that this these those to towards under until up upon via " +
        "with within without between among during after before about against also both it its he his him she her they their them we our us who whom " +
        "whose which what when where while is are was were be been being has have had having do does did will would shall should can could may might " +
        "must there here not s",
    ),
  ),
  negations: {
    negating: "not|no(?! ?\\.? ?\\d)|cannot|\\p{L}+n['’]t|never|none|nobody|nothing|neither|nor|without|nowhere",
    exceptions:
      "not (?:only|just|merely|least|solely|simply)|(?:no|not) (?:less|fewer|later|earlier|sooner|smaller|lower) than|none other than|nothing (?:but|short of)|no mean|no doubt|nothing less than|no later than|not without|without doubt|nonetheless",
    double: "not without",
    repeating: "(?!)",
  },
  summaries: "took|take|place|happened|occurred|initially|originally|later|then|afterwards|previously",
  kinds: {
    recognition: "recognition",
    mission: "mission",
    visit: "visit",
    meeting: "meeting|talks",
    agreement: "document|documents",
    aid: "aid|assistance|support|help",
    trade: "trade",
    company: "company|firm|enterprise",
    cooperation: "cooperation",
    statement: "statement",
  },
  and: "and",
  beforeItem: "on|about|the|in",
  includes: "includes|include|included|covers|cover|covered|comprises|comprise|comprised",
  partners: "between|of|the|both|two|countries|states|nations|sides|parties|and",
  clauseBreaks: "and|but",
  nameArticle: null,
  cues: {
    says: "declared|said|stated|announced|stressed|emphasised|emphasized|noted|thanked",
    saysThat:
      "declared that|said that|stated that|announced that|stressed that|emphasised that|emphasized that|noted that",
    statement: "statement|declaration|speech|address|message|letter|interview",
    atMeeting: "at that meeting|at this meeting|at the meeting|at their meeting",
    underWay: "was under way|were under way|was underway|was in progress|was taking place|was being held",
    delegation: "delegation",
    members: "included|including|accompanied by|members of the delegation|consisted of|comprised",
    refersBack:
      "returned|return visit|return trip|reciprocated|in return|before that|before this|prior to that|previously|predecessor|predecessors|successor|succeeded by|followed by",
    ofWhich: "of which|of them|of these",
    bothSpeakers: "both ministers|both sides|both presidents|the ministers|the two ministers|the presidents|both",
    aboutStatement: "on|about|concerning|regarding",
    aboutDocument:
      "on|concerning|regarding|for the avoidance|for the promotion|for the protection|for cooperation|in the field of",
  },
};
