import { describe, expect, test } from "vitest";
import type { Language } from "../../../../../data/model/language.ts";
import { readDates } from "../../../../../data/rules/reading/dates/dates.ts";

/** Returns a text's dates with their flags: `~` approximate, `?` uncertain, `>` start, `<` end, `@` year from context, `|` ambiguous. */
function datesIn(text: string, language: Language): string[] {
  return readDates(text, language).map((date) =>
    [
      date.edtf,
      date.approximate && "~",
      date.uncertain && "?",
      date.since && ">",
      date.until && "<",
      date.yearFromContext && "@",
      date.ambiguous && "|",
    ]
      .filter(Boolean)
      .join(""),
  );
}

type Case = [text: string, ...dates: string[]];
const each = (language: Language, cases: readonly Case[]) =>
  describe(language, () => {
    test.each(cases.map(([text, ...dates]) => ({ text, dates })))("$text → $dates", ({ text, dates }) => {
      expect(datesIn(text, language)).toEqual(dates);
    });
  });

each("de", [
  ["Am 6. August 2010 wurde das Abkommen unterzeichnet", "2010-08-06"],
  ["am 06.08.2010 und am 6. 8. 2010", "2010-08-06", "2010-08-06"],
  ["Im November 2012 stattete Norwegen", "2012-11"],
  ["wurden 1992 aufgenommen.", "1992"],
  ["1999 während der norwegischen OSZE-Präsidentschaft und bzw. 2004 besuchten", "1999", "2004"],
  ["in den 1990er Jahren, den 1980er-Jahren und den 90er Jahren", "199X", "198X", "199X"],
  ["im Sommer 2003, im Winter 2003/04 und im Herbst des Jahres 2005", "2003-22", "2003-24", "2005-23"],
  ["vom 15.–16. April 2015", "2015-04-15/2015-04-16"],
  ["vom 15. bis zum 16. April 2015 und 17./18. Mai 2015", "2015-04-15/2015-04-16", "2015-05-17/2015-05-18"],
  ["vom 28. Dezember bis 3. Januar 2014", "2013-12-28/2014-01-03"],
  ["von 1999 bis 2003 (2004–2006, 2007/08)", "1999/2003", "2004/2006", "2007/2008"],
  ["zwischen Januar und November 2023", "2023-01/2023-11"],
  ["am 15., 16. und 17. April 2015", "2015-04-15", "2015-04-16", "2015-04-17"],
  ["2010 besuchte er Oslo; am 20. April desselben Jahres", "2010", "2010-04-20@"],
  ["Am 20. April traf er 2015 den Minister, im Mai den Botschafter", "2015-04-20@", "2015", "2015-05@"],
  ["am 20. April dieses Jahres, nicht 2010", "2010"],
  ["am 20. April"],
  ["im zweiten Quartal 2010 und im 1. Halbjahr 2012", "2010-04/2010-06", "2012-01/2012-06"],
  ["etwa 1992, um das Jahr 1995, ca. 1996", "1992~", "1995~", "1996~"],
  ["vermutlich im Jahr 1992", "1992?"],
  ["seit dem Jahr 1992", "1992>"],
  ["2015 bis heute", "2015>"],
  ["bis Ende 2003", "2003<"],
  ["im 20. Jahrhundert", "19XX"],
  ["Am Rande der 76. Tagung und des 25. Ministerrats der OSZE"],
  ["Resolution 1325, Agenda 2030, Nr. 2010, S. 1999"],
  ["über 2000 Teilnehmer, 1500 Soldaten, 1992 Euro, 2010 Tonnen, $ 2000"],
  ["7 Millionen Kronen (1,06 Millionen US-Dollar), 18.857,4 und 562.300"],
  ["zwischen 5 und 7 Ministern, COVID-19, G20"],
  ["am 31. Februar 2010 oder 30.13.2010"],
]);

