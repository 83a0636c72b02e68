// Imports after the archive or the editors' data has changed. The archives and their people are fictitious.
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { importCommand } from "../../../data/cli/commands/editing/import-command.ts";
import { rdcr } from "../../../data/import/adapters/rdcr.ts";
import { check } from "../../../data/pipeline/authored/check.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { runCli } from "../cli/run-cli.ts";
import { problemsIn } from "../projects/project-copy.ts";
import { chief, pocomArchive, pocomFiles } from "./fictitious-pocom.ts";
import { archiveSource, commands, filesIn, project, runImport } from "./import-project.ts";
import { writeArchive } from "./read-files.ts";

const norway = "pocom/missions-countries/norway.xml";
const relation = "data/relations/no-us.yml";

/** Returns the ids of the facts of a relation, and its tombstones. */
function stateOf(root: string, pair: string) {
  const { facts = [], removed = [] } = check(root).relations.get(pair) ?? {};
  return { ids: facts.map(({ id }) => id), removed };
}

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

async function importedPocom(files: Readonly<Record<string, string | null>> = {}, own = {}) {
  const root = project(own);
  expect(await runImport(root, pocomArchive(files))).toMatchObject({ code: 0, err: "" });
  return root;
}

/** Returns Norway's file without a record. */
const without = (id: string, text = pocomFiles[norway]) =>
  text.replace(new RegExp(`<chief>\\s*<id>${id}</id>[^]*?</chief>`), "");

describe("an archive whose records have no ids", () => {
  const timeline = (heading: string, prose: string) =>
    `<div type="timeline"><head>${heading}</head><p>${prose}</p></div>`;
  const recognition = timeline("U.S. Recognition of Chad, 1949.", "The United States recognized Chad on June 1, 1949.");
  const established = timeline(
    "Establishment of Relations, 1950.",
    "Diplomatic relations were established on May 4, 1950.",
  );
  const establishment = established.replace("of Relations", "of Diplomatic Relations");
  const treaty = timeline("Treaty of Commerce, 1948.", "A made-up treaty.");
  const article = (...events: string[]) =>
    `<TEI><text><body><div type="section" xml:id="relations">${events.join("")}</div></body></text></TEI>`;
  const both = { "rdcr/articles/chad.xml": article(recognition, establishment) };
  const ids = ["recognition-1949", "establishment"];

  const importRdcr = (root: string, files: Readonly<Record<string, string>>) =>
    runCli(
      root,
      ["import", "historian", "--from", writeArchive(files)],
      {},
      { import: importCommand({ historian: [{ ...rdcr, corrections: [], exceptions: [] }] }) },
    );
  /** Imports one state of the archive after another. */
  async function importedRdcr(...states: Readonly<Record<string, string>>[]) {
    const root = project({
      "data/sources/historian.rdcr.yml": archiveSource("historian.rdcr", [
        ...new Set(Object.values(rdcr.fields)),
        "treaty",
      ]),
    });
    for (const state of states) expect(await importRdcr(root, state)).toMatchObject({ code: 0, err: "" });
    return stateOf(root, "td-us");
  }

  test.each([
    ["an event is inserted above", { "rdcr/articles/chad.xml": article(treaty, recognition, establishment) }],
    ["events change places", { "rdcr/articles/chad.xml": article(establishment, recognition) }],
    ["the file moves", { "rdcr/articles/africa/chad.xml": article(recognition, establishment) }],
    [
      "a record that says the same comes first",
      {
        "rdcr/articles/chad.xml": article(
          recognition,
          treaty,
          establishment.replace("1950.</p>", "1950. Another text.</p>"),
          establishment,
        ),
      },
    ],
  ])("keeps all ids if %s", async (_, after) => {
    const { ids: idsAfter, removed } = await importedRdcr(both, after);
    expect([...idsAfter].sort()).toEqual([...ids].sort());
    expect(removed).toEqual([]);
  });

  test("loses only the fact of a removed record, whose place another record takes", async () => {
    expect(await importedRdcr(both, { "rdcr/articles/chad.xml": article(establishment) })).toEqual({
      ids: ["establishment"],
      removed: [{ id: "recognition-1949", reason: "The archive no longer has the record." }],
    });
  });

  test("gives a fact its id back if the record returns, wherever it is", async () => {
    const gone = { "rdcr/articles/chad.xml": article(establishment) };
    const back = { "rdcr/articles/chad.xml": article(treaty, establishment, recognition) };
    expect(await importedRdcr(both, gone, back)).toEqual({ ids, removed: [] });
  });

  test("gives the id of a removed fact to no other record that has its place", async () => {
    const [gone, other] = [article(treaty, establishment), recognition.replaceAll("1949", "1947")];
    const states = [gone, article(other, establishment)].map((text) => ({ "rdcr/articles/chad.xml": text }));
    const { ids, removed } = await importedRdcr(both, ...states);
    expect(ids).toEqual(["recognition-1947", "establishment"]);
    expect(removed).toMatchObject([{ id: "recognition-1949" }]);
  });

  test("says so if the record is still there but no longer supports the fact", async () => {
    const renamed = article(recognition.replace("U.S. Recognition of Chad", "Treaty"), establishment);
    expect(await importedRdcr(both, { "rdcr/articles/chad.xml": renamed })).toEqual({
      ids: ["establishment"],
      removed: [
        {
          id: "recognition-1949",
          reason: "The archive's record articles/chad.xml#relations-1 no longer supports this fact.",
        },
      ],
    });
  });
});

