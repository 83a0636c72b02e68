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
  /** What the sources cover: "Stand der Quellen: …". */
  asOf: string;
  /** The headline facts: since when there are relations. */
  lead: CardFact[];
  /** Never empty ones. */
  groups: { id: string; heading: string; facts: CardFact[] }[];
  sources: CardSource[];
  words: CardWords;
  /** Absent where no address is configured. */
  report?: { text: string; url: string };
  licence: { text: string; url: string };
}

/** The card's own words, in the reader's language. */
interface CardWords {
  /** Opens a fact's evidence: "Wortlaut der Quelle". */
  wording: string;
  /** Heads the list of sources: "Quellen". */
  sources: string;
  /** Stands before a citation: "Zitieren". */
  cite: string;
  /** Opens the rest of a long group: "weitere". */
  more: string;
}

/** One fact. */
export interface CardFact {
  /** The fact's id, stable for ever. */
  id: string;
  /** The fact's page. */
  url: string;
  /** `edtf` is for machines, `text` for readers. */
  date?: { edtf: string; text: string };
  /** A short label before the text: "Norwegen → Tadschikistan". */
  label?: string;
  text: CardText;
  /** Lines below the text, each whole. */
  details: CardText[];
  /** Remarks that a reader must not miss: how far the fact is attested, what is disputed or unreviewed. */
  notes: { kind: "attested" | "disputed" | "superseded" | "unreviewed"; text: string }[];
  /** One per claim. */
  evidence: CardEvidence[];
}

/** Text in pieces. A plain string is in the card's language; a piece may be a name (isolated, `<bdi>`) or in another language. */
export type CardText = (string | { text: string; name?: true; lang?: string })[];

/** How one source proves a fact. */
export interface CardEvidence {
  /** Id of an entry in the card's `sources`. */
  source: string;
  /** The quotes, each within its paragraph of the source, to be marked; empty where only metadata may be cited. */
  passages: { before: string; quote: string; after: string }[];
  /** Language of the passages, BCP 47. */
  lang: string;
  dir: Direction;
  /** A citation to copy: plain text. */
  citation: string;
}

/** A source of the card. */
export interface CardSource {
  id: string;
  title: string;
  /** Language of the title, BCP 47. */
  lang: string;
  /** Publisher and date: "Außenministerium der Republik Tadschikistan, undatiert". */
  detail: string;
  /** https only; absent where the source's address is unknown or not https. */
  url?: string;
}
