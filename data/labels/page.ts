import type { InEveryLanguage } from "../model/language.ts";

/** Words of the pages around the card. */
export interface PageWords {
  /** The language's own name. */
  language: string;
  tagline: string;
  intro: string;
  relations: string;
  embed: string;
  embedHow: string;
  element: string;
  elementHow: string;
  privacy: string;
  privacyText: string;
  description: (title: string) => string;
}

export const pageWords: InEveryLanguage<PageWords> = {
  de: {
    language: "Deutsch",
    tagline: "Beziehungen zwischen zwei Staaten, mit dem Satz, der sie belegt",
    intro:
      "Entente zeigt, was über die Beziehungen zweier Staaten bekannt ist. Unter jeder Angabe steht auf Wunsch der Satz der Quelle, aus dem sie stammt.",
    relations: "Veröffentlichte Beziehungen",
    embed: "In eine Seite einbetten",
    embedHow: "Diese eine Zeile zeigt die Karte dort, wo sie steht. Sie hält das Laden der Seite nicht auf.",
    element: "Mehrere Karten, unveränderliches Skript",
    elementHow: "Mit Prüfsumme: Der Browser führt nur genau dieses Skript aus.",
    privacy: "Datenschutz",
    privacyText:
      "Die Karte setzt keine Cookies und speichert nichts. Wie jeder Abruf teilt auch dieser dem Server, von dem die Karte kommt, die IP-Adresse mit; sonst niemandem.",
    description: (title) =>
      `${title}: diplomatische Beziehungen, Botschafter, Besuche, Abkommen – jede Angabe mit ihrer Quelle.`,
  },
  en: {
    language: "English",
    tagline: "Relations between two states, with the sentence that proves them",
    intro:
      "Entente shows what is known about the relations between two states. Under each statement stands, on request, the sentence of the source that it comes from.",
    relations: "Published relations",
    embed: "Embed it in a page",
    embedHow: "This one line shows the card where it stands. It does not hold up the page.",
    element: "Several cards, a script that cannot change",
    elementHow: "With a checksum: the browser runs this very script and no other.",
    privacy: "Privacy",
    privacyText:
      "The card sets no cookies and stores nothing. Like any request, this one tells the IP address to the server that the card comes from, and to nobody else.",
    description: (title) =>
      `${title}: diplomatic relations, ambassadors, visits, agreements – each statement with its source.`,
  },
};
