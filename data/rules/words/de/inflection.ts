import { stemmer } from "@orama/stemmers/german";
import type { Inflection } from "../types/inflection.ts";
import { separableVerbs } from "./separable-verbs.ts";

export const inflection: Inflection = {
  stemming: {
    stemmer,
    inflection: /(?:e[rnms]?|e?s|n|ern|ens|est)$/,
    exceptions: [
      [/^(?:der|die|das|des|dem|den)$/, "der"],
      [/^(?:ein|eine[rnms]?)$/, "ein"],
      // A “Botschafter” is not a “Botschaft”: in words for people, “er” belongs to the stem.
      [/^(.*(?:botschaft|minist|sprech|vertret|kanzl|leit|teilnehm|meist|norweg|führ|richt|händl)er)[sn]?$/, "$1"],
    ],
  },
  families: "",
  compounds: {
    firstPart:
      /^(?!(?:vi[zc]e|ex|alt|ver|be|ge|ent|zer|er|miss|un|ab|an|auf|aus|bei|dar|ein|fort|gegen|her|hin|mit|nach|rück|über|um|unter|vor|weg|wider|zu)-?$)\p{L}{3,}/u,
    joint: /^(?:s|es|n|en|e)(?=\p{L}{4})/u,
  },
  adjectiveEndings: /^(?:e[rnms]?|n|s|in|innen)?$/,
  nameEndings: /^(?:e?s|ens)$/,
  isDeclinedName: null,
  separableVerbs: separableVerbs,
};
