// npm run build: builds everything in dist/ that the worker and the editors' tools need. For npm start, --local makes browsers reload the
// widget every time, and leaves out the npm package; --publish DIR also publishes the release to the local KV in DIR, and
// tells the program that started it when everything is built.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { transform } from "esbuild";
import * as z from "zod";
import { publishRelease } from "../data/cli/commands/releases/publish-command.ts";
import { progressBar } from "../data/cli/progress-bar.ts";
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
import { Refused } from "../data/pipeline/refused.ts";
import type { Release } from "../data/pipeline/release/build-release.ts";
import { completeRelease } from "../data/pipeline/release/built-release.ts";
import { writeSnapshot } from "../data/pipeline/release/write-snapshot.ts";
import { buildApi } from "./build-api.ts";
import { buildReference } from "./build-reference.ts";
import { buildWidget } from "./build-widget.ts";
import { buildPackage } from "./package/build-package.ts";
import { reportError } from "./report-error.ts";
import { writePictureAssets } from "./write-picture-assets.ts";
import { writeScriptAssets } from "./write-script-assets.ts";

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Without the program that started this one, nobody wants the release.
  process.once("disconnect", () => process.exit(1));
  // Ctrl-C also stops workerd, and what is being written would fail with errors that nobody can act on.
  process.once("SIGINT", () => process.exit(130));
  process.channel?.unref();
  try {
    const { local: isLocal, publish: state } = readArguments();
    const release = await build({ isLocal });
    process.send?.("built");
    if (!isLocal) await buildPackage();
    if (state !== undefined) await publishLocally(release, state);
  } catch (error) {
    reportError(error);
  }
}

function readArguments(): { local: boolean; publish?: string } {
  const options = { local: { type: "boolean", default: false }, publish: { type: "string" } } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Refused(`${(error as Error).message.split(". ")[0]}.\nUsage: npm run build`);
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

/** Publishes a release to the local KV in `state`, and says what happened. */
async function publishLocally(release: Release, state: string): Promise<void> {
  // Locally, you can try out a fact and then remove it or switch branches, so ids may be lost.
  const options = { state, "forget-ids": true };
  const { text, remark } = await publishRelease(release, ".", options, progressBar(process.stderr));
  console.log(text);
  if (remark) console.error(remark);
}

/** Returns a style sheet, minified. The worker inlines it into its pages. */
async function minified(file: string): Promise<string> {
  const { code } = await transform(readFileSync(file, "utf8"), { loader: "css", minify: true, charset: "utf8" });
  return code.trim();
}
