import { type Document, isMap, isScalar, isSeq, type Scalar } from "yaml";
import { inQuotationMarks } from "../../../model/quotation-marks.ts";

// In YAML, a comma between brackets or braces ends a text that has no quotation marks.

type Path = readonly PropertyKey[];

/**
 * Returns the corrected YAML if a key without a value is the rest of a text that YAML split at a comma:
 * `reason: "A heading, it states no fact."`. Null if it is not.
 * @param yaml the text of the document
 * @param path leads to the group of attributes
 */
export function textSplitBefore(yaml: string, document: Document, path: Path, key: string): string | null {
  const map = document.getIn(path, true);
  if (!isMap(map) || !map.flow) return null;
  const isRest = (item: (typeof map.items)[number] | undefined) => item !== undefined && item.value === null;
  let first = map.items.findIndex((item) => isScalar(item.key) && String(item.key.value) === key);
  if (!isRest(map.items[first])) return null;
  while (isRest(map.items[first - 1])) first -= 1;
  const { key: attribute, value } = map.items[first - 1] ?? {};
  if (!isScalar(attribute) || !isPlain(value)) return null;
  const following = map.items.slice(first);
  const end = following.findIndex((item) => !isRest(item));
  const last = following[(end < 0 ? following.length : end) - 1]?.key as Scalar;
  // The YAML itself shows whether a space follows the comma: “1,2 million”.
  const whole = yaml.slice(value.range?.[0], last.range?.[1]).replace(/\s*\n\s*/g, " ");
  return `${attribute.value}: ${inQuotationMarks(whole)}`;
}

/** Returns true for an unquoted item of a list in brackets with several items. */
export function isBetweenCommas(document: Document, path: Path): boolean {
  const list = document.getIn(path.slice(0, -1), true);
  return isSeq(list) && list.flow === true && list.items.length > 1 && isPlain(document.getIn(path, true));
}

function isPlain(node: unknown): node is Scalar {
  return isScalar(node) && node.type === "PLAIN";
}
