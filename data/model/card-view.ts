import type { Direction } from "./language.ts";

/**
 * A relation, ready to show: every word, date and number is in the reader's language, every address is absolute (https).
 * A public contract: within a version it only grows; a reader ignores the parts it does not know.
 */
export interface CardView {
  version: 1;
  /** Pair id, such as `no-tj`. */
  relation: string;
  /** Number of the release that this was made from. */
  release: number;
  /** BCP 47. */
  lang: string;
  dir: Direction;
  /** "Norwegen – Tadschikistan" */
  title: string;
  /** The relation's page in this language. */
  url: string;
  /** In the order of the title. */
  states: { code: string; name: string; flag: string }[];
  /** What the sources cover: "Stand der Quellen: …"; or the day that was asked for. Absent where no source has a date. */
  asOf?: string;
  /** Where nothing but mirrors of an encyclopaedia vouches for the relation: that it is so. */
  basis?: string;
  /** The headline facts: since when there are relations. */
  lead: CardFact[];
  /** Never empty ones. */
  groups: CardGroup[];
  /** Where there is neither lead nor group, because the sources say nothing for the day asked for: that it is so. */
  nothing?: string;
  sources: CardSource[];
  words: CardWords;
  /** Absent where no address is configured. */
  report?: { text: string; url: string };
  licence: { text: string; url: string };
  /** Whose the quoted text is; absent where nothing is quoted. */
  quotes?: string;
  /** What the mark of unreviewed texts means; absent where there are none. */
  unreviewed?: string;
}

/** Facts under one heading. */
export interface CardGroup {
  id: string;
  heading: string;
  /** All that the group holds, in one line: the facts are to be opened. Absent for a group that shows them at once. */
  summary?: CardText;
  /** What holds for the whole group: that nobody is attested for the day asked for. */
  note?: string;
  facts: CardFact[];
  /** Facts to be opened: earlier ones, or the rest of a long group. */
  rest?: { heading: string; facts: CardFact[] };
}

/** The card's own words, in the reader's language. */
interface CardWords {
  /** Opens the list of the card's sources: "Quellen (2)". */
  sources: string;
}

/** One fact, or what several facts have in common that are told as one: the trade of a period, the gifts of one list. */
export interface CardFact {
  /** The fact's id, stable for ever; absent where only `parts` are facts. */
  id?: string;
  /** Its place on the relation's page. */
  url?: string;
  /** `edtf` is for machines, `text` for readers. */
  date?: { edtf: string; text: string };
  /** A short label before the text: "Norwegen → Tadschikistan". */
  label?: string;
  text: CardText;
  /** What stands below the text, each whole. */
  details: CardText[];
  /** The same, for those who open the proof. */
  more?: CardText[];
  /** Remarks that a reader must not miss: how far the fact is attested, what is disputed, what another source leaves open. */
  notes: { kind: "attested" | "disputed" | "refined"; text: string }[];
  /** What opens the evidence: "Wortlaut der Quelle", "Quellen" where nothing is quoted; absent where there is none. */
  opens?: string;
  /** One per claim; a part has none of its own where what frames it proves it too. */
  evidence: CardEvidence[];
  /** Facts told under this one: what was said at a meeting; or those that have all of the above in common. */
  parts?: (CardFact & { id: string; url: string })[];
}

/**
 * Text in pieces. A plain string is in the card's language and its own; a piece is isolated from the writing direction around
 * it (`<bdi>`): a name, a text in another language, a translation that nobody has reviewed.
 */
export type CardText = (string | { text: string; name?: true; lang?: string; unreviewed?: true })[];

/** How one source proves a fact. */
export interface CardEvidence {
  /** Id of an entry in the card's `sources`. */
  source: string;
  /** What this source says differently, and on what it is silent, a line each. */
  remarks: string[];
  /** The source's paragraphs that are quoted, in pieces; the quotes are to be marked. Empty where only metadata may be cited. */
  passages: { text: string; quote?: true }[][];
  /** Language of the passages, BCP 47. */
  lang: string;
  dir: Direction;
  /** A citation to copy; its pieces joined are the whole of it. */
  citation: CardText;
  /** Where the source is; https only. */
  url?: string;
}

/** A source of the card. */
export interface CardSource {
  id: string;
  title: string;
  /** Language of the title, BCP 47. */
  lang: string;
  /** Publisher and date: "Außenministerium der Republik Tadschikistan, undatiert". */
  detail: CardText;
  /** https only; absent where the source's address is unknown or not https. */
  url?: string;
}
