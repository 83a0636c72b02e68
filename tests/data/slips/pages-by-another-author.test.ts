// Fictitious pages whose author had not seen the rules, with correct data for them. See “How we tested the check” in docs/evidence.md.
import { appendFileSync, cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataAndProblems } from "../../../data/pipeline/authored/check.ts";
import { load } from "../../../data/pipeline/authored/load/load-authored.ts";
import { cityIds } from "../../project-cities.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const projects = join(import.meta.dirname, "pages-by-another-author");

/** What the check still asks for although the data is correct, as far as the form of the data at that time allowed. */
const knownFindings: Readonly<Record<string, readonly string[]>> = {
  // The day is that of the page's date line, and “High Commissioner” is an office since the data was written.
  en2: ["ambassador-fj-naivalu: office", "statement-labour: date", "statement-loans: date"],
  // The text has a noun for the verb of the page.
  ru2: ["cooperation-isdb: topics"],
  // The sentence also gives the year of the agreement that the protocol changes.
  nb2: ["agreement-tax-protocol: date"],
};

test.each(readdirSync(projects))("the correct data of %s has no findings other than the known ones", (name) => {
  const root = temporaryFolder();
  cpSync(join(projects, name), root, { recursive: true });
  cpSync("data/cities.yml", join(root, "data/cities.yml"));
  appendFileSync(join(root, "data/ids.txt"), `${cityIds.join("\n")}\n`);
  const { problems } = dataAndProblems(load(root));
  const found = problems.map(({ id, attribute, message }) => `${id}: ${attribute ?? message}`);
  expect(found.sort()).toEqual(knownFindings[name] ?? []);
});
