import { type Assertion, claimOn, inOrder, isEqual, type Values } from "../../model/facts/assertions/assertion.ts";
import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import { claimDifferences, isLessPreciseDate } from "../../model/facts/claim-differences.ts";
import type { Texts } from "../../model/facts/fact-texts.ts";

/** Why a fact follows the archive that gives the most precise date. No native speaker has reviewed the translations. */
const morePrecise: Texts = {
  de: "Die Archive widersprechen sich nicht; dieses gibt das genauere Datum an.",
  en: "The archives do not contradict each other; this one gives the more precise date.",
  nb: "Arkivene motsier ikke hverandre; dette oppgir den mest nøyaktige datoen.",
  ru: "Архивы не противоречат друг другу; в этом указана более точная дата.",
  tg: "Бойгониҳо ба ҳамдигар мухолиф нестанд; дар ин яке санаи дақиқтар омадааст.",
  fa: "بایگانی‌ها با یکدیگر تناقضی ندارند؛ این یکی تاریخ دقیق‌تر را آورده است.",
};

/** Why a fact follows none of the archives. No native speaker has reviewed the translations. */
const noBasis: Texts = {
  de: "Die Archive geben Verschiedenes an, und nichts entscheidet zwischen ihnen.",
  en: "The archives differ, and there is no basis for choosing between them.",
  nb: "Arkivene oppgir forskjellige ting, og ingenting avgjør hva som er riktig.",
  ru: "В архивах указаны разные сведения, и ничто не позволяет выбрать между ними.",
  tg: "Дар бойгониҳо маълумоти гуногун омадааст ва барои интихоби яке аз онҳо далеле нест.",
  fa: "بایگانی‌ها داده‌های متفاوتی دارند و چیزی نشان نمی‌دهد کدام درست است.",
};

/** Returns the fact that several sources give, with a claim for each. The first source counts most. @param id of the fact */
export function composeFact(id: string, assertions: readonly Assertion[]): AuthoredFact {
  const [first] = assertions;
  if (!first) throw new Error(`${id} has no claims`);
  const values = inOrder(assertions.reduce<Values>((joined, { values }) => joinedValues(joined, values), {}));
  const claims = assertions.map((assertion) => claimOn(values, assertion));
  const { remark } = assertions.find((assertion) => assertion.remark) ?? {};
  const fact = { id, kind: first.kind, ...values, ...(remark ? { remark } : {}), claims } as AuthoredFact;
  const { conflicts, refines } = claimDifferences(fact);
  if (conflicts.length > 0) return { ...fact, undecided: { because: noBasis } };
  const precise = claims.find(({ says }) => Object.keys(says).length === 0);
  return refines.length > 0 && precise ? { ...fact, follows: { source: precise.source, because: morePrecise } } : fact;
}

/** Adds the values of a source to those of others. Of two dates that agree, the more precise one counts. */
function joinedValues(known: Values, added: Values): Values {
  const refined = Object.entries(added).filter(([name, value]) => {
    const old = known[name];
    return old === undefined || (isDate(value) && isDate(old) && !isEqual(old, value) && isLessPreciseDate(old, value));
  });
  // A qualifier belongs to the date that it came with.
  const withQualifiers = refined.filter(([name]) => name !== "dateMeans" || known.date === undefined);
  return { ...known, ...Object.fromEntries(withQualifiers) };
}

function isDate(value: unknown): value is string {
  return typeof value === "string" && /^[\dX]{4}/.test(value);
}
