import type { InEveryLanguage } from "../model/language.ts";

/** The card's words. `{…}` marks where a value goes; a name is put there in its base form and never inflected. */
export const labels = {
  establishment: { de: "Diplomatische Beziehungen seit {date}", en: "Diplomatic relations since {date}" },
  asOf: { de: "Stand der Quellen: {date}", en: "As of the sources: {date}" },
  ambassadors: { de: "Botschafterinnen und Botschafter", en: "Ambassadors" },
  "visits-meetings": { de: "Besuche und Treffen", en: "Visits and meetings" },
  agreements: { de: "Abkommen und Dokumente", en: "Agreements and documents" },
  aid: { de: "Entwicklungszusammenarbeit und humanitäre Hilfe", en: "Development cooperation and humanitarian aid" },
  companies: { de: "Wirtschaftliche Zusammenarbeit", en: "Economic cooperation" },
  organisations: { de: "Zusammenarbeit mit Organisationen", en: "Cooperation with organisations" },
  "legal-framework": { de: "Rechtlicher Rahmen", en: "Legal framework" },

  residence: { de: "Sitz: {city}", en: "Residence: {city}" },
  attested: { de: "zuletzt belegt: {date}", en: "last attested: {date}" },
  "attested-undated": {
    de: "belegt in undatierter Quelle (frühestens {date})",
    en: "attested in an undated source ({date} or later)",
  },
  "undated-source": { de: "undatiert, frühestens {date}", en: "undated, {date} or later" },
  unreviewed: { de: "Text noch nicht geprüft", en: "Text not yet reviewed" },

  "visit-state": { de: "Staatsbesuch", en: "State visit" },
  "visit-official": { de: "Offizieller Besuch", en: "Official visit" },
  "visit-working": { de: "Arbeitsbesuch", en: "Working visit" },
  visit: { de: "Besuch", en: "Visit" },
  meeting: { de: "Treffen", en: "Meeting" },
  statement: { de: "Aussage beim Treffen", en: "Statement at the meeting" },
  occasion: { de: "Anlass: {text}", en: "Occasion: {text}" },
  topics: { de: "Themen: {text}", en: "Topics: {text}" },
  place: { de: "Ort: {city}", en: "Place: {city}" },
  leads: { de: "Leitung", en: "head" },

  "type-treaty": { de: "Vertrag", en: "Treaty" },
  "type-agreement": { de: "Abkommen", en: "Agreement" },
  "type-memorandum": { de: "Memorandum of Understanding (Absichtserklärung)", en: "Memorandum of Understanding" },
  "type-declaration": { de: "Gemeinsame Erklärung", en: "Joint declaration" },
  "type-exchange-of-notes": { de: "Notenwechsel", en: "Exchange of notes" },
  "type-protocol": { de: "Protokoll", en: "Protocol" },
  signatories: { de: "Unterzeichner", en: "Signatories" },
  "non-state": { de: "nichtstaatlich", en: "not a state body" },

  purpose: { de: "Zweck: {text}", en: "Purpose: {text}" },
  channel: { de: "Im Rahmen von: {text}", en: "Through: {text}" },
  under: { de: "Grundlage: {text}", en: "Under: {text}" },
  converted: { de: "laut Quelle {amount}", en: "{amount}, as the source converts it" },
  "aid-forms": { de: "Art der Hilfe: {text}", en: "Kind of aid: {text}" },
  "aid-financial": { de: "finanziell", en: "financial" },
  "aid-technical": { de: "technisch", en: "technical" },

  "joint-venture": { de: "Gemeinschaftsunternehmen", en: "Joint venture" },
  "also-written": { de: "in der Quelle auch: {text}", en: "also in the source: {text}" },
  "founded-on": { de: "Gegründet auf Grundlage von: {text}", en: "Founded on the basis of: {text}" },
  participant: { de: "Beteiligt: {text}", en: "Taking part: {text}" },
  "status-being-restored": {
    de: "Laut Quelle in Wiederherstellung",
    en: "Being restored, according to the source",
  },

  wording: { de: "Wortlaut der Quelle", en: "Wording of the source" },
  sources: { de: "Quellen", en: "Sources" },
  cite: { de: "Zitieren", en: "Cite" },
  more: { de: "weitere", en: "more" },
  report: { de: "Fehler melden", en: "Report an error" },
  about: { de: "ungefähr {date}", en: "about {date}" },
  uncertain: { de: "{date} (unsicher)", en: "{date} (uncertain)" },
  since: { de: "ab {date}", en: "from {date}" },
  until: { de: "bis {date}", en: "until {date}" },
  million: { de: "{number} Mio. {currency}", en: "{currency} {number} million" },
  units: { de: "{number} {currency}", en: "{currency} {number}" },
} as const satisfies Record<string, InEveryLanguage>;

export type Label = keyof typeof labels;
