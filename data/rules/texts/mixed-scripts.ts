const scripts = { Latin: /\p{Script=Latin}/u, Cyrillic: /\p{Script=Cyrillic}/u, Greek: /\p{Script=Greek}/u };

/** Returns true if a text has letters of several scripts. */
export function hasSeveralScripts(text: string): boolean {
  return Object.values(scripts).filter((pattern) => pattern.test(text)).length > 1;
}

/** Returns which scripts a word mixes: “Cyrillic letters with Latin c (U+0063)”; null if its letters have the same script. */
export function mixedScriptsIn(word: string): string | null {
  if (!hasSeveralScripts(word)) return null;
  const byScript = Object.entries(scripts)
    .map(([script, pattern]) => ({ script, letters: [...word].filter((letter) => pattern.test(letter)) }))
    .filter(({ letters }) => letters.length > 0)
    .sort((a, b) => b.letters.length - a.letters.length);
  const [main, minority] = byScript;
  if (!main || !minority) return null;
  const letters = [...new Set(minority.letters)].map((letter) => `${letter} (${codePoint(letter)})`);
  return `${main.script} letters with ${minority.script} ${letters.join(", ")}`;
}

/** Returns the code point of a character: `U+200B`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
