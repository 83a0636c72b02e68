import { bounds } from "../../../data/model/bounds.ts";
import { dateMeanings, factKinds } from "../../../data/model/facts/kinds.ts";
import { evidenceGrades } from "../../../data/model/sources/evidence-grade.ts";
import {
  type ColumnValue,
  columns,
  evidenceMeanings,
  type FactColumn,
} from "../../../data/model/views/fact-columns.ts";

/** A column of the fact table, as a field of Frictionless Table Schema 2.0. */
interface Field {
  name: string;
  title: string;
  description: string;
  type: "string" | "date" | "number" | "integer";
  /** Meanings of the values, if only certain values are allowed. */
  categories?: { value: string; label: string }[];
  constraints: { required: boolean; pattern?: string; enum?: string[]; minimum?: number };
}

type ValueType = Pick<Field, "type" | "categories"> & { constraints?: Partial<Field["constraints"]> };

/** The Table Schema type of each kind of column value. */
const valueTypes: Record<ColumnValue, ValueType> = {
  text: { type: "string" },
  slug: { type: "string" },
  pair: { type: "string", constraints: { pattern: "[a-z]{2}-[a-z]{2}" } },
  capitals: { type: "string", constraints: { pattern: "[A-Z]{3}" } },
  kind: categorical(factKinds),
  edtf: { type: "string" },
  "date-meaning": categorical(dateMeanings),
  day: { type: "date" },
  decimal: { type: "number", constraints: { minimum: 0 } },
  count: { type: "integer", constraints: { minimum: 0 } },
  bound: categorical(bounds),
  evidence: categorical(evidenceMeanings),
  grade: categorical(evidenceGrades),
  // Not `format: uri`, which is ASCII only: URLs are stored as their sites write them.
  https: { type: "string", constraints: { pattern: "https://.+" } },
  release: { type: "integer", constraints: { minimum: 0 } },
};

/** The schema of `facts.csv`, in Frictionless Table Schema 2.0. */
export const factSchema: {
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json";
  fields: Field[];
  missingValues: string[];
} = {
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
  fields: Object.entries(columns).map(([name, { title, valueType: type, description, ...column }]) => {
    const { constraints, ...valueType } = valueTypes[type];
    const required = !("nullable" in column);
    return { name, title, description, ...valueType, constraints: { required, ...constraints } };
  }),
  missingValues: [""],
};

/** Returns the codebook of `facts.csv` in Markdown: the file format, the columns and the closed vocabularies. */
export function codebook(): string {
  return [
    "# facts.csv",
    "",
    "One row per claim: what one source says about one fact. The file is comma-separated (RFC 4180), encoded in UTF-8 with a byte order mark, and has a header row; lines end with CRLF. An empty cell means that the value is absent.",
    "",
    "To prevent spreadsheets from running a cell as a formula, an apostrophe is added to the start of each cell that begins with `=`, `+`, `-`, `@`, a tab or a line break, with a full-width form of these characters, or with apostrophes followed by one of these. To restore the original value, remove one apostrophe from each cell that matches `^'+[=+\\-@\\t\\r\\n＝＋－＠]`. `facts.ndjson` contains all values unchanged.",
    "",
    "| column | type | meaning |",
    "| --- | --- | --- |",
    ...factSchema.fields.map(({ name, type, description }) => `| \`${name}\` | ${type} | ${description} |`),
    ...vocabulary("kind", factKinds),
    ...vocabulary("evidence", evidenceMeanings),
    ...vocabulary("grade", evidenceGrades),
    ...vocabulary("amount_bound", bounds),
    ...vocabulary("documents_bound", bounds),
    ...vocabulary("date_means", dateMeanings),
    "",
  ].join("\n");
}

/** A Markdown table of a column's possible values. */
function vocabulary(name: FactColumn, meanings: Readonly<Record<string, string>>): string[] {
  const lines = Object.entries(meanings).map(([value, meaning]) => `| \`${value}\` | ${meaning} |`);
  return ["", `| ${name} | meaning |`, "| --- | --- |", ...lines];
}

/** The type of a column whose values are limited to the keys of `meanings`. */
function categorical(meanings: Readonly<Record<string, string>>): ValueType {
  return {
    type: "string",
    categories: Object.entries(meanings).map(([value, label]) => ({ value, label })),
    constraints: { enum: Object.keys(meanings) },
  };
}
