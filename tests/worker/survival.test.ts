// Whatever text an editor writes, the API returns it and the card shows it unchanged.
import { createExecutionContext, env } from "cloudflare:test";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { stringify } from "yaml";
import type { Relation } from "../../data/model/facts/relation.ts";
import { authoredRelation } from "../../data/model/facts/relation.ts";
import { authoredSource } from "../../data/model/sources/source.ts";
import type { CardView } from "../../data/model/views/card-view.ts";
import { YamlFile } from "../../data/pipeline/authored/files/yaml-file.ts";
import { storeOf } from "../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../data/pipeline/publish/publish.ts";
import { buildRelease } from "../../data/pipeline/release/build-release.ts";
import { app } from "../../worker/app.ts";
import type { Env } from "../../worker/env.ts";
import { factsOf, plainText } from "../data/view/card.ts";
import { trialSize } from "../trial-size.ts";
import { emptyKv } from "./empty-kv.ts";

const bindings: Env = { ...(env as unknown as Env), REFRESH_SECONDS: "0", ORIGIN: "https://entente.example" };
async function get(path: string): Promise<Response> {
  return app.request(`https://entente.example${path}`, {}, bindings, createExecutionContext());
}

/** Returns what a reader sees in each element of this name that contains only text. */
function textsIn(html: string, element: string): string[] {
  const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', amp: "&" };
  return [...html.matchAll(new RegExp(`<${element}\\b[^>]*>([^<]*)</${element}>`, "g"))].map(([, text = ""]) =>
    text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? `&${name};`),
  );
}

beforeAll(() => emptyKv(bindings.KV));

test("any text survives YAML, KV, the API, the card and its markup unchanged", async () => {
  const anyText = fc.string({ unit: "binary", minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(anyText, anyText, anyText, anyText, async (name, text, quote, title) => {
      const claims = [{ source: "s", quotes: [quote] }];
      const authored = {
        people: { person: { name } },
        facts: [
          { id: "statement", kind: "statement", text: { de: text }, claims },
          { id: "ambassador", kind: "ambassador", sending: "no", receiving: "tj", person: "person", claims: ["s"] },
        ],
      };
      const { value, problems } = new YamlFile("no-tj.yml", stringify(authored), authoredRelation);
      const source = new YamlFile(
        "s.yml",
        stringify({ id: "s", kind: "ministry", language: "de", date: "2015", title: { de: title } }),
        authoredSource,
      );
      expect([...problems, ...source.problems]).toEqual([]);
      const data = {
        relations: new Map([["no-tj", value as NonNullable<typeof value>]]),
        sources: new Map([["s", { ...(source.value as NonNullable<typeof source.value>), text: quote }]]),
        removedSources: new Map(),
        people: new Map(),
        organisations: new Map(),
        cities: new Map(),
        recorded: new Set(["no-tj/statement", "no-tj/ambassador", "people/person", "sources/s"]),
        reviewers: new Set<string>(),
      };
      await publish(storeOf(bindings.KV), buildRelease(data, ""), "2026-01-01T00:00:00Z");

      const { relation } = await (await get("/v1/relations/no-tj")).json<{ relation: Relation }>();
      expect(relation.people.person?.name).toBe(name);
      expect(relation.facts[0]?.text?.de).toBe(text);
      expect(relation.facts[0]?.claims[0]?.quotes[0]?.exact).toBe(quote);
      expect(relation.sources[0]?.title?.de).toBe(title);
      for (const language of ["de", "fa"]) {
        const view = await (await get(`/v1/relations/no-tj/card?lang=${language}`)).json<CardView>();
        const facts = factsOf(view);
        expect(facts.map((fact) => plainText(fact.text)).sort()).toEqual([name, text].sort());
        expect(facts.flatMap(({ evidence }) => evidence.flatMap(({ passages }) => passages))).toEqual([
          [{ text: quote, quote: true }],
        ]);
        const html = await (await get(`/embed/no-tj?lang=${language}`)).text();
        expect(textsIn(html, "mark")).toEqual([quote]);
        expect(textsIn(html, "bdi")).toContain(name);
        // A Persian card isolates the German text, because it runs in the other direction.
        expect(textsIn(html, language === "fa" ? "bdi" : "p")).toContain(text);
        expect(textsIn(html.replace(/<(?!\/?figcaption)[^>]*>/g, ""), "figcaption").join()).toContain(title);
      }
    }),
    { numRuns: trialSize.survivingTexts },
  );
});
