// Sends malformed and unusual requests to every path in the OpenAPI document. Every response must match the document, and none may
// be a server error.
import { beforeAll, expect, inject, test } from "vitest";
import { mulberry32 } from "../random.ts";
import { trialSize } from "../trial-size.ts";
import { forEachConcurrently, ResponseValidator, readDocument, request } from "./document.ts";
import type { OpenApi, OperationObject, ParameterObject } from "./openapi.ts";

const server = inject("server");
let document: OpenApi;
let validator: ResponseValidator;

beforeAll(async () => {
  document = await readDocument(server);
  validator = new ResponseValidator(document);
});

/** Values that are often mishandled, encoded as in a URL. */
const hostileValues = [
  "",
  "0",
  "-1",
  "1e9",
  "0x10",
  "00",
  "1.5",
  " 1",
  "999999999999999999999",
  "NaN",
  "null",
  "true",
  "[]",
  "{}",
  "%00",
  "%FF",
  "%C3%28",
  "%ED%A0%80",
  "%",
  "%zz",
  "%2e%2e%2f",
  "..%2F..%2Fetc",
  "%0d%0aSet-Cookie:a=b",
  "%E2%80%AE",
  "%F0%9F%8F%B3",
  "%D0%A2%D0%B0",
  "%D8%AA%D8%A7",
  "%CC%81%CC%81",
  "%EF%BB%BF",
  "<script>",
  "'\"`",
  "__proto__",
  "constructor",
  "a".repeat(201),
  "a".repeat(3000),
  "%61".repeat(500),
  "2015-02-30",
  "0000",
  "9999-99-99",
  "2015/2016",
  "1992~",
  "XXXX",
  "no-tj",
  "tj-no",
  "NO-TJ",
  "nor-tjk",
  "no-no",
  "no-xx",
  "n-o",
  "no-tj/x",
  "no-tj.csv",
  ".",
  "..",
  ";",
  "#",
  "?",
  "&",
  "=",
  "+",
  "*",
];

interface FuzzRequest {
  path: string;
  url: string;
  headers: Record<string, string>;
}

/** Creates a request to `path` in which each parameter is valid or hostile at random. */
function randomRequest(path: string, { parameters }: OperationObject, random: () => number): FuzzRequest {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const validValue = ({ schema, example }: ParameterObject) =>
    encodeURIComponent(String(schema.enum ? pick(schema.enum) : example));
  const value = (parameter: ParameterObject) => (random() < 0.5 ? pick(hostileValues) : validValue(parameter));
  const segments = parameters
    .filter((parameter) => parameter.in === "path")
    .reduce((filled, parameter) => filled.replace(`{${parameter.name}}`, value(parameter).replace(/[?#]/g, "")), path);
  const query = parameters
    .filter((parameter) => parameter.in === "query" && (parameter.required || random() < 0.4))
    .map((parameter) => `${parameter.name}=${value(parameter)}`.replace(/#/g, "%23"));
  if (random() < 0.15) query.push(pick(query) ?? "lang=de");
  if (random() < 0.15)
    query.push(
      `${pick(["x", "Lang", "q[]", "limit%00", "__proto__", "%FF"])}=${pick(hostileValues).replace(/#/g, "%23")}`,
    );
  const headers: Record<string, string> = {};
  if (random() < 0.3)
    headers.Accept = pick([
      "text/csv",
      "text/html",
      "*/*;q=0",
      "application/json;q=0.1, text/csv",
      ";;;",
      "a".repeat(500),
    ]);
  if (random() < 0.3)
    headers["Accept-Language"] = pick(["tg", "xx-yy, *;q=0.1", ";q=x", "de;q=9", "-", "fa-Arab-IR-x-y"]);
  if (random() < 0.2) headers["If-None-Match"] = pick(["*", '"x"', 'W/"', ",,,", "x".repeat(500)]);
  if (random() < 0.2)
    headers.Range = pick(["bytes=0-9", "bytes=-5", "bytes=9-1", "bytes=99999999-", "bytes=0-1,3-4", "x"]);
  return { path, url: `${segments}${query.length > 0 ? `?${query.join("&")}` : ""}`, headers };
}

test("malformed requests get documented responses and cause no server errors", { timeout: 900_000 }, async () => {
  const random = mulberry32(5);
  const paths = Object.entries(document.paths);
  const requests = Array.from({ length: trialSize.fuzzRequests }, (_, index) => {
    const [path, { get }] = paths[index % paths.length] as (typeof paths)[number];
    return randomRequest(path, get, random);
  });
  const counts = new Map<string, Record<string, number>>();
  const problems: string[] = [];
  // As many as an isolate sends downloads at once: none of them may be refused, or keep its place when it has ended.
  await forEachConcurrently(requests, 16, async ({ path, url, headers }) => {
    const response = await request(server + url, { headers });
    const count = counts.get(path) ?? {};
    count[response.status] = (count[response.status] ?? 0) + 1;
    counts.set(path, count);
    const found: string[] = [];
    if (!validator.describes(url, response.status)) found.push("this status is not documented");
    if (response.status >= 500) found.push("server error");
    // Other spellings of a pair or state redirect, and so do hostile values that turn the path into another one.
    if (response.status === 308) expect(response.headers.get("Location")).toMatch(/^\/(v1|docs)/);
    else if (response.status >= 400) {
      if (response.type !== "application/problem+json") found.push(`the error has the media type ${response.type}`);
      else found.push(...validator.problemViolations(response));
    } else if (response.status === 200) found.push(...validator.violations(url, response));
    problems.push(...found.map((problem) => `${url} ${JSON.stringify(headers)}: ${response.status} ${problem}`));
  });
  console.log(
    [...counts]
      .map(
        ([path, count]) =>
          `${Object.entries(count)
            .map(([status, times]) => `${status}: ${times}`)
            .join(", ")
            .padEnd(44)}  ${path}`,
      )
      .join("\n"),
  );
  expect(problems.slice(0, 20)).toEqual([]);
  const requestsPerPath = paths.map(([path]) =>
    Object.values(counts.get(path) ?? {}).reduce((sum, times) => sum + times, 0),
  );
  expect(Math.min(...requestsPerPath)).toBe(Math.floor(trialSize.fuzzRequests / paths.length));
});
