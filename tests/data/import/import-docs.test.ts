// The archives in these tests are fictitious.
import { execSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { archives } from "../../../data/import/adapters.ts";
import { ArchiveFolder } from "../../../data/import/archive/archive-folder.ts";
import { writeArchive } from "./read-files.ts";

const page = readFileSync("docs/import.md", "utf8");
const adapters = Object.values(archives).flat();

test.each(adapters.map(({ source }) => source))("the page checks out the commit of %s", (source) => {
  const { archive } = parse(readFileSync(`data/sources/${source}.yml`, "utf8"));
  const folder = archive.repository.split("/").at(-1);
  expect(page).toContain(`git clone ${archive.repository}\ngit -C ${folder} checkout ${archive.commit}\n`);
});

/** Archives with one record for each command of the page, surrounded by others. */
const files = {
  "rdcr/articles/norway.xml": `<TEI><text><body>
    <div type="section" xml:id="recognition"><div type="timeline"><head>Other</head></div></div>
    <div type="section" xml:id="diplomatic-relations"><head/><div type="timeline"><head>Ficta</head>
      <p>1905</p></div><div type="timeline"/></div></body></text></TEI>`,
  "pocom/missions-countries/norway.xml": `<country-mission><chiefs><chief><id>other</id></chief>
    <chief>
      <id>no-1906-peir-01</id><note/></chief><chief><id>last</id></chief></chiefs></country-mission>`,
  "pocom/people/p/peirce-herbert-henry-davis.xml": `<?xml version="1.0"?>
    <person>
      <id>peirce-herbert-henry-davis</id></person>`,
  "pocom/concurrent-appointments/a.xml": "<concurrent-appointments><id>a</id></concurrent-appointments>",
  "pocom/roles-country-chiefs/a.xml": "<role><id>a</id></role>",
  "visits/data/1940.xml": `<visits><visit><id>21</id></visit><visit>
    <id>2180</id><visitor>Ana Ficta</visitor></visit><visit><id>3</id></visit></visits>`,
  "travels/president-travels/a.xml": "<trips/>",
  "travels/secretary-travels/root-elihu.xml": `<trips><trip role="secretary"><id>17</id></trip>
    <trip role="secretary">
      <id>1790</id><name>Ana Ficta</name></trip></trips>`,
  "factbook.json/africa/ag.json": JSON.stringify(
    {
      Government: { "Diplomatic representation in the US": { "chief of mission": { text: "é" }, FAX: { text: "1" } } },
    },
    null,
    2,
  ),
};

const commands = [...page.matchAll(/^# ([a-z]+): ([^\s,]+).*\n(node .+)$/gm)].map(([, folder, name, command]) => ({
  folder: folder === "factbook" ? "" : folder,
  name,
  command: command ?? "",
}));

test("every archive has a command that verifies a record", () => {
  expect([...new Set(commands.map(({ folder }) => folder))]).toEqual(adapters.map(({ folder }) => folder));
});

test.each(commands)("the command prints the SHA-256 of $name", ({ folder, name, command }) => {
  const root = writeArchive(files);
  const adapter = adapters.find((each) => each.folder === folder);
  const archive = new ArchiveFolder(join(root, folder || "factbook.json"));
  const record = [...(adapter?.records(archive) ?? [])].find((each) => each.name === name);
  expect(execSync(command, { cwd: root, encoding: "utf8" }).trim()).toBe(record?.cite([]).sha256);
});
