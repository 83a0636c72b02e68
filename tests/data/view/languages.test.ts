// Dates and amounts in every language, in the runtime that serves them. The expectations were checked by hand against CLDR and the languages' rules.
import { expect, test } from "vitest";
import {
  directionOf,
  firstAvailable,
  isLanguage,
  type Language,
  languageFor,
  languages,
} from "../../../data/model/language.ts";
import { amountText, localNumber } from "../../../data/view/words/amount-text.ts";
import { dateText } from "../../../data/view/words/date-text.ts";

const tags = Object.keys(languages) as Language[];

/** Texts in de, en, nb, ru, tg and fa, in this order. */
type InOrder = [de: string, en: string, nb: string, ru: string, tg: string, fa: string];

/** Compares all six texts at once, so that a failure shows them side by side. The expected texts have “~” for a no-break space. */
function expectInOrder(textIn: (language: Language) => string, expected: InOrder): void {
  expect(tags.map((tag) => textIn(tag).replaceAll("\u00a0", "~"))).toEqual(expected);
}

test.each<[edtf: string, expected: InOrder]>([
  ["1992", ["1992", "1992", "1992", "1992~год", "соли~1992", "۱۹۹۲"]],
  [
    "2012-11",
    ["November 2012", "November 2012", "november 2012", "ноябрь 2012~года", "моҳи ноябри соли~2012", "نوامبر ۲۰۱۲"],
  ],
  [
    "2016-01",
    ["Januar 2016", "January 2016", "januar 2016", "январь 2016~года", "моҳи январи соли~2016", "ژانویهٔ ۲۰۱۶"],
  ],
  [
    "2015-04-20",
    [
      "20.~April 2015",
      "20~April 2015",
      "20.~april 2015",
      "20~апреля 2015~года",
      "20~апрели соли~2015",
      "۲۰~آوریل ۲۰۱۵",
    ],
  ],
  ["1992-05-06", ["6.~Mai 1992", "6~May 1992", "6.~mai 1992", "6~мая 1992~года", "6~майи соли~1992", "۶~مهٔ ۱۹۹۲"]],
  [
    "1992-03-25",
    ["25.~März 1992", "25~March 1992", "25.~mars 1992", "25~марта 1992~года", "25~марти соли~1992", "۲۵~مارس ۱۹۹۲"],
  ],
])("the date %s", (edtf, expected) => {
  expectInOrder((language) => dateText(edtf, language), expected);
});

test.each<[edtf: string, expected: InOrder]>([
  ["1992/1995", ["1992–1995", "1992–1995", "1992–1995", "1992–1995~годы", "солҳои 1992–1995", "۱۹۹۲ تا ۱۹۹۵"]],
  [
    "2023-01/2023-11",
    [
      "Januar–November 2023",
      "January–November 2023",
      "januar–november 2023",
      "январь~– ноябрь 2023~года",
      "моҳҳои январ~– ноябри соли~2023",
      "ژانویه تا نوامبر ۲۰۲۳",
    ],
  ],
  [
    "2023-01-03/2023-11-05",
    [
      "3.~Januar~– 5.~November 2023",
      "3~January~– 5~November 2023",
      "3.~januar–5.~november 2023",
      "3~января~– 5~ноября 2023~года",
      "3~январ~– 5~ноябри соли~2023",
      "۳~ژانویه تا ۵~نوامبر ۲۰۲۳",
    ],
  ],
  [
    "2012-11/2013-01",
    [
      "November 2012~– Januar 2013",
      "November 2012~– January 2013",
      "november 2012–januar 2013",
      "ноябрь 2012~года~– январь 2013~года",
      "моҳи ноябри соли~2012~– моҳи январи соли~2013",
      "نوامبر ۲۰۱۲ تا ژانویهٔ ۲۰۱۳",
    ],
  ],
  [
    "1992/1992-06-29",
    [
      "1992~– 29.~Juni 1992",
      "1992~– 29~June 1992",
      "1992–29.~juni 1992",
      "1992~год~– 29~июня 1992~года",
      "соли~1992~– 29~июни соли~1992",
      "۱۹۹۲ تا ۲۹~ژوئن ۱۹۹۲",
    ],
  ],
  [
    "2022-02-11/2022-02-13",
    [
      "11.–13.~Februar 2022",
      "11–13~February 2022",
      "11.–13.~februar 2022",
      "11–13~февраля 2022~года",
      "11–13~феврали соли~2022",
      "۱۱ تا ۱۳~فوریهٔ ۲۰۲۲",
    ],
  ],
  [
    "2022-04-15/2022-04-16",
    [
      "15.–16.~April 2022",
      "15–16~April 2022",
      "15.–16.~april 2022",
      "15–16~апреля 2022~года",
      "15–16~апрели соли~2022",
      "۱۵ تا ۱۶~آوریل ۲۰۲۲",
    ],
  ],
  [
    "2012-12-30/2013-01-02",
    [
      "30.~Dezember 2012~– 2.~Januar 2013",
      "30~December 2012~– 2~January 2013",
      "30.~desember 2012–2.~januar 2013",
      "30~декабря 2012~года~– 2~января 2013~года",
      "30~декабри соли~2012~– 2~январи соли~2013",
      "۳۰~دسامبر ۲۰۱۲ تا ۲~ژانویهٔ ۲۰۱۳",
    ],
  ],
])("the span %s", (edtf, expected) => {
  expectInOrder((language) => dateText(edtf, language), expected);
});

