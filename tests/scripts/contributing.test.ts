// Follows the worked example in CONTRIBUTING.md, as a reader would.
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Command, CommandResult, Options } from "../../data/cli/command.ts";
import { checkCommand } from "../../data/cli/commands/editing/check-command.ts";
import { newRelationCommand } from "../../data/cli/commands/editing/new-relation-command.ts";
import { newSourceCommand } from "../../data/cli/commands/editing/new-source-command.ts";
import { recordCommand } from "../../data/cli/commands/editing/record-command.ts";
import { showCommand } from "../../data/cli/commands/editing/show-command.ts";
import { runCommand } from "../data/cli/run-cli.ts";
import { projectCopy } from "../data/projects/project-copy.ts";

const commands: Readonly<Record<string, Command>> = {
  check: checkCommand,
  new: newRelationCommand,
  "new-source": newSourceCommand,
  record: recordCommand,
  show: showCommand,
};

/** A step of the example: a command line to run, a file to write, or a line to add to a file. */
type Step = { command: string } | { file: string; text: string; isAddition: boolean };

/**
 * Returns the steps of a section: the lines of its shell blocks, and other blocks with the file named in the line above, which either
 * says “the complete” or means an addition.
 */
function stepsOf(markdown: string, heading: string): Step[] {
  const [, rest = ""] = markdown.split(`\n## ${heading}\n`);
  const [section = ""] = rest.split("\n## ");
  return [...section.matchAll(/([^\n]*)\n\n```(\w+)\n(.*?)```/gs)].flatMap(
    ([, before = "", language, text = ""]): Step[] => {
      if (language === "sh")
        return text
          .trim()
          .split("\n")
          .map((command) => ({ command }));
      const [, file] = /`([^`]+)`:$/.exec(before) ?? [];
      if (!file) throw new Error(`“${before}” does not name the file for the block below it`);
      return [{ file, text, isAddition: !before.includes("the complete") }];
    },
  );
}

/** Runs a line such as `npm run data -- show no-to --lang en`. */
async function run(root: string, line: string): Promise<CommandResult> {
  const [, name = "", args = ""] = /^npm run data -- (\S+) ?(.*)$/.exec(line) ?? [];
  const command = commands[name];
  if (!command) throw new Error(`“${line}” is not a command that this test can run`);
  const options = Object.fromEntries([...args.matchAll(/--(\S+) (\S+)/g)].map(([, option, value]) => [option, value]));
  const [argument = ""] = args.split(/ ?--/);
  return runCommand(command, root, argument, options as Options);
}

test("the example in CONTRIBUTING.md adds a relation that passes the check and has a card, in the long and in the short form", async () => {
  const root = projectCopy();
  const results: CommandResult[] = [];
  for (const step of stepsOf(readFileSync("CONTRIBUTING.md", "utf8"), "Add a relation")) {
    if ("command" in step) results.push(await run(root, step.command));
    else if (step.isAddition) appendFileSync(join(root, step.file), step.text);
    else writeFileSync(join(root, step.file), step.text);
  }
  const [, , ...sameSteps] = results;
  expect(sameSteps).toHaveLength(8);
  for (const [index, [pair, name, date]] of [
    ["no-to", "Tonga", "21 March 1978"],
    ["no-ws", "Samoa", "15 May 1978"],
  ].entries()) {
    const [checked, shown, recorded, checkedAgain] = sameSteps.slice(4 * index);
    expect(checked?.problems).toEqual([expect.objectContaining({ rule: "permanent-ids" })]);
    expect(shown?.text).toMatch(new RegExp(`^Norway\\s–\\s${name}`));
    expect(shown?.text).toContain(`Diplomatic relations since ${date?.replace(" ", "\u00a0")}`);
    expect(recorded?.json).toEqual({
      recorded: [`${pair}/establishment`, expect.stringMatching(/^sources\/example\./)],
    });
    expect(checkedAgain?.json).toMatchObject({ problems: [] });
  }
});
