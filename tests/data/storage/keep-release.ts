// npm run keep-release: before the form of relations or sources changes, keeps a release in their form of today, and what the worker
// answers for it, so that later versions can be compared with it. The folder is named after the schema and must never change.
import { mkdirSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { newestSchema } from "../../../data/model/release/earlier-forms.ts";
import { buildRelease } from "../../../data/pipeline/release/build-release.ts";
import { serve } from "../../bench/local-servers.ts";
import { selectRelations } from "../projects/selected-relations.ts";
import { type Answer, answerOf, recordedOrigin, recordedPaths } from "./recorded-answers.ts";

const folder = `tests/data/storage/schema-${newestSchema("relation")}`;
// Fails if the folder exists.
mkdirSync(folder);
const release = buildRelease(selectRelations("am-tj", "ca-tj", "kz-no", "no-tj", "sl-tj"), "// a widget");
writeFileSync(`${folder}/release.json`, `${JSON.stringify(release, null, 1)}\n`);

const settings = { ORIGIN: recordedOrigin, RATE_LIMIT: "off", REFRESH_SECONDS: "0" };
const { entente, stop } = await serve(release, settings);
const answers: Record<string, Answer> = {};
const { relations, sources } = release.contents;
for (const path of recordedPaths(Object.keys(relations), Object.keys(sources)))
  answers[path] = await answerOf(await fetch(`${entente}${path}`, { redirect: "manual" }));
writeFileSync(`${folder}/answers.json.br`, brotliCompressSync(JSON.stringify(answers)));
await stop();
