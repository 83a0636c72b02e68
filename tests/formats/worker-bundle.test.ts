// Inspects the bundle that is deployed: code that only the build and the tests need must not be in it.
import { build } from "esbuild";
import { expect, test } from "vitest";

test("the worker contains only zod/mini, and so no schemas of responses or data, and no code that writes Parquet", async () => {
  const { metafile } = await build({
    entryPoints: ["worker/index.ts"],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  expect(bundled).toContain("worker/contract/parameters.ts");
  expect(bundled.filter((path) => /zod\/v4\/classic|hyparquet/.test(path))).toEqual([]);
});
