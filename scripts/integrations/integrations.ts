// npm run integrations: builds the integrations that are installed as files, in dist/integrations.
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npmPackages } from "./npm-packages.ts";
import { wordPressPlugin } from "./wordpress-plugin.ts";

const folder = "dist/integrations";

mkdirSync(folder, { recursive: true });
const { name, zip } = wordPressPlugin();
writeFileSync(join(folder, name), zip);
for (const file of [join(folder, name), ...(await npmPackages(folder))])
  console.log(`${file}: ${Math.ceil(statSync(file).size / 1000)} kB`);
