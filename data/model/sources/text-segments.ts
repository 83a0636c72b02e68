/** A range of a text in code points. `end` is exclusive. */
export interface CodePointRange {
  start: number;
  end: number;
}

/** A segment of a text that lies entirely within the same marks, or outside all marks. */
export interface TextSegment<Mark extends CodePointRange> {
  text: string;
  marks: Mark[];
}

/** Splits a text at each start and end of a mark. Marks may overlap. */
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
