import { factKinds } from "../../../data/model/facts/kinds.ts";
import {
  type ColumnValue,
  columns,
  evidenceMeanings,
  type FactColumn,
} from "../../../data/model/views/fact-columns.ts";

/** A column of the table of facts: a field of Frictionless Table Schema 2.0. */
interface Field {
  name: string;
  title: string;
  description: string;
  type: "string" | "date" | "number" | "integer";
  /** What the values of a closed vocabulary mean. */
  categories?: { value: string; label: string }[];
  constraints: { required: boolean; pattern?: string; enum?: string[]; minimum?: number };
}

type Value = Pick<Field, "type" | "categories"> & { constraints?: Partial<Field["constraints"]> };

/** What columns hold, in the terms of a Table Schema. */
const values: Record<ColumnValue, Value> = {
  text: { type: "string" },
  slug: { type: "string" },
  pair: { type: "string", constraints: { pattern: "[a-z]{2}-[a-z]{2}" } },
  capitals: { type: "string", constraints: { pattern: "[A-Z]{3}" } },
  kind: oneOf(factKinds),
  edtf: { type: "string" },
  day: { type: "date" },
  decimal: { type: "number", constraints: { minimum: 0 } },
  evidence: oneOf(evidenceMeanings),
  // No format: uri, which knows ASCII alone; addresses are as their sites write them.
  https: { type: "string", constraints: { pattern: "https://.+" } },
  release: { type: "integer", constraints: { minimum: 0 } },
};

/** Names of the columns of the table of facts, in their order. */
export const factColumns = Object.keys(columns) as FactColumn[];

/** What the columns of `facts.csv` hold, for machines: Frictionless Table Schema 2.0. */
export const factSchema: {
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json";
  fields: Field[];
  missingValues: string[];
} = {
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
  fields: Object.entries(columns).map(([name, { title, valueType, description, ...column }]) => {
    const { constraints, ...value } = values[valueType];
    const required = !("nullable" in column);
    return { name, title, description, ...value, constraints: { required, ...constraints } };
  }),
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
    ...vocabulary("evidence", evidenceMeanings),
    "",
  ].join("\n");
}

function vocabulary(name: FactColumn, meanings: Readonly<Record<string, string>>): string[] {
  const lines = Object.entries(meanings).map(([value, meaning]) => `| \`${value}\` | ${meaning} |`);
  return ["", `| ${name} | meaning |`, "| --- | --- |", ...lines];
}

function oneOf(meanings: Readonly<Record<string, string>>): Value {
  return {
    type: "string",
    categories: Object.entries(meanings).map(([value, label]) => ({ value, label })),
    constraints: { enum: Object.keys(meanings) },
  };
}
