import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, parseDocument, stringify } from "yaml";
import { establishmentsFile } from "../../pipeline/authored/load-authored.ts";
import { Refused } from "../../pipeline/refused.ts";

/** An entry of establishments.yml that is about to move into a file of its own. */
export interface EstablishmentLine {
  /** The entry as a fact, in YAML, as an item of `facts` in a relation's file. */
  fact: string;
  /** Removes the entry from establishments.yml. */
  remove(): void;
}

/**
 * Returns the entry of a pair in establishments.yml; null if it has none.
 * @throws {Refused} if the list is invalid, or if other entries refer to this one
 */
export function establishmentLine(root: string, pair: string): EstablishmentLine | null {
  const file = join(root, establishmentsFile);
  if (!existsSync(file)) return null;
  const text = readFileSync(file, "utf8");
  const document = parseDocument(text);
  if (document.errors.length > 0)
    throw new Refused(`${establishmentsFile} is invalid; to see why, run npm run data -- check.`);
  const lines = isMap(document.contents) ? document.contents.items : [];
  const index = lines.findIndex(({ key }) => isScalar(key) && key.value === pair);
  const value = lines[index]?.value;
  if (!isMap(value)) return null;

  const startOf = (lineIndex: number) => lines[lineIndex]?.key as { range: [number, number, number] } | undefined;
  const from = startOf(index)?.range[0] ?? 0;
  // Comments and blank lines between two entries belong to the second.
  const next = startOf(index + 1)?.range[0] ?? text.length;
  const entry = text.slice(from, next).replace(/(\n)(?:[ \t]*(?:#.*)?\n)+$/, "$1");
  const rest = text.slice(0, from) + text.slice(from + entry.length);
  const remaining = parseDocument(lines.length > 1 ? rest : `${rest}{}\n`);
  try {
    remaining.toJS();
  } catch {
    throw new Refused(
      `Other entries of ${establishmentsFile} refer to the entry ${pair} with aliases (*…); replace the aliases with their values first.`,
    );
  }
  return {
    fact: entryOf(value.toJS(document)),
    remove: () => writeFileSync(file, lines.length > 1 ? rest : `${rest}{}\n`),
  };
}

/** Returns the entry's attributes as a fact in YAML. */
function entryOf(attributes: Record<string, unknown>): string {
  const yaml = stringify([{ id: "establishment", kind: "establishment", ...attributes }], { lineWidth: 0 });
  return yaml.replace(/^(?=.)/gm, "  ");
}
