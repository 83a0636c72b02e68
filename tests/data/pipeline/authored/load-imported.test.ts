// Facts that were imported from an archive join those that editors wrote. The archive is fictitious.
import { expect, test } from "vitest";
import { check } from "../../../../data/pipeline/authored/check.ts";
import { ambassador, archiveFiles, archiveProject } from "../../projects/archive-project.ts";
import { problemsIn } from "../../projects/project-copy.ts";

const relation = "data/imported/relations/ad-mc.json";
const own = "data/relations/ad-mc.yml";

/** Returns the imported relation with another ambassador. */
const withAmbassador = (changes: object) => ({
  ...archiveFiles[relation],
  facts: [{ ...ambassador, ...changes }],
});

test("joins imported facts and claims with what editors wrote", () => {
  const { facts, people } = check(archiveProject()).relations.get("ad-mc") ?? {};
  expect(facts?.map(({ id, claims, remark }) => [id, claims.map(({ source }) => source), remark?.en])).toEqual([
    ["establishment", ["gazette", "chancery"], undefined],
    ["ambassador-ad-ficta", ["chancery"], "A made-up ambassador."],
  ]);
  expect(people?.["ana-ficta"]?.name).toBe("Ana Ficta");
});

test("adds the attributes of an archive that the editors' fact lacks, without claiming that their source has them", () => {
  const { remark: _, ...rest } = archiveFiles[relation].facts[0] as typeof ambassador & { remark?: object };
  const { from, until, claims, ...fact } = rest;
  const files = {
    [own]: `facts: ${JSON.stringify([{ ...fact, from, claims: ["gazette"] }])}\n`,
    [relation]: {
      ...archiveFiles[relation],
      facts: [],
      claims: { [fact.id]: claims },
      attributes: { [fact.id]: { until, from: "1990" } },
    },
    "data/imported/sources/chancery.json": { ...archiveFiles["data/imported/sources/chancery.json"], records: 3 },
    "data/ids.txt": "ad-mc/ambassador-ad-ficta\npeople/ana-ficta\nsources/chancery\nsources/gazette\n",
  };
  expect(check(archiveProject(files)).relations.get("ad-mc")?.facts).toMatchObject([
    {
      from,
      until,
      claims: [
        { source: "gazette", omits: ["until"] },
        { source: "chancery", omits: [] },
      ],
    },
  ]);
  const wrong = { ...files[relation], attributes: { [fact.id]: { until: "1994-02" } } };
  expect(problemsIn(archiveProject({ ...files, [relation]: wrong }))).toEqual([
    expect.stringMatching(
      /^data\/imported\/relations\/ad-mc\.json:\d+: .*the record says “1994”, but “until” is 1994-02/,
    ),
  ]);
});

test("a relation needs no file of its own", () => {
  const root = archiveProject({
    [own]: null,
    [relation]: { ...archiveFiles[relation], claims: {} },
    "data/sources/pages.yml": "[]\n",
    "data/imported/sources/chancery.json": { ...archiveFiles["data/imported/sources/chancery.json"], records: 3 },
    "data/ids.txt": "ad-mc/ambassador-ad-ficta\npeople/ana-ficta\nsources/chancery\n",
  });
  expect(
    check(root)
      .relations.get("ad-mc")
      ?.facts.map(({ id }) => id),
  ).toEqual(["ambassador-ad-ficta"]);
});

test.each([
  [
    "an imported fact, in the imported file",
    { [relation]: withAmbassador({ from: "1990-02-31" }) },
    /^data\/imported\/relations\/ad-mc\.json:\d+: ambassador-ad-ficta: from: /,
  ],
  [
    "an imported file that is not JSON",
    { [relation]: '{ "facts": [' },
    /^data\/imported\/relations\/ad-mc\.json:\d+: /,
  ],
  [
    "an addition to an imported fact, in the editors' file",
    {
      [own]: archiveFiles[own].replace(
        "ambassador. } }",
        "ambassador. }, reviewed: { de: { by: nobody, on: 2024-01-19 } } }",
      ),
    },
    /^data\/relations\/ad-mc\.yml:4: imported\.ambassador-ad-ficta: .*nobody/,
  ],
  [
    "an addition to a fact that was not imported",
    { [own]: archiveFiles[own].replace("ad-ficta:", "ad-ficto:") },
    /^data\/relations\/ad-mc\.yml:\d+: imported\.ambassador-ad-ficto: no imported fact has the id/,
  ],
  [
    "a claim on a fact that editors removed",
    { [relation]: { ...archiveFiles[relation], claims: { recognition: archiveFiles[relation].claims.establishment } } },
    /^data\/imported\/relations\/ad-mc\.json:\d+: claims\.recognition: an import adds claims to the fact “recognition”, which no longer exists/,
  ],
  [
    "a person defined both by editors and by an import",
    { "data/people.yml": "ana-ficta: { name: Ana Ficta }\n" },
    /^data\/people\.yml:1: ana-ficta: “ana-ficta” is also in data\/imported\/people\.json/,
  ],
])("reports %s", (_, files, message) => {
  expect(problemsIn(archiveProject(files))).toContainEqual(expect.stringMatching(message));
});

test("a mistake in the editors' file is the only one that is reported", () => {
  const files = { [own]: archiveFiles[own].replace("kind: establishment", "kind: estabilshment") };
  expect(problemsIn(archiveProject(files))).toEqual([expect.stringMatching(/^data\/relations\/ad-mc\.yml:2: /)]);
});

test("reports additions to a relation for which nothing was imported", () => {
  expect(problemsIn(archiveProject({ [relation]: null }))).toContainEqual(
    expect.stringMatching(/^data\/relations\/ad-mc\.yml:3: imported: nothing was imported for this relation/),
  );
});

test("reports what was read from an archive that is no source", () => {
  const files = { "data/imported/sources/attic.json": archiveFiles["data/imported/sources/chancery.json"] };
  expect(problemsIn(archiveProject(files))).toEqual([
    expect.stringMatching(
      /^data\/imported\/sources\/attic\.json:1: attic: there is no source “attic” with “archive”; /,
    ),
  ]);
});