test.each<[edtf: string, expected: InOrder]>([
  ["1992/..", ["ab 1992", "from 1992", "fra 1992", "с~1992~года", "аз соли~1992", "از ۱۹۹۲"]],
  [
    "2012-11/..",
    [
      "ab November 2012",
      "from November 2012",
      "fra november 2012",
      "с~ноября 2012~года",
      "аз моҳи ноябри соли~2012",
      "از نوامبر ۲۰۱۲",
    ],
  ],
  [
    "2015-04-20/..",
    [
      "ab dem 20.~April 2015",
      "from 20~April 2015",
      "fra 20.~april 2015",
      "с~20~апреля 2015~года",
      "аз 20~апрели соли~2015",
      "از ۲۰~آوریل ۲۰۱۵",
    ],
  ],
  ["../1992", ["bis 1992", "until 1992", "til 1992", "по~1992~год", "то соли~1992", "تا ۱۹۹۲"]],
  [
    "../2015-04-20",
    [
      "bis 20.~April 2015",
      "until 20~April 2015",
      "til 20.~april 2015",
      "по~20~апреля 2015~года",
      "то 20~апрели соли~2015",
      "تا ۲۰~آوریل ۲۰۱۵",
    ],
  ],
])("the open span %s", (edtf, expected) => {
  expectInOrder((language) => dateText(edtf, language), expected);
});

test.each<[edtf: string, expected: InOrder]>([
  ["1992~", ["ungefähr 1992", "about 1992", "omkring 1992", "примерно 1992~год", "тақрибан соли~1992", "حدود ۱۹۹۲"]],
  [
    "2015-04-20?",
    [
      "20.~April 2015 (unsicher)",
      "20~April 2015 (uncertain)",
      "20.~april 2015 (usikkert)",
      "20~апреля 2015~года (под вопросом)",
      "20~апрели соли~2015 (номуайян)",
      "۲۰~آوریل ۲۰۱۵ (نامطمئن)",
    ],
  ],
  [
    "1992%",
    [
      "ungefähr 1992 (unsicher)",
      "about 1992 (uncertain)",
      "omkring 1992 (usikkert)",
      "примерно 1992~год (под вопросом)",
      "тақрибан соли~1992 (номуайян)",
      "حدود ۱۹۹۲ (نامطمئن)",
    ],
  ],
  [
    "1992~/1995",
    [
      "ungefähr 1992~– 1995",
      "about 1992~– 1995",
      "omkring 1992–1995",
      "примерно 1992~год~– 1995~год",
      "тақрибан соли~1992~– соли~1995",
      "حدود ۱۹۹۲ تا ۱۹۹۵",
    ],
  ],
])("the approximate or uncertain date %s", (edtf, expected) => {
  expectInOrder((language) => dateText(edtf, language), expected);
});

