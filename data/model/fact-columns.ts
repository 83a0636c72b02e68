/** The columns of the table of facts in their order, and what each says of a claim. Null, or an empty cell, says absent. */
export const columnMeanings = {
  fact: "Id of the fact, stable for ever within its pair. A fact has a row for each claim, so it may stand in several.",
  pair: "Id of the relation: both ISO 3166-1 alpha-2 codes in lower case and alphabetical order.",
  iso3_a: "ISO 3166-1 alpha-3 code of the state that the pair names first, whichever is home.",
  iso3_b: "ISO 3166-1 alpha-3 code of the state that the pair names second.",
  home: "Name, in the language of the table, of the state from whose side it was asked for; else of the pair's first.",
  counterpart: "Name, in the language of the table, of the other state.",
  kind: "What the fact is; the same word in every language.",
  date_edtf:
    "Date of the fact as this source gives it, in EDTF (ISO 8601-2, level 1): 1992, 2012-11, 2015-04-20, 2023-01/2023-11, 1992~. Absent where this source gives none. Sources may differ: so may the rows of one fact.",
  date_min:
    "First day that the date can mean. Absent where its beginning is open or unknown, or outside the years 0 to 9999.",
  date_max: "Last day that the date can mean. Absent where its end is open or unknown, or outside the years 0 to 9999.",
  title:
    "The fact in one line, in the language of the table. A text that stands in from another language is followed by that language's BCP 47 tag in brackets.",
  person: 'Who holds the post, takes part or speaks, as far as this source names them; several are joined by "; ".',
  amount: "Amount of money as this source gives it: a decimal number with a point, in units of the currency.",
  currency: "ISO 4217 code of the amount's currency.",
  last_attested:
    "EDTF: the last day or span for which any source vouches for the fact. Ends in /.. where the source has no date: then no earlier than this.",
  evidence: "How this row's source proves the fact.",
  quote:
    "The source's words, in its own language, with its errors; […] marks what was left out between them. They remain the publisher's: the licence of the data is not theirs.",
  source: "Id of the source that makes the claim.",
  url: "https address of the source; any other address stands in citation alone.",
  citation: "The source as one cites it, in the language of the table.",
  licence: "SPDX identifier of the licence of the row, but for its quote.",
  release: "Number of the release of the data that the row is from.",
} as const;
