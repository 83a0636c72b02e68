// Every address of the API that the real data give, in every format and language: held against the document, and read as a reader does.
import { beforeAll, expect, inject, test } from "vitest";
import { languages } from "../../data/model/language.ts";
import { trialSize } from "../trial-size.ts";
import { ask, Contract, forEachOf, listed, type OpenApi, readDocument } from "./document.ts";
import { foreignWords, namesIn } from "./foreign-words.ts";

const server = inject("server");
const tags = Object.keys(languages);
let document: OpenApi;
let contract: Contract;

/** Values of each part of a path, as the API's own lists name them. */
const known: Record<"pair" | "code" | "id" | "number", string[]> & { facts: KnownFact[] } = {
  pair: [],
  code: [],
  id: [],
  number: [],
  facts: [],
};
interface KnownFact {
  pair: string;
  id: string;
  kind: string;
}

beforeAll(async () => {
  document = await readDocument(server);
  contract = new Contract(document);
  const list = (path: string, name: string) => listed<Record<string, unknown>>(server, path, name);
  known.pair = (await list("/v1/relations", "relations")).map(({ id }) => String(id));
  known.code = (await list("/v1/countries", "countries")).map(({ code }) => String(code));
  known.id = (await list("/v1/sources", "sources")).map(({ source }) => (source as { id: string }).id);
  known.number = (await list("/v1/releases", "releases")).map(({ release }) => String(release));
  known.facts = (await list("/v1/facts", "facts")).map(({ relation, fact }) => ({
    pair: String(relation),
    ...(fact as { id: string; kind: string }),
  }));
});

/** Formats that are worded wherever they are, and the ends of paths whose JSON is. */
const wordedFormats = ["csv", "ndjson", "jsonld", "ris", "ics", "atom", "jsonfeed"];
const wordedPaths = /\/(card|citation|changes|countries|\{code\})$/;

/** The addresses of a path of the document: one for each thing that it can be about, or for those that the trial takes. */
function addressesOf(path: string): string[] {
  if (path.includes("{fact}")) {
    return crawledFacts().map(({ pair, id }) => path.replace("{pair}", pair).replace("{fact}", id));
  }
  const [, part] = /\{(\w+)\}/.exec(path) ?? [];
  return part ? crawled(known[part as "pair"]).map((value) => path.replace(`{${part}}`, value)) : [path];
}

/** The relation, the state and the source of which there is most to say. */
const richest = ["no-tj", "tj", "mfa-tj.no.de"];

/** At the small size the first, the last and the richest. */
function crawled(values: readonly string[]): readonly string[] {
  return trialSize.crawlsAll
    ? values
    : values.filter((value) => [values[0], values.at(-1), ...richest].includes(value));
}

/** At the small size the last fact of each kind. */
function crawledFacts(): KnownFact[] {
  return trialSize.crawlsAll ? known.facts : [...new Map(known.facts.map((fact) => [fact.kind, fact])).values()];
}

test("every answer is as the document says, and has nothing that a reader cannot read", {
  timeout: 600_000,
}, async () => {
  const counts: Record<string, number> = {};
  const mistakes: string[] = [];
  const relations = await Promise.all(known.pair.map((pair) => ask(`${server}/v1/relations/${pair}`)));
  const names = new Set(["Entente", ...relations.flatMap(({ text }) => namesIn(JSON.parse(text)))]);
  for (const [path, { get }] of Object.entries(document.paths)) {
    const query = get.parameters
      .filter((one) => one.required && one.in === "query")
      .map((one) => `${one.name}=${one.example}`);
    const addresses = addressesOf(path).flatMap((address) =>
      tags.map((tag) => `${address}?${[...query, `lang=${tag}`].join("&")}`),
    );
    counts[path] = addresses.length;
    expect([path, addresses.length > 0]).toEqual([path, true]);
    await forEachOf(addresses, 16, async (address) => {
      const said = await ask(server + address);
      const found =
        said.status === 200 ? contract.mistakes(address, said) : [`${said.status} ${said.text.slice(0, 200)}`];
      found.push(...contract.headerMistakes(address, said.headers));
      const unread = /undefined|\[object |NaN\b|"(title|name|label|heading|text|summary)":""/.exec(said.text);
      if (unread) found.push(`has “${unread[0]}”`);
      const [, format = "json"] = /\.(\w+)$/.exec(path) ?? [];
      const isWorded = wordedFormats.includes(format) || wordedPaths.test(path);
      if (isWorded && /lang=(ru|tg)$/.test(address)) {
        found.push(...foreignWords(said.text, format, names).map((word) => `says “${word}”`));
      }
      mistakes.push(...found.map((mistake) => `${address}: ${mistake}`));
    });
  }
  console.log(
    Object.entries(counts)
      .map(([path, count]) => `${String(count).padStart(6)}  ${path}`)
      .join("\n"),
  );
  expect(mistakes.slice(0, 20)).toEqual([]);
});

test("every example of the document is as the document says", () => {
  for (const [path, { get }] of Object.entries(document.paths)) {
    const [answer] = [get.responses["200"]] as { content: Record<string, { example?: unknown }> }[];
    for (const [type, { example }] of Object.entries(answer?.content ?? {})) {
      if (example === undefined) continue;
      const text = typeof example === "string" ? example : JSON.stringify(example);
      expect([path, type, contract.mistakes(path, { status: 200, type, text })]).toEqual([path, type, []]);
    }
  }
});
