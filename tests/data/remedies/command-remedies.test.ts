// Advice of the commands that editors use. The tests of publishing and maintenance follow the advice of the others.
import { expect, test } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { RemedyProject } from "./remedy-project.ts";

/** A command line that fails, what it prints, and the command line that follows the advice. */
const cases: [args: string, message: RegExp, follow: string][] = [
  ["show no-se", /There is no relation no-se yet; to create it, run npm run data -- (new no-se)\./, "$1"],
  ["show no-tj --lang xx", /Cards are not available in “xx”; use one of (de), en,/, "show no-tj --lang $1"],
  [
    "show no-tj --as-of yesterday",
    /“yesterday” is not a day; write --as-of YYYY-MM-DD, such as (2016-01-01)\./,
    "show no-tj --as-of $1",
  ],
  ["show no-tj --home se", /“se” is not one of the two states; write (--home no) or --home tj\./, "show no-tj $1"],
  ["show no", /“no” is not a pair of states\. A pair is two ISO 3166-1 codes/, "show no-tj"],
  ["chek", /There is no command “chek”; did you mean “?(?:npm run data -- )?(check)”?\?/, "$1"],
  ["check --jsn", /did you mean (--json)\?/, "check $1"],
  ["weather", /; to list the commands, run npm run data\./, ""],
  ["coverage no-se", /run npm run data -- (new no-se)/, "$1"],
  [
    "new-source Page",
    /“Page” is not a valid id; write lower-case words joined by hyphens or dots, such as (mfa-tj\.no\.2024)\./,
    "new-source $1",
  ],
];

test.each(cases)("%s", async (args, message, follow) => {
  const { root } = new RemedyProject();
  const run = (line: string) => runCli(root, line.split(" ").filter(Boolean));
  const { code, err } = await run(args);
  expect(code).not.toBe(0);
  expect(err).toMatch(message);
  const [, group = ""] = message.exec(err) ?? [];
  expect((await run(follow.replace("$1", group))).code).toBe(0);
});

test.each([
  [
    "an invalid list",
    "no-se: [\n",
    /data\/relations\/establishments\.yml is invalid; to see why, run npm run data -- check\./,
    "no-se: { date: 1992-06-29, claims: [list] }\n",
  ],
  [
    "aliases",
    "no-se: { date: 1992-06-29, claims: &all [list] }\nse-tj: { date: 1992-06-29, claims: *all }\n",
    /Other entries in .* use aliases \(\*…\) to the entry no-se; replace these aliases with their values first\./,
    "no-se: { date: 1992-06-29, claims: [list] }\nse-tj: { date: 1992-06-29, claims: [list] }\n",
  ],
])("new moves no entry of a list with %s", async (_, list, message, mended) => {
  const project = new RemedyProject();
  project.edit([["relations/establishments.yml", "{}\n", list]]);
  const { code, err } = await runCli(project.root, ["new", "no-se"]);
  expect(code).not.toBe(0);
  expect(err).toMatch(message);
  expect((await runCli(project.root, ["check"])).code).not.toBe(0);
  project.edit([["relations/establishments.yml", list, mended]]);
  expect((await runCli(project.root, ["new", "no-se"])).code).toBe(0);
});
