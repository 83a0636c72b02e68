import type { CoverageSegment } from "../../rules/sources/covered-text.ts";
import { paragraph, type StyledText, type Terminal } from "./terminal.ts";
import { quoted } from "./terminal-card.ts";

/** How much of a source's text is accounted for, in characters without white space. */
export interface Coverage {
  characters: number;
  quoted: number;
  silent: number;
  uncovered: number;
}

/** Counts what each part of a text is. What is quoted and listed as silent too counts as quoted. */
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

/** The same in a line: "quoted 98.9%, silent 1.1%, uncovered 0.0% of 2624 characters, white space aside". */
export function coverageText({ characters, quoted: quotedCount, silent, uncovered }: Coverage): string {
  const percent = (count: number) => `${((100 * count) / Math.max(1, characters)).toFixed(1)}%`;
  const missing = `uncovered ${percent(uncovered)}${uncovered > 0 ? ` (${uncovered})` : ""}`;
  return `quoted ${percent(quotedCount)}, silent ${percent(silent)}, ${missing} of ${characters} characters, white space aside`;
}

/**
 * A source's text for a terminal: quotes marked and followed by who quotes them, silent passages dimmed, uncovered ones
 * standing out: inverse red, or <<…>> where there is no colour.
 * @param nameOf what to call a fact, given as `no-tj/visit-2012-11-gul`
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
        // A full stop that follows a quote directly does not stick to the ids.
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
