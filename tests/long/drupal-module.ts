import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { parse } from "yaml";

const folder = "docs/oembed-providers";

/** Runs the functions of our module for Drupal in PHP. @throws if they do not register the same provider as our entry for oembed.com */
export function checkDrupalModule(): void {
  const program = `
    require '${folder}/drupal/entente_oembed/entente_oembed.module';
    $providers = $sources = [];
    entente_oembed_oembed_providers_alter($providers);
    entente_oembed_media_source_info_alter($sources);
    echo json_encode([$providers, $sources]);`;
  const [providers, sources] = JSON.parse(execFileSync("php", ["-r", program], { encoding: "utf8" }));
  const entries = parse(readFileSync(`${folder}/entente.yml`, "utf8"));
  for (const endpoint of entries.flatMap((entry: { endpoints: object[] }) => entry.endpoints)) {
    // The registry does not publish these.
    delete endpoint.example_urls;
    delete endpoint.notes;
  }
  assert.deepEqual(providers, entries);
  assert.deepEqual(sources.entente.providers, [entries[0].provider_name]);
}
