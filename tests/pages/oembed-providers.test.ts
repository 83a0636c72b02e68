// The files with which we are listed as an oEmbed provider. They promise only what the server does.
import { readFileSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { parse } from "yaml";

const entente = inject("server");
const folder = "docs/oembed-providers";

/** Returns a file of the folder, with the server in place of the placeholder, also in percent-encoded URLs. */
const file = (name: string) =>
  readFileSync(`${folder}/${name}`, "utf8")
    .replaceAll("https://HOST", entente)
    .replaceAll("https%3A%2F%2FHOST", encodeURIComponent(entente));

/** A provider in the registry of oembed.com, as its CONTRIBUTING.md describes it. */
interface Provider {
  provider_name: string;
  provider_url: string;
  endpoints: { schemes: string[]; url: string; example_urls: string[]; discovery?: boolean }[];
}

const pages = ["/relations/no-tj?lang=en", "/relations/no-tj/visit-2012-11-gul?lang=ru", "/countries/tj?lang=fa"];

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Returns whether a scheme of the registry matches a URL. An asterisk stands for any text. */
const matches = (scheme: string, url: string) =>
  new RegExp(`^${scheme.split("*").map(escapePattern).join(".*")}$`).test(url);

describe("the entry for the registry of oembed.com", () => {
  const providers = parse(file("entente.yml")) as Provider[];
  const [provider] = providers;
  const [endpoint] = provider?.endpoints ?? [];

  test("names one provider with one endpoint", () => {
    expect(providers).toHaveLength(1);
    expect(provider?.endpoints).toHaveLength(1);
    expect(Object.keys(endpoint ?? {}).sort()).toEqual(["example_urls", "notes", "schemes", "url"]);
    expect(provider?.provider_url).toBe(`${entente}/`);
  });

  test("its schemes match the URLs that editors paste, and no others", () => {
    const isListed = (url: string) => endpoint?.schemes.some((scheme) => matches(scheme, url));
    expect(pages.map((page) => isListed(entente + page))).toEqual([true, true, true]);
    expect(isListed(`${entente}/sources/mfa-tj.no.de`)).toBe(false);
  });

  test.each(endpoint?.example_urls ?? [])("the endpoint answers %s as the registry's check requires", async (url) => {
    expect(url.startsWith(`${endpoint?.url}?url=`)).toBe(true);
    const response = await fetch(url);
    expect(response.status).toBe(200);
    const text = await response.text();
    const value = (name: string) =>
      url.includes("format=xml") ? new RegExp(`<${name}>(.*)</${name}>`).exec(text)?.[1] : JSON.parse(text)[name];
    expect([value("version"), value("type"), value("provider_name")]).toEqual(["1.0", "rich", provider?.provider_name]);
    for (const name of ["html", "width", "height"]) expect(value(name)).toBeTruthy();
  });
});

test("the entry for Iframely allows the frames on one host", () => {
  const { domains } = JSON.parse(readFileSync(`${folder}/iframely.json`, "utf8"));
  expect(domains).toEqual({ HOST: { oembed: { rich: expect.arrayContaining(["allow", "ssl"]) } } });
});

test("the value for Discourse is the start of every frame's URL, with the slash that Discourse requires", async () => {
  const [, prefix = ""] = /\| Discourse \| `([^`]+)`/.exec(file("README.md")) ?? [];
  expect(prefix).toBe(`${entente}/embed/`);
  for (const page of pages) {
    const document = await (await fetch(`${entente}/oembed?url=${encodeURIComponent(entente + page)}`)).json();
    expect(document.html).toContain(`<iframe src="${prefix}`);
  }
});
