import type { FactKind } from "../../data/model/facts/authored-fact.ts";
import { factKinds } from "../../data/model/facts/kinds.ts";
import { languages } from "../../data/model/language.ts";
import { groupOf } from "../../data/view/card/groups/card-groups.ts";
import { labelText } from "../../data/view/words/words.ts";

/** An attribute of `<relations-card>`. */
export interface ElementAttribute {
  /** As written in HTML, such as `as-of`. */
  name: string;
  /** Name of the property that reflects it, such as `asOf`; null if HTMLElement has it already. */
  property: string | null;
  /** TypeScript type of its values in JSX. */
  type: string;
  /** Valid values, in words. Markdown. */
  values: string;
  description: string;
  /** What an absent or invalid attribute means; null if the attribute is required. Markdown. */
  default: string | null;
}

const headingLevel = "1 | 2 | 3 | 4 | 5 | 6";
const languageTags = Object.keys(languages).map((tag) => `"${tag}"`);

/** The attributes of `<relations-card>` in the npm package, whose types, manifest and README are generated from this table. */
export const elementAttributes: readonly ElementAttribute[] = [
  {
    name: "base",
    property: "base",
    type: "string",
    values: "an origin, such as `https://HOST`; with `http:` only `localhost` and `127.0.0.1`",
    description: "The server that the card comes from",
    default: null,
  },
  {
    name: "relation",
    property: "relation",
    type: "string",
    values: "an id, such as `no-tj`; other spellings redirect to it",
    description: "The two states",
    default: null,
  },
  {
    name: "lang",
    property: null,
    // The compiler accepts every tag, and editors suggest those of our languages.
    type: `${languageTags.join(" | ")} | (string & {})`,
    values: `a BCP 47 tag; Entente has ${languageTags.map((tag) => tag.replaceAll('"', "`")).join(", ")}`,
    description: "Language of the card",
    default: "`lang` of the nearest ancestor that has one; then English",
  },
  {
    name: "xml:lang",
    property: null,
    type: "string",
    values: "a BCP 47 tag",
    description: "The same, for XHTML",
    default: "none",
  },
  {
    name: "home",
    property: "home",
    type: "string",
    values: "the code of one of the states, such as `tj`",
    description: "The state to name first",
    default: "the first code of the id",
  },
  {
    name: "as-of",
    property: "asOf",
    type: "string",
    values: "a day, `YYYY-MM-DD`",
    description: "The card shows what the sources support for this day",
    default: "none",
  },
  {
    name: "layout",
    property: "layout",
    type: '"full" | "compact"',
    values: "`full` or `compact`",
    description: "All facts, or the essentials with a link to all facts",
    default: "`full`",
  },
  {
    name: "fact",
    property: "fact",
    type: "string",
    values: "the id of a fact, such as `visit-2012-11-gul`",
    description: "The card consists of this fact alone",
    default: "none",
  },
  {
    name: "kinds",
    property: "kinds",
    type: "string",
    values: "kinds of fact, separated by commas, such as `visit,meeting`",
    description: "The card shows only facts of these kinds",
    default: "all kinds",
  },
  {
    name: "release",
    property: "release",
    type: "number | string",
    values: "the number of a release",
    description: "Pins the card to this release of the data",
    default: "the current release",
  },
  {
    name: "load",
    property: "load",
    type: '"near" | "now" | "click"',
    values: "`near` (the viewport), `now`, or `click` (on a button that names the server)",
    description: "When the card is requested",
    default: "`near`",
  },
  {
    name: "theme",
    property: "theme",
    type: '"light" | "dark" | "auto"',
    values: "`light`, `dark` or `auto` (the reader's choice)",
    description: "Colours of the card",
    default: "the `color-scheme` of the page",
  },
  {
    name: "heading",
    property: "heading",
    type: `${headingLevel} | \`\${${headingLevel}}\``,
    values: "1 to 6",
    description: "Level of the card's heading",
    default: "2",
  },
];

/** An event that the element dispatches on itself; it bubbles, also out of shadow roots. */
export interface ElementEvent {
  name: string;
  /** TypeScript type of `detail`. */
  detail: string;
  description: string;
}

export const elementEvents: readonly ElementEvent[] = [
  { name: "relations-card:ready", detail: "CardView", description: "The card is shown; `detail` is what it shows" },
  {
    name: "relations-card:error",
    detail: "Problem | Error",
    description: "No card could be loaded; `detail` is the server's answer or, without one, the error",
  },
];

/** The ids of the card's groups. */
const groups = (Object.keys(factKinds) as FactKind[]).flatMap((kind) => groupOf(kind) ?? []);

/** The parts of the card that pages can style with `::part()`, as in docs/embedding.md. Groups also have their id as a part. */
export const cssParts: Readonly<Record<string, string>> = {
  card: "the whole card, or the notice or button in its place",
  title: "both states",
  group: "facts under one heading",
  ...Object.fromEntries(groups.map((id) => [id, `the group “${labelText(id, "en")}”`])),
  fact: "one fact",
  key: "date and kind of a fact",
  text: "what the fact says",
  note: "secondary texts, and remarks on contradictions",
  proof: "the button that opens the evidence, and what it opens",
  footer: "the links and remarks at the end",
  message: "the notice that there is no card",
  load: "the button that loads the card",
};

/** The custom properties that set the colours, the font and the corners, as in docs/embedding.md. */
export const customProperties: Readonly<Record<`--${string}`, string>> = {
  "--entente-accent": "links, buttons, the focus outline",
  "--entente-background": "the card's background",
  "--entente-text": "the text",
  "--entente-muted": "secondary text",
  "--entente-border": "the border and the lines between groups",
  "--entente-font": "the font family",
  "--entente-size": "the size of the font, from which all other sizes follow",
  "--entente-radius": "the radius of the card's corners",
};
