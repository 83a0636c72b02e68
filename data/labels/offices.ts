import type { InEveryLanguage } from "../model/language.ts";
import type { Office } from "../model/offices.ts";

/** A title's form for a man, for a woman, and where the sources do not say. */
interface Genders {
  m: string;
  f: string;
  n: string;
}

export interface OfficeTitle extends Genders {
  /** For someone who held the office then and may no longer. */
  atTheTime: Genders;
}

/** Office titles, without the state: that stands beside them in its base form. */
export const officeTitles: Record<Office, InEveryLanguage<OfficeTitle>> = {
  ambassador: {
    de: german("Botschafter", "Botschafterin", "Botschafter/in"),
    en: forAll("Ambassador", "then Ambassador"),
    nb: forAll("ambassadør", "daværende ambassadør"),
    ru: forAll("Посол", "тогдашний Посол"),
    tg: forAll("Сафир", "Сафири онвақта"),
    fa: forAll("سفیر", "سفیر وقت"),
  },
  "ambassador-extraordinary-plenipotentiary": {
    de: {
      m: "Außerordentlicher und bevollmächtigter Botschafter",
      f: "Außerordentliche und bevollmächtigte Botschafterin",
      n: "Außerordentliche/r und bevollmächtigte/r Botschafter/in",
      atTheTime: {
        m: "damaliger außerordentlicher und bevollmächtigter Botschafter",
        f: "damalige außerordentliche und bevollmächtigte Botschafterin",
        n: "damalige/r außerordentliche/r und bevollmächtigte/r Botschafter/in",
      },
    },
    en: forAll("Ambassador Extraordinary and Plenipotentiary", "then Ambassador Extraordinary and Plenipotentiary"),
    nb: forAll("Ekstraordinær og befullmektiget ambassadør", "daværende ekstraordinær og befullmektiget ambassadør"),
    ru: forAll("Чрезвычайный и Полномочный Посол", "тогдашний Чрезвычайный и Полномочный Посол"),
    tg: forAll("Сафири Фавқулода ва Мухтор", "Сафири Фавқулода ва Мухтори онвақта"),
    fa: forAll("سفیر فوق‌العاده و تام‌الاختیار", "سفیر فوق‌العاده و تام‌الاختیار وقت"),
  },
  "foreign-minister": {
    de: german("Außenminister", "Außenministerin", "Außenminister/in"),
    en: forAll("Foreign Minister", "then Foreign Minister"),
    nb: forAll("utenriksminister", "daværende utenriksminister"),
    ru: forAll("министр иностранных дел", "тогдашний министр иностранных дел"),
    tg: forAll("вазири корҳои хориҷӣ", "вазири онвақтаи корҳои хориҷӣ"),
    fa: forAll("وزیر امور خارجه", "وزیر امور خارجهٔ وقت"),
  },
  "deputy-foreign-minister": {
    de: {
      m: "stellvertretender Außenminister",
      f: "stellvertretende Außenministerin",
      n: "stellvertretende/r Außenminister/in",
      atTheTime: {
        m: "damaliger stellvertretender Außenminister",
        f: "damalige stellvertretende Außenministerin",
        n: "damalige/r stellvertretende/r Außenminister/in",
      },
    },
    en: forAll("Deputy Foreign Minister", "then Deputy Foreign Minister"),
    nb: forAll("viseutenriksminister", "daværende viseutenriksminister"),
    ru: forAll("заместитель министра иностранных дел", "тогдашний заместитель министра иностранных дел"),
    tg: forAll("муовини вазири корҳои хориҷӣ", "муовини онвақтаи вазири корҳои хориҷӣ"),
    fa: forAll("معاون وزیر امور خارجه", "معاون وقت وزیر امور خارجه"),
  },
  "minister-energy-industry": {
    de: german(
      "Minister für Energie und Industrie",
      "Ministerin für Energie und Industrie",
      "Minister/in für Energie und Industrie",
    ),
    en: forAll("Minister of Energy and Industry", "then Minister of Energy and Industry"),
    nb: forAll("energi- og industriminister", "daværende energi- og industriminister"),
    ru: forAll("министр энергетики и промышленности", "тогдашний министр энергетики и промышленности"),
    tg: forAll("вазири энергетика ва саноат", "вазири онвақтаи энергетика ва саноат"),
    fa: forAll("وزیر انرژی و صنعت", "وزیر وقت انرژی و صنعت"),
  },
};

/** A title of nouns alone; an adjective before the noun would be declined, and is written out instead. */
function german(m: string, f: string, n: string): OfficeTitle {
  return { m, f, n, atTheTime: { m: `damaliger ${m}`, f: `damalige ${f}`, n: `damalige/r ${n}` } };
}

/** A title that is the same whoever holds the office. */
function forAll(title: string, then: string): OfficeTitle {
  return { m: title, f: title, n: title, atTheTime: { m: then, f: then, n: then } };
}
