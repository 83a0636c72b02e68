import { describe, expect, test } from "vitest";
import type { Language } from "../../../../../data/model/language.ts";
import { readAmounts, readNumbers } from "../../../../../data/rules/reading/numbers/amounts.ts";
import { plainDecimal } from "../../../../../data/rules/reading/numbers/numerals.ts";

const kroner = "NOK/SEK/DKK/ISK/CZK";
const dollars = "USD/CAD/AUD/NZD/SGD/HKD/BBD/BMD/BND/BSD/BZD/FJD/GYD/JMD/KYD/LRD/NAD/SBD/SRD/TTD/TWD/XCD";
const pesos = "ARS/CLP/COP/CUP/DOP/MXN/PHP/UYU";

/** Returns a text's amounts with their currencies and flags: `~` not exact, `^` perhaps not exact, `@` currency from context, `|` ambiguous. */
function amountsIn(text: string, language: Language): string[] {
  return readAmounts(text, language).map(
    ({ value, candidates, bound, mayBeExact, currencyFromContext, ambiguous }) =>
      `${value} ${candidates.join("/")}${bound ? (mayBeExact ? "^" : "~") : ""}${currencyFromContext ? "@" : ""}${ambiguous ? "|" : ""}`,
  );
}

type Case = [language: Language, text: string, ...amounts: string[]];

describe("readAmounts", () => {
  test.each<{ language: Language; text: string; amounts: string[] }>(
    (
      [
        ["de", "stellte 2010 7 Millionen Kronen (1,06 Millionen US-Dollar) bereit", `7000000 ${kroner}`, "1060000 USD"],
        ["de", "von 5 auf 7 Millionen Euro", "5000000 EUR@", "7000000 EUR"],
        ["de", "von 500.000 auf 7 Millionen Euro", "500000 EUR@", "7000000 EUR"],
        ["de", "562.300 Euro, 562 300 EUR, 1.060.000 €", "562300 EUR", "562300 EUR", "1060000 EUR"],
        ["de", "18.857,4 Tsd. USD", "18857400 USD"],
        ["de", "1,060 Mio. Euro", "1060000 EUR|", "1060000000 EUR|"],
        ["de", "rund 5,2 Mrd. norwegische Kronen, 3 Millionen Schweizer Franken", "5200000000 NOK~", "3000000 CHF"],
        ["de", "von 5 Mio. im Jahr 2010 auf 7 Mio. Euro im Jahr 2011", "5000000 EUR@", "7000000 EUR"],
        ["de", "eine Million Rubel und eine halbe Million Tenge", "1000000 RUB/BYN", "500000 KZT"],
        ["de", "im Jahr 2010, 76. Tagung, drei Abkommen"],
        ["de", "5 Mio. Euro (rund 7 Mrd. vietnamesische Dong)", "5000000 EUR", "7000000000 VND~"],
        ["de", "3 Mio. jamaikanischer Dollar, 5 Namibia-Dollar, 9 Pesos", "3000000 JMD", "5 NAD", `9 ${pesos}`],
        ["de", "4 Mio. CFA-Franc, 6 Mio. Naira", "4000000 XOF/XAF", "6000000 NGN"],
        ["en", "5 million Kenyan shillings, 2 million new Israeli shekels", "5000000 KES", "2000000 ILS"],
        ["en", "30 million New Taiwan dollars and two real successes", "30000000 TWD"],
        ["ru", "3 млн шри-ланкийских рупий, 7 тыс. вьетнамских донгов", "3000000 LKR", "7000 VND"],
        ["ru", "5 так называемых, две марки автомобилей"],
        ["nb", "av fire avtaler, hvorav to som ble inngått; 3 kirgisiske som", "3 KGS"],
        ["de", "eine Dreiviertelmillion Rubel, anderthalb Mio. Euro", "750000 RUB/BYN", "1500000 EUR"],
        ["de", "3½ Millionen Tenge; zweieinhalb Milliarden Yen", "3500000 KZT", "2500000000 JPY"],
        ["en", "three quarters of a million euros, one and a half million yen", "750000 EUR", "1500000 JPY"],
        ["en", "a quarter of a million yen; 4½ million euros", "250000 JPY", "4500000 EUR"],
        ["ru", "полумиллиона сомони, полутора миллиарда иен", "500000 TJS", "1500000000 JPY"],
        ["ru", "три с половиной миллиона тенге, четверть миллиона евро", "3500000 KZT", "250000 EUR"],
        ["nb", "halvannen milliard yen, en kvart million euro", "1500000000 JPY", "250000 EUR"],
        [
          "nb",
          "45 MNOK, MEUR 6, 20 TNOK, 2,5 mill.kr",
          "45000000 NOK",
          "6000000 EUR",
          "20000 NOK",
          `2500000 ${kroner}`,
        ],
        ["nb", "200 mill. thailandske baht, 3 mill. meksikanske pesos", "200000000 THB", "3000000 MXN"],
        ["en", "$5.2 million and USD 1.2 bn", `5200000 ${dollars}`, "1200000000 USD"],
        ["en", "562,300 US dollars; 1.06 million Norwegian kroner", "562300 USD", "1060000 NOK"],
        ["en", "5 and 7 million dollars", `5000000 ${dollars}@`, `7000000 ${dollars}`],
        ["en", "over €5m, US$3k, EUR5 million", "5000000 EUR~", "3000 USD", "5000000 EUR"],
        ["en", "in 2010 and 7 million euros", "7000000 EUR"],
        ["en", "20 thousand tonnes. It paid 5 euros", "20000 ", "5 EUR"],
        ["ru", "5 млн долл. США, около 7 миллионов норвежских крон", "5000000 USD", "7000000 NOK~"],
        ["ru", "18 857,4 тыс. долларов США", "18857400 USD"],
        ["ru", "составил в 2010 году 5,2 млн евро (в 2009 году – 4,1 млн)", "5200000 EUR", "4100000 EUR@"],
        ["ru", "от 5 до 7 млн евро, полмиллиона сомони", "5000000 EUR@", "7000000 EUR^", "500000 TJS"],
        ["ru", "1 млн. 200 тыс. евро", "1200000 EUR"],
        ["nb", "NOK 7 millioner, 7 mill. kr", "7000000 NOK", `7000000 ${kroner}`],
        ["nb", "mellom 5 og 7 milliarder norske kroner", "5000000000 NOK@", "7000000000 NOK"],
        [
          "nb",
          "to hundre tusen euro; 562 300 euro; 1,06 millioner amerikanske dollar",
          "200000 EUR",
          "562300 EUR",
          "1060000 USD",
        ],
      ] satisfies Case[]
    ).map(([language, text, ...amounts]) => ({ language, text, amounts })),
  )("$language: $text → $amounts", ({ language, text, amounts }) => {
    expect(amountsIn(text, language)).toEqual(amounts);
  });

  test("names the currency only if the text does", () => {
    const [kroner, dollars] = readAmounts("7 Millionen Kronen (1,06 Millionen US-Dollar)", "de");
    expect(kroner).toMatchObject({ currency: null, currencyWord: "Kronen", start: 0, end: 18 });
    expect(dollars).toMatchObject({ currency: "USD", currencyWord: "US-Dollar" });
  });
});

