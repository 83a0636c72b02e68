import { stemmer } from "@orama/stemmers/english";
import type { Inflection } from "../types/inflection.ts";

export const inflection: Inflection = {
  stemming: { stemmer, inflection: /(?:s|es|e|y|ies|ied|.?ed|.?ing)$/, exceptions: [[/^an?$/, "a"]] },
  families: `
abolish* abolition
begin* began begun beginning
buy* bought purchase*
choose chose chosen choice*
give gave given giving gift*
grow* grew grown growth
hold* held
know* knew known knowledge
lose* lost loss*
pay* paid
sell* sold sale*
send* sent
set sets setting
teach* taught
think* thought*
`,
  compounds: null,
  adjectiveEndings: /^s?$/,
  nameEndings: /^s$/,
  isDeclinedName: null,
  separableVerbs: null,
};
