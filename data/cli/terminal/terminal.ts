import pc from "picocolors";

/** Capabilities of a terminal, or of the pipe or file that replaces it. */
export interface Terminal {
  /** In columns. */
  width: number;
  /** Colour functions, which return the text unchanged if colours are off. */
  paint: ReturnType<typeof pc.createColors>;
}

/** Text with an optional style. */
export interface StyledText {
  text: string;
  style?: (text: string) => string;
}

/**
 * Returns the terminal that a stream writes to. Colours are on for a terminal, or if `FORCE_COLOR` is set, but never if
 * `NO_COLOR` is set (no-color.org: "when present and not an empty string (regardless of its value), prevents the
 * addition of ANSI color").
 */
export function terminalOf(
  stream: { isTTY?: boolean; columns?: number },
  { NO_COLOR, FORCE_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
): Terminal {
  const forced = FORCE_COLOR === undefined ? undefined : !["0", "false"].includes(FORCE_COLOR);
  const coloured = !NO_COLOR && (forced ?? (Boolean(stream.isTTY) && TERM !== "dumb"));
  return { width: stream.columns || 80, paint: pc.createColors(coloured) };
}

/**
 * Formats pieces as one paragraph, wrapped between words at the terminal's width. The first line is indented by
 * `indent` columns, the others by `hanging`. A word longer than a line is not broken, so that it can be copied.
 */
export function paragraph(
  pieces: readonly StyledText[],
  { width }: Pick<Terminal, "width">,
  indent = 0,
  hanging = indent,
) {
  const text = pieces.map((piece) => piece.text).join("");
  return breakLines(text, width, indent, hanging)
    .map(([from, until], index) => " ".repeat(index === 0 ? indent : hanging) + slicePieces(pieces, from, until))
    .join("\n");
}

function breakLines(text: string, width: number, indent: number, hanging: number): [from: number, until: number][] {
  const lines: [from: number, until: number][] = [];
  let line: [from: number, until: number] | null = null;
  for (const word of text.matchAll(/[^ ]+/g)) {
    const end = word.index + word[0].length;
    const room = width - (lines.length === 0 ? indent : hanging);
    if (line && columns(text.slice(line[0], end)) <= room) line[1] = end;
    else {
      if (line) lines.push(line);
      line = [word.index, end];
    }
  }
  return line ? [...lines, line] : lines;
}

/** Returns the styled text between two positions of the joined pieces. */
function slicePieces(pieces: readonly StyledText[], from: number, until: number): string {
  let start = 0;
  return pieces
    .map(({ text, style }) => {
      const part = text.slice(Math.max(0, from - start), Math.max(0, until - start));
      start += text.length;
      return part && style ? style(part) : part;
    })
    .join("");
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Width of a text in columns: one per grapheme, which is correct for the scripts of the cards' languages (Latin, Cyrillic,
 * Arabic).
 */
function columns(text: string): number {
  return [...graphemes.segment(text)].length;
}
