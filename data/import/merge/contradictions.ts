import { earliestDay, latestDay } from "../../model/dates/edtf.ts";
import type { AuthoredFact, AuthoredFactOf } from "../../model/facts/authored-fact.ts";
import type { Texts } from "../../model/facts/fact-texts.ts";
import { yearLater } from "../year-later.ts";

/** What an establishment of relations means if there were heads of mission before. No native speaker has reviewed the translations. */
const earlierEnvoys: Texts = {
  de: "Die Archive verzeichnen schon vor diesem Datum Missionsleiter: bei einem früheren Staat, bei einer anderen Regierung oder vor der förmlichen Aufnahme der Beziehungen.",
  en: "Archives list heads of mission even before this date: to an earlier state, to another government, or before relations were formally established.",
  nb: "Arkivene oppgir misjonssjefer også før denne datoen: hos en tidligere stat, hos en annen regjering eller før forbindelsene formelt ble opprettet.",
  ru: "В архивах указаны главы представительств и до этой даты: при прежнем государстве, при ином правительстве или до официального установления отношений.",
  tg: "Дар бойгониҳо роҳбарони намояндагӣ пеш аз ин сана ҳам омадаанд: дар назди давлати пешина, ҳукумати дигар ё пеш аз барқарории расмии муносибатҳо.",
  fa: "بایگانی‌ها پیش از این تاریخ هم رؤسای نمایندگی را نام می‌برند: نزد کشوری پیشین، نزد دولتی دیگر یا پیش از برقراری رسمی روابط.",
};

/** Why the end of a term is probably a slip of the archive. No native speaker has reviewed the translations. */
const afterSuccessor: Texts = {
  de: "Das Ende liegt mehr als ein Jahr nach dem Amtsantritt einer späteren Missionsleitung und ist wahrscheinlich ein Fehler des Archivs.",
  en: "The end is more than a year after a later head of mission took office, so it is probably a mistake of the archive.",
  nb: "Slutten er mer enn ett år etter at en senere misjonssjef tiltrådte, og er derfor trolig en feil i arkivet.",
  ru: "Дата окончания более чем на год позже вступления в должность следующего главы представительства, поэтому это, вероятно, ошибка архива.",
  tg: "Санаи анҷом беш аз як сол пас аз ба вазифа шурӯъ кардани роҳбари дигари намояндагӣ аст, бинобар ин эҳтимол хатои бойгонӣ аст.",
  fa: "پایان دوره بیش از یک سال پس از آغاز به کار رئیس بعدی نمایندگی است و احتمالاً اشتباه بایگانی است.",
};

/** Explains to readers where the facts of archives do not fit together: relations that began late, and terms that ended late. */
export function withContradictions(facts: readonly AuthoredFact[]): AuthoredFact[] {
  const heads = facts.flatMap((fact) => (fact.kind === "ambassador" ? [fact] : []));
  return facts.map((fact) => {
    if (fact.kind === "establishment" && heads.some((head) => isBefore(head.from ?? head.date, fact.date)))
      return { ...fact, remark: earlierEnvoys };
    if (fact.kind === "ambassador" && heads.some((head) => isLongAfter(fact, head)))
      return { ...fact, suspect: { because: afterSuccessor } };
    return fact;
  });
}

/** Returns true if a term ended more than a year after somebody else who came later took the same office. */
function isLongAfter(
  { sending, person, from, until }: AuthoredFactOf<"ambassador">,
  later: AuthoredFactOf<"ambassador">,
): boolean {
  const start = later.from ? earliestDay(later.from) : null;
  const isSuccessor = later.sending === sending && later.person !== person && isBefore(from, later.from);
  return isSuccessor && start !== null && isBefore(yearLater(start), until);
}

/** Returns true if each day that a date allows is before all of those that another one allows. */
function isBefore(date: string | undefined, other: string | undefined): boolean {
  const [last, first] = [date && latestDay(date), other && earliestDay(other)];
  return Boolean(last && first && last < first);
}