describe("a record that returns", () => {
  test("gets its fact's id back, even if it was corrected", async () => {
    const root = await importedPocom();
    const before = stateOf(root, "no-us");
    await runImport(root, pocomArchive({ [norway]: without("no-1906-made-01") }));
    expect(stateOf(root, "no-us").removed).toHaveLength(1);
    await runImport(root, pocomArchive({ [norway]: pocomFiles[norway].replace("1911-05<", "1911-06<") }));
    expect(stateOf(root, "no-us")).toEqual(before);
  });

  test("gets no id of another record", async () => {
    const root = await importedPocom();
    await runImport(root, pocomArchive({ [norway]: without("no-1906-made-01") }));
    const other = pocomFiles[norway].replace("no-1906-made-01", "no-1906-made-02");
    await runImport(root, pocomArchive({ [norway]: other.replace("1906-06-22", "1906-07-22") }));
    const { ids, removed } = stateOf(root, "no-us");
    expect(ids).toContain("ambassador-us-made-1906-2");
    expect(removed).toMatchObject([{ id: "ambassador-us-made-1906" }]);
  });
});

describe("editors", () => {
  const page = "[{ id: page, kind: news, title: { en: Made up }, url: https://page.example/1, date: 1990-01-03 }]\n";
  const ownFact = (id: string) =>
    `{ id: ${id}, kind: ambassador, sending: us, receiving: no, person: ann-made, date: 1906-06-22, dateMeans: appointed, from: 1906-08-13~, claims: [page] }`;
  const own = (facts: string, more = "") => ({
    "data/sources/pages.yml": page,
    [relation]: `facts: [${facts}]\n${more}`,
  });

  async function importedAgain(files: Readonly<Record<string, string>>) {
    const root = await importedPocom();
    write(root, files);
    const run = await runImport(root, pocomArchive());
    return { root, run };
  }
  const claimed = (root: string) => {
    const { facts, claims, removed } = JSON.parse(
      readFileSync(join(root, "data/imported/relations/no-us.json"), "utf8"),
    );
    return { ids: facts.map(({ id }: { id: string }) => id), claimed: Object.keys(claims), removed };
  };

  test("who write an imported fact take it over, and its id leads to theirs", async () => {
    const { root } = await importedAgain(own(ownFact("ambassador-us-ann-made")));
    const { ids, claimed: taken, removed } = claimed(root);
    expect(ids).not.toContain("ambassador-us-made-1906");
    expect(taken).toEqual(["ambassador-us-ann-made"]);
    expect(removed).toMatchObject([
      {
        id: "ambassador-us-made-1906",
        reason: "Editors wrote this fact under another id.",
        movedTo: "ambassador-us-ann-made",
      },
    ]);
    expect((await runCli(root, ["record"])).err).toBe("");
    expect(problemsIn(root)).toEqual([]);
    expect(check(root).people.get("ann-made")).toMatchObject({ name: "Ann Made" });
    const before = filesIn(root);
    expect((await runImport(root, pocomArchive())).out).toContain("The import changes nothing.");
    expect(filesIn(root)).toEqual(before);
  });

  test("who use the same id leave no tombstone", async () => {
    const { root } = await importedAgain(own(ownFact("ambassador-us-made-1906")));
    expect(claimed(root)).toMatchObject({ claimed: ["ambassador-us-made-1906"], removed: [] });
    expect((await runCli(root, ["record"])).err).toBe("");
    expect(problemsIn(root)).toEqual([]);
  });

  test("who remove their fact again get the imported one with its id", async () => {
    const { root } = await importedAgain(own(ownFact("ambassador-us-ann-made")));
    rmSync(join(root, relation));
    write(root, { "data/sources/pages.yml": "[]\n" });
    expect(problemsIn(root)).toEqual([expect.stringMatching(/no longer exists; import the archive again/)]);
    expect(await runImport(root, pocomArchive())).toMatchObject({ code: 0, err: "" });
    expect(stateOf(root, "no-us")).toEqual(stateOf(await importedPocom(), "no-us"));
  });

  test("who removed an id keep it from imported facts", async () => {
    const tombstone = "removed: [{ id: ambassador-us-made-1906, reason: It was somebody else. }]\n";
    const ids = { "data/ids.txt": "cities/stockholm\nno-us/ambassador-us-made-1906\n" };
    const root = await importedPocom({}, { [relation]: `facts: []\n${tombstone}`, ...ids });
    expect(stateOf(root, "no-us").ids).toContain("ambassador-us-made-1906-2");
  });

  test("who have not recorded their drafts yet find them unrecorded after an import", async () => {
    const draft = ownFact("ambassador-us-cleo")
      .replace("ann-made", "cleo")
      .replace("1906-08-13~", "'1950'")
      .replace("date: 1906-06-22, dateMeans: appointed, ", "");
    const root = project({ ...own(draft), "data/people.yml": "cleo: { name: Cleo }\n" });
    await runImport(root, pocomArchive());
    const ids = readFileSync(join(root, "data/ids.txt"), "utf8");
    expect(ids).toContain("no-us/ambassador-us-made-1906\n");
    expect(ids).toContain("people/ann-made\n");
    expect(ids).toContain("sources/historian.pocom\n");
    expect(ids).not.toMatch(/cleo|page/);
  });

  test("find the list of ids untouched by an import that changes nothing", async () => {
    const root = await importedPocom();
    appendFileSync(join(root, "data/ids.txt"), "cities/aaa\n");
    const before = readFileSync(join(root, "data/ids.txt"), "utf8");
    await runImport(root, pocomArchive());
    expect(readFileSync(join(root, "data/ids.txt"), "utf8")).toBe(before);
  });

  test("who remove a fact with claims of two archives import both again", async () => {
    const establishment = "us-se: { date: 1910-01-01, claims: [page] }\n";
    const root = project({
      "data/sources/pages.yml": page,
      "data/relations/establishments.yml": establishment.replace("us-se", "se-us"),
    });
    await runImport(root, pocomArchive());
    const importGazette = () => runCli(root, ["import", "gazette", "--from", root], {}, commands);
    await importGazette();
    write(root, { "data/relations/establishments.yml": "{}\n", "data/sources/pages.yml": "[]\n" });
    const other = await runImport(root, pocomArchive());
    expect(other.err).toMatch(
      /adds claims to the fact “establishment”, which no longer exists; import the archive again/,
    );
    expect((await importGazette()).err).not.toMatch(/no longer exists/);
    const { facts } = JSON.parse(readFileSync(join(root, "data/imported/relations/se-us.json"), "utf8"));
    expect(facts.map(({ id }: { id: string }) => id)).toContain("establishment");
  });
});