test.each<[edtf: string, expected: InOrder]>([
  ["199X", ["1990er-Jahre", "the 1990s", "1990-årene", "1990-е~годы", "солҳои 1990-ум", "دههٔ ۱۹۹۰"]],
  [
    "199X~",
    [
      "ungefähr 1990er-Jahre",
      "about the 1990s",
      "omkring 1990-årene",
      "примерно 1990-е~годы",
      "тақрибан солҳои 1990-ум",
      "حدود دههٔ ۱۹۹۰",
    ],
  ],
  [
    "19XX",
    [
      "zwischen 1900 und 1999",
      "between 1900 and 1999",
      "mellom 1900 og 1999",
      "не ранее 1900~года и не позднее 1999~года",
      "байни соли~1900 ва соли~1999",
      "میان ۱۹۰۰ و ۱۹۹۹",
    ],
  ],
  [
    "-004X",
    [
      "zwischen 50~v.~Chr. und 41~v.~Chr.",
      "between 50~BC and 41~BC",
      "mellom 50~f.Kr. og 41~f.Kr.",
      "не ранее 50~года до~н.~э. и не позднее 41~года до~н.~э.",
      "байни соли~50 пеш аз милод ва соли~41 пеш аз милод",
      "میان ۵۰ پیش از میلاد و ۴۱ پیش از میلاد",
    ],
  ],
  [
    "1992-XX",
    [
      "1992 (Monat nicht angegeben)",
      "1992 (month not specified)",
      "1992 (måned ikke oppgitt)",
      "1992~год (месяц не указан)",
      "соли~1992 (моҳ зикр нашудааст)",
      "۱۹۹۲ (ماه نامشخص)",
    ],
  ],
  [
    "1992-XX-XX",
    [
      "1992 (Tag nicht angegeben)",
      "1992 (day not specified)",
      "1992 (dag ikke oppgitt)",
      "1992~год (день не указан)",
      "соли~1992 (рӯз зикр нашудааст)",
      "۱۹۹۲ (روز نامشخص)",
    ],
  ],
  [
    "1992-04-XX",
    [
      "April 1992 (Tag nicht angegeben)",
      "April 1992 (day not specified)",
      "april 1992 (dag ikke oppgitt)",
      "апрель 1992~года (день не указан)",
      "моҳи апрели соли~1992 (рӯз зикр нашудааст)",
      "آوریل ۱۹۹۲ (روز نامشخص)",
    ],
  ],
  ["2001-21", ["Frühjahr 2001", "spring 2001", "våren 2001", "весна 2001~года", "баҳори соли~2001", "بهار ۲۰۰۱"]],
  ["2001-22", ["Sommer 2001", "summer 2001", "sommeren 2001", "лето 2001~года", "тобистони соли~2001", "تابستان ۲۰۰۱"]],
  ["2001-23", ["Herbst 2001", "autumn 2001", "høsten 2001", "осень 2001~года", "тирамоҳи соли~2001", "پاییز ۲۰۰۱"]],
  ["2001-24", ["Winter 2001", "winter 2001", "vinteren 2001", "зима 2001~года", "зимистони соли~2001", "زمستان ۲۰۰۱"]],
])("the date %s with unspecified parts", (edtf, expected) => {
  expectInOrder((language) => dateText(edtf, language), expected);
});

