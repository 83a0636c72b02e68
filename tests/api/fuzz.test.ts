// What nobody should ask, asked of every route that the document has: no fault, and every error says what to do.
import { beforeAll, expect, inject, test } from "vitest";
import { mulberry32 } from "../random.ts";
import { trialSize } from "../trial-size.ts";
import { ask, Contract, forEachOf, type OpenApi, type Operation, type Parameter, readDocument } from "./document.ts";

const server = inject("server");
let document: OpenApi;
let contract: Contract;

beforeAll(async () => {
  document = await readDocument(server);
  contract = new Contract(document);
});

/** Texts that are wrong in ways of their own, as they stand in an address. */
const oddities = [
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

interface Asked {
  path: string;
  address: string;
  headers: Record<string, string>;
}

/** A request to `path` in which at least one thing is odd. */
function oddRequest(path: string, { parameters }: Operation, random: () => number): Asked {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const right = ({ schema, example }: Parameter) =>
    encodeURIComponent(String(schema.enum ? pick(schema.enum) : example));
  const value = (parameter: Parameter) => (random() < 0.5 ? pick(oddities) : right(parameter));
  const segments = parameters
    .filter((one) => one.in === "path")
    .reduce((address, one) => address.replace(`{${one.name}}`, value(one).replace(/[?#]/g, "")), path);
  const query = parameters
    .filter((one) => one.in === "query" && (one.required || random() < 0.4))
    .map((one) => `${one.name}=${value(one)}`.replace(/#/g, "%23"));
  if (random() < 0.15) query.push(pick(query) ?? "lang=de");
  if (random() < 0.15)
    query.push(`${pick(["x", "Lang", "q[]", "limit%00", "__proto__", "%FF"])}=${pick(oddities).replace(/#/g, "%23")}`);
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
  return { path, address: `${segments}${query.length > 0 ? `?${query.join("&")}` : ""}`, headers };
}

test("whatever is asked, the answer is one that the document has", { timeout: 900_000 }, async () => {
  const random = mulberry32(5);
  const paths = Object.entries(document.paths);
  const asked = Array.from({ length: trialSize.fuzzRequests }, (_, index) => {
    const [path, { get }] = paths[index % paths.length] as (typeof paths)[number];
    return oddRequest(path, get, random);
  });
  const counts = new Map<string, Record<string, number>>();
  const mistakes: string[] = [];
  await forEachOf(asked, 24, async ({ path, address, headers }) => {
    const said = await ask(server + address, { headers });
    const count = counts.get(path) ?? {};
    count[said.status] = (count[said.status] ?? 0) + 1;
    counts.set(path, count);
    const found: string[] = [];
    if (!contract.describes(address, said.status)) found.push("not described");
    if (said.status >= 500) found.push("a fault");
    // Another spelling of a pair or state, and a path that oddities made another one of: every one of them answers in our forms.
    if (said.status === 308) expect(said.headers.get("Location")).toMatch(/^\/(v1|docs)/);
    else if (said.status >= 400) {
      if (said.type !== "application/problem+json") found.push(`an error as ${said.type}`);
      else found.push(...contract.problemMistakes(said));
    } else if (said.status === 200) found.push(...contract.mistakes(address, said));
    mistakes.push(...found.map((mistake) => `${address} ${JSON.stringify(headers)}: ${said.status} ${mistake}`));
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
  expect(mistakes.slice(0, 20)).toEqual([]);
  const asks = paths.map(([path]) => Object.values(counts.get(path) ?? {}).reduce((sum, times) => sum + times, 0));
  expect(Math.min(...asks)).toBe(Math.floor(trialSize.fuzzRequests / paths.length));
});
