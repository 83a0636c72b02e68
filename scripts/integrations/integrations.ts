// npm run integrations: builds the integrations that are installed as files, in dist/integrations.
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mediaWikiExtension } from "./mediawiki-extension.ts";
import { npmPackages } from "./npm-packages.ts";
import { wordPressPlugin } from "./wordpress-plugin.ts";

const folder = "dist/integrations";

mkdirSync(folder, { recursive: true });
const zips = [wordPressPlugin(), mediaWikiExtension()].map(({ name, zip }) => {
  writeFileSync(join(folder, name), zip);
  return join(folder, name);
});
for (const file of [...zips, ...(await npmPackages(folder))])
  console.log(`${file}: ${Math.ceil(statSync(file).size / 1000)} kB`);
