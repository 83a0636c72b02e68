// npm run build: everything in dist/ that the worker and the editors' tools need.
import { mkdirSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { authoredRelation } from "../data/model/relation.ts";
import { authoredSource } from "../data/model/source.ts";
import { buildWidget } from "./build-widget.ts";

await buildWidget();

// An editor that knows JSON Schema completes and checks the YAML while one types.
mkdirSync("dist/schema", { recursive: true });
for (const [name, schema] of Object.entries({ relation: authoredRelation, source: authoredSource })) {
  writeFileSync(`dist/schema/${name}.json`, JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2));
}
