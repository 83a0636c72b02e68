import { factKinds } from "../../data/model/kinds.ts";
import type { FactColumn, FactRow } from "../../data/view/fact-row.ts";

/** A column of the table of facts: a field of Frictionless Table Schema 2.0. */
interface Field {
  name: FactColumn;
  title: string;
  description: string;
  type: "string" | "date" | "number" | "integer";
  /** What the values of a closed vocabulary mean. */
  categories?: { value: string; label: string }[];
  constraints?: { required?: true; pattern?: string; enum?: string[]; minimum?: number };
}

const evidence: Record<FactRow["evidence"], string> = {
  quoted: "The source's words are given in quote",
  cited: "The source's text may not be held: it is cited by its metadata alone",
};

const required = { required: true } as const;
const alpha3 = { ...required, pattern: "[A-Z]{3}" };

const columns: Record<FactColumn, Omit<Field, "name">> = {
  fact: {
    title: "Fact",
    description:
      "Id of the fact, stable for ever within its pair. A fact has a row for each claim, so it may stand in several.",
    type: "string",
    constraints: required,
  },
  pair: {
    title: "Pair of states",
    description: "Id of the relation: both ISO 3166-1 alpha-2 codes in lower case and alphabetical order.",
    type: "string",
    constraints: { ...required, pattern: "[a-z]{2}-[a-z]{2}" },
  },
  iso3_a: {
    title: "First state of the pair",
    description: "ISO 3166-1 alpha-3 code of the state that the pair names first, whichever is home.",
    type: "string",
    constraints: alpha3,
  },
  iso3_b: {
    title: "Second state of the pair",
    description: "ISO 3166-1 alpha-3 code of the state that the pair names second.",
    type: "string",
    constraints: alpha3,
  },
  home: {
    title: "Home",
    description:
      "Name, in the language of the table, of the state from whose side it was asked for; else of the pair's first.",
    type: "string",
    constraints: required,
  },
  counterpart: {
    title: "Counterpart",
    description: "Name, in the language of the table, of the other state.",
    type: "string",
    constraints: required,
  },
  kind: {
    title: "Kind of fact",
    description: "What the fact is; the same word in every language.",
    type: "string",
    categories: categoriesOf(factKinds),
    constraints: { ...required, enum: Object.keys(factKinds) },
  },
  date_edtf: {
    title: "Date",
    description:
      "Date of the fact as this source gives it, in EDTF (ISO 8601-2, level 1): 1992, 2012-11, 2015-04-20, 2023-01/2023-11, 1992~. Empty where this source gives none. Sources may differ: so may the rows of one fact.",
    type: "string",
  },
  date_min: {
    title: "Earliest day",
    description:
      "First day that the date can mean. Empty where its beginning is open or unknown, or outside the years 0 to 9999.",
    type: "date",
  },
  date_max: {
    title: "Latest day",
    description:
      "Last day that the date can mean. Empty where its end is open or unknown, or outside the years 0 to 9999.",
    type: "date",
  },
  title: {
    title: "Title",
    description:
      "The fact in one line, in the language of the table. A text that stands in from another language is followed by that language's BCP 47 tag in brackets.",
    type: "string",
    constraints: required,
  },
  person: {
    title: "People",
    description:
      'Who holds the post, takes part or speaks, as far as this source names them; several are joined by "; ".',
    type: "string",
  },
  amount: {
    title: "Amount",
    description: "Amount of money as this source gives it: a decimal number with a point, in units of the currency.",
    type: "number",
    constraints: { minimum: 0 },
  },
  currency: {
    title: "Currency",
    description: "ISO 4217 code of the amount's currency.",
    type: "string",
    constraints: { pattern: "[A-Z]{3}" },
  },
  last_attested: {
    title: "Last attested",
    description:
      "EDTF: the last day or span for which any source vouches for the fact. Ends in /.. where the source has no date: then no earlier than this.",
    type: "string",
    constraints: required,
  },
  evidence: {
    title: "Evidence",
    description: "How this row's source proves the fact.",
    type: "string",
    categories: categoriesOf(evidence),
    constraints: { ...required, enum: Object.keys(evidence) },
  },
  quote: {
    title: "Quote",
    description:
      "The source's words, in its own language, with its errors; […] marks what was left out between them. They remain the publisher's: the licence of the data is not theirs.",
    type: "string",
  },
  source: {
    title: "Source",
    description: "Id of the source that makes the claim.",
    type: "string",
    constraints: required,
  },
  url: {
    title: "Address of the source",
    description: "https address of the source; any other address stands in citation alone.",
    type: "string",
    // No format: uri, which knows ASCII alone; addresses are as their sites write them.
    constraints: { pattern: "https://.+" },
  },
  citation: {
    title: "Citation",
    description: "The source as one cites it, in the language of the table.",
    type: "string",
    constraints: required,
  },
  licence: {
    title: "Licence",
    description: "SPDX identifier of the licence of the row, but for its quote.",
    type: "string",
    constraints: required,
  },
  release: {
    title: "Release",
    description: "Number of the release of the data that the row is from.",
    type: "integer",
    constraints: { ...required, minimum: 1 },
  },
};

/** Names of the columns of the table of facts, in their order. Later versions add columns at the end alone. */
export const factColumns = Object.keys(columns) as FactColumn[];

/** What the columns of `facts.csv` hold, for machines: Frictionless Table Schema 2.0. */
export const factSchema: {
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json";
  fields: Field[];
  missingValues: string[];
} = {
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
  fields: factColumns.map((name) => ({ name, ...columns[name] })),
  missingValues: [""],
};

/** The same for people, in Markdown, with what holds for the whole file. */
export function codebook(): string {
  return [
    "# facts.csv",
    "",
    "One row for each claim: what one source says for one fact. Comma-separated (RFC 4180) UTF-8 with a byte order mark and a header; lines end in CRLF. An empty cell says absent.",
    "",
    "So that no spreadsheet runs a cell as a formula, an apostrophe stands before each that begins with `=`, `+`, `-`, `@`, a tab or a line end, or with such a sign in full width, or with apostrophes and one of these. To have a cell as it is in the data, take one apostrophe away where the cell matches `^'+[=+\\-@\\t\\r\\n＝＋－＠]`. `facts.ndjson` has every value as it is.",
    "",
    "| column | type | meaning |",
    "| --- | --- | --- |",
    ...factSchema.fields.map(({ name, type, description }) => `| \`${name}\` | ${type} | ${description} |`),
    ...vocabulary("kind", factKinds),
    ...vocabulary("evidence", evidence),
    "",
  ].join("\n");
}

function vocabulary(name: FactColumn, meanings: Readonly<Record<string, string>>): string[] {
  const lines = Object.entries(meanings).map(([value, meaning]) => `| \`${value}\` | ${meaning} |`);
  return ["", `| ${name} | meaning |`, "| --- | --- |", ...lines];
}

function categoriesOf(meanings: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(meanings).map(([value, label]) => ({ value, label }));
}
