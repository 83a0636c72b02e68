import { expect, inject, test } from "vitest";
import { publishedWorker } from "../published-worker.ts";
import { sourceText } from "../released-documents.ts";

const { get, getAll } = publishedWorker();

test("lists each source once, without its text, and with the relations that quote it", async () => {
  const found = await getAll<{ source: { id: string; text?: string }; quotedBy: string[] }>(
    "/v1/sources?limit=7",
    "sources",
  );
  const ids = inject("release").documents.flatMap(({ key, text }) =>
    key.startsWith("source/") ? [JSON.parse(text).source.id as string] : [],
  );
  expect(found.map(({ source }) => source.id).sort()).toEqual(ids.sort());
  expect(found.find(({ source }) => source.id === "mfa-tj.no.de")?.quotedBy).toEqual(["no-tj"]);
  expect(found.filter(({ source }) => "text" in source)).toEqual([]);
});

test("returns a source's text with annotations, whose selectors match the text and whose facts quote it", async () => {
  const { source, annotations } = await (await get("/v1/sources/mfa-tj.no.de")).json<{
    source: { text: string };
    annotations: {
      body: string;
      target: { selector: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }] };
    }[];
  }>();
  expect(source.text).toBe(sourceText("mfa-tj.no.de"));
  expect(annotations.length).toBeGreaterThan(20);
  const characters = [...source.text];
  for (const { body, target } of annotations) {
    const [{ exact, prefix, suffix }, { start, end }] = target.selector;
    expect(characters.slice(start, end).join("")).toBe(exact);
    expect(source.text).toContain(prefix + exact + suffix);
    const { pathname } = new URL(body);
    const { fact } = await (await get(pathname)).json<{ fact: { claims: { quotes: { exact: string }[] }[] } }>();
    expect(fact.claims.flatMap(({ quotes }) => quotes.map((quote) => quote.exact))).toContain(exact);
  }
});
