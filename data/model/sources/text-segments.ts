/** A part of a text from one position to another, in code points; `end` is behind the last. */
export interface CodePointRange {
  start: number;
  end: number;
}

/** A stretch of a text, all of it within the same marks, or within none. */
export interface TextSegment<Mark extends CodePointRange> {
  text: string;
  marks: Mark[];
}

/** Cuts a text, from its beginning to its end, wherever a mark begins or ends. Marks may overlap. */
export function textSegments<Mark extends CodePointRange>(text: string, marks: readonly Mark[]): TextSegment<Mark>[] {
  const characters = [...text];
  const cuts = [...new Set([0, characters.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const until = cuts[index + 1] as number;
    return {
      text: characters.slice(from, until).join(""),
      marks: marks.filter(({ start, end }) => start <= from && until <= end),
    };
  });
}
