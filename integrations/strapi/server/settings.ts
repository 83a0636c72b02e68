import { resolve } from "node:path";
import type { CardsSettings } from "../../core/cards.ts";
import { RenewedCards } from "../../core/renewed-cards.ts";
import type { Strapi } from "./strapi.ts";

/** The plugin's settings in `config/plugins.js`. */
export interface Settings extends Omit<CardsSettings, "report"> {
  lang: string;
  folder: string;
  /** Seconds for which a card counts as current. */
  cacheTime: number;
}

export const defaultSettings: Partial<Settings> = {
  lang: "en",
  // While Strapi watches the project's files, it ignores those whose names begin with a dot.
  folder: ".entente-cards",
  cacheTime: 3600,
};

/** Strapi calls this when it starts. @throws {Error} if a setting is missing or wrong */
export function checkSettings(settings: Settings): void {
  const { cacheTime } = settings;
  if (!(typeof cacheTime === "number" && cacheTime >= 1))
    throw new Error(
      `Entente: “${cacheTime}” is not a valid \`cacheTime\`. Set it to a number of seconds, such as 3600`,
    );
  new RenewedCards(settings, cacheTime);
}

/** Returns the cards of a Strapi project. Relative folders in the settings are relative to the project. */
export function cardsOf(strapi: Strapi): RenewedCards {
  const settings = strapi.config.get<Settings>("plugin::entente");
  const { folder, styles, cacheTime } = settings;
  const absolute = (path: string) => resolve(strapi.dirs.app.root, path);
  return new RenewedCards(
    {
      ...settings,
      folder: absolute(folder),
      ...(styles ? { styles: { ...styles, folder: absolute(styles.folder) } } : {}),
      report: (message) => strapi.log.warn(`Entente: ${message}`),
    },
    cacheTime,
  );
}
