import { earliestDay, latestDay } from "../../model/dates/edtf.ts";
import type { AuthoredFact, AuthoredFactOf } from "../../model/facts/authored-fact.ts";
import type { Texts } from "../../model/facts/fact-texts.ts";

/** What an establishment of relations means if there were heads of mission before. No native speaker has reviewed the translations. */
const earlierEnvoys: Texts = {
  de: "Die Archive verzeichnen schon vor diesem Datum Missionsleiter: bei einem früheren Staat, bei einer anderen Regierung oder vor der förmlichen Aufnahme der Beziehungen.",
  en: "Archives list heads of mission even before this date: to an earlier state, to another government, or before relations were formally established.",
  nb: "Arkivene oppgir misjonssjefer også før denne datoen: hos en tidligere stat, hos en annen regjering eller før forbindelsene formelt ble opprettet.",
  ru: "В архивах указаны главы представительств и до этой даты: при прежнем государстве, при ином правительстве или до официального установления отношений.",
  tg: "Дар бойгониҳо роҳбарони намояндагӣ пеш аз ин сана ҳам омадаанд: дар назди давлати пешина, ҳукумати дигар ё пеш аз барқарории расмии муносибатҳо.",
  fa: "بایگانی‌ها پیش از این تاریخ هم رؤسای نمایندگی را نام می‌برند: نزد کشوری پیشین، نزد دولتی دیگر یا پیش از برقراری رسمی روابط.",
};

/** Why the dates of a term and of a later one do not fit together. No native speaker has reviewed the translations. */
const overlap: Texts = {
  de: "Nach den Archiven begann eine spätere Amtszeit mehr als einen Monat, bevor diese endete. Wahrscheinlich ist eines der beiden Daten falsch.",
  en: "According to the archives, a later term began more than a month before this one ended, so one of the two dates is probably wrong.",
  nb: "Ifølge arkivene begynte en senere embetsperiode mer enn én måned før denne sluttet, så en av de to datoene er trolig feil.",
  ru: "Согласно архивам, более поздний срок начался более чем за месяц до окончания этого, поэтому одна из двух дат, вероятно, неверна.",
  tg: "Аз рӯи бойгониҳо давраи баъдӣ беш аз як моҳ пеш аз анҷоми ин давра оғоз ёфт, бинобар ин яке аз ин ду сана эҳтимол нодуруст аст.",
  fa: "بنا بر بایگانی‌ها، دورهٔ بعدی بیش از یک ماه پیش از پایان این دوره آغاز شد؛ پس یکی از این دو تاریخ احتمالاً نادرست است.",
};

/** Why the dates of a term and of the appointment do not fit together. No native speaker has reviewed the translations. */
const beforeAppointment: Texts = {
  de: "Nach den Archiven begann die Amtszeit mehr als einen Monat vor der Ernennung. Wahrscheinlich ist eines der beiden Daten falsch.",
  en: "According to the archives, the term began more than a month before the appointment, so one of the two dates is probably wrong.",
  nb: "Ifølge arkivene begynte embetsperioden mer enn én måned før utnevnelsen, så en av de to datoene er trolig feil.",
  ru: "Согласно архивам, срок начался более чем за месяц до назначения, поэтому одна из двух дат, вероятно, неверна.",
  tg: "Аз рӯи бойгониҳо давра беш аз як моҳ пеш аз таъинот оғоз ёфт, бинобар ин яке аз ин ду сана эҳтимол нодуруст аст.",
  fa: "بنا بر بایگانی‌ها، دوره بیش از یک ماه پیش از انتصاب آغاز شد؛ پس یکی از این دو تاریخ احتمالاً نادرست است.",
};

/**
 * Explains to readers where the facts of archives do not fit together: relations that began late, and terms that overlap or began before
 * the appointment.
 */
export function withContradictions(facts: readonly AuthoredFact[]): AuthoredFact[] {
  const heads = facts.flatMap((fact) => (fact.kind === "ambassador" ? [fact] : []));
  return facts.map((fact) => {
    if (fact.kind === "establishment") {
      const { remark: _, ...plain } = fact;
      return heads.some((head) => isBefore(head.from ?? head.date, fact.date))
        ? { ...plain, remark: earlierEnvoys }
        : plain;
    }
    if (fact.kind !== "ambassador") return fact;
    const because = heads.some((head) => overlaps(fact, head))
      ? overlap
      : startsTooEarly(fact)
        ? beforeAppointment
        : null;
    return because ? { ...fact, suspect: { because } } : fact;
  });
}

/** Returns true if a term ended more than a month after a later one in the same post began. */
function overlaps(
  { sending, from, until }: AuthoredFactOf<"ambassador">,
  later: AuthoredFactOf<"ambassador">,
): boolean {
  return later.sending === sending && isBefore(from, later.from) && isBefore(monthAfter(later.from), until);
}

/** Returns true if a term began more than a month before the appointment. */
function startsTooEarly({ date, dateMeans, from }: AuthoredFactOf<"ambassador">): boolean {
  return dateMeans === "appointed" && isBefore(monthAfter(from), date);
}

/** Returns the day 31 days after the last one that a date allows. */
function monthAfter(date: string | undefined): string | undefined {
  const last = date && latestDay(date);
  if (!last) return undefined;
  const day = new Date(`${last}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 31);
  return day.toISOString().slice(0, 10);
}

/** Returns true if each day that a date allows is before all of those that another one allows. */
function isBefore(date: string | undefined, other: string | undefined): boolean {
  const [last, first] = [date && latestDay(date), other && earliestDay(other)];
  return Boolean(last && first && last < first);
}
