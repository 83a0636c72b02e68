import type { InEveryLanguage } from "../../model/language.ts";

/**
 * Words on the common picture, which shows all languages. Pages use it that have no picture of their own. No native speaker has reviewed the
 * Norwegian, Russian, Tajik and Persian words yet.
 */
export const pictureLabels = {
  relations: {
    de: "Beziehungen",
    en: "Relations",
    nb: "Forbindelser",
    ru: "Отношения",
    tg: "Муносибатҳо",
    fa: "روابط",
  },
} as const satisfies Record<string, InEveryLanguage>;
