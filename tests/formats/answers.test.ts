// What the API answers, held against the JSON Schema that its description publishes, by a validator that is not ours.
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { cardView as cardSchema } from "../../data/model/card-view.ts";
import { factRow } from "../../data/model/fact-row.ts";
import { type Language, languages } from "../../data/model/language.ts";
import { licence } from "../../data/model/licence.ts";
import type { Relation } from "../../data/model/relation.ts";
import { cardView } from "../../data/view/card-view.ts";
import { changeView } from "../../data/view/change-view.ts";
import { claimCitation } from "../../data/view/citation.ts";
import { factRows } from "../../data/view/fact-row.ts";
import { feedView } from "../../data/view/feed-view.ts";
import { problemView } from "../../data/view/problem-view.ts";
import { quotesFrom } from "../../data/view/source-view.ts";
import * as answers from "../../worker/contract/answers.ts";
import { citation } from "../../worker/contract/citation.ts";
import { jsonFeed } from "../../worker/contract/json-feed.ts";
import { jsonLd } from "../../worker/contract/json-ld.ts";
import { problem } from "../../worker/contract/problem.ts";
import { statuses } from "../../worker/errors.ts";
import { annotationsOf } from "../../worker/render/annotations.ts";
import { cslJson } from "../../worker/render/citation-csl.ts";
import { jsonFeed as jsonFeedText } from "../../worker/render/feed-json.ts";
import { jsonLd as jsonLdNode } from "../../worker/render/json-ld.ts";
import { relation, relations, sources } from "./relations.ts";

const origin = "https://entente.example";
const time = "2026-02-03T04:05:06.000Z";
const own = relation("no-tj");
const next = null;
const url = `${origin}/v1/x`;
const enveloped = (body: object) => ({ release: 7, licence, ...body });

const person = { ...own.people, "jan-petersen": { name: "Another name", scripts: {} } };
const before: Relation = {
  ...own,
  people: person,
  facts: own.facts.slice(1),
  sources: own.sources.map((source) => ({ ...source, note: "x" })),
};
const entry = { schema: 1, release: 7, root: "0".repeat(64), previous: 6, time, action: "publish", summary: "changed" };
const line = { facts: 3, since: ["1992-06-29"], disputed: false, restsOnMirrors: true, url };

/** Every answer's schema, with real examples of it. */
const cases: Record<string, [schema: z.ZodType, examples: unknown[]]> = {
  RelationList: [answers.relationList, [enveloped({ relations: [{ id: "no-tj", ...line }], next: url })]],
  RelationAnswer: [answers.relationAnswer, relations.map((one) => enveloped({ relation: one }))],
  FactList: [answers.factList, relations.map(({ facts }) => enveloped({ facts }))],
  FactAnswer: [answers.factAnswer, own.facts.map((fact) => enveloped({ relation: own.id, fact }))],
  FactSelection: [
    answers.factSelection,
    [enveloped({ facts: own.facts.map((fact) => ({ relation: own.id, fact, url })), next })],
  ],
  CountryList: [answers.countryList, [enveloped({ countries: [{ code: "no", name: "Norwegen", relations: 3, url }] })]],
  CountryAnswer: [
    answers.countryAnswer,
    [
      enveloped({
        country: { code: "no", name: "Norwegen" },
        relations: [{ id: "no-tj", counterpart: "Tadschikistan", ...line }],
      }),
    ],
  ],
  SourceList: [
    answers.sourceList,
    [
      enveloped({
        sources: sources.map(({ text, silent, ...source }) => ({ source, quotedBy: ["no-tj"], url })),
        next,
      }),
    ],
  ],
  SourceAnswer: [
    answers.sourceAnswer,
    sources.map((source) =>
      enveloped({ source, annotations: annotationsOf(source, quotesFrom(source.id, relations), origin) }),
    ),
  ],
  ReleaseList: [
    answers.releaseList,
    [
      enveloped({
        releases: [
          { ...entry, url },
          { ...entry, previous: null, url },
        ],
        next,
      }),
    ],
  ],
  ReleaseAnswer: [answers.releaseAnswer, [enveloped({ release: entry })]],
  ChangeList: [
    answers.changeList,
    inAll((language) => {
      const changes = [
        [before, own],
        [own, before],
        [null, own],
        [own, null],
      ] as const;
      return enveloped({
        changes: changes.map(([old, its]) => ({
          ...{ release: 7, time, url },
          change: changeView(old, its, { language, origin }),
        })),
        next,
      });
    }),
  ],
  ExportList: [
    answers.exportList,
    [enveloped({ files: [{ name: "facts.csv", url, mediaType: "text/csv", description: "All facts" }] })],
  ],
  SearchAnswer: [
    answers.searchAnswer,
    [
      enveloped({
        query: "wasser",
        total: 1,
        results: [
          {
            relation: { id: "no-tj", title: "Norwegen – Tadschikistan", url },
            matches: [{ where: "title", lang: null, text: ["Norwegen"] }],
            facts: [
              {
                ...{ id: "statement-hydropower", kind: "statement", title: "Wasserkraft", url },
                matches: [{ where: "about", lang: "de", text: [{ text: "Wasser", match: true }, "kraft"] }],
              },
            ],
          },
        ],
        next,
      }),
    ],
  ],
  CardView: [cardSchema, inAll((language) => cardView(own, { ...optionsIn(language), asOf: "2016-01-01" }))],
  FactRow: [factRow, inAll((language) => own.facts.flatMap((fact) => factRows(fact, own, optionsIn(language)))).flat()],
  Citation: [
    citation,
    inAll((language) =>
      relations.flatMap((one) =>
        one.facts.map((fact) => {
          const cited = fact.claims.map((_, index) => claimCitation(fact, index + 1, one, optionsIn(language)));
          return JSON.parse(cslJson(cited));
        }),
      ),
    ).flat(),
  ],
  JsonFeed: [
    jsonFeed,
    inAll((language) => {
      const changed = [{ release: 7, time, relations: [{ before, after: own }] }];
      const view = feedView(changed, { language, origin, pair: null, updated: time });
      return [null, url].map((older) => JSON.parse(jsonFeedText(view, { self: url, next: older })));
    }).flat(),
  ],
  JsonLd: [
    jsonLd,
    inAll((language) => jsonLdNode(own, cardView(own, optionsIn(language)), { ...optionsIn(language), time })),
  ],
  Problem: [
    problem,
    (Object.keys(statuses) as (keyof typeof statuses)[]).map((type) => ({
      type: `${origin}/docs/errors#${type}`,
      ...problemView(type, "de", { value: "norway" }),
      status: statuses[type],
      instance: "/v1/relations/norway",
    })),
  ],
};

