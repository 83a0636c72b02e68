// npm run build: builds everything in dist/ that the worker and the editors' tools need.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import * as z from "zod";
import {
  authoredCities,
  authoredEstablishments,
  authoredOrganisations,
  authoredPeople,
  relationFile,
} from "../data/model/facts/relation.ts";
import { hashOf } from "../data/model/release/documents.ts";
import { authoredPublishers, authoredRemovedSources, pagesFile, sourceFile } from "../data/model/sources/source.ts";
import { check } from "../data/pipeline/authored/check.ts";
import { BadData } from "../data/pipeline/authored/data-problem.ts";
import { machineFault } from "../data/pipeline/machine-fault.ts";
import type { Release } from "../data/pipeline/release/build-release.ts";
import { completeRelease } from "../data/pipeline/release/built-release.ts";
import { writeSnapshot } from "../data/pipeline/release/write-snapshot.ts";
import { buildApi } from "./build-api.ts";
import { buildReference } from "./build-reference.ts";
import { buildWidget } from "./build-widget.ts";
import { buildPackage } from "./package/build-package.ts";
import { writePictureAssets } from "./write-picture-assets.ts";
import { writeScriptAssets } from "./write-script-assets.ts";

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await build({ isLocal: process.argv.includes("--local") });
    await buildPackage();
  } catch (error) {
    // An error in a source file or in the data. Its message names the location, so a stack trace would not help.
    const isExpected = error instanceof BadData || (error instanceof Error && "errors" in error);
    const message = machineFault(error) ?? (isExpected ? error.message : null);
    if (message === null) throw error;
    console.error(message);
    process.exitCode = 1;
  }
}

/**
 * Builds `dist/` and returns the release in its snapshot.
 * @param isLocal true to make browsers reload the widget every time
 * @throws {BadData} if the data has errors
 */
export async function build({ isLocal = false } = {}): Promise<Release> {
  const [{ widget, embed, frame, builder }, reference] = await Promise.all([buildWidget(), buildReference()]);
  const release = completeRelease(check("."), widget, ".");
  writeSnapshot(release, new Date().toISOString(), "dist/assets/snapshot");
  const [cardCss, ...pageStyles] = await Promise.all(
    [
      "widget/card/card.css",
      ...["page", "relations", "fact", "timeline", "front", "search-box", "builder"].map(
        (name) => `worker/render/pages/styles/${name}.css`,
      ),
    ].map(minified),
  );
  const [pageCss, relationsCss, factCss, timelineCss, frontCss, searchBoxCss, builderCss] = pageStyles;
  const texts = Object.entries({
    cardCss,
    pageCss,
    relationsCss,
    factCss,
    timelineCss,
    frontCss,
    searchBoxCss,
    builderCss,
    widget,
    embed,
    frame,
    reference,
    builder: hashOf(builder),
  });
  writeFileSync(
    "dist/texts.js",
    texts.map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`).join(""),
  );
  await writePictureAssets();
  await buildApi(release);
  await writeScriptAssets({ widget, builder }, isLocal);

  // Editors with JSON Schema support use these to complete and validate the YAML files.
  mkdirSync("dist/schema", { recursive: true });
  for (const [name, schema] of Object.entries({
    relation: relationFile,
    establishments: authoredEstablishments,
    people: authoredPeople,
    organisations: authoredOrganisations,
    cities: authoredCities,
    source: sourceFile,
    pages: pagesFile,
    "removed-sources": authoredRemovedSources,
    publishers: authoredPublishers,
  })) {
    writeFileSync(`dist/schema/${name}.json`, JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2));
  }
  return release;
}

/** Returns a style sheet, minified. The worker inlines it into its pages. */
async function minified(file: string): Promise<string> {
  const { code } = await transform(readFileSync(file, "utf8"), { loader: "css", minify: true, charset: "utf8" });
  return code.trim();
}
