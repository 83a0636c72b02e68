import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { editedCopy, problemsIn, relationFile } from "../../projects/project-copy.ts";

/** Returns a copy of the data with a fictitious visit of a minister of the wrong state, named twice, and with these exceptions. */
function copyWith(...exceptions: string[]): string {
  const root = editedCopy(
    relationFile,
    "facts:\n",
    `exceptions:
${exceptions.map((exception) => `  - ${exception}\n`).join("")}
facts:
  - id: visit-2011
    kind: visit
    guest: "no"
    host: tj
    people: [{ person: sherali-gul, state: tj }]
    claims: [{ source: mfa-tj.no.de, quotes: [Herr Sherali Gul] }]
`,
  );
  if (exceptions.length === 0) writeFileSync(join(root, relationFile), read(root).replace("exceptions:\n", ""));
  appendFileSync(join(root, "data/ids.txt"), "no-tj/visit-2011\n");
  return root;
}
const read = (root: string) => readFileSync(join(root, relationFile), "utf8");
const exception = (rule: string, attribute: string, id = "visit-2011") =>
  `{ rule: ${rule}, id: ${id}, attribute: ${attribute}, reason: The source says so. }`;

const wrongSide =
  /visit-2011: “people” lists the guests, who serve Norway according to “guest”; correct “guest” or this “state”, or, if this is a host, remove the entry \[pair-members: people\]$/;
const wrongId =
  /visit-2011: the id contains 2011, but the fact has no “date”; add “date”, or choose an id without a date \[id-words: id\]$/;

test("each excuses what its rule reports about its attribute, and nothing else", () => {
  expect(problemsIn(copyWith())).toEqual([expect.stringMatching(wrongSide), expect.stringMatching(wrongId)]);
  expect(problemsIn(copyWith(exception("pair-members", "people")))).toEqual([expect.stringMatching(wrongId)]);
  expect(problemsIn(copyWith(exception("pair-members", "people"), exception("id-words", "id")))).toEqual([]);
});

test.each([
  ["participants", "people", "visit-2011", "reports nothing about “people” of “visit-2011”; remove this exception"],
  [
    "pair-members",
    "guest",
    "visit-2011",
    "reports nothing about “guest” of “visit-2011”, only about “people”; correct “attribute”, or remove this exception",
  ],
  ["pair-members", "people", "visit-x", "reports nothing about “people” of “visit-x”; remove this exception"],
  ["references", "people", "visit-2011", "allows no exceptions; fix the problem and remove this exception"],
])("one from %s about %s for %s excuses nothing and is reported", (rule, attribute, id, message) => {
  expect(problemsIn(copyWith(exception(rule, attribute, id)))).toEqual([
    expect.stringMatching(wrongSide),
    expect.stringMatching(wrongId),
    expect.stringMatching(new RegExp(`^data/relations/no-tj\\.yml:\\d+: ${id}: the rule “${rule}” ${message}$`)),
  ]);
});

test("one from an unknown rule is reported with a suggestion or the list of rules", () => {
  expect(problemsIn(copyWith(exception("pair-member", "people"))).at(-1)).toMatch(
    /visit-2011: there is no rule “pair-member”; did you mean “pair-members”\?$/,
  );
  expect(problemsIn(copyWith(exception("sense", "people"))).at(-1)).toMatch(
    /there is no rule “sense”; the rules are pair-ids, ids, .*, coverage/,
  );
});

test("one without an attribute is refused", () => {
  expect(problemsIn(copyWith("{ rule: id-words, id: visit-2011, reason: The source says so. }"))).toEqual([
    expect.stringMatching(/visit-2011: attribute: is missing; add it$/),
  ]);
});

test("one can be written as a message offers it", () => {
  const root = copyWith(exception("pair-members", "people"));
  const file = join(root, relationFile);
  const edit = (from: string, to: string) => writeFileSync(file, read(root).replace(from, to));
  edit("    kind: visit\n", "    kind: visit\n    date: 2012-11\n");
  edit("[Herr Sherali Gul]", "[Im November 2012 stattete, Herr Sherali Gul]");
  const [problem = "", ...more] = problemsIn(root);
  expect(more).toEqual([]);
  const [, entry = ""] =
    /; if the data is correct, add this under “exceptions”: (\{ .* \}) \[id-words: id\]$/.exec(problem) ?? [];
  edit("exceptions:\n", `exceptions:\n  - ${entry}\n`);
  expect(problemsIn(root)).toEqual([expect.stringMatching(/visit-2011: fill in why it is right$/)]);
  edit("<fill in why it is right>", "The year was corrected after publication.");
  expect(problemsIn(root)).toEqual([]);
});
