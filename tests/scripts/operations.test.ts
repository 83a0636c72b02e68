// The runbook is read when something is broken, so it is compared with the code: every fault and refusal is in it, and its commands exist.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { commands } from "../../data/cli/data.ts";
import { projectFiles } from "./project-files.ts";

const runbook = readFileSync("docs/operations.md", "utf8");
const pages = [runbook, readFileSync("docs/deployment.md", "utf8")].join("\n");
const sources = (pattern: RegExp) =>
  projectFiles()
    .filter((file) => pattern.test(file))
    .map((file) => readFileSync(file, "utf8"));

/** Returns the section under a heading, up to the next heading of the same level or a higher one. */
function sectionOf(heading: string): string {
  const [, level = ""] = new RegExp(`^(#+) ${heading}$`, "m").exec(runbook) ?? [];
  const [, rest = ""] = runbook.split(`\n${level} ${heading}\n`);
  return rest.split(new RegExp(`^#{2,${level.length}} `, "m"))[0] ?? "";
}

test("every alarm says what it means, how to see it, what to do and when it is over", () => {
  const [, ...alarms] = sectionOf("Alarms").split(/^### /m);
  expect(alarms.length).toBeGreaterThan(10);
  for (const alarm of alarms) {
    const labels = [...alarm.matchAll(/^- \*\*(.*?):\*\*/gm)].map(([, label]) => label);
    expect([alarm.split("\n")[0], labels]).toEqual([alarm.split("\n")[0], ["Meaning", "See", "Do", "Over when"]]);
  }
});

test("every kind of storage fault, and every fault that is logged, is in the runbook", () => {
  const [, type = ""] = /export type StoreFault =(.*?);/s.exec(sources(/fault-log\.ts$/)[0] ?? "") ?? [];
  const kinds = [...type.matchAll(/"([a-z-]+)"/g)].map(([, kind]) => kind);
  const rows = [...sectionOf("A storage fault is logged").matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = ""]) => cell);
  const named = rows.flatMap((cell) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, kind]) => kind));
  expect(named.filter((name) => name !== "kind").sort()).toEqual(kinds.sort());
  const logged = sources(/^worker\//).flatMap((text) => [...text.matchAll(/\{ fault: "(\w+)"/g)]);
  expect(logged.length).toBeGreaterThan(2);
  for (const [, name] of logged) expect(runbook).toContain(`{"fault":"${name}"`);
});

test("every message with which a command refuses is in the table, and every message in the table is in the code", () => {
  const rows = sectionOf("A command refuses")
    .split("\n")
    .filter((line) => line.startsWith("| “"));
  const phrases = rows.flatMap((row) =>
    [...(row.split(" | ")[0] ?? "").matchAll(/“([^”]+)”/g)].map(([, text = ""]) => text),
  );
  expect(phrases.length).toBeGreaterThan(30);
  const code = [...sources(/^(data\/(pipeline|model|cli)|scripts)\/.*\.ts$/)].join("\n");
  const isInCode = (phrase: string) => phrase.split("…").every((part) => code.includes(part.trim()));
  expect(phrases.filter((phrase) => !isInCode(phrase))).toEqual([]);

  const files = /^(data\/pipeline\/(publish|maintenance|kv|release)\/|data\/cli\/commands\/(releases|maintenance)\/)/;
  const messages = sources(files).flatMap((text) =>
    [...text.matchAll(/new (?:NotPublished|Refused)\(\s*(["`])(.*?)\1/gs)].map(([, , message = ""]) => message),
  );
  expect(messages.length).toBeGreaterThan(25);
  const isListed = (message: string) =>
    phrases.some((phrase) => phrase.split("…").every((part) => message.includes(part.trim())));
  // A message that consists of that of another error and a hint.
  const own = messages.filter((message) => message.replace(/\$\{[^}]*}/g, "").length > 10);
  expect(own.filter((message) => !isListed(message))).toEqual([]);
});

test("every data command, option and script in the runbook and on the page about deployment exists", () => {
  const calls = [...pages.matchAll(/npm run data (?:--silent )?-- ([a-z-]+)([^`\n#]*)/g)];
  expect(calls.length).toBeGreaterThan(30);
  for (const [call, name = "", rest = ""] of calls) {
    const accepted = ["json", "help", ...(commands[name as keyof typeof commands]?.acceptedOptions ?? [])];
    const used = [...rest.matchAll(/(?<= )--([a-z-]+)/g)].map(([, option]) => option);
    expect([call, Object.hasOwn(commands, name)]).toEqual([call, true]);
    expect([call, used.filter((option) => !accepted.includes(option as "json"))]).toEqual([call, []]);
  }
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const [, name = ""] of pages.matchAll(/npm run ([a-z:-]+)/g)) expect(scripts).toHaveProperty([name]);
});

test("every run of the workflow that the runbook starts is in its form", () => {
  const { on } = parse(readFileSync(".github/workflows/deploy.yml", "utf8"));
  const { inputs } = on.workflow_dispatch;
  const calls = [...runbook.matchAll(/gh workflow run deploy\.yml([^`\n]*)/g)];
  expect(calls.length).toBeGreaterThan(1);
  for (const [, rest = ""] of calls) {
    for (const [, name = "", value = ""] of rest.matchAll(/-f (\w+)=([\w-]+)/g)) {
      expect(inputs).toHaveProperty([name]);
      if (inputs[name].options) expect(inputs[name].options).toContain(value);
    }
  }
});
