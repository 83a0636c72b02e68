import type { InEveryLanguage } from "../../../data/model/language.ts";
import { Dice } from "./dice.ts";
import { RunningText } from "./running-text.ts";

/** Letters by script. Letters at the same position sound alike. */
const letters = {
  Latin: { consonants: "bdfgklmnprstvz", vowels: "aeiou" },
  Cyrillic: { consonants: "бдфгклмнпрствз", vowels: "аеиоу" },
  Arabic: { consonants: "بدفگکلمنپرستوز", vowels: "اهیوو" },
};
type Script = keyof typeof letters;

/** Words as pairs of consonant and vowel. They have at least two syllables, so that none is a short word of a real language. */
const vocabulary = Array.from({ length: 1000 }, (_, index) => {
  const dice = new Dice(index);
  return Array.from({ length: dice.integer(2, 5) }, () => [dice.integer(0, 13), dice.integer(0, 4)] as const);
});

const words = { Latin: spelled("Latin"), Cyrillic: spelled("Cyrillic"), Arabic: spelled("Arabic") };

const running = {
  Latin: new RunningText(words.Latin),
  Cyrillic: new RunningText(words.Cyrillic),
  Arabic: new RunningText(words.Arabic),
};

/** A meaningless word in Latin letters. */
export function word(dice: Dice): string {
  return dice.pick(words.Latin);
}

/** `count` meaningless words in Latin letters. */
export function filler(dice: Dice, count: number): string {
  return running.Latin.passage(dice, count);
}

/** A meaningless text of about `count` words in every language. */
export function texts(dice: Dice, count: number): InEveryLanguage {
  const text = (script: Script) => capitalised(running[script].passage(dice, dice.integer(count - 1, count + 1)));
  return {
    de: text("Latin"),
    en: text("Latin"),
    nb: text("Latin"),
    ru: text("Cyrillic"),
    tg: text("Cyrillic"),
    fa: text("Arabic"),
  };
}

/** A person's name of two words, in Latin and Cyrillic letters. */
export function name(dice: Dice): { latin: string; cyrillic: string } {
  const indexes = [dice.integer(0, vocabulary.length - 1), dice.integer(0, vocabulary.length - 1)];
  const spelling = (script: Script) => indexes.map((index) => capitalised(words[script][index] as string)).join(" ");
  return { latin: spelling("Latin"), cyrillic: spelling("Cyrillic") };
}

/** The text with its first letter capitalised, if the script has capitals. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Spells the vocabulary in a script. */
function spelled(script: Script): string[] {
  const { consonants, vowels } = letters[script];
  return vocabulary.map((word) =>
    word.map(([consonant, vowel]) => `${consonants[consonant]}${vowels[vowel]}`).join(""),
  );
}
