import type { WordingWords } from "../types/wording-words.ts";

export const wording: WordingWords = {
  reservations: {
    possible: "may|might|could|can|possibly|perhaps|maybe|able to|unable to",
    probable: "probably|likely|presumably|apparently|seemingly",
    reported: "reportedly|allegedly|supposedly|is said to|are said to|was said to|were said to|purportedly",
    planned:
      "plan to|plans to|planned to|planning to|intend*|is to|are to|was to|were to|is due to|are due to|expected to|scheduled to|aim to|aims to|aimed to",
    required: "must|should|ought|have to|has to|had to|need to|needs to|needed to|shall|obliged to",
    wished: "want*|wish*|hope|hopes|hoped|hoping|would like|try to|tries to|tried to|seek to|seeks to|sought to",
    future: "will|would|shall|is to|are to|was to|were to|going to|is due to|are due to",
    regarded: "considered|regarded as|seen as|viewed as|believed",
    degree: "slightly|somewhat|partly|partially|largely|mainly|mostly|hardly|barely|only|almost|nearly",
    among: "one of the|one of|among the|some of the",
  },
  abilities: "able|ability|abilities|possib*|capable|opportunit*|potential*",
  times: {
    before: "before|prior to|ahead of",
    after: "after|following|in the wake of|in the aftermath of",
    during: "during|in the course of|in the middle of|on the occasion of",
    since: "since|as of",
    until: "until|till|up to",
  },
  adverbs: {
    earlier: "earlier|previously|beforehand|until then|before that|prior to that",
    later: "later|afterwards|subsequently|thereafter|after that",
  },
  complementisers: "that|whether",
  passive: "was|were|been|being|is|are|be",
  agents: "by",
  pronouns: "he|she|it|they|we|I|who|which",
  mayEndWithVerb: false,
  mutual:
    "met|meet|meets|meeting|agreed|agree|cooperat*|signed|concluded|established|negotiat*|talks|discussed|share|shared",
  actors: [
    "minister|ministers",
    "ambassador|ambassadors",
    "president|presidents",
    "government|governments",
    "ministry|ministries",
    "delegation|delegations",
    "parliament",
    "king|queen",
    "senator|senators",
    "secretary",
    "side|sides",
  ],
  subjectAdjective: null,
};
