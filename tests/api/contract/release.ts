// npm run release: keeps the contracts and the widget of the version in package.json as those of a release. Commit what it writes
// together with the version's section in the changelog.
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashesFile, hashLine, widgetFile, widgetsFolder } from "../../widget/released-widgets.ts";
import { sectionsOf } from "./changelog.ts";
import { type Contracts, contractFile, contractsFolder, contractsToday } from "./released.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const problem = reasonAgainst();
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  keepContracts();
  keepWidget();
  console.log(
    `Kept the contracts and the widget of ${version} in ${contractsFolder} and ${widgetsFolder}; commit them.`,
  );
}

/** Why this version cannot be released now; null where it can. */
function reasonAgainst(): string | null {
  // Writing a released contract again would hide what has changed since.
  if (existsSync(contractFile("openapi", version)))
    return `${version} is released already; raise the version in package.json.`;
  const newest = sectionsOf(readFileSync("CHANGELOG.md", "utf8")).find((section) => section.version !== "Unreleased");
  return newest?.version === version
    ? null
    : `CHANGELOG.md has no section “## [${version}] - DATE” at its top; turn “## [Unreleased]” into it.`;
}

function keepContracts(): void {
  mkdirSync(contractsFolder, { recursive: true });
  for (const file of readdirSync(contractsFolder)) rmSync(join(contractsFolder, file));
  const contracts = contractsToday(JSON.parse(readFileSync("dist/assets/openapi.json", "utf8")));
  for (const [name, contract] of Object.entries(contracts)) {
    writeFileSync(contractFile(name as keyof Contracts, version), `${JSON.stringify(contract, null, 1)}\n`);
  }
}

function keepWidget(): void {
  mkdirSync(widgetsFolder, { recursive: true });
  const script = readFileSync("dist/widget.txt", "utf8");
  writeFileSync(join(widgetsFolder, widgetFile(version)), script);
  appendFileSync(hashesFile, hashLine({ version, script }));
}
