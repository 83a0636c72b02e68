import type { InEveryLanguage } from "../../model/language.ts";

/**
 * Words on the picture that pages without one of their own share. It shows all languages. No native speaker has reviewed the Norwegian,
 * Russian, Tajik and Persian words yet.
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
