/** A declension: which names it is for (their nominative ending, which the other cases replace), and the endings of the other cases. */
const declensions = (
  [
    // Adjectives: Чайковский, Толстой, Великая; and, with the same nominative, nouns: Дмитрий, Сергей.
    [/[иыо]й$/, "ий ый ой ая ое ого его ому ему им ым ом ем ую юю ой ей"],
    // Adjectives in the plural: Соединённые Штаты.
    [/[ыи]е$/, "ые ие ых их ым им ыми ими"],
    [/[ая]я$/, "ая яя ой ей ую юю ого его"],
    [/й$/, "й я ю ем е и"],
    [/ия$/, "ия ии ию ией"],
    [/я$/, "я и ю е ей ью"],
    [/а$/, "а ы и е у ой ей ою"],
    [/ь$/, "ь я ю ем е ью и"],
    // Names in the plural, as Афины.
    [/[ыи]$/, "ы и ам ям ах ях ами ями ов"],
    [/[ыи]$/, ""],
    [/(?<=[бвгджзклмнпрстфхцчшщ])$/, "а у ом ем ым е ы"],
  ] as const
).map(([nominative, endings]) => ({ nominative, endings: new Set<string>(endings.split(" ")) }));

/** Names whose last vowel is missing in other cases: Павел, Павла. */
const fleetingVowel = /[ео](?=[лкц]$)/;

/** Returns true if a word is a Russian name in another case. Names in Latin letters are not declined. */
export function isDeclinedName(word: string, name: string): boolean {
  if (!/\p{Script=Cyrillic}/u.test(name)) return false;
  // Only the last two letters change.
  if (!word.startsWith(name.slice(0, Math.max(2, name.length - 2)))) return false;
  const isForm = declensions.some(({ nominative, endings }) => {
    if (!nominative.test(name)) return false;
    const base = name.replace(nominative, "");
    return base.length > 1 && word.startsWith(base) && endings.has(word.slice(base.length));
  });
  if (isForm || !fleetingVowel.test(name)) return isForm;
  const base = name.replace(fleetingVowel, "");
  return word.startsWith(base) && ["а", "у", "ом", "ем", "е"].includes(word.slice(base.length));
}