describe("readNumbers", () => {
  test.each<[language: Language, text: string, numbers: string[]]>([
    [
      "de",
      "drei Abkommen, am 5. Mai 2010, 76. Tagung, sieben Dokumente, Artikel 5, ein Abkommen, 500 000 Personen",
      ["3", "7", "500000"],
    ],
    ["de", "5 Millionen Euro für zwölf Projekte", ["12"]],
    ["en", "five agreements and 12 memoranda were signed in 2010, on 5 May and June 3", ["5", "12"]],
    ["en", "Resolution 1325, 2000 people, 3rd session", ["2000"]],
    ["ru", "семь документов, трёх соглашений, 76-я сессия, статья 5, 20 договоров", ["7", "3", "20"]],
    ["nb", "den 6. august 2010 ble tre avtaler og tretti prosjekter", ["3", "30"]],
    ["de", "siebenundzwanzig Abkommen, ein halbes Dutzend Verträge, zwei Dutzend Protokolle", ["27", "6", "24"]],
    ["en", "forty-two treaties, half a dozen memoranda, a dozen protocols", ["42", "6", "12"]],
    ["ru", "тридцать семь договоров, полдюжины протоколов, двух десятков актов", ["37", "6", "20"]],
    ["nb", "sekstitre avtaler, et halvt dusin protokoller, femogtyve traktater", ["63", "6", "25"]],
    ["tg", "5 ҳуҷҷат", ["5"]],
  ])("%s: %s", (language, text, numbers) => {
    expect(readNumbers(text, language).map(({ value }) => value)).toEqual(numbers);
  });
});

test("values have no redundant zeros, so that equal values are equal strings", () => {
  expect(["1060000", "1060000.00", "007.50", "0.5", "0"].map(plainDecimal)).toEqual([
    "1060000",
    "1060000",
    "7.5",
    "0.5",
    "0",
  ]);
});