each("en", [
  [
    "on 6 August 2010; August 6, 2010; 6th of August, 2010; 2010-08-06",
    "2010-08-06",
    "2010-08-06",
    "2010-08-06",
    "2010-08-06",
  ],
  ["In August 2010, in May of 2011 and in Sept. 2012", "2010-08", "2011-05", "2012-09"],
  ["in the 1990s, early 1980s, mid-1970s and the '60s", "199X", "198X", "197X", "196X"],
  ["the 1900s", "190X|", "19XX|"],
  ["from 11 to 13 February 2014", "2014-02-11/2014-02-13"],
  ["April 15–16, 2015 and May 3 and 4, 2015", "2015-04-15/2015-04-16", "2015-05-03", "2015-05-04"],
  ["28 February – 2 March 2014", "2014-02-28/2014-03-02"],
  ["between January and November 2023", "2023-01/2023-11"],
  ["from December 2010 through January 2011", "2010-12/2011-01"],
  ["in 1999 and 2004, and in 2007, 2008 and 2010", "1999", "2004", "2007", "2008", "2010"],
  ["the 2010 agreement", "2010"],
  ["in 1992 relations were established", "1992"],
  ["the summer of 2003 and spring 2004", "2003-22", "2004-21"],
  [
    "Q1 2010, the fourth quarter of 2010 and the second half of 2011",
    "2010-01/2010-03",
    "2010-10/2010-12",
    "2011-07/2011-12",
  ],
  ["circa 1995, in about 2000", "1995~", "2000~"],
  ["relations were probably established in 1992", "1992?"],
  ["since 1992", "1992>"],
  ["from 1992 to the present", "1992>"],
  ["until 2003", "2003<"],
  ["on 20 April of the same year; in 2015 they met", "2015-04-20@", "2015"],
  ["In 2015 they met. On 20 April of last year", "2015"],
  ["4/5/2015", "2015-05-04|", "2015-04-05|"],
  ["15/04/2015", "2015-04-15"],
  ["On 6 August 2010, 15 agreements", "2010-08-06"],
  ["He may march in 2010", "2010"],
  ["the 19th century", "18XX"],
  ["1500 students, 2000 people, more than 1900, page 1999"],
]);

each("ru", [
  ["6 августа 2010 года; 6-го августа 2010 г.; 06.08.2010", "2010-08-06", "2010-08-06", "2010-08-06"],
  ["в ноябре 2012 г.", "2012-11"],
  ["в 1990-е годы и в 80-х годах", "199X", "198X"],
  ["летом 2003 года", "2003-22"],
  ["с 1999 по 2003 год и в 2010–2012 гг.", "1999/2003", "2010/2012"],
  ["с 11 по 13 февраля 2014 года, 15-16 апреля 2015 г.", "2014-02-11/2014-02-13", "2015-04-15/2015-04-16"],
  ["15.04.-16.04.2015", "2015-04-15/2015-04-16"],
  ["между январём и ноябрём 2023 года", "2023-01/2023-11"],
  ["в 1999 и 2004 годах", "1999", "2004"],
  ["около 1992 года, примерно в 1993 году", "1992~", "1993~"],
  ["предположительно в 1992 году", "1992?"],
  ["с 1992 года по настоящее время", "1992>"],
  ["до 2003 года", "2003<"],
  ["в I квартале 2010 года, в первом полугодии 2011 года", "2010-01/2010-03", "2011-01/2011-06"],
  ["в 2015 году, 20 апреля того же года", "2015", "2015-04-20@"],
  ["в мае 2010 г. и в июне с.г.", "2010-05"],
  ["в XX веке", "19XX"],
  ["76-я сессия, 20-е заседание, Повестка 2030, № 2010"],
  ["более 2000 человек, 1992 студента и 2010 тонн"],
]);

each("nb", [
  ["6. august 2010, den 6. august 2010, 6.8.2010", "2010-08-06", "2010-08-06", "2010-08-06"],
  ["i november 2012", "2012-11"],
  ["på 1990-tallet, på 1900-tallet og på 80-tallet", "199X", "19XX", "198X"],
  ["sommeren 2003", "2003-22"],
  ["fra 11. til 13. februar 2014, 15.–16. april 2015", "2014-02-11/2014-02-13", "2015-04-15/2015-04-16"],
  ["fra 1999 til 2003", "1999/2003"],
  ["mellom januar og november 2023", "2023-01/2023-11"],
  ["i 1999 og 2004", "1999", "2004"],
  ["omkring 1992, trolig i 1993", "1992~", "1993?"],
  ["siden 1992 og fram til 2003", "1992>", "2003<"],
  ["første kvartal 2010", "2010-01/2010-03"],
  ["i 2015, 20. april samme år", "2015", "2015-04-20@"],
  ["2000 personer, nr. 2010, 1500 studenter"],
]);

each("tg", [["5 июни 1992, соли 1993, 05.06.1992", "1992-06-05", "1993", "1992-06-05"]]);

test("a date comes with its position", () => {
  const text = "Am 6. August 2010 wurde …, seit 1992";
  expect(readDates(text, "de").map(({ start, end }) => text.slice(start, end))).toEqual(["6. August 2010", "1992"]);
});
