import { expect, test } from "vitest";
import { publishedWorker } from "../published-worker.ts";

const { get } = publishedWorker();

test("lists the states in the reader's language, and the relations of each", async () => {
  const all = await (await get("/v1/countries?lang=ru")).json<{ countries: object[] }>();
  expect(all.countries).toContainEqual({
    code: "no",
    name: "Норвегия",
    relations: 4,
    url: "https://entente.example/v1/countries/no",
  });
  const response = await get("/v1/countries/no?lang=de");
  expect(response.headers.get("Content-Language")).toBe("de");
  const { relations } = await response.json<{ relations: object[] }>();
  expect(relations).toContainEqual(expect.objectContaining({ id: "no-tj", counterpart: "Tadschikistan", facts: 26 }));
});

test("redirects to the canonical code", async () => {
  expect((await get("/v1/countries/NO")).headers.get("Location")).toBe("/v1/countries/no");
});