test.each<[edtf: string, expected: InOrder]>([
  [
    "-0043-03-15",
    [
      "15.~März 44~v.~Chr.",
      "15~March 44~BC",
      "15.~mars 44~f.Kr.",
      "15~марта 44~года до~н.~э.",
      "15~марти соли~44 пеш аз милод",
      "۱۵~مارس ۴۴ پیش از میلاد",
    ],
  ],
  ["0000", ["1~v.~Chr.", "1~BC", "1~f.Kr.", "1~год до~н.~э.", "соли~1 пеш аз милод", "۱ پیش از میلاد"]],
  [
    "-0100/-0043",
    [
      "101~v.~Chr.~– 44~v.~Chr.",
      "101~BC~– 44~BC",
      "101~f.Kr.–44~f.Kr.",
      "101~год до~н.~э.~– 44~год до~н.~э.",
      "соли~101 пеш аз милод~– соли~44 пеш аз милод",
      "۱۰۱ پیش از میلاد تا ۴۴ پیش از میلاد",
    ],
  ],
  ["Y17000", ["17000", "17000", "17000", "17000~год", "соли~17000", "۱۷۰۰۰"]],
  [
    "Y-17000",
    ["17001~v.~Chr.", "17001~BC", "17001~f.Kr.", "17001~год до~н.~э.", "соли~17001 пеш аз милод", "۱۷۰۰۱ پیش از میلاد"],
  ],
])("the BC or five-digit year %s", (edtf, expected) => {
  expectInOrder((language) => dateText(edtf, language), expected);
});

test.each<[edtf: string, expected: InOrder]>([
  [
    "1985/",
    [
      "ab 1985 (Ende unbekannt)",
      "from 1985 (end unknown)",
      "fra 1985 (slutt ukjent)",
      "с~1985~года (окончание неизвестно)",
      "аз соли~1985 (анҷом номаълум)",
      "از ۱۹۸۵ (پایان نامعلوم)",
    ],
  ],
  [
    "/1985",
    [
      "bis 1985 (Beginn unbekannt)",
      "until 1985 (beginning unknown)",
      "til 1985 (begynnelse ukjent)",
      "по~1985~год (начало неизвестно)",
      "то соли~1985 (оғоз номаълум)",
      "تا ۱۹۸۵ (آغاز نامعلوم)",
    ],
  ],
  ["../..", ["Datum unbekannt", "Date unknown", "Ukjent dato", "Дата неизвестна", "Сана номаълум", "تاریخ نامعلوم"]],
  [
    "2004-06?/2004-08~",
    [
      "Juni 2004 (unsicher)~– ungefähr August 2004",
      "June 2004 (uncertain)~– about August 2004",
      "juni 2004 (usikkert)–omkring august 2004",
      "июнь 2004~года (под вопросом)~– примерно август 2004~года",
      "моҳи июни соли~2004 (номуайян)~– тақрибан моҳи августи соли~2004",
      "ژوئن ۲۰۰۴ (نامطمئن) تا حدود اوت ۲۰۰۴",
    ],
  ],
])("the span %s with unknown or uncertain ends", (edtf, expected) => {
  expectInOrder((language) => dateText(edtf, language), expected);
});

test.each<[edtf: string, expected: InOrder]>([
  ["1992", ["1992", "1992", "1992", "в~1992~году", "соли~1992", "۱۹۹۲"]],
  [
    "1992-02",
    ["Februar 1992", "February 1992", "februar 1992", "в~феврале 1992~года", "моҳи феврали соли~1992", "فوریهٔ ۱۹۹۲"],
  ],
  [
    "1992-06-29",
    ["dem 29.~Juni 1992", "29~June 1992", "29.~juni 1992", "29~июня 1992~года", "29~июни соли~1992", "۲۹~ژوئن ۱۹۹۲"],
  ],
  [
    "2020-10~",
    [
      "ungefähr Oktober 2020",
      "about October 2020",
      "omkring oktober 2020",
      "примерно в~октябре 2020~года",
      "тақрибан моҳи октябри соли~2020",
      "حدود اکتبر ۲۰۲۰",
    ],
  ],
  ["1992-21", ["dem Frühjahr 1992", "spring 1992", "våren 1992", "весной 1992~года", "баҳори соли~1992", "بهار ۱۹۹۲"]],
  ["199X", ["den 1990er-Jahren", "the 1990s", "1990-årene", "в~1990-е~годы", "солҳои 1990-ум", "دههٔ ۱۹۹۰"]],
])("the date %s of an establishment, after its label", (edtf, expected) => {
  expectInOrder((language) => dateText(edtf, language, "established"), expected);
});

