// npm run storage-examples: updates the examples in docs/storage.md to what a publication stores now.
import { readFileSync, writeFileSync } from "node:fs";
import { publishedExamples, replaceExamples, storagePage } from "./examples.ts";
import { examplePublication } from "./publication.ts";

const examples = publishedExamples(await examplePublication());
writeFileSync(storagePage, replaceExamples(readFileSync(storagePage, "utf8"), examples));
