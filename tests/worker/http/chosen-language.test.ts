import { expect, inject, test } from "vitest";
import { publishedWorker } from "../published-worker.ts";

const { get } = publishedWorker();

async function languageOf(path: string, accept?: string): Promise<string | null> {
  const response = await get(path, accept ? { headers: { "Accept-Language": accept } } : {});
  return response.headers.get("Content-Language");
}

test("uses lang, then Accept-Language, then English, and names the language in Content-Language", async () => {
  expect(await languageOf("/relations/no-tj?lang=de", "en")).toBe("de");
  expect(await languageOf("/relations/no-tj", "fr;q=0.9, de-AT;q=0.8, en;q=0.1")).toBe("de");
  expect(await languageOf("/relations/no-tj")).toBe("en");
  expect(await languageOf("/relations/no-tj?lang=xx", "de")).toBe("en");
});

test("sends Vary only if the response depends on the headers of the request", async () => {
  const vary = async (path: string) => (await get(path)).headers.get("Vary");
  expect(await vary("/relations/no-tj")).toBe("Accept-Language, Accept");
  expect(await vary(`/relations/${inject("unpublished")}`)).toBe("Accept-Language, Accept");
  expect(await vary("/relations/no-tj?lang=de")).toBe("Accept");
  expect(await vary("/countries/no")).toBe("Accept-Language");
  expect(await vary("/countries/no?lang=de")).toBeNull();
  expect(await vary("/v1/relations/no-tj.jsonld?lang=de")).toBeNull();
  expect(await vary("/widget.js")).toBeNull();
});

test.each(["de", "nb", "ru", "tg", "fa"])("explains an error in %s", async (lang) => {
  const english = await (await get("/v1/relations/de-fr?lang=en")).json<{ detail: string }>();
  const response = await get(`/v1/relations/de-fr?lang=${lang}`);
  const { detail } = await response.json<{ detail: string }>();
  expect(response.headers.get("Content-Language")).toBe(lang);
  expect(detail).toContain("de-fr");
  expect(detail).not.toBe(english.detail);
  expect(await (await get(`/relations/de-fr?lang=${lang}`)).text()).toContain(`<html lang="${lang}"`);
});

test("a card in an unsupported language falls back to English and says so", async () => {
  expect(await (await get("/v1/relations/no-tj/card?lang=xx")).json()).toMatchObject({
    lang: "en",
    title: "Norway\u00a0– Tajikistan",
  });
});
