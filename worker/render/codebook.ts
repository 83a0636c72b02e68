import { columnMeanings } from "../../data/model/fact-columns.ts";
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

const columns: Record<FactColumn, Omit<Field, "name" | "description">> = {
  fact: {
    title: "Fact",
    type: "string",
    constraints: required,
  },
  pair: {
    title: "Pair of states",
    type: "string",
    constraints: { ...required, pattern: "[a-z]{2}-[a-z]{2}" },
  },
  iso3_a: {
    title: "First state of the pair",
    type: "string",
    constraints: alpha3,
  },
  iso3_b: {
    title: "Second state of the pair",
    type: "string",
    constraints: alpha3,
  },
  home: {
    title: "Home",
    type: "string",
    constraints: required,
  },
  counterpart: {
    title: "Counterpart",
    type: "string",
    constraints: required,
  },
  kind: {
    title: "Kind of fact",
    type: "string",
    categories: categoriesOf(factKinds),
    constraints: { ...required, enum: Object.keys(factKinds) },
  },
  date_edtf: {
    title: "Date",
    type: "string",
  },
  date_min: {
    title: "Earliest day",
    type: "date",
  },
  date_max: {
    title: "Latest day",
    type: "date",
  },
  title: {
    title: "Title",
    type: "string",
    constraints: required,
  },
  person: {
    title: "People",
    type: "string",
  },
  amount: {
    title: "Amount",
    type: "number",
    constraints: { minimum: 0 },
  },
  currency: {
    title: "Currency",
    type: "string",
    constraints: { pattern: "[A-Z]{3}" },
  },
  last_attested: {
    title: "Last attested",
    type: "string",
    constraints: required,
  },
  evidence: {
    title: "Evidence",
    type: "string",
    categories: categoriesOf(evidence),
    constraints: { ...required, enum: Object.keys(evidence) },
  },
  quote: {
    title: "Quote",
    type: "string",
  },
  source: {
    title: "Source",
    type: "string",
    constraints: required,
  },
  url: {
    title: "Address of the source",
    type: "string",
    // No format: uri, which knows ASCII alone; addresses are as their sites write them.
    constraints: { pattern: "https://.+" },
  },
  citation: {
    title: "Citation",
    type: "string",
    constraints: required,
  },
  licence: {
    title: "Licence",
    type: "string",
    constraints: required,
  },
  release: {
    title: "Release",
    type: "integer",
    constraints: { ...required, minimum: 1 },
  },
};

/** Names of the columns of the table of facts, in their order. Later versions add columns at the end alone. */
export const factColumns = Object.keys(columnMeanings) as FactColumn[];

/** What the columns of `facts.csv` hold, for machines: Frictionless Table Schema 2.0. */
export const factSchema: {
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json";
  fields: Field[];
  missingValues: string[];
} = {
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
  fields: factColumns.map((name) => ({ name, ...columns[name], description: columnMeanings[name] })),
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
