// npm run storage-examples: writes the examples of docs/storage.md anew, as a publication stores them today.
import { readFileSync, writeFileSync } from "node:fs";
import { examplesOf, storagePage, withExamples } from "./examples.ts";
import { examplePublication } from "./publication.ts";

const examples = examplesOf(await examplePublication());
writeFileSync(storagePage, withExamples(readFileSync(storagePage, "utf8"), examples));
