import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, parseDocument, stringify } from "yaml";
import { establishmentsFile } from "../../pipeline/authored/load.ts";
import { Refused } from "../../pipeline/refused.ts";

/** A line of the list of establishments, about to become a file of its own. */
export interface EstablishmentLine {
  /** The fact that it stands for, as an entry of `facts` in a relation's file. */
  fact: string;
  /** Takes the line out of the list. */
  remove(): void;
}

/**
 * The line that a pair has in the list of establishments; null where it has none.
 * @throws {Refused} where the list cannot be read, or other lines need this one
 */
export function establishmentLine(root: string, pair: string): EstablishmentLine | null {
  const file = join(root, establishmentsFile);
  if (!existsSync(file)) return null;
  const text = readFileSync(file, "utf8");
  const document = parseDocument(text);
  if (document.errors.length > 0)
    throw new Refused(`${establishmentsFile} cannot be read; npm run data -- check tells why.`);
  const lines = isMap(document.contents) ? document.contents.items : [];
  const index = lines.findIndex(({ key }) => isScalar(key) && key.value === pair);
  const value = lines[index]?.value;
  if (!isMap(value)) return null;

  const startOf = (lineIndex: number) => lines[lineIndex]?.key as { range: [number, number, number] } | undefined;
  const from = startOf(index)?.range[0] ?? 0;
  // What stands between two lines, comments above all, belongs to the second.
  const next = startOf(index + 1)?.range[0] ?? text.length;
  const entry = text.slice(from, next).replace(/(\n)(?:[ \t]*(?:#.*)?\n)+$/, "$1");
  const rest = text.slice(0, from) + text.slice(from + entry.length);
  const remaining = parseDocument(lines.length > 1 ? rest : `${rest}{}\n`);
  try {
    remaining.toJS();
  } catch {
    throw new Refused(`Other lines of ${establishmentsFile} refer to that of ${pair} (*…); write them out first.`);
  }
  return {
    fact: entryOf(value.toJS(document)),
    remove: () => writeFileSync(file, lines.length > 1 ? rest : `${rest}{}\n`),
  };
}

/** The line's attributes as a fact's; claims that say nothing but a source's id stand on one line. */
function entryOf(attributes: Record<string, unknown>): string {
  const yaml = stringify([{ id: "establishment", kind: "establishment", ...attributes }], { lineWidth: 0 });
  return yaml.replace(/^(?=.)/gm, "  ");
}
