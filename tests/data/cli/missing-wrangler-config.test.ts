import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { smallProject } from "../projects/small-project.ts";
import { runCli } from "./run-cli.ts";

test.each([
  ["diff", "--state", "STATE"],
  ["releases", "--state", "STATE"],
  ["rollback", "1", "--state", "STATE"],
  ["withdraw", "kz-tj", "--reason", "A court ordered it.", "--state", "STATE"],
  ["verify", "--state", "STATE"],
  ["repair", "--state", "STATE"],
  ["backup", "copy", "--state", "STATE"],
  ["releases", "--remote", "--json"],
])("%s %s %s … names wrangler.toml if the project has none", async (...words) => {
  const root = smallProject(["kz-tj"]);
  const state = join(root, "state");
  mkdirSync(state);
  const { code, err } = await runCli(
    root,
    words.map((word) => (word === "STATE" ? state : word)),
  );
  const message = `There is no ${join(root, "wrangler.toml")}, which configures the KV namespaces; restore it (git restore wrangler.toml).`;
  expect([code, err.trim()]).toEqual([1, message]);
});