test.each<[edtf: string, expected: InOrder]>([
  ["1992", ["1992", "1992", "1992", "1992~года", "соли~1992", "۱۹۹۲"]],
  [
    "2012-11",
    ["November 2012", "November 2012", "november 2012", "ноября 2012~года", "моҳи ноябри соли~2012", "نوامبر ۲۰۱۲"],
  ],
  [
    "2015-04-20",
    [
      "dem 20.~April 2015",
      "20~April 2015",
      "20.~april 2015",
      "20~апреля 2015~года",
      "20~апрели соли~2015",
      "۲۰~آوریل ۲۰۱۵",
    ],
  ],
  ["2001-21", ["dem Frühjahr 2001", "spring 2001", "våren 2001", "весны 2001~года", "баҳори соли~2001", "بهار ۲۰۰۱"]],
  ["199X", ["den 1990er-Jahren", "the 1990s", "1990-årene", "1990-х~годов", "солҳои 1990-ум", "دههٔ ۱۹۹۰"]],
])("the date %s after a word for “since”", (edtf, expected) => {
  expectInOrder((language) => dateText(edtf, language, "since"), expected);
});

test.each<[value: string, currency: string, expected: InOrder]>([
  [
    "7000000",
    "NOK",
    [
      "7~Mio. norwegische Kronen",
      "NOK~7~million",
      "7~millioner norske kroner",
      "7~млн норвежских крон",
      "7~миллион кронаи норвегӣ",
      "۷~میلیون کرون نروژ",
    ],
  ],
  [
    "1060000",
    "USD",
    [
      "1,06~Mio. US-Dollar",
      "USD~1.06~million",
      "1,06~millioner amerikanske dollar",
      "1,06~млн долларов США",
      "1,06~миллион доллари ИМА",
      "۱٫۰۶~میلیون دلار آمریکا",
    ],
  ],
  [
    "562300",
    "USD",
    [
      "562.300~US-Dollar",
      "USD~562,300",
      "562~300~amerikanske dollar",
      "562~300~долларов США",
      "562~300~доллари ИМА",
      "۵۶۲٬۳۰۰~دلار آمریکا",
    ],
  ],
  ["0", "USD", ["0~US-Dollar", "USD~0", "0~amerikanske dollar", "0~долларов США", "0~доллари ИМА", "۰~دلار آمریکا"]],
  ["21", "EUR", ["21~Euro", "EUR~21", "21~euro", "21~евро", "21~евро", "۲۱~یورو"]],
  [
    "112",
    "USD",
    ["112~US-Dollar", "USD~112", "112~amerikanske dollar", "112~долларов США", "112~доллари ИМА", "۱۱۲~دلار آمریکا"],
  ],
  [
    "22",
    "USD",
    ["22~US-Dollar", "USD~22", "22~amerikanske dollar", "22~доллара США", "22~доллари ИМА", "۲۲~دلار آمریکا"],
  ],
  [
    "1",
    "NOK",
    ["1~norwegische Krone", "NOK~1", "1~norsk krone", "1~норвежская крона", "1~кронаи норвегӣ", "۱~کرون نروژ"],
  ],
  ["0.5", "EUR", ["0,5~Euro", "EUR~0.5", "0,5~euro", "0,5~евро", "0,5~евро", "۰٫۵~یورو"]],
  [
    "1000000",
    "EUR",
    ["1~Mio. Euro", "EUR~1~million", "1~million euro", "1~млн евро", "1~миллион евро", "۱~میلیون یورو"],
  ],
  [
    "1500000000",
    "EUR",
    [
      "1.500~Mio. Euro",
      "EUR~1,500~million",
      "1~500~millioner euro",
      "1~500~млн евро",
      "1~500~миллион евро",
      "۱٬۵۰۰~میلیون یورو",
    ],
  ],
  ["5000", "CHF", ["5.000~CHF", "CHF~5,000", "5~000~CHF", "5~000~CHF", "5~000~CHF", "۵٬۰۰۰~CHF"]],
  [
    "12",
    "SEK",
    ["12~schwedische Kronen", "SEK~12", "12~svenske kroner", "12~шведских крон", "12~кронаи шведӣ", "۱۲~کرون سوئد"],
  ],
  [
    "22",
    "NOK",
    ["22~norwegische Kronen", "NOK~22", "22~norske kroner", "22~норвежские кроны", "22~кронаи норвегӣ", "۲۲~کرون نروژ"],
  ],
  [
    "1.5",
    "SEK",
    [
      "1,5~schwedische Kronen",
      "SEK~1.5",
      "1,5~svenske kroner",
      "1,5~шведской кроны",
      "1,5~кронаи шведӣ",
      "۱٫۵~کرون سوئد",
    ],
  ],
])("the amount %s %s", (value, currency, expected) => {
  expectInOrder((language) => amountText({ value, currency }, language), expected);
});

