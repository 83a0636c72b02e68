// What the npm package contains, as users of its types, its manifest and its component see it. tests/pages/npm-package.test.ts opens it.
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import schema from "custom-elements-manifest/schema.json" with { type: "json" };
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { CardView } from "../../data/model/views/card-view.ts";
import { cardView } from "../../data/view/card/relation-card.ts";
import { Card, type CardView as PackagedCardView } from "../../dist/package/card.js";
import type { RelationsCard } from "../../dist/package/preact.js";
import {
  cssParts,
  customProperties,
  elementAttributes,
  elementEvents,
} from "../../scripts/package/element-attributes.ts";
import { defaultCardOptions } from "../card-options.ts";
import { relationOfEveryKind } from "../data/view/relation-of-every-kind.ts";

const view: PackagedCardView = {
  version: 1,
  relation: "no-tj",
  release: 1,
  lang: "en",
  dir: "ltr",
  title: "Norway – Tajikistan",
  url: "https://entente.example/relations/no-tj?lang=en",
  states: [{ code: "no", name: "Norway", flag: "https://entente.example/flags/no.svg" }],
  lead: [],
  groups: [],
  sources: [],
  words: { sources: "Sources (1)" },
  licence: { text: "CC0-1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
};
// The compiler checks both directions.
const ownView: CardView = view;
const packagedView: PackagedCardView = ownView;

test("the component renders a view on a server", () => {
  const html = renderToString(<Card view={packagedView} heading={4} />);
  expect(html).toContain(
    '<h4 class="title" part="title"><a href="https://entente.example/relations/no-tj?lang=en">Norway',
  );
});

test("in runtimes without a DOM, the element's modules do nothing", () => {
  const { exports } = JSON.parse(readFileSync("dist/package/package.json", "utf8"));
  for (const name of [".", "./react", "./preact"]) expect(exports[name].node).toBe("./server.js");
  expect(readFileSync("dist/package/server.js", "utf8")).toBe("export {};\n");
});

test("JSX accepts the element with its attributes and events, and nothing else", () => {
  const onReady = ({ detail }: CustomEvent<PackagedCardView>) => detail.title;
  const html = renderToString(
    <>
      <relations-card base="https://h.example" relation="no-tj" as-of="2016-01-01" release={1} heading="3" />
      <relations-card base="https://h.example" relation="no-tj" class="a" onrelations-card:ready={onReady} />
      {/* @ts-expect-error: there is no such theme */}
      <relations-card base="https://h.example" relation="no-tj" theme="pink" />
      {/* @ts-expect-error: misspelt */}
      <relations-card base="https://h.example" relation="no-tj" layuot="compact" />
      {/* @ts-expect-error: `base` is missing */}
      <relations-card relation="no-tj" />
    </>,
  );
  expect(html).toContain('<relations-card base="https://h.example" relation="no-tj" as-of="2016-01-01" release="1"');
});

test("the element's class and its events have types", () => {
  const use = (card: RelationsCard) => {
    card.heading = 3;
    card.view = packagedView;
    card.addEventListener("relations-card:error", ({ detail }) => ("title" in detail ? detail.title : detail.message));
    // @ts-expect-error: there is no such layout
    card.layout = "tiny";
  };
  expect(use).toBeTypeOf("function");
});

test("the manifest follows the schema of custom-elements manifests", () => {
  const validate = new Ajv({ strict: false }).compile(schema);
  const manifest = JSON.parse(readFileSync("dist/package/custom-elements.json", "utf8"));
  expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...manifest, modules: [{}] })).toBe(false);
  const [{ declarations }] = manifest.modules;
  const namesOf = (parts: { name: string }[]) => parts.map(({ name }) => name);
  expect(namesOf(declarations[0].attributes)).toEqual(namesOf([...elementAttributes]));
  expect(namesOf(declarations[0].events)).toEqual(namesOf([...elementEvents]));
});

test("the manifest lists the custom properties, and the parts that cards have", () => {
  const manifest = JSON.parse(readFileSync("dist/package/custom-elements.json", "utf8"));
  const [{ cssParts, cssProperties }] = manifest.modules[0].declarations;
  const namesOf = (items: { name: string }[]) => items.map(({ name }) => name).sort();
  expect(namesOf(cssProperties)).toEqual(Object.keys(customProperties).sort());
  const card = renderToString(<Card view={cardView(relationOfEveryKind, defaultCardOptions)} />);
  // The element renders the other parts, in place of a card.
  const markup = card + readFileSync("widget/element/element.tsx", "utf8");
  const rendered = [...markup.matchAll(/ part="([^"]+)"/g)].flatMap(([, parts = ""]) => parts.split(" "));
  expect(namesOf(cssParts ?? [])).toEqual([...new Set(rendered)].sort());
});

test("the README has a row for every attribute, event, part and custom property", () => {
  const text = readFileSync("dist/package/README.md", "utf8");
  const names = [...elementAttributes, ...elementEvents]
    .map(({ name }) => name)
    .concat(Object.keys({ ...customProperties, ...cssParts }));
  for (const name of names) expect(text).toMatch(RegExp(`^\\| \`${name}\` \\|`, "m"));
  expect(text).not.toContain("<!--");
});

test("docs/embedding.md names every part, and one group as an example", () => {
  const [, list = ""] = /The parts are ([^\n]+)/.exec(readFileSync("docs/embedding.md", "utf8")) ?? [];
  const groups = Object.keys(cssParts).filter((name) => cssParts[name]?.startsWith("the group “"));
  const named = [...list.matchAll(/`([\w-]+)`/g)].map(([, name]) => name);
  const others = Object.keys(cssParts).filter((name) => !groups.includes(name));
  expect(named.filter((name) => !groups.includes(name as string)).sort()).toEqual(others.sort());
  expect(groups).toContain(named.find((name) => groups.includes(name as string)));
});

test("docs/embedding.md describes the same attributes and events", () => {
  const [, section = ""] = readFileSync("docs/embedding.md", "utf8").split("\n## Element\n");
  const rows = (section.split("\n## ")[0] ?? "").match(/(?<=^\| `)[\w:-]+(?=` \|)/gm) ?? [];
  // A row of its own would make `xml:lang` more prominent than it is.
  const names = [...elementAttributes, ...elementEvents].map(({ name }) => name).filter((name) => name !== "xml:lang");
  expect(rows.sort()).toEqual(names.sort());
});

test("the custom properties are those that the style sheet reads", () => {
  const read = new Set(readFileSync("widget/card/card.css", "utf8").match(/--entente-\w+/g));
  expect([...read].filter((name) => name !== "--entente-").sort()).toEqual(Object.keys(customProperties).sort());
});
