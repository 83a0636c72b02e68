// npm run release: saves the contracts and the widget of the version in package.json. Commit the files together with the version's
// section of the changelog.
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { embedSettings, settingsFile } from "../../widget/embed-settings.ts";
import { hashesFile, hashLine, widgetFile, widgetsFolder } from "../../widget/released-widgets.ts";
import {
  type Contracts,
  contractFile,
  contractsFolder,
  releasedContracts,
  todaysContracts,
  type VersionedContracts,
} from "./contracts.ts";
import { releaseProblems } from "./release-problems.ts";

/**
 * Saves the version in package.json, unless its contracts break those of the last version in a way that the changelog and the
 * version number do not announce.
 * @returns why nothing was saved, one line each; empty if the version was saved
 */
export function release(root: string): string[] {
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  const { version } = JSON.parse(read("package.json"));
  const next = { ...todaysContracts(JSON.parse(read("dist/assets/openapi.json"))), version };
  const problems = releaseProblems(releasedContracts(root), next, read("CHANGELOG.md"));
  if (problems.length > 0) return problems;
  saveContracts(root, next);
  const script = read("dist/widget.txt");
  writeFileSync(join(root, widgetsFolder, widgetFile(version)), script);
  writeFileSync(join(root, widgetsFolder, settingsFile(version)), `${JSON.stringify(embedSettings, null, 1)}\n`);
  appendFileSync(join(root, hashesFile), hashLine({ version, script }));
  return [];
}

function saveContracts(root: string, { version, ...contracts }: VersionedContracts): void {
  for (const file of readdirSync(join(root, contractsFolder))) rmSync(join(root, contractsFolder, file));
  for (const [name, contract] of Object.entries(contracts)) {
    const file = contractFile(name as keyof Contracts, version);
    writeFileSync(join(root, file), `${JSON.stringify(contract, null, 1)}\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = release(".");
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`Saved the contracts in ${contractsFolder} and the widget in ${widgetsFolder}; commit them.`);
}
