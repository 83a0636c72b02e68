// npm run integrations: builds the integrations that are installed as files, in dist/integrations.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { wordPressPlugin } from "./wordpress-plugin.ts";

const folder = "dist/integrations";

mkdirSync(folder, { recursive: true });
const { name, zip } = wordPressPlugin();
writeFileSync(join(folder, name), zip);
console.log(`${join(folder, name)}: ${Math.ceil(zip.length / 1000)} kB`);
