/** A piece of a text, marked if it lies within one of the ranges. */
export interface MarkedPiece {
  text: string;
  isMarked: boolean;
}

/** A range of a text in UTF-16 code units; `until` is exclusive. */
export type TextRange = [from: number, until: number];

/** Splits a text into marked and unmarked pieces. The ranges may overlap and come in any order. */
export function markRanges(text: string, ranges: readonly TextRange[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let end = 0;
  for (const [from, until] of [...ranges].sort(([a], [b]) => a - b)) {
    if (from > end) pieces.push({ text: text.slice(end, from), isMarked: false });
    if (until > Math.max(from, end)) pieces.push({ text: text.slice(Math.max(from, end), until), isMarked: true });
    end = Math.max(end, until);
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isMarked: false });
  return pieces;
}