test.each([
  ["10000", "10.000~Euro"],
  ["999990", "999.990~Euro"],
  ["1065000", "1,065~Mio. Euro"],
  // Written out if millions would need a long fraction.
  ["1234567", "1.234.567~Euro"],
  ["1234567.89", "1.234.567,89~Euro"],
  ["10000.00", "10.000,00~Euro"],
])("keeps every digit of %s", (value, text) => {
  expect(amountText({ value, currency: "EUR" }, "de").replaceAll("\u00a0", "~")).toBe(text);
});

test("writes counts in the reader's digits", () => {
  expectInOrder((language) => localNumber("27", language), ["27", "27", "27", "27", "27", "۲۷"]);
});

test.each<[tag: string, language: Language | null]>([
  ["de", "de"],
  ["de-AT", "de"],
  ["EN-gb", "en"],
  ["no", "nb"],
  ["nn-NO", "nb"],
  ["nb-NO", "nb"],
  ["ru-Cyrl-RU", "ru"],
  ["tg-Cyrl-TJ", "tg"],
  ["fa-IR", "fa"],
  ["fr", null],
  ["nordisk", null],
  ["den", null],
  ["x-de", null],
  ["*", null],
  ["", null],
  ["constructor", null],
])("the language tag %j selects %s", (tag, language) => {
  expect(languageFor(tag)).toBe(language);
});

test("isLanguage accepts only the project's own tags", () => {
  expect(["de", "fa", "no", "de-AT", "toString"].filter(isLanguage)).toEqual(["de", "fa"]);
});

test("readers of every language get a text that exists in only one language", () => {
  for (const preferred of tags) {
    for (const available of tags) expect(firstAvailable(preferred, [available])).toBe(available);
    expect(firstAvailable(preferred, tags)).toBe(preferred);
    expect(firstAvailable(preferred, ["fr"])).toBeNull();
  }
});

test.each<[preferred: Language, chain: string]>([
  ["tg", "tg ru en de nb fa"],
  ["nb", "nb en de ru tg fa"],
  ["fa", "fa en de ru tg nb"],
])("readers of %s get the first available of %s", (preferred, chain) => {
  const available = [...tags] as string[];
  const order: (string | null)[] = [];
  while (available.length > 0) {
    const first = firstAvailable(preferred, available);
    order.push(first);
    available.splice(available.indexOf(first as string), 1);
  }
  expect(order.join(" ")).toBe(chain);
});

test.each([
  ["fa", "rtl"],
  ["ar-EG", "rtl"],
  ["tg-Arab", "rtl"],
  ["ar-Latn", "ltr"],
  ["tg", "ltr"],
  ["und", "ltr"],
])("the direction of %s is %s", (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});
