import type { SeparableVerbs } from "../types/inflection.ts";

/** “anerkennen”, “anerkannt”; “aufheben”, “aufgehoben”. */
const stems = [
  "kenn kann",
  "nenn nann",
  "send sand",
  "wend wand",
  "bring brach",
  "denk dach",
  "nehm nahm nimm nomm",
  "geb gab gib",
  "heb hob hub",
  "schliess schloss schlüss schluss",
  "schreib schrieb schrift",
  "sprech sprach sprich sproch spruch",
  "halt hielt hält",
  "treff traf triff troff",
  "find fand fund",
  "fahr fuhr fähr",
  "steh stand",
  "geh ging gang",
  "zieh zog zug",
  "trag trug träg",
  "lieg lag leg",
  "tret trat tritt",
  "werf warf wirf worf wurf",
  "bind band bund",
  "lass liess läss",
  "lauf lief läuf",
  "fall fiel fäll",
  "helf half hilf holf",
  "seh sah sicht",
  "schlag schlug schläg",
  "biet bot",
  "weis wies",
  "bleib blieb",
  "treib trieb",
  "komm kam kunft",
  "lad lud läd",
  "berat beriet berät",
  "leih lieh",
  "werb warb wirb worb",
  "weich wich",
].map((stems) => stems.split(" "));

/** German verbs. */
export const separableVerbs: SeparableVerbs = {
  stems,
  ending: /^(?:t?e?(?:[nrms]|nd\p{L}*|st|t[enrms]*)?|ungs?|ungen|t?e?ne?[rnms]?)$/u,
  prefixes:
    "zusammen zurück weiter wieder nieder fort fest nach teil statt unter durch auf aus bei dar ein her hin los mit vor weg ab an um über zu".split(
      " ",
    ),
  infixes: ["ge", "zu"],
};