function optionsIn(language: Language) {
  return { language, origin, home: null, asOf: null, release: 7, reportUrl: null };
}

function inAll<Value>(made: (language: Language) => Value): Value[] {
  return (Object.keys(languages) as Language[]).map(made);
}

describe.each(Object.entries(cases))("%s", (id, [schema, examples]) => {
  const jsonSchema = z.toJSONSchema(schema, { io: "output" });
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  // ajv-formats knows addresses of ASCII alone.
  ajv.addFormat("iri", (text) => URL.canParse(text));
  const validate = ajv.compile(jsonSchema);
  const valid = (value: unknown) => (validate(JSON.parse(JSON.stringify(value))) ? [] : validate.errors);

  test("is JSON Schema of draft 2020-12, with a name and a description", () => {
    expect(jsonSchema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.meta()).toMatchObject({ id, description: expect.stringMatching(/\w/) });
  });

  test("every example is valid, for Ajv and for us", () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(valid(example)).toEqual([]);
      expect(schema.parse(example)).toEqual(example);
    }
  });

  test("what is something else is not", () => {
    expect(valid({})).not.toEqual([]);
    expect(schema.safeParse({}).success).toBe(false);
  });
});

test("every schema of an answer is told of here", () => {
  const told = new Set(Object.values(cases).map(([schema]) => schema));
  expect(Object.values(answers).filter((schema) => !told.has(schema))).toEqual([]);
});

test("an attribute that no schema tells of is found, but a card may grow", () => {
  const fails = ([schema, [example]]: (typeof cases)[string]) =>
    !new Ajv({ strict: false, validateFormats: false }).compile(z.toJSONSchema(schema, { io: "output" }))({
      ...(example as object),
      more: 1,
    });
  const open = Object.entries(cases).flatMap(([id, one]) => (fails(one) ? [] : [id]));
  expect(open).toEqual(["CardView", "JsonLd"]);
});

test("the worker carries none of the schemas", async () => {
  const { metafile } = await build({
    ...{
      entryPoints: ["worker/index.ts"],
      bundle: true,
      write: false,
      metafile: true,
      format: "esm",
      logLevel: "error",
    },
    ...{ external: ["cloudflare:*"], loader: { ".txt": "text" }, jsx: "automatic", jsxImportSource: "preact" },
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.some((path) => path.includes("hono/"))).toBe(true);
  expect(inputs.filter((path) => path.includes("zod/") || path.includes("worker/contract/"))).toEqual([]);
});
