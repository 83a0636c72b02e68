/** Words and letters that texts in all languages use. Words are in lower case. */

/** First parts of words for people that a hyphen joins to the office: a vice-president is not a president. */
export const joinedPrefixes: readonly string[] = ["vice", "vize", "vise", "ex", "non", "вице", "экс"];

/** Words that are part of names. */
export const nameParticles: readonly string[] = ["av", "von", "van", "de", "al", "bin"];

/** Abbreviations of more than three letters, whose full stop does not end a sentence. */
export const longAbbreviations: readonly string[] = ["Prof", "prof", "resp", "Mill", "mill", "Dipl", "проф"];

/** Roman numerals from 1, for centuries. */
export const romanNumerals: readonly string[] =
  "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split(" ");

/** Before the number of a quarter: “Q1”. */
export const quarterSign = "q";

/** Pattern of currencies that are often right before an amount: “in 2014 NOK 7 million”. */
export const currenciesBeforeAmounts = "usd|eur|nok|euros?|kr\\.?";

/** Zeros that a letter in front of a few currency codes stands for: “310 MNOK”, “5 mEUR”, “20 TNOK”. */
export const zerosBeforeCode: Readonly<Record<string, number>> = { m: 6, k: 3, t: 3 };

/** Pattern of that letter. */
export const multipleBeforeCode = "[mkt](?=(?:nok|sek|dkk|isk|eur|usd|chf|gbp)(?!\\p{L}))";

/** Pattern of signs of letters that may come right before a number: “Sh4.6 billion”. */
export const lettersBeforeNumber = "[kut]?shs?";

/** Letters that texts may replace by others: most Russian texts have е for ё, and Swiss ones ss for ß. */
export const letterVariants: readonly { letter: string; usual: string }[] = [
  { letter: "ё", usual: "е" },
  { letter: "ß", usual: "ss" },
];
