import type { InEveryLanguage } from "../../model/language.ts";
import type { CountedText } from "../../model/plural-form.ts";

/** How many states, relations and facts there are. No native speaker has reviewed the Norwegian, Russian, Tajik and Persian texts yet. */
export const countLabels = {
  "state-count": {
    de: { one: "{number} Staat", many: "{number} Staaten" },
    en: { one: "{number} state", many: "{number} states" },
    nb: { one: "{number} stat", many: "{number} stater" },
    ru: { one: "{number} государство", few: "{number} государства", many: "{number} государств" },
    tg: { one: "{number} давлат", many: "{number} давлат" },
    fa: { one: "{number} کشور", many: "{number} کشور" },
  },
  "relation-count": {
    de: { one: "{number} Beziehung", many: "{number} Beziehungen" },
    en: { one: "{number} relation", many: "{number} relations" },
    nb: { one: "{number} forbindelse", many: "{number} forbindelser" },
    // The Russian word for relations cannot be counted, so pairs of states are.
    ru: { one: "{number} пара государств", few: "{number} пары государств", many: "{number} пар государств" },
    tg: { one: "{number} муносибат", many: "{number} муносибат" },
    fa: { one: "{number} رابطه", many: "{number} رابطه" },
  },
  "fact-count": {
    de: { one: "{number} Angabe", many: "{number} Angaben" },
    en: { one: "{number} fact", many: "{number} facts" },
    nb: { one: "{number} opplysning", many: "{number} opplysninger" },
    ru: { one: "{number} сведение", few: "{number} сведения", many: "{number} сведений" },
    tg: { one: "{number} маълумот", many: "{number} маълумот" },
    fa: { one: "{number} مطلب", many: "{number} مطلب" },
  },
} satisfies Record<string, InEveryLanguage<CountedText>>;
