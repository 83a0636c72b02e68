import type { CoverageSegment } from "../../rules/sources/covered-text.ts";
import { paragraph, type StyledText, type Terminal } from "./terminal.ts";
import { quoted } from "./terminal-card.ts";

/** How much of a source's text is quoted, in characters (code points) without white space. */
export interface Coverage {
  characters: number;
  quoted: number;
  silent: number;
  uncovered: number;
}

/** Counts quoted, silent and uncovered characters. A passage that is both quoted and silent counts as quoted. */
export function coverageOf(segments: readonly CoverageSegment[]): Coverage {
  const sum = (matches: (segment: CoverageSegment) => boolean) =>
    segments.filter(matches).reduce((total, { text }) => total + [...text.replace(/\s+/g, "")].length, 0);
  return {
    characters: sum(() => true),
    quoted: sum(isQuoted),
    silent: sum((segment) => !isQuoted(segment) && segment.silent !== null),
    uncovered: sum((segment) => !isQuoted(segment) && segment.silent === null),
  };
}

/** Formats the coverage: "quoted 98.9%, silent 1.1%, uncovered 0.0% of 2624 characters, not counting white space". */
export function coverageText({ characters, quoted: quotedCount, silent, uncovered }: Coverage): string {
  const percent = (count: number) => `${((100 * count) / Math.max(1, characters)).toFixed(1)}%`;
  const missing = `uncovered ${percent(uncovered)}${uncovered > 0 ? ` (${uncovered})` : ""}`;
  return `quoted ${percent(quotedCount)}, silent ${percent(silent)}, ${missing} of ${characters} characters, not counting white space`;
}

/**
 * Formats a source's text for a terminal. Quoted passages are marked and followed by the ids of the facts that quote them, silent
 * passages are dimmed, and uncovered passages are inverse red, or in <<…>> without colours.
 * @param nameOf display name of a fact, given as `no-tj/visit-2012-11-gul`
 */
export function terminalSource(
  segments: readonly CoverageSegment[],
  terminal: Terminal,
  nameOf: (fact: string) => string,
): string {
  const { paint } = terminal;
  const paragraphs: StyledText[][] = [[]];
  let afterIds = false;
  for (const { text, quotedBy, silent } of segments) {
    const lines = text.split("\n");
    lines.forEach((line, index) => {
      if (index > 0) paragraphs.push([]);
      const [, before = "", core = "", after = ""] = /^(\s*)(.*?)(\s*)$/.exec(line) ?? [];
      const marked = core && mark(core);
      const ids = index === lines.length - 1 && quotedBy.length > 0 ? ` (${quotedBy.map(nameOf).join(", ")})` : "";
      paragraphs.at(-1)?.push(
        // Separates the ids from text that directly follows the quote, such as a full stop.
        { text: before || (afterIds && core ? " " : "") },
        ...(marked ? [marked] : []),
        { text: ids, style: paint.dim },
        { text: after },
      );
      afterIds = ids !== "" && after === "";
    });

    function mark(core: string): StyledText {
      if (quotedBy.length > 0) return quoted(core, terminal);
      if (silent !== null) return { text: core, style: paint.dim };
      return paint.isColorSupported
        ? { text: core, style: (words) => paint.inverse(paint.red(words)) }
        : { text: `<<${core}>>` };
    }
  }
  return paragraphs.map((pieces) => paragraph(pieces, terminal, 0, 2)).join("\n");
}

function isQuoted({ quotedBy }: CoverageSegment): boolean {
  return quotedBy.length > 0;
}
