import type { InEveryLanguage } from "../../model/language.ts";

/** Labels for a state's calendar of anniversaries. Names replace `{…}` uninflected, so no label may require an inflected form. */
export const anniversaryLabels = {
  /** Title of the calendar. */
  calendar: {
    de: "Jahrestage der Aufnahme diplomatischer Beziehungen: {state}",
    en: "Anniversaries of diplomatic relations: {state}",
    nb: "Årsdager for diplomatiske forbindelser: {state}",
    ru: "Годовщины установления дипломатических отношений: {state}",
    tg: "Солгардҳои барқарор шудани муносибатҳои дипломатӣ: {state}",
    fa: "سالگردهای برقراری روابط دیپلماتیک: {state}",
  },
  /** Title of an event. The names come first because a calendar's month view cuts off the rest. */
  anniversary: {
    de: "{title}: Jahrestag der Aufnahme diplomatischer Beziehungen",
    en: "{title}: anniversary of diplomatic relations",
    nb: "{title}: årsdag for diplomatiske forbindelser",
    ru: "{title}: годовщина установления дипломатических отношений",
    tg: "{title}: солгарди барқарор шудани муносибатҳои дипломатӣ",
    fa: "{title}: سالگرد برقراری روابط دیپلماتیک",
  },
} as const satisfies Record<string, InEveryLanguage>;
