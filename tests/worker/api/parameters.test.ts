import { expect, test } from "vitest";
import { publishedWorker } from "../published-worker.ts";

const { getProblem } = publishedWorker();

test.each([
  ["/v1/relations?kind=war", "wrong-parameter", "kind"],
  ["/v1/relations?country=xx", "wrong-parameter", "country"],
  ["/v1/relations?from=2015-13", "wrong-parameter", "from"],
  ["/v1/relations?from=2015-02-30", "no-such-day", "from"],
  ["/v1/relations?to=soon", "wrong-parameter", "to"],
  ["/v1/relations?from=2016&to=2015", "wrong-parameter", "to"],
  ["/v1/relations?updatedSince=yesterday", "wrong-parameter", "updatedSince"],
  ["/v1/relations?limit=101", "wrong-parameter", "limit"],
  ["/v1/facts?limit=", "wrong-parameter", "limit"],
  ["/v1/facts?cursor=no", "wrong-cursor", "cursor"],
  ["/v1/facts?cursor=no-tj/never", "wrong-cursor", "cursor"],
  ["/v1/openapi.json?x=1", "unknown-parameter", "x"],
  ["/v1/changes?cursor=x", "wrong-cursor", "cursor"],
  ["/v1/releases?release=1", "unknown-parameter", "release"],
  ["/v1/facts?kind=visit&kind=aid", "repeated-parameter", "kind"],
  [`/v1/facts?cursor=${"a".repeat(201)}`, "repeated-parameter", "cursor"],
])("%s returns 400 (%s) and names the parameter “%s”", async (path, type, name) => {
  expect(await getProblem(`${path}&lang=en`)).toEqual({
    status: 400,
    type,
    detail: expect.stringContaining(`“${name}”`),
  });
});

test.each([
  "/v1/relations/no-tj/card?as-of=2016-01-01",
  "/v1/countries?home=no",
  "/v1/relations/no-tj?lang=de&lang=en",
])("%s returns 400 for an unknown or repeated parameter, and names it", async (path) => {
  expect(await getProblem(path)).toMatchObject({
    status: 400,
    detail: expect.stringMatching(/[“„](as-of|home|lang)[”“]/),
  });
});
