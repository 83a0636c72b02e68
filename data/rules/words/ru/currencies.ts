import * as families from "../currency-families.ts";
import type { CurrencyWord } from "../types/currency-words.ts";
import { wordList } from "../word-list.ts";

export const currencies: readonly CurrencyWord[] = [
  ["(?:нов\\p{L}+ )?тайваньск\\p{L}+ доллар\\p{L}{0,3}", ["TWD"]],
  ["гонконгск\\p{L}+ доллар\\p{L}{0,3}", ["HKD"]],
  ["франк\\p{L}{0,3} КФА", ["XOF", "XAF"]],
  ["тихоокеанск\\p{L}+ франк\\p{L}{0,3}", ["XPF"]],
  ["восточно-?карибск\\p{L}+ доллар\\p{L}{0,3}", ["XCD"]],
  ["конвертируем\\p{L}+ мар(?:к\\p{L}{1,3}|ок)", ["BAM"]],
  ...families.family("крон\\p{L}{0,3}", families.krone, {
    NOK: "норвежск\\p{L}+",
    SEK: "шведск\\p{L}+",
    DKK: "датск\\p{L}+",
    ISK: "исландск\\p{L}+",
    CZK: "чешск\\p{L}+",
  }),
  ["(?:американск\\p{L}+ )?дол(?:лар\\p{L}{0,3}|л?\\.?) (?:США|Соедин[её]нных Штатов(?: Америки)?)", ["USD"]],
  ...families.family("дол(?:лар\\p{L}{0,3}|л\\.)", families.dollar, {
    USD: "американск\\p{L}+",
    CAD: "канадск\\p{L}+",
    AUD: "австралийск\\p{L}+",
  }),
  ...families.family("руб(?:л\\p{L}{1,3}|\\.)", families.ruble, {
    RUB: "российск\\p{L}+|рос\\.",
    BYN: "белорусск\\p{L}+",
  }),
  ...families.family("франк\\p{L}{0,3}", families.franc, { CHF: "швейцарск\\p{L}+" }),
  ["фунт\\p{L}{0,3} стерлингов", ["GBP"]],
  ...families.family("фунт\\p{L}{0,3}", families.pound, { GBP: "британск\\p{L}+", EGP: "египетск\\p{L}+" }),
  ["евро", ["EUR"]],
  ["сомони", ["TJS"]],
  ["тенге", ["KZT"]],
  ["юан\\p{L}{1,3}", families.yuan],
  ["иен\\p{L}{0,3}", ["JPY"]],
  ["риал\\p{L}{0,3}", families.rial],
  ["рупи\\p{L}{1,3}", families.rupeeOrRupiah],
  ["динар\\p{L}{0,3}", families.dinar],
  ["дирхам\\p{L}{0,3}", families.dirham],
  ["манат\\p{L}{0,3}", families.manat],
  ["ле(?:ев|й|я|ям)", families.leu],
  ["лир\\p{L}{0,2}", families.lira],
  ["с[оу]м(?:ов|ам|ами)?", families.som],
  ["лари", ["GEL"]],
  ["грив(?:ен|н\\p{L}{1,3})", ["UAH"]],
  ["злот\\p{L}{1,3}", ["PLN"]],
  ["форинт\\p{L}{0,3}", ["HUF"]],
  ["вон\\p{L}{0,2}", ["KRW", "KPW"]],
];

/** Nouns for currencies that also mean something else, and so name a currency only after the adjective of its state. */
export const otherMeanings = wordList(
  "драма добр добра добры золотого золотой золотых кин кина кины кип кипа лек лека марка марки марок пул пула пулы реал реала соль соля солей сума так така таки тал тала талы",
);
