// The workflows are the usual way into production, so their properties are tested like code.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { commands } from "../../data/cli/data.ts";
import { temporaryFolder } from "../temporary-folder.ts";

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  if?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

interface Job {
  needs?: string;
  concurrency?: object;
  environment?: string;
  permissions?: object;
  "timeout-minutes"?: number;
  steps: Step[];
}

interface Workflow {
  on: Record<string, { inputs?: Record<string, { options?: string[] }> } | null>;
  concurrency?: object;
  permissions?: object;
  jobs: Record<string, Job>;
}

const folder = ".github/workflows";
const texts = new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
const workflows = new Map([...texts].map(([file, text]) => [file, parse(text) as Workflow]));
const jobs = [...workflows.values()].flatMap((workflow) => Object.values(workflow.jobs));
const steps = jobs.flatMap((job) => job.steps);
const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
const deployment = workflows.get("deploy.yml") as Workflow;
const deploymentJobs = Object.values(deployment.jobs);

const holdsSecret = (part: object) => /\$\{\{[^}]*\bsecrets\./.test(JSON.stringify(part));
const runs = (job: Job | undefined, command: RegExp) => job?.steps.some(({ run = "" }) => command.test(run)) ?? false;

test("the checkouts and the jobs are found", () => {
  expect(checkouts.length).toBeGreaterThanOrEqual(workflows.size);
  expect(jobs.filter((job) => runs(job, /npm (test|run (check|deploy))/)).length).toBeGreaterThanOrEqual(2);
});

// The data check compares data/ids.txt with its git history, and so do tests of released files.
test("the whole history is checked out where the data is checked", () => {
  for (const job of jobs.filter((other) => runs(other, /npm (test|run (check|deploy|build))/))) {
    const checkout = job.steps.find(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkout?.with?.["fetch-depth"]).toBe(0);
  }
});

test("every action is pinned by its commit, with the version as a comment", () => {
  const uses = [...texts.values()].flatMap((text) => [...text.matchAll(/uses: *(.+)/g)].map(([, use]) => use));
  for (const use of uses) expect(use).toMatch(/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test("workflows may only read the repository, and the deployment also other runs", () => {
  for (const { permissions } of workflows.values()) expect(permissions).toEqual({ contents: "read" });
  const allowed = jobs.flatMap(({ permissions }) => permissions ?? []);
  expect(allowed).toEqual([{ contents: "read", actions: "read" }]);
});

test.each([
  ["there is no newer one", {}, false],
  ["the newer one failed its tests", { 7: "" }, false],
  ["one failed its tests, but the next one passed them", { 7: "", 8: "91" }, true],
  ["a newer one passed its tests", { 7: "90" }, true],
])("a commit is skipped only if a newer one passed its tests: %s", (_, newerRuns, isSkipped) => {
  const folder = temporaryFolder();
  // Answers as the real one does with these filters: the ids of newer runs, or the id of a run's test job if it succeeded.
  const answers = Object.entries(newerRuns).map(([id, job]) => `*/runs/${id}/jobs*) echo "${job}";;`);
  const fake = `case "$2" in ${answers.join("")} */runs\\?*) echo "${Object.keys(newerRuns).join("\n")}";; *) echo "?$2";; esac`;
  writeFileSync(join(folder, "gh"), `#!/bin/sh\n${fake}\n`, { mode: 0o755 });
  const script = deploymentJobs.flatMap((job) => job.steps).find(({ id }) => id === "latest")?.run ?? "";
  const output = join(folder, "output");
  writeFileSync(output, "");
  const env = {
    PATH: `${folder}:${process.env.PATH}`,
    GITHUB_REPOSITORY: "we/entente",
    GITHUB_SHA: "1234567",
    GITHUB_RUN_NUMBER: "6",
    GITHUB_OUTPUT: output,
  };
  execFileSync("bash", ["-e", "-c", script], { env });
  expect(readFileSync(output, "utf8").includes("superseded=true")).toBe(isSkipped);
});

test("checkouts keep no credentials for later steps", () => {
  for (const checkout of checkouts) expect(checkout.with?.["persist-credentials"]).toBe(false);
});

test("only steps that reach Cloudflare get secrets, and these run neither tests nor an installation", () => {
  const headers = [...workflows.values()].map(({ jobs: _, ...header }) => header);
  const jobHeaders = jobs.map(({ steps: _, ...header }) => header);
  expect([...headers, ...jobHeaders].filter(holdsSecret)).toEqual([]);
  const holders = steps.filter(holdsSecret);
  expect(holders.length).toBeGreaterThan(0);
  for (const { run = "", uses } of holders) {
    expect(uses).toBeUndefined();
    expect(run).toMatch(/^npm run (deploy|data) -- /);
    expect(run).not.toMatch(/npm (ci|test|run (build|check))/);
    if (run.startsWith("npm run deploy")) expect(run).toContain(" --built");
  }
});

test("what is deployed is built in a step of its own, which has no token", () => {
  const job = deploymentJobs.find((other) => runs(other, /npm run deploy/));
  const order = job?.steps.map(({ run = "" }) => run).filter((run) => /npm run (build|deploy)/.test(run));
  expect(order).toEqual(["npm run build", expect.stringContaining("npm run deploy")]);
});

// Anyone who can start a workflow on a branch can write to the cache.
test("jobs with secrets install without a shared cache", () => {
  for (const job of jobs.filter((other) => other.steps.some(holdsSecret))) {
    const setup = job.steps.find(({ uses }) => uses?.startsWith("actions/setup-node@"));
    expect([setup?.with?.cache, setup?.with?.["package-manager-cache"]]).toEqual([undefined, false]);
  }
});

test("code from a pull request gets no secrets", () => {
  for (const [file, { on }] of workflows) {
    expect(Object.keys(on)).not.toContain("pull_request_target");
    expect(Object.keys(on)).not.toContain("workflow_run");
    if ("pull_request" in on) expect(texts.get(file)).not.toContain("secrets.");
  }
});

// A shell would execute what somebody types into the form.
test("no command contains an expression", () => {
  for (const { run = "" } of steps) expect(run).not.toContain("${{");
});

test("every job has a time limit", () => {
  for (const job of jobs) expect(job["timeout-minutes"]).toBeGreaterThan(0);
});

// By default, GitHub cancels a waiting run when another one arrives: a push would cancel a rollback.
test("one job at a time writes to an environment, and waiting jobs stay in the queue", () => {
  expect(deployment.concurrency).toBeUndefined();
  for (const job of deploymentJobs.filter((other) => other.steps.some(holdsSecret))) {
    expect(job.environment).toMatch(/^\$\{\{ inputs\.environment \|\| 'production' }}$/);
    const group = `deploy-${job.environment}`;
    expect(job.concurrency).toEqual({ group, queue: "max", "cancel-in-progress": false });
  }
});

test("the tests run outside the concurrency group, and only what passed them is deployed", () => {
  const testers = Object.entries(deployment.jobs).filter(([, job]) => runs(job, /npm test/));
  expect(testers.length).toBe(1);
  for (const [name, job] of testers) {
    expect([job.concurrency, job.environment]).toEqual([undefined, undefined]);
    expect(deploymentJobs.find((other) => runs(other, /npm run deploy/))?.needs).toBe(name);
  }
});

// A broken main must not stop an emergency.
test("the data commands wait for no tests, and only publishing builds", () => {
  const job = deploymentJobs.find((other) => runs(other, /npm run data/));
  expect([job?.needs, runs(job, /npm (test|run check|run deploy)/)]).toEqual([undefined, false]);
  const builds = job?.steps.filter(({ run = "" }) => run.includes("npm run build"));
  expect(builds?.map((step) => step.if)).toEqual(["inputs.command == 'publish'"]);
});

test("the form offers only commands that exist", () => {
  const options = deployment.on.workflow_dispatch?.inputs?.command?.options ?? [];
  expect(options).toEqual(expect.arrayContaining(["deploy", "publish", "rollback", "withdraw", "releases"]));
  for (const option of options.filter((name) => name !== "deploy"))
    expect(commands).toHaveProperty([option, "acceptedOptions"], expect.arrayContaining(["remote"]));
});

// Nothing of the run is kept otherwise.
test("a backup is uploaded, even if some values are damaged, and deleted again after a month", () => {
  expect(deployment.on.workflow_dispatch?.inputs?.command?.options).toContain("backup");
  const job = deploymentJobs.find((other) => runs(other, /npm run data/));
  const command = job?.steps.find(({ run = "" }) => run.includes("npm run data"));
  expect(command?.env?.ARGUMENT).toContain("inputs.command == 'backup' && 'backup'");
  const upload = job?.steps.find(({ uses = "" }) => uses.startsWith("actions/upload-artifact@"));
  expect(upload?.if).toBe("inputs.command == 'backup' && !cancelled()");
  expect(upload?.with).toMatchObject({ path: "backup", "retention-days": 30, "if-no-files-found": "error" });
});

test("pull requests are checked", () => {
  const checked = [...workflows].filter(([, { on }]) => "pull_request" in on);
  expect(checked.map(([file]) => file)).toEqual(["check.yml"]);
  for (const command of [/^npm ci$/, /^npm test$/, /^npm run check$/])
    expect(Object.values(checked[0]?.[1].jobs ?? {}).some((job) => runs(job, command))).toBe(true);
});

test("dependencies are updated: npm packages, including those of the workspace, the Observatory and the sites, and actions", () => {
  const { updates } = parse(readFileSync(".github/dependabot.yml", "utf8")) as { updates: Record<string, unknown>[] };
  // The workspace is in the package.json and the lock file at the root.
  expect(updates.map((update) => [update["package-ecosystem"], update.directories ?? update.directory])).toEqual([
    [
      "npm",
      [
        "/",
        "/tests/long/lighthouse",
        "/tests/long/observatory",
        "/tests/systems/vite-preact",
        "/tests/systems/vite-react",
      ],
    ],
    ["github-actions", "/"],
  ]);
});
