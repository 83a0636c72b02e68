import type { WordingWords } from "../types/wording-words.ts";

export const wording: WordingWords = {
  reservations: {
    possible:
      "kann|können|könne|könnten|könnte|konnte|konnten|möglicherweise|vielleicht|eventuell|dürfen|darf|dürfe|dürfte|dürften|durfte|durften",
    probable: "wahrscheinlich|vermutlich|voraussichtlich|wohl|anscheinend|offenbar|dürfte|dürften",
    reported: "angeblich|soll|sollen|mutmaßlich|vorgeblich",
    planned:
      "soll|sollen|sollte|sollten|solle|plant*|planen|geplant*|beabsichtigt*|beabsichtigen|voraussichtlich|vorgesehen*|habe … vor",
    required: "muss|müssen|müsse|müsste|müssten|musste|mussten|soll|sollen|solle|sollte|sollten|verpflichtet*",
    wished: "will|wollen|wolle|wollte|wollten|möchte|möchten|hofft*|hoffen|wünscht*|versucht*|bemüht*",
    future: "künftig",
    regarded: "gilt als|gelten als|galt als|galten als|gilt|gelten|angesehen",
    degree:
      "leicht zurück|leicht zu|leicht an|leicht gestiegen|leicht gesunken|etwas|teilweise|teils|weitgehend|überwiegend|hauptsächlich|kaum|nur|lediglich|fast|nahezu",
    among: "einer der|eine der|eines der|einem der|einen der|unter den ersten|zu den ersten",
  },
  abilities: "möglich*|Möglichkeit*|in der Lage|imstande|fähig*|Potenzial*",
  times: {
    before: "vor|bevor|ehe",
    after: "nach|nachdem|infolge",
    during: "während|bei|anlässlich|im Verlauf|im Laufe",
    since: "seit|seitdem|ab",
    until: "bis|bis zu|bis zum|bis zur",
  },
  adverbs: {
    earlier: "bis dahin|davor|vorher|zuvor|früher",
    later: "danach|später|anschließend|hinterher|seitdem",
  },
  complementisers: "dass|ob",
  passive: "wurde|wurden|wird|werden|worden",
  agents: "von|vom|durch",
  pronouns: "er|sie|es|wir|ich|man",
  mayEndWithVerb: true,
  mutual:
    "traf|trafen|treffen|traf sich|trafen sich|vereinbart*|unterzeichnet*|zusammen|kooperier*|berät|beriet|sprach|spricht",
  actors: [
    "Minister|Ministers|Ministern|*minister|*ministers|Ministerin|*ministerin",
    "Botschafter|Botschafters|Botschafterin",
    "Präsident|Präsidenten|*präsident|*präsidenten|Präsidentin|*präsidentin",
    "Regierung",
    "Ministerium|Ministeriums|*ministerium|*ministeriums",
    "Delegation",
    "Parlament|Parlaments",
    "König|Königs|Königin",
    "Seite|Seiten",
  ],
  subjectAdjective: null,
};