describe("an import that would remove many facts", () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    chief({
      id: `no-1906-made-${index + 10}`,
      person: "made-ann",
      started: `${1907 + 2 * index}-01-01`,
      ended: `${1907 + 2 * index}-12-31`,
    }),
  );
  const withChiefs = (chiefs: readonly string[]) =>
    pocomArchive({ [norway]: pocomFiles[norway].replace("<chiefs>", `<chiefs>${chiefs.join("\n")}`) });

  test("is refused, unless the removals are accepted", async () => {
    const root = project();
    await runImport(root, withChiefs(many));
    const before = filesIn(root);
    const from = withChiefs(many.slice(0, 10));
    const refused = await runImport(root, from);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(
      /would remove 20 of 34 facts of historian\.pocom.*Check that the checkout is complete.*--accept-removals/,
    );
    expect(filesIn(root)).toEqual(before);
    expect((await runImport(root, from, "--dry-run")).err).toMatch(/would remove 20 of 34 facts/);
    expect(await runImport(root, from, "--accept-removals")).toMatchObject({ code: 0, err: "" });
    expect(stateOf(root, "no-us").removed).toHaveLength(20);
  });

  test("is written if it removes fewer than 20", async () => {
    const root = project();
    await runImport(root, withChiefs(many));
    expect(await runImport(root, withChiefs(many.slice(0, 11)))).toMatchObject({ code: 0, err: "" });
  });
});

