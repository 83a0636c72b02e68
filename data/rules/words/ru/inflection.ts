import { stemmer } from "@orama/stemmers/russian";
import type { Inflection } from "../types/inflection.ts";
import { isDeclinedName } from "./declensions.ts";

export const inflection: Inflection = {
  stemming: {
    stemmer,
    inflection: /.+$/,
    // The vowel of some nominatives is missing in the other cases.
    exceptions: [[/^пос(?:ол|л(?:а|у|ом|е|ы|ов|ам|ами|ах))$/, "посл"]],
  },
  families: "",
  compounds: null,
  adjectiveEndings: /^(?:ий|ого|ому|им|ом|ая|ой|ую|ою|ое|ие|их|ими|о)$/,
  nameEndings: /^(?!)/,
  isDeclinedName: isDeclinedName,
  separableVerbs: null,
};
