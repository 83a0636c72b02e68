import type { CardFact, CardText, CardView } from "../../data/model/views/card-view.ts";
import { bareText } from "../../data/view/words/plain-text.ts";

/** Width of an average letter, in em, with some room for lines that break early and for wide fonts and scripts. */
const letter = 0.64;
const lineHeight = 1.4;
/** The card's sizes, in CSS pixels, as in card.css. */
const sizes = { title: 24, largeLead: 30, lead: 18, heading: 16, text: 15, small: 13 };
const padding = 20;
const factPadding = 12;
/** Room for what the estimate cannot know, such as the system's fonts. */
const margin = 12;
const proofColumn = 40;
const keyColumn = 168;
/** Widths of the card's content from which dates are next to the facts, and groups are in two columns. */
const wide = { keys: 480, groups: 1008 };

/**
 * Estimates the initial height of a card in a frame of the given width, for consumers that cannot resize the frame. The estimate is rather
 * too high than too low, because a frame without scroll bars hides the rest.
 * @param width in CSS pixels
 * @returns in CSS pixels
 */
export function cardHeight(view: CardView, width: number): number {
  const inner = Math.max(width - 2 * padding, 100);
  if (view.layout === "fact")
    return Math.ceil(58 + 2 * factPadding + sum(view.lead.map((fact) => factHeight(fact, sizes.lead, inner, 0))));
  const column = inner >= wide.groups ? (inner - 48) / 2 : inner;
  const flags = inner >= wide.keys ? 0 : 32;
  // A card without groups shows its first fact larger.
  const leadSize = view.groups.length > 0 ? sizes.lead : Math.min(sizes.largeLead, Math.max(20, inner / 20));
  const pills = [view.frozen?.text, view.asOf, view.basis].filter((pill) => pill !== undefined);
  const isPillBeside =
    flags === 0 &&
    sum([110, textWidth(view.title, sizes.title), ...pills.map((pill) => 32 + textWidth(pill, sizes.small))]) < inner;
  const header = [
    flags + lines(view.title, sizes.title, inner - (flags ? 0 : 110), 1.25),
    ...(isPillBeside ? [] : pills).map((pill) => 16 + lines(pill, sizes.small, inner - 16)),
    ...view.lead.map((fact) => factHeight(fact, leadSize, inner, 0) + 40),
    lines(view.nothing, sizes.text, inner),
    16,
  ];
  const groups = view.groups.map((group) => groupHeight(group, column));
  const links = [view.all, view.licence, view.report].map((link) => link?.text ?? "").join("   ");
  const footer = [
    40,
    lines(`Entente   ${view.words.sources}   ${links}`, sizes.small, inner, 1.6),
    lines(view.quotes, sizes.small, inner, 1.6),
    lines(view.unreviewed, sizes.small, inner, 1.6),
  ];
  return Math.ceil(margin + 2 * padding + sum(header) + inColumns(groups, inner >= wide.groups) + sum(footer));
}

/** Estimates how high the table of a state's relations is in a frame of the given width, in CSS pixels. */
export function tableHeight(rows: number, width: number): number {
  return width < wide.keys ? 270 + 66 * rows : 220 + 42 * rows;
}

function groupHeight(
  { summary, heading, note, sides, facts, rest }: CardView["groups"][number],
  width: number,
): number {
  const head = 25 + lines(heading, sizes.heading, width - (summary ? 30 : 0));
  if (summary) return head + (width < 430 ? 26 : 0);
  const isBeside = sides && width >= 464;
  const heights = facts.map((fact) =>
    sides
      ? 10 + factHeight(fact, sizes.lead, isBeside ? (width - 48) / 2 : width, 0)
      : 10 + factHeight(fact, sizes.text, width, width),
  );
  return head + lines(note, sizes.small, width) + inColumns(heights, isBeside) + (rest ? 28 : 0);
}

/** @param width of the fact @param keyWidth the same if the date can be next to the text; otherwise 0 */
function factHeight(
  { date, label, text, details, notes, parts = [] }: CardFact,
  size: number,
  width: number,
  keyWidth: number,
): number {
  const isBeside = size === sizes.text && keyWidth > wide.keys;
  const content = width - proofColumn - (isBeside ? keyColumn : 0);
  const key = isBeside
    ? lines(date?.text, sizes.small, keyColumn - 20) + lines(label, sizes.small, keyColumn - 20)
    : lines([date?.text, label].filter(Boolean).join(" "), sizes.small, content);
  const body = [
    entries(text).reduce((height, line) => height + lines(line, size, content - 20), 0),
    lines(details.map(bareText).join(" · "), sizes.small, content),
    ...notes.map((note) => (note.kind === "disputed" ? 12 : 0) + lines(note.text, sizes.small, content)),
    ...parts.map((part) => 6 + lines(`${part.label ?? ""}: ${bareText(part.text)}`, sizes.small, content - 30)),
  ];
  return isBeside ? Math.max(key, sum(body)) : key + sum(body);
}

/** Returns the lines of a text. In a card, each entry of a list is on a line of its own. */
function entries(text: CardText): string[] {
  return text
    .map((piece) => (piece === " · " ? "\n" : bareText([piece])))
    .join("")
    .split("\n");
}

/** Returns the height of a text in lines of the given width; 0 if there is no text. */
function lines(text: string | undefined, size: number, width: number, height = lineHeight): number {
  if (!text) return 0;
  return Math.ceil(textWidth(text, size) / Math.max(width, 80)) * size * height;
}

const textWidth = (text: string, size: number) => text.length * size * letter;

/** Returns the height of elements in one column, or in two columns whose rows are as high as their higher element. */
function inColumns(heights: readonly number[], areTwo = false): number {
  return sum(
    areTwo ? heights.flatMap((height, index) => (index % 2 ? [] : Math.max(height, heights[index + 1] ?? 0))) : heights,
  );
}

const sum = (heights: readonly number[]) => heights.reduce((total, height) => total + height, 0);
