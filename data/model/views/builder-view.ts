import type { FactKind } from "../facts/authored-fact.ts";
import type { Language } from "../language.ts";
import type { CountedText } from "../plural-form.ts";
import type { EvidenceGrade } from "../sources/evidence-grade.ts";
import type { PairId } from "../states/pair.ts";
import type { StateCode } from "../states/states.ts";

/** The ways of putting a card on a page, each with the heading and the hint that the builder shows. */
export const embedWays = ["tag", "element", "frame", "link", "fragment"] as const;
type EmbedWay = (typeof embedWays)[number];

/** Texts of the search box and of the builder. `{…}` is replaced by a value. */
export interface BuilderWords {
  heading: string;
  intro: string;
  /** Label of the builder's search box, and what can be entered. */
  find: string;
  findHint: string;
  /** Label of the search box that leads to pages. */
  search: string;
  results: string;
  noResults: string;
  /** Shown below the results if there are more. */
  moreResults: string;
  searchFailed: string;
  /** Shown with a state in the results of the search box that leads to pages. */
  stateRelations: string;
  /** Shown with a relation in the results: the number of its facts. */
  factCount: CountedText;
  /** Label of the field for a relation's id, without scripts. */
  relation: string;
  relationHint: string;
  showCode: string;
  openPage: string;
  /** Shown when the reader has picked a result. */
  picked: string;
  language: string;
  home: string;
  content: string;
  full: string;
  compact: string;
  single: string;
  fact: string;
  kinds: string;
  kindsHint: string;
  /** Name of the group of kinds that has no heading on the card. */
  establishment: string;
  appearance: string;
  theme: string;
  asPage: string;
  asReader: string;
  light: string;
  dark: string;
  ownColours: string;
  background: string;
  text: string;
  accent: string;
  /** Secondary text, whose colour follows from that of the text. */
  muted: string;
  /** Warning for colours that are hard to read; `{name}` is what has the colour. */
  contrast: string;
  font: string;
  fontHint: string;
  size: string;
  small: string;
  normal: string;
  large: string;
  asText: string;
  updates: string;
  live: string;
  frozen: string;
  frozenHint: string;
  load: string;
  near: string;
  now: string;
  click: string;
  way: string;
  ways: Readonly<Record<EmbedWay, { name: string; hint: string }>>;
  /** Shown for a link if systems show only the essentials of its card. */
  shortened: string;
  pinned: string;
  /** Label of the option to serve a fragment's style sheet as a file, and what to do with that file. */
  styleFile: string;
  styleFileHow: string;
  code: string;
  /** The button that copies the code or, for a link, the link. */
  copy: string;
  copyLink: string;
  /** Shown if the reader clicks the copy button before the card has arrived. */
  copyAwaited: string;
  copied: string;
  copyFailed: string;
  policy: string;
  weight: CountedText;
  weightLater: CountedText;
  weightInPage: string;
  weak: string;
  preview: string;
  unavailable: string;
}

/** What the builder's script gets from the server, in the language of the page. */
export interface BuilderView {
  language: Language;
  words: BuilderWords;
  /** All languages, each with its own name. */
  languages: readonly { tag: Language; name: string }[];
  /** The groups of facts on a card, each with the kinds of fact in it. */
  groups: readonly { name: string; kinds: readonly FactKind[] }[];
  /** The grades of evidence that are worth a warning, in words. */
  weakGrades: Readonly<Partial<Record<EvidenceGrade, string>>>;
  /** The relation that is chosen first, with its states in the order of its id. */
  relation: BuilderRelation;
  /** Number of the current release, and the day on which it was published, for readers. */
  release: number;
  releaseDate: string;
  /** The current script of the element: its SHA-256 (hex), and the same as an `integrity` attribute. */
  script: { hash: string; integrity: string };
  /** Path of the style sheet for fragments; contains the hash of its text. */
  fragmentStyle: string;
}

export interface BuilderRelation {
  id: PairId;
  title: string;
  states: readonly { code: StateCode; name: string }[];
}
