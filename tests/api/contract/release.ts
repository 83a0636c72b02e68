// npm run release: saves the contracts and the widget of the version in package.json. Commit the files together with the version's
// section of the changelog.
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashesFile, hashLine, widgetFile, widgetsFolder } from "../../widget/released-widgets.ts";
import { sectionsOf } from "./changelog.ts";
import { type Contracts, contractFile, contractsFolder, todaysContracts } from "./contracts.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const problem = obstacle();
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  saveContracts();
  saveWidget();
  console.log(
    `Saved the contracts and the widget of ${version} in ${contractsFolder} and ${widgetsFolder}; commit them.`,
  );
}

/** Returns why this version cannot be saved, or null if it can. */
function obstacle(): string | null {
  // Saving a version again would hide what has changed since.
  if (existsSync(contractFile("openapi", version)))
    return `${version} has already been saved; raise the version in package.json.`;
  const newest = sectionsOf(readFileSync("CHANGELOG.md", "utf8")).find((section) => section.version !== "Unreleased");
  return newest?.version === version
    ? null
    : `The newest version in CHANGELOG.md is not ${version}; turn “## [Unreleased]” into “## [${version}] - DATE”.`;
}

function saveContracts(): void {
  mkdirSync(contractsFolder, { recursive: true });
  for (const file of readdirSync(contractsFolder)) rmSync(join(contractsFolder, file));
  const contracts = todaysContracts(JSON.parse(readFileSync("dist/assets/openapi.json", "utf8")));
  for (const [name, contract] of Object.entries(contracts)) {
    writeFileSync(contractFile(name as keyof Contracts, version), `${JSON.stringify(contract, null, 1)}\n`);
  }
}

function saveWidget(): void {
  mkdirSync(widgetsFolder, { recursive: true });
  const script = readFileSync("dist/widget.txt", "utf8");
  writeFileSync(join(widgetsFolder, widgetFile(version)), script);
  appendFileSync(hashesFile, hashLine({ version, script }));
}
