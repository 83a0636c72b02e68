/** A column of the fact table. */
interface Column {
  title: string;
  valueType: ColumnValue;
  /** True if the value may be null, which is an empty cell in CSV. */
  nullable?: true;
  description: string;
}

/** The type of a column's values. `capitals` is a code of three capital letters. */
export type ColumnValue =
  | "text"
  | "slug"
  | "pair"
  | "capitals"
  | "kind"
  | "edtf"
  | "date-meaning"
  | "day"
  | "decimal"
  | "count"
  | "bound"
  | "evidence"
  | "grade"
  | "https"
  | "release";

/** The columns of the fact table, in order. Later versions only add columns at the end. */
export const columns = {
  fact: {
    title: "Fact",
    valueType: "slug",
    description:
      "Permanent id of the fact, unique within its pair. A fact has one row per claim, so its id may occur several times. The page of the fact has the address `/relations/{pair}/{fact}`.",
  },
  pair: {
    title: "Pair of states",
    valueType: "pair",
    description: "Id of the relation: both ISO 3166-1 alpha-2 codes in lower case and alphabetical order.",
  },
  iso3_a: {
    title: "First state of the pair",
    valueType: "capitals",
    description: "ISO 3166-1 alpha-3 code of the first state in the pair, regardless of the home state.",
  },
  iso3_b: {
    title: "Second state of the pair",
    valueType: "capitals",
    description: "ISO 3166-1 alpha-3 code of the second state in the pair.",
  },
  home: {
    title: "Home",
    valueType: "text",
    description:
      "Name, in the language of the table, of the requested home state or, if none was requested, of the first state in the pair.",
  },
  counterpart: {
    title: "Counterpart",
    valueType: "text",
    description: "Name of the other state in the language of the table.",
  },
  kind: {
    title: "Kind of fact",
    valueType: "kind",
    description: "Kind of the fact; the same code in every language.",
  },
  date_edtf: {
    title: "Date",
    valueType: "edtf",
    nullable: true,
    description:
      "Date of the fact according to this source, in EDTF (ISO 8601-2, level 1): 1992, 2012-11, 2015-04-20, 2023-01/2023-11, 1992~. Absent if this source gives none. Sources may differ, and so may the rows of a fact.",
  },
  date_min: {
    title: "Earliest day",
    valueType: "day",
    nullable: true,
    description:
      "First day that the date can mean. Absent if its start is open or unknown, or outside the years 0 to 9999.",
  },
  date_max: {
    title: "Latest day",
    valueType: "day",
    nullable: true,
    description:
      "Last day that the date can mean. Absent if its end is open or unknown, or outside the years 0 to 9999.",
  },
  title: {
    title: "Title",
    valueType: "text",
    description:
      "The fact in one line, in the language of the table. Text that is only available in another language is followed by its BCP 47 tag in brackets.",
  },
  person: {
    title: "People",
    valueType: "text",
    nullable: true,
    description: 'People named by this source who hold the post, take part or speak, joined by "; ".',
  },
  amount: {
    title: "Amount",
    valueType: "decimal",
    nullable: true,
    description: "Amount of money according to this source: a decimal number with a point, in units of the currency.",
  },
  currency: {
    title: "Currency",
    valueType: "capitals",
    nullable: true,
    description: "ISO 4217 code of the amount's currency.",
  },
  last_attested: {
    title: "Last attested",
    valueType: "edtf",
    description:
      "EDTF: the latest date or span on which any source attests the fact. If that source is undated, the span of its possible dates: it ends with the day on which the source was read, or in /.. if that is unknown.",
  },
  evidence: {
    title: "Evidence",
    valueType: "evidence",
    description: "Type of evidence in this row.",
  },
  quote: {
    title: "Quote",
    valueType: "text",
    nullable: true,
    description:
      "The source's words, in its own language, including any errors; […] marks omissions. They belong to the publisher: the licence of the data does not cover them.",
  },
  source: {
    title: "Source",
    valueType: "slug",
    description: "Id of the source that makes the claim.",
  },
  url: {
    title: "URL of the source",
    valueType: "https",
    nullable: true,
    description: "https URL of the source. Any other address appears only in the column `citation`.",
  },
  citation: {
    title: "Citation",
    valueType: "text",
    description: "Citation of the source, in the language of the table.",
  },
  licence: {
    title: "Licence",
    valueType: "text",
    description: "SPDX identifier of the licence of the row, which does not cover the quote.",
  },
  release: {
    title: "Release",
    valueType: "release",
    nullable: true,
    description:
      "Number of the release that the row is from; 0 for the snapshot that was deployed with the worker. Absent in the downloads of the whole dataset, where every row is from the same release: the header `Entente-Release` and the package descriptor name it.",
  },
  unsettled: {
    title: "Unsettled",
    valueType: "text",
    nullable: true,
    description:
      'Attributes on which the sources of the fact contradict each other, such as date, type or status, date_meaning if it is unclear what the date refers to, and suspect if the source is probably wrong, joined by "; ". The same in all rows of the fact. The title then follows one of the sources, or lists all values.',
  },
  grade: {
    title: "Grade of the evidence",
    valueType: "grade",
    description: "How well all sources of the fact together support it. The same in all rows of the fact.",
  },
  text: {
    title: "Sentence",
    valueType: "text",
    nullable: true,
    description:
      "What the attributes of the fact cannot express, in the language of the table. The same in all rows of the fact.",
  },
  remark: {
    title: "Remark",
    valueType: "text",
    nullable: true,
    description:
      'What the editors explain, in the language of the table: how a source was read, what it leaves open, and why the fact follows or doubts a source, joined by " · ". The same in all rows of the fact.',
  },
  amount_bound: {
    title: "Limit of the amount",
    valueType: "bound",
    nullable: true,
    description: "How this source limits the amount; absent if the amount is exact.",
  },
  documents: {
    title: "Documents",
    valueType: "count",
    nullable: true,
    description: "Number of documents according to this source, if the fact counts them.",
  },
  documents_bound: {
    title: "Limit of the number of documents",
    valueType: "bound",
    nullable: true,
    description: "How this source limits the number of documents; absent if the number is exact.",
  },
  records: {
    title: "Records",
    valueType: "text",
    nullable: true,
    description:
      'The records of an archive that support the claim, each as the path of its file in the archive, "#" and its id there, joined by "; ". Absent if the source is not an archive.',
  },
  date_means: {
    title: "Meaning of the date",
    valueType: "date-meaning",
    nullable: true,
    description:
      "What the date of an ambassador or a mission means. Absent for other kinds: an agreement has the date of the signature, a trade figure the period that it covers, and any other fact the date on which it happened.",
  },
  valid_from: {
    title: "Start",
    valueType: "edtf",
    nullable: true,
    description:
      "Start of an ambassador's term, or the opening of a mission, according to this source, in EDTF. Absent for other kinds, and if this source gives none.",
  },
  valid_until: {
    title: "End",
    valueType: "edtf",
    nullable: true,
    description:
      "End of an ambassador's term, or the closure of a mission, according to this source, in EDTF. Absent for other kinds, and if this source gives none: the term may have ended all the same.",
  },
  office: {
    title: "Office",
    valueType: "slug",
    nullable: true,
    description:
      "Office of an ambassador or another head of mission according to this source: `ambassador` or, if the source gives the full title, a code such as `ambassador-extraordinary-plenipotentiary`, `envoy-extraordinary-minister-plenipotentiary` or `charge-d-affaires`; the same code in every language. Absent for other kinds.",
  },
  iso3_from: {
    title: "From state",
    valueType: "capitals",
    nullable: true,
    description:
      "ISO 3166-1 alpha-3 code of the state from which the fact goes out: the sending state of an ambassador or a mission, the guest of a visit, the donor of aid, the recognising state, or the state that exports. Absent if the fact has no direction, or if this source does not give it.",
  },
  iso3_to: {
    title: "To state",
    valueType: "capitals",
    nullable: true,
    description:
      "ISO 3166-1 alpha-3 code of the other state: the receiving state, the host, the recipient of aid, the recognised state, or the state that imports. Absent if the fact has no direction, or if this source does not give it.",
  },
} as const satisfies Record<string, Column>;
export type FactColumn = keyof typeof columns;

/** Names of the fact table's columns, in order. */
export const factColumns = Object.keys(columns) as FactColumn[];

/** The types of evidence, each with a description. */
export const evidenceMeanings = {
  quoted: "The source's words are in the column `quote`",
  recorded: "The source is an archive, whose records are in the column `records`",
  cited: "Nothing is quoted: the source is cited by its metadata only",
} as const;
