// Requests every URL of the API with the project's own data, in every format and language, and compares each response with the
// OpenAPI document.
import { beforeAll, expect, inject, test } from "vitest";
import { languages } from "../../data/model/language.ts";
import { trialSize } from "../trial-size.ts";
import { forEachConcurrently, listAll, ResponseValidator, readDocument, request } from "./document.ts";
import { foreignWords, namesIn } from "./foreign-words.ts";
import type { OpenApi } from "./openapi.ts";

const server = inject("server");
const tags = Object.keys(languages);
let document: OpenApi;
let validator: ResponseValidator;

/** The values of each path parameter, from the API's own lists. */
const values: Record<"pair" | "code" | "id" | "number", string[]> & { facts: ListedFact[] } = {
  pair: [],
  code: [],
  id: [],
  number: [],
  facts: [],
};
interface ListedFact {
  pair: string;
  id: string;
  kind: string;
}

beforeAll(async () => {
  document = await readDocument(server);
  validator = new ResponseValidator(document);
  const list = (path: string, name: string) => listAll<Record<string, unknown>>(server, path, name);
  values.pair = (await list("/v1/relations", "relations")).map(({ id }) => String(id));
  values.code = (await list("/v1/countries", "countries")).map(({ code }) => String(code));
  values.id = (await list("/v1/sources", "sources")).map(({ source }) => (source as { id: string }).id);
  values.number = (await list("/v1/releases", "releases")).map(({ release }) => String(release));
  values.facts = (await list("/v1/facts", "facts")).map(({ relation, fact }) => ({
    pair: String(relation),
    ...(fact as { id: string; kind: string }),
  }));
});

/** Formats that always contain text in the reader's language, and the ends of paths whose JSON does. */
const localizedFormats = ["csv", "ndjson", "jsonld", "ris", "ics", "atom", "jsonfeed"];
const localizedPaths = /\/(card|citation|changes|countries|\{code\})$/;

/** Downloads of the whole dataset. They are refused in other languages. */
const englishOnly = /\/exports\/(facts|entente)/;

/** Returns the URLs of a path in the document, one for each crawled value of its parameter. */
function urlsOf(path: string): string[] {
  if (path.includes("{fact}")) {
    return crawledFacts().map(({ pair, id }) => path.replace("{pair}", pair).replace("{fact}", id));
  }
  const [, name] = /\{(\w+)\}/.exec(path) ?? [];
  return name ? crawled(values[name as "pair"]).map((value) => path.replace(`{${name}}`, value)) : [path];
}

/** A relation, a state and a source with many facts. */
const rich = ["no-tj", "tj", "mfa-tj.no.de"];

/** Returns all values at full size; the first, the last and those with many facts at the small size. */
function crawled(all: readonly string[]): readonly string[] {
  return trialSize.crawlsAll ? all : all.filter((value) => [all[0], all.at(-1), ...rich].includes(value));
}

/** Returns all facts at full size; the last one of each kind at the small size. */
function crawledFacts(): ListedFact[] {
  return trialSize.crawlsAll ? values.facts : [...new Map(values.facts.map((fact) => [fact.kind, fact])).values()];
}

test("every response matches the document, and contains no empty, broken or untranslated text", {
  timeout: 600_000,
}, async () => {
  const counts: Record<string, number> = {};
  const problems: string[] = [];
  const relations = await Promise.all(values.pair.map((pair) => request(`${server}/v1/relations/${pair}`)));
  const names = new Set(["Entente", ...relations.flatMap(({ text }) => namesIn(JSON.parse(text)))]);
  for (const [path, { get }] of Object.entries(document.paths)) {
    const query = get.parameters
      .filter((parameter) => parameter.required && parameter.in === "query")
      .map((parameter) => `${parameter.name}=${parameter.example}`);
    const urls = urlsOf(path).flatMap((url) => tags.map((tag) => `${url}?${[...query, `lang=${tag}`].join("&")}`));
    counts[path] = urls.length;
    expect([path, urls.length > 0]).toEqual([path, true]);
    await forEachConcurrently(urls, 16, async (url) => {
      const response = await request(server + url);
      if (englishOnly.test(path) && !url.endsWith("lang=en")) {
        if (!response.text.includes("#english-only")) problems.push(`${url}: ${response.status} instead of a refusal`);
        return;
      }
      const found =
        response.status === 200
          ? validator.violations(url, response)
          : [`${response.status} ${response.text.slice(0, 200)}`];
      found.push(...validator.headerViolations(url, response.headers));
      const broken = /undefined|\[object |NaN\b|"(title|name|label|heading|text|summary)":""/.exec(response.text);
      if (broken) found.push(`contains “${broken[0]}”`);
      const [, format = "json"] = /\.(\w+)$/.exec(path) ?? [];
      const isLocalized = localizedFormats.includes(format) || localizedPaths.test(path);
      if (isLocalized && /lang=(ru|tg)$/.test(url)) {
        found.push(...foreignWords(response.text, format, names).map((word) => `contains the foreign word “${word}”`));
      }
      problems.push(...found.map((problem) => `${url}: ${problem}`));
    });
  }
  console.log(
    Object.entries(counts)
      .map(([path, count]) => `${String(count).padStart(6)}  ${path}`)
      .join("\n"),
  );
  expect(problems.slice(0, 20)).toEqual([]);
});

test("every example in the document matches its schema", () => {
  for (const [path, { get }] of Object.entries(document.paths)) {
    const success = get.responses["200"] as { content: Record<string, { example?: unknown }> } | undefined;
    for (const [type, { example }] of Object.entries(success?.content ?? {})) {
      if (example === undefined) continue;
      const text = typeof example === "string" ? example : JSON.stringify(example);
      expect([path, type, validator.violations(path, { status: 200, type, text })]).toEqual([path, type, []]);
    }
  }
});
