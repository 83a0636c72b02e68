// Any text that an editor can write comes out of the API and stands on the card as it was written.
import { createExecutionContext, env } from "cloudflare:test";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import type { CardView } from "../../data/model/card-view.ts";
import type { Relation } from "../../data/model/relation.ts";
import { authoredRelation } from "../../data/model/relation.ts";
import { authoredSource } from "../../data/model/source.ts";
import { buildRelease } from "../../data/pipeline/build.ts";
import { storeOf } from "../../data/pipeline/key-value-store.ts";
import { publish } from "../../data/pipeline/publish.ts";
import { YamlFile } from "../../data/pipeline/yaml-file.ts";
import { app } from "../../worker/app.ts";
import type { Env } from "../../worker/env.ts";
import { factsOf, plain } from "../view/card.ts";

const bindings: Env = { ...(env as unknown as Env), REFRESH_SECONDS: "0", ORIGIN: "https://entente.example" };
const source = authoredSource.parse({ id: "s", kind: "ministry", language: "de", date: "2015" });

async function get<Answer>(path: string): Promise<Answer> {
  return (await app.request(path, {}, bindings, createExecutionContext())).json();
}

test("any text survives YAML, KV, API and card unchanged", async () => {
  const anyText = fc.string({ unit: "binary", minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (name, text) => {
      const authored = {
        people: { somebody: { name } },
        facts: [
          { id: "statement", kind: "statement", text: { de: text }, claims: ["s"] },
          { id: "ambassador", kind: "ambassador", sending: "no", receiving: "tj", person: "somebody", claims: ["s"] },
        ],
      };
      const { value, problems } = new YamlFile("no-tj.yml", stringify(authored), authoredRelation);
      expect(problems).toEqual([]);
      const data = {
        relations: new Map([["no-tj", value as NonNullable<typeof value>]]),
        sources: new Map([["s", { ...source, text }]]),
        recorded: new Set<string>(),
        reviewers: new Set<string>(),
      };
      await publish(storeOf(bindings.KV), buildRelease(data, ""), "2026-01-01T00:00:00Z");

      const { relation } = await get<{ relation: Relation }>("/v1/relations/no-tj");
      expect(relation.people.somebody?.name).toBe(name);
      expect(relation.facts[0]?.text?.de).toBe(text);
      const shown = factsOf(await get<CardView>("/v1/relations/no-tj/card?lang=de"));
      expect(shown.map((fact) => plain(fact.text)).sort()).toEqual([name, text].sort());
    }),
    { numRuns: 100 },
  );
});
