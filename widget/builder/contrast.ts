/** Least contrast of text that WCAG 2.2 demands at level AA (success criterion 1.4.3). */
export const leastContrast = 4.5;

/** Share of the text's colour in that of secondary text, as in card.css. */
const mutedShare = 0.8;

/** Returns the contrasts of a card's own colours with the background, from 1 to 21. @param colours background, text and links, as hexadecimal RGB */
export function contrasts([background = "", text = "", accent = ""]: readonly string[]): Record<
  "text" | "muted" | "accent",
  number
> {
  const [back, front] = [channels(background), channels(text)];
  const muted = front.map((value, index) => mutedShare * value + (1 - mutedShare) * (back[index] ?? 0));
  return { text: contrast(front, back), muted: contrast(muted, back), accent: contrast(channels(accent), back) };
}

/** Returns the contrast ratio of two colours (WCAG 2.2). */
function contrast(a: readonly number[], b: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Returns the relative luminance of a colour (WCAG 2.2). */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Returns red, green and blue, from 0 to 1. */
const channels = (hex: string) => [0, 2, 4].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255);
