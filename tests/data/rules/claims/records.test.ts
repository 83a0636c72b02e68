// Claims of archives cite records. The archive is fictitious.
import { expect, test } from "vitest";
import { ambassador, archiveFiles, archiveProject } from "../../projects/archive-project.ts";
import { problemsIn } from "../../projects/project-copy.ts";

const file = "data/imported/relations/ad-mc.json";
const [claim] = ambassador.claims;
const [chief, person] = claim?.records ?? [];

const problemsWith = (changes: object) =>
  problemsIn(archiveProject({ [file]: { ...archiveFiles[file], facts: [{ ...ambassador, ...changes }] } }));
const claiming = (changes: object) => ({ claims: [{ ...claim, ...changes }] });

/** Returns the claim with another start in its record. */
const claimsSince = (from: string) =>
  JSON.parse(JSON.stringify(ambassador.claims).replace("1990-05-31", from)) as typeof ambassador.claims;

test("finds nothing wrong with records that prove every attribute", () => {
  expect(problemsIn(archiveProject())).toEqual([]);
});

test.each([
  ["another date", { from: "1990-06-30" }, "the record says “1990-05-31”, but “from” is 1990-06-30"],
  ["a date that is more precise", { until: "1994-12" }, "the record says “1994”, but “until” is 1994-12"],
  [
    "another person",
    claiming({
      records: [chief, { ...person, fields: [{ field: "persName", value: "Ben Ficta", proves: ["person"] }] }],
    }),
    "the record says “Ben Ficta”, but “person” is Ana Ficta",
  ],
  ["an attribute that no field proves", { vacant: true }, "no field of a record proves “vacant”"],
  ["a state that no field gives", { concurrent: ["fr"] }, "no field of a record proves “concurrent”"],
  ["a claim without records", claiming({ records: undefined }), "“chancery” is an archive; add “records”"],
  ["a claim with quotes", claiming({ quotes: ["Ana Ficta"] }), "“chancery” is an archive, which is not quoted"],
])("reports %s", (_, changes, message) => {
  expect(problemsWith(changes)).toContainEqual(expect.stringContaining(message));
});

test("the message leads to the record in the archive", () => {
  expect(problemsWith({ from: "1990-06-30" })).toEqual([
    expect.stringMatching(
      /^data\/imported\/relations\/ad-mc\.json:\d+: ambassador-ad-ficta: the record says “1990-05-31”, but “from” is 1990-06-30; the record is chiefs\/monaco\.xml#mc-1990-fict-01 \(https:\/\/archive\.example\/chancery\/(?:abcdef0123){4}\/chiefs\/monaco\.xml\); an import writes this file, so do not edit it: correct the reading in data\/import\/adapters, or write the fact “ambassador-ad-ficta” in data\/relations\/ad-mc\.yml, and import the archive again \[records: from\]$/,
    ),
  ]);
});

test("reads dates in the prose of a record", () => {
  const fields = [
    { field: "territory-id", value: "monaco", proves: ["receiving"] },
    { field: "p", value: "May 31, 1990", proves: ["from"] },
    { field: "ended/date", value: "1994", proves: ["until"] },
  ];
  expect(problemsWith(claiming({ records: [{ ...chief, fields }, person] }))).toEqual([]);
});

test("an approximate date needs words for that besides the date", () => {
  const provenBy = (...values: string[]) => {
    const fields = values.map((value) => ({ field: "started", value, proves: ["from"] }));
    const others = [
      { field: "territory-id", value: "monaco", proves: ["receiving"] },
      { field: "ended/date", value: "1994", proves: ["until"] },
    ];
    const records = [{ ...chief, fields: [...fields, ...others] }, person];
    return problemsWith({ ...claiming({ records }), from: "1990-05-31~" });
  };
  expect(provenBy("1990-05-31", "on or about")).toEqual([]);
  expect(provenBy("May 31, 1990")).toEqual([expect.stringContaining("“from” is 1990-05-31~")]);
});

test("a name may have a modifier letter where the record has an apostrophe", () => {
  const fields = [{ field: "persName", value: "Ana Fi’cta", proves: ["person", "asWritten"] }];
  const claims = claiming({ records: [chief, { ...person, fields }] });
  expect(problemsWith({ ...claims, asWritten: "Ana Fiʻcta" })).toEqual([]);
});

test("two archives may spell a person's name differently", () => {
  const nick = { field: "persName", value: "Nana FICTA", proves: ["person", "asWritten"] };
  const other = { ...claim, records: [{ ...chief, fields: [...(chief?.fields ?? []), nick] }] };
  const problems = (asWritten: string) =>
    problemsWith({ asWritten, claims: [{ ...claim, omits: ["asWritten"] }, other] }).filter((problem) =>
      problem.includes("[records"),
    );
  expect(problems("Nana Ficta")).toEqual([]);
  expect(problemsWith({ asWritten: "Ana Fictus", claims: [other] })).toContainEqual(
    expect.stringContaining("the record says “Nana FICTA”"),
  );
});

test("a record may misspell the rank of a visit, but not name another", () => {
  const problems = (words: string) =>
    problemsIn(
      archiveProject({
        [file]: {
          ...archiveFiles[file],
          facts: [
            ambassador,
            {
              id: "visit-1990",
              kind: "visit",
              guest: "mc",
              host: "ad",
              date: "1990-05-01",
              rank: "official",
              claims: [
                {
                  source: "chancery",
                  records: [
                    {
                      ...chief,
                      fields: [
                        { field: "from", value: "monaco", proves: ["guest"] },
                        { field: "start-date", value: "1990-05-01", proves: ["date"] },
                        { field: "description", value: words, proves: ["rank"] },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      }),
    ).filter((problem) => problem.includes("“rank”"));
  expect(problems("Offical Visit")).toEqual([]);
  expect(problems("Working visit")).toHaveLength(1);
});

test("a span needs both of its ends", () => {
  const visit = (date: string) => ({
    id: "visit-1990",
    kind: "visit",
    guest: "mc",
    host: "ad",
    date,
    claims: [
      {
        source: "chancery",
        records: [
          {
            ...chief,
            fields: [
              { field: "from", value: "monaco", proves: ["guest"] },
              { field: "start-date", value: "1990-05-01", proves: ["date"] },
              { field: "end-date", value: "1990-05-03", proves: ["date"] },
            ],
          },
        ],
      },
    ],
  });
  const problems = (date: string) =>
    problemsIn(archiveProject({ [file]: { ...archiveFiles[file], facts: [ambassador, visit(date)] } })).filter(
      (problem) => problem.includes("[records"),
    );
  expect(problems("1990-05-01/1990-05-03")).toEqual([]);
  expect(problems("1990-05-01/1990-05-04")).toEqual([
    expect.stringContaining("the record says “1990-05-01”, “1990-05-03”, but “date” is 1990-05-01/1990-05-04"),
  ]);
});

test("a record may be about the time before relations were established", () => {
  expect(problemsWith({ from: "1989-05-31", claims: claimsSince("1989-05-31") })).toEqual([]);
});

test("only archives have records", () => {
  const yaml = archiveFiles["data/relations/ad-mc.yml"].replace(
    "claims: [gazette]",
    "claims: [{ source: gazette, records: [{ file: a, id: b, sha256: “”, fields: [{ field: c, value: d, proves: [date] }] }] }]",
  );
  const problems = problemsIn(archiveProject({ "data/relations/ad-mc.yml": yaml.replace("“”", "a".repeat(64)) }));
  expect(problems).toContainEqual(expect.stringContaining("“gazette” is not an archive; remove “records”"));
});