describe("an interrupted import", () => {
  const later = pocomFiles[norway]
    .replace("1950-04-05", "1950-04-07")
    .replace("<chiefs>", `<chiefs>${chief({ id: "no-1930-new-01", person: "none-eva", started: "1930-01-01" })}`);
  const changed = () => pocomArchive({ [norway]: without("no-1906-made-01", later) });
  /** Files in the order in which they are written. */
  const written = [
    "data/imported/people.json",
    "data/imported/cities.json",
    "data/imported/sources/historian.pocom.json",
    "data/imported/relations/no-us.json",
    "data/imported/relations/se-us.json",
  ];

  test.each(written.map((_, index) => index + 1))(
    "that wrote %i files is completed by importing again",
    async (count) => {
      const before = await importedPocom();
      const finished = temporaryFolder();
      cpSync(before, finished, { recursive: true });
      await runImport(finished, changed());
      for (const [start, end] of [
        [project(), before],
        [before, finished],
      ] as const) {
        const root = temporaryFolder();
        cpSync(start, root, { recursive: true });
        for (const file of written.slice(0, count)) {
          mkdirSync(dirname(join(root, file)), { recursive: true });
          cpSync(join(end, file), join(root, file));
        }
        await runImport(root, end === before ? pocomArchive() : changed());
        expect(filesIn(root)).toEqual(filesIn(end));
      }
    },
  );

  test("can be followed by an import of a changed archive, which leaves no tombstone for ids that were never recorded", async () => {
    const root = await importedPocom();
    write(root, { "data/ids.txt": "cities/stockholm\n" });
    expect(await runImport(root, changed())).toMatchObject({ code: 0, err: "" });
    expect(stateOf(root, "no-us").removed).toEqual([]);
  });

  test("that stopped within a file leaves no part of it after the next one", async () => {
    const root = await importedPocom();
    const before = filesIn(root);
    write(root, { "data/imported/people.json.part": "{", "data/imported/relations/no-us.json.part": "{" });
    expect(await runImport(root, pocomArchive())).toMatchObject({ code: 0, err: "" });
    expect(filesIn(root)).toEqual(before);
  });
});
