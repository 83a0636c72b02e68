// What is deployed, looked into: what only the build and the tests need is not in it.
import { build } from "esbuild";
import { expect, test } from "vitest";

test("the worker carries no schema of what it answers or of what editors write, and zod in its small form alone", async () => {
  const { metafile } = await build({
    entryPoints: ["worker/index.ts"],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  const carried = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  expect(carried).toContain("worker/contract/parameters.ts");
  expect(
    carried.filter((path) =>
      /contract\/(answers|contents|openapi)|model\/(fact|relation|source|claim)\.ts|zod\/v4\/classic/.test(path),
    ),
  ).toEqual([]);
});
