import type { CardFact, CardText, CardView } from "./card-view.ts";

/**
 * Width of an average letter in em, by script. These and the other numbers below were fitted to heights measured in Chromium with
 * `npm run heights`, so that most estimates are within 10 % of them; tests/pages/reserved-heights.test.ts compares both.
 */
const letterOf = (language: string) => (language === "fa" ? 0.45 : /ru|tg/.test(language) ? 0.62 : 0.52);
/** Letters that do not fit at the end of a line, because words stay whole. */
const lostLetters = 2.4;
const lineHeight = 1.4;
/** The card's sizes, in CSS pixels, as in card.css. */
const sizes = { title: 24, shortTitle: 20, largeLead: 30, lead: 18, heading: 16, text: 15, small: 13 };
const padding = 20;
const proofColumn = 40;
const keyColumn = 168;
const columnGap = 48;
/** Widths of the card's content from which dates are next to the facts, and groups are in two columns. */
const wide = { keys: 480, groups: 1008 };
/** Width of a group in which the summary is beside the heading. */
const summaryBeside = 698;

/** Widest frame that systems which turn links into frames ask for by default, in CSS pixels; the highest that WordPress shows. */
export const defaultFrameWidth = 600;
export const maxFrameHeight = 1000;

/** Returns the height of a frame that hides nothing of the card, in CSS pixels: the estimate, and room for other fonts. */
export function frameHeight(view: CardView, width: number): number {
  return Math.ceil(1.15 * cardHeight(view, width) + 48);
}

/**
 * Estimates the initial height of a card in a container of the given width. Everything that reserves space for a card uses this.
 * @param width in CSS pixels
 * @returns in CSS pixels
 */
export function cardHeight(view: CardView, width: number): number {
  const letter = letterOf(view.lang);
  const measure = measureOf(letter);
  if (view.layout === "fact")
    return Math.ceil(58 + sum(view.lead.map((fact) => singleFactHeight(fact, width, measure))));
  const inner = Math.max(width - 2 * padding, 100);
  const column = inner >= wide.groups ? (inner - columnGap) / 2 : inner;
  const flags = { beside: 160, above: inner >= wide.keys ? 0 : 9 };
  // A card without groups shows its first fact larger, and its title smaller.
  const isShort = view.groups.length === 0;
  const leadSize = isShort ? Math.min(sizes.largeLead, Math.max(20, inner / 20)) : sizes.lead;
  const titleSize = isShort && view.layout !== "compact" ? sizes.shortTitle : sizes.title;
  const pills = [view.frozen?.text, view.asOf, view.basis].filter((pill) => pill !== undefined);
  const pillWidths = pills.map((pill) => 32 + pill.length * sizes.small * letter);
  const isPillBeside =
    flags.above === 0 && sum([flags.beside, view.title.length * titleSize * letter, ...pillWidths]) < inner;
  const header = [
    flags.above + measure(view.title, titleSize, inner - (flags.above ? 0 : flags.beside), 1.25),
    ...(isPillBeside ? [] : pills).map((pill) => measure(pill, sizes.small, inner - 16)),
    ...view.lead.map((fact) => 35 + factHeight(fact, leadSize, inner, measure)),
    measure(view.nothing, sizes.text, inner),
    17,
  ];
  const groups = view.groups.map((group) => groupHeight(group, column, measure));
  const links = [view.all, view.licence, view.report].map((link) => link?.text ?? "").join("   ");
  const footer = [
    41,
    measure(`Entente   ${view.words.sources}   ${links}`, sizes.small, inner, 1.85),
    measure(view.quotes, sizes.small, inner, 1.5),
    measure(view.unreviewed, sizes.small, inner, 1.5),
  ];
  return Math.ceil(30 + sum(header) + inColumns(groups, inner >= wide.groups) + sum(footer));
}

/** Returns the height of a text in lines of the given width; 0 if there is no text. */
type Measure = (text: string | undefined, size: number, width: number, height?: number) => number;

/** @param letter width of an average letter, in em */
function measureOf(letter: number): Measure {
  return (text, size, width, height = lineHeight) => {
    if (!text) return 0;
    const [available, needed] = [Math.max(width, 80), text.length * size * letter];
    const isOneLine = needed <= available;
    const count = isOneLine ? 1 : Math.ceil(needed / (available - lostLetters * size * letter) - 0.14);
    return count * size * height;
  };
}

function singleFactHeight(fact: CardFact, width: number, measure: Measure): number {
  const { date, label, text, details, notes, parts = [] } = fact;
  const line = [date?.text, label].filter(Boolean).join(" · ");
  return sum([
    measure(`${line}: ${bareText(text)}`, 16, width - 12),
    measure(details.map(bareText).join(" · "), sizes.small, width),
    ...notes.map((note) => measure(note.text, sizes.small, width)),
    ...parts.map((part) => 4 + measure(partText(part), sizes.small, width - 30)),
  ]);
}

function groupHeight(
  { summary, heading, note, sides, facts, rest }: CardView["groups"][number],
  width: number,
  measure: Measure,
): number {
  const head = 35 + measure(heading, sizes.heading, width - (summary ? 30 : 0));
  if (summary) return head + (width < summaryBeside ? 34 : 0);
  const isBeside = sides && width >= 464;
  const heights = facts.map((fact) =>
    sides
      ? factHeight(fact, sizes.lead, isBeside ? (width - columnGap) / 2 : width, measure)
      : factHeight(fact, sizes.text, width, measure, width > wide.keys),
  );
  return head + measure(note, sizes.small, width) + inColumns(heights, isBeside) + (rest ? 11 : 0);
}

/** @param isBeside true if the date is next to the text */
function factHeight(fact: CardFact, size: number, width: number, measure: Measure, isBeside = false): number {
  const { date, label, text, details, notes, parts = [] } = fact;
  const content = width - proofColumn - (isBeside ? keyColumn : 0);
  const height = (line: string | undefined, lineWidth = content) => measure(line, sizes.small, lineWidth);
  const key = isBeside
    ? height(date?.text, keyColumn - 20) + height(label, keyColumn - 20)
    : height([date?.text, label].filter(Boolean).join(" "));
  const body = sum([
    ...entries(text).map((line) => measure(line, size, content - 8)),
    height(details.map(bareText).join(" · ")),
    ...notes.map((note) => (note.kind === "disputed" ? 9 : 0) + height(note.text)),
    ...parts.map((part) => height(partText(part), content - 30)),
  ]);
  return isBeside ? Math.max(key, body) : key + body;
}

const partText = ({ label, text }: { label?: string | undefined; text: CardText }) =>
  `${label ?? ""}: ${bareText(text)}`;

/** Returns the lines of a text. In a card, each entry of a list is on a line of its own. */
function entries(text: CardText): string[] {
  return text
    .map((piece) => (piece === " · " ? "\n" : bareText([piece])))
    .join("")
    .split("\n");
}

const bareText = (text: CardText) => text.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");

/** Returns the height of elements in one column, or in two columns whose rows are as high as their higher element. */
function inColumns(heights: readonly number[], areTwo = false): number {
  return sum(
    areTwo ? heights.flatMap((height, index) => (index % 2 ? [] : Math.max(height, heights[index + 1] ?? 0))) : heights,
  );
}

const sum = (heights: readonly number[]) => heights.reduce((total, height) => total + height, 0);
