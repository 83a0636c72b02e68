import { generatedCurrencyNouns } from "./generated-currencies.ts";
import type { CurrencyWord } from "./types/currency-words.ts";

/** The currency that “dollars” may mean in a text about any states. */
export const usDollar = "USD";

/** Returns the currencies that a noun may mean: the usual ones, which come first, and all others with this noun in CLDR. */
function currenciesCalled(nouns: readonly string[], ...usual: string[]): string[] {
  const lines = generatedCurrencyNouns.en.trim().split("\n");
  const named = lines.flatMap((line) => {
    const [noun = "", codes = ""] = line.split(":");
    return nouns.includes(noun) ? codes.split(",") : [];
  });
  return [...new Set([...usual, ...named])];
}

/** The currencies that may be meant by one noun. */
export const krone = ["NOK", "SEK", "DKK", "ISK", "CZK"];
export const dollar = currenciesCalled(["dollar"], usDollar, "CAD", "AUD", "NZD", "SGD", "HKD");
export const ruble = ["RUB", "BYN"];
export const franc = currenciesCalled(["franc"], "CHF", "XOF", "XAF");
export const pound = currenciesCalled(["pound"], "GBP", "EGP", "SYP", "LBP", "SDG");
export const rial = currenciesCalled(["rial", "riyal"], "IRR", "OMR", "QAR", "YER", "SAR");
export const rupee = currenciesCalled(["rupee"], "INR", "PKR", "LKR", "NPR");
/** In some languages, rupees and rupiahs have the same name. */
export const rupeeOrRupiah = [...rupee, "IDR"];
export const dinar = currenciesCalled(["dinar"], "KWD", "IQD", "JOD", "BHD", "DZD", "TND", "RSD");
export const dirham = ["AED", "MAD"];
export const manat = ["AZN", "TMT"];
export const leu = ["MDL", "RON"];
export const lira = ["TRY"];
export const som = ["KGS", "UZS"];
export const yuan = ["CNY"];

/** Names of currencies that several states use: alone, such a name means any of them; with an adjective, it means one. */
export function family(
  noun: string,
  codes: readonly string[],
  adjectives: Readonly<Record<string, string>>,
): CurrencyWord[] {
  return [
    ...Object.entries(adjectives).map(
      ([code, adjective]): CurrencyWord => [`(?:${adjective})[\\s-]{0,2}(?:${noun})`, [code]],
    ),
    [noun, codes],
  ];
}
