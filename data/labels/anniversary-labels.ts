import type { InEveryLanguage } from "../model/language.ts";

/** Words of a state's calendar of anniversaries. A name is put into `{…}` in its base form, so no label asks for a case. */
export const anniversaryLabels = {
  /** Heads the calendar: the state whose it is. */
  calendar: {
    de: "Jahrestage der diplomatischen Beziehungen: {state}",
    en: "Anniversaries of diplomatic relations: {state}",
    nb: "Årsdager for diplomatiske forbindelser: {state}",
    ru: "Годовщины установления дипломатических отношений: {state}",
    tg: "Солгардҳои барқарор шудани муносибатҳои дипломатӣ: {state}",
    fa: "سالگردهای برقراری روابط دیپلماتیک: {state}",
  },
  /** An event of it; a month's view shows little more than the names. */
  anniversary: {
    de: "{title}: Jahrestag der diplomatischen Beziehungen",
    en: "{title}: anniversary of diplomatic relations",
    nb: "{title}: årsdag for diplomatiske forbindelser",
    ru: "{title}: годовщина установления дипломатических отношений",
    tg: "{title}: солгарди барқарор шудани муносибатҳои дипломатӣ",
    fa: "{title}: سالگرد برقراری روابط دیپلماتیک",
  },
} as const satisfies Record<string, InEveryLanguage>;
