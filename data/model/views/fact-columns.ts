/** A column of the table of facts. */
interface Column {
  title: string;
  holds: ColumnValue;
  /** Null, or an empty cell, says absent. */
  nullable?: true;
  /** What it says of a claim. */
  description: string;
}

/** What a column holds; `capitals` are a code of three capital letters. */
export type ColumnValue =
  | "text"
  | "slug"
  | "pair"
  | "capitals"
  | "kind"
  | "edtf"
  | "day"
  | "decimal"
  | "evidence"
  | "https"
  | "release";

/** The columns of the table of facts in their order. Later versions add columns at the end alone. */
export const columns = {
  fact: {
    title: "Fact",
    holds: "slug",
    description:
      "Id of the fact, stable for ever within its pair. A fact has a row for each claim, so it may stand in several.",
  },
  pair: {
    title: "Pair of states",
    holds: "pair",
    description: "Id of the relation: both ISO 3166-1 alpha-2 codes in lower case and alphabetical order.",
  },
  iso3_a: {
    title: "First state of the pair",
    holds: "capitals",
    description: "ISO 3166-1 alpha-3 code of the state that the pair names first, whichever is home.",
  },
  iso3_b: {
    title: "Second state of the pair",
    holds: "capitals",
    description: "ISO 3166-1 alpha-3 code of the state that the pair names second.",
  },
  home: {
    title: "Home",
    holds: "text",
    description:
      "Name, in the language of the table, of the state from whose side it was asked for; else of the pair's first.",
  },
  counterpart: {
    title: "Counterpart",
    holds: "text",
    description: "Name, in the language of the table, of the other state.",
  },
  kind: {
    title: "Kind of fact",
    holds: "kind",
    description: "What the fact is; the same word in every language.",
  },
  date_edtf: {
    title: "Date",
    holds: "edtf",
    nullable: true,
    description:
      "Date of the fact as this source gives it, in EDTF (ISO 8601-2, level 1): 1992, 2012-11, 2015-04-20, 2023-01/2023-11, 1992~. Absent where this source gives none. Sources may differ: so may the rows of one fact.",
  },
  date_min: {
    title: "Earliest day",
    holds: "day",
    nullable: true,
    description:
      "First day that the date can mean. Absent where its beginning is open or unknown, or outside the years 0 to 9999.",
  },
  date_max: {
    title: "Latest day",
    holds: "day",
    nullable: true,
    description:
      "Last day that the date can mean. Absent where its end is open or unknown, or outside the years 0 to 9999.",
  },
  title: {
    title: "Title",
    holds: "text",
    description:
      "The fact in one line, in the language of the table. A text that stands in from another language is followed by that language's BCP 47 tag in brackets.",
  },
  person: {
    title: "People",
    holds: "text",
    nullable: true,
    description:
      'Who holds the post, takes part or speaks, as far as this source names them; several are joined by "; ".',
  },
  amount: {
    title: "Amount",
    holds: "decimal",
    nullable: true,
    description: "Amount of money as this source gives it: a decimal number with a point, in units of the currency.",
  },
  currency: {
    title: "Currency",
    holds: "capitals",
    nullable: true,
    description: "ISO 4217 code of the amount's currency.",
  },
  last_attested: {
    title: "Last attested",
    holds: "edtf",
    description:
      "EDTF: the last day or span for which any source vouches for the fact. Ends in /.. where the source has no date: then no earlier than this.",
  },
  evidence: {
    title: "Evidence",
    holds: "evidence",
    description: "How this row's source proves the fact.",
  },
  quote: {
    title: "Quote",
    holds: "text",
    nullable: true,
    description:
      "The source's words, in its own language, with its errors; […] marks what was left out between them. They remain the publisher's: the licence of the data is not theirs.",
  },
  source: {
    title: "Source",
    holds: "slug",
    description: "Id of the source that makes the claim.",
  },
  url: {
    title: "Address of the source",
    holds: "https",
    nullable: true,
    description: "https address of the source; any other address stands in citation alone.",
  },
  citation: {
    title: "Citation",
    holds: "text",
    description: "The source as one cites it, in the language of the table.",
  },
  licence: {
    title: "Licence",
    holds: "text",
    description: "SPDX identifier of the licence of the row, but for its quote.",
  },
  release: {
    title: "Release",
    holds: "release",
    description:
      "Number of the release of the data that the row is from; 0: the release that the worker was deployed with.",
  },
  unsettled: {
    title: "Unsettled",
    holds: "text",
    nullable: true,
    description:
      'What of the fact not all of its sources agree on, the same in all rows of the fact: attributes such as date, type or status on which they contradict each other, and date_meaning where it is not clear what the date is of; several are joined by "; ". The title then tells one side, or all.',
  },
} as const satisfies Record<string, Column>;
export type FactColumn = keyof typeof columns;

/** How a row's source may prove the fact. */
export const evidenceMeanings = {
  quoted: "The source's words are given in quote",
  cited: "The source's text may not be held: it is cited by its metadata alone",
} as const;
