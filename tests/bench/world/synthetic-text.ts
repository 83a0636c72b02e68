import type { InEveryLanguage } from "../../../data/model/language.ts";
import { Dice } from "./dice.ts";
import { RunningText } from "./running-text.ts";

/** Letters that sound alike: the n-th of one script is the n-th of another. */
const letters = {
  Latin: { consonants: "bdfgklmnprstvz", vowels: "aeiou" },
  Cyrillic: { consonants: "бдфгклмнпрствз", vowels: "аеиоу" },
  Arabic: { consonants: "بدفگکلمنپرستوز", vowels: "اهیوو" },
};
type Script = keyof typeof letters;

/** As sounds: pairs of a consonant and a vowel. Two syllables at least, so that no word is one of a real language's small words. */
const vocabulary = Array.from({ length: 1000 }, (_, index) => {
  const dice = new Dice(index);
  return Array.from({ length: dice.whole(2, 5) }, () => [dice.whole(0, 13), dice.whole(0, 4)] as const);
});

const words = { Latin: spelled("Latin"), Cyrillic: spelled("Cyrillic"), Arabic: spelled("Arabic") };

const running = {
  Latin: new RunningText(words.Latin),
  Cyrillic: new RunningText(words.Cyrillic),
  Arabic: new RunningText(words.Arabic),
};

/** A word that means nothing, in Latin letters. */
export function word(dice: Dice): string {
  return dice.one(words.Latin);
}

/** Words that mean nothing, in Latin letters. */
export function filler(dice: Dice, count: number): string {
  return running.Latin.passage(dice, count);
}

/** A text in every language, of about `count` words each. */
export function texts(dice: Dice, count: number): InEveryLanguage {
  const text = (script: Script) => capitalised(running[script].passage(dice, dice.whole(count - 1, count + 1)));
  return {
    de: text("Latin"),
    en: text("Latin"),
    nb: text("Latin"),
    ru: text("Cyrillic"),
    tg: text("Cyrillic"),
    fa: text("Arabic"),
  };
}

/** Somebody's name: two words, in Latin letters and in Cyrillic ones. */
export function name(dice: Dice): { latin: string; cyrillic: string } {
  const chosen = [dice.whole(0, vocabulary.length - 1), dice.whole(0, vocabulary.length - 1)];
  const written = (script: Script) => chosen.map((index) => capitalised(words[script][index] as string)).join(" ");
  return { latin: written("Latin"), cyrillic: written("Cyrillic") };
}

/** The text with its first letter large, where its script has such. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function spelled(script: Script): string[] {
  const { consonants, vowels } = letters[script];
  return vocabulary.map((word) =>
    word.map(([consonant, vowel]) => `${consonants[consonant]}${vowels[vowel]}`).join(""),
  );
}
