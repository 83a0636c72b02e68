// The element as a page's own bundle contains it: its URL says nothing about the server.
import { expect, inject, test } from "vitest";
import { elementAttributes } from "../../scripts/package/element-attributes.ts";
import { useHostPage } from "./host-page.ts";

const entente = inject("server");
const host = useHostPage({ bypassCSP: true });
const title = () => host.page.getByRole("heading", { name: "Norway – Tajikistan", level: 2 });

/** Opens a page whose own folder contains the package's script. */
async function open(attributes: string) {
  await host.page.route("**/index.js", (route) => route.fulfill({ path: "dist/package/index.js" }));
  await host.open(
    `<script type="module" src="/index.js"></script><relations-card ${attributes}>Fallback</relations-card>`,
  );
}

test("the element takes its card from the server in base", async () => {
  await open(`base="${entente}" relation="no-tj"`);
  await title().waitFor();
  expect(host.warnings.concat(host.errors)).toEqual([]);
});

test.each([
  ["without base", ""],
  ["with a path in base", 'base="https://entente.example/cards"'],
  ["with plain http in base", 'base="http://entente.example"'],
])("%s, the fallback stays, nothing is requested, and the console names base", async (_, attribute) => {
  await open(`${attribute} relation="no-tj"`);
  await expect.poll(() => host.warnings).toEqual([expect.stringMatching(/^<relations-card> base="/)]);
  await host.page.getByText("Fallback").waitFor();
  expect(host.errors).toEqual([]);
  expect(host.requests.filter((url) => url.includes("/v1/"))).toEqual([]);

  await host.page.evaluate((base) => document.querySelector("relations-card")?.setAttribute("base", base), entente);
  await title().waitFor();
});

test("the table of attributes and properties is the element's", async () => {
  await open(`base="${entente}" relation="no-tj"`);
  await title().waitFor();
  const element = await host.page.evaluate(() => {
    const type = customElements.get("relations-card") as unknown as { observedAttributes: string[]; prototype: object };
    return { attributes: type.observedAttributes, properties: Object.getOwnPropertyNames(type.prototype) };
  });
  expect(element.attributes.sort()).toEqual(elementAttributes.map(({ name }) => name).sort());
  const properties = elementAttributes.flatMap(({ property }) => property ?? []);
  expect(element.properties.filter((name) => !/^(constructor|\w+Callback)$/.test(name)).sort()).toEqual(
    [...properties, "view"].sort(),
  );
});
