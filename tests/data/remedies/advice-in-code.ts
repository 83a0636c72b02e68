import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Returns the advice in the messages of all TypeScript files below a folder: the fixed words around each “; ” of a text, such as “ is
 * empty; fill it in, or delete it”.
 */
export function adviceInCode(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => name.endsWith(".ts"));
  return [...new Set(files.sort().flatMap((name) => adviceIn(readFileSync(join(folder, name), "utf8"))))];
}

function adviceIn(code: string): string[] {
  const lines = code.split("\n").filter((line) => !/^\s*(?:\/\*|\*|\/\/)/.test(line));
  return lines.flatMap((line) =>
    [...line.matchAll(/; (?=\p{Ll}+,? [\p{Ll}“])/gu)].flatMap(({ index }) => {
      // A text is preceded by its quotation mark or by a value in it, code is not.
      const [, before] = /["`}]([^}"`]*)$/u.exec(line.slice(0, index)) ?? [];
      const [after = ""] = /^(?:[^$"`]|\$(?!\{))*/u.exec(line.slice(index)) ?? [];
      return before === undefined ? [] : [before + after];
    }),
  );
}
