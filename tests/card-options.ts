import type { CardOptions } from "../data/view/card/card-options.ts";

/** Options of a card without any request parameters. */
export const defaultCardOptions: CardOptions = {
  language: "en",
  home: null,
  asOf: null,
  release: 1,
  origin: "https://entente.example",
  reportUrl: null,
};
