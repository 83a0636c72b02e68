import { stemmer } from "@orama/stemmers/norwegian";
import type { Inflection } from "../types/inflection.ts";

export const inflection: Inflection = {
  stemming: {
    stemmer,
    inflection: /(?:e|en|et|a|er|ene|ens|ets|enes|ers|es|as|s|t|n|r|rne)$/,
    exceptions: [
      [/^(?:den|det|de)$/, "den"],
      [/^(?:en|ei|et)$/, "en"],
      // “Befullmektiget” and “befullmektigede”
      [/^(.{4,}[^aeiouyæøå])ede$/, "$1"],
      // The stemmer reduces “minister” and “ministeren” to different stems.
      [/^(.*(?:minist|led|forsk|deltak)er)(?:e|en|ens|ne|nes|ene|enes|s)?$/, "$1"],
      // “Ministrene”
      [/^(.*minist)r(?:er|e|ene|enes)$/, "$1er"],
    ],
  },
  families: `
avlyse* avlyst* avlysning*
bygge* bygg* bygd* bygging*
følge* fulgt* følging*
gi gir ga gav gitt giving
inngå* inngikk inngått inngåelse*
kjøpe* kjøp kjøpt* kjøpet
legge* la lagt legging
nedlegge* nedla nedlagt* nedleggelse*
selge* solgt* salg*
si sier sa sagt
stille stiller stilte stilt stilles
ta tar tok tatt
velge* valgt* valg*
`,
  compounds: {
    firstPart:
      /^(?!(?:vis[es]e?|eks|be|for|gjen|mis|u|an|av|bi|fra|inn|med|mot|ned|opp|over|på|til|under|ut|ved|vare)-?$)\p{L}{3,}/u,
    joint: /^(?:s|es|n|en|e)(?=\p{L}{4})/u,
  },
  adjectiveEndings: /^(?:e|en|et|ne|nes|s|t|es|ene|enes)?$/,
  nameEndings: /^s$/,
  isDeclinedName: null,
  separableVerbs: null,
};
