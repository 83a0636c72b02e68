import { expect, inject, test } from "vitest";
import { publishedWorker } from "../published-worker.ts";

const { get } = publishedWorker();

test("the API returns errors as problem+json", async () => {
  const response = await get("/v1/relations/no-tj/card?home=se");
  expect(response.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
  expect(await response.json()).toMatchObject({
    type: "https://entente.example/docs/errors#wrong-parameter",
    status: 400,
    instance: "/v1/relations/no-tj/card",
    detail: "Allowed values for “home”: no, tj.",
  });
  expect((await get("/v1/nothing")).headers.get("Content-Type")).toContain("problem+json");
});

test("the type of an error is the URL of a page that explains it", async () => {
  const { type } = await (await get(`/v1/relations/${inject("unpublished")}`)).json<{ type: string }>();
  const { pathname, hash } = new URL(type);
  const page = await (await get(`${pathname}?lang=de`)).text();
  expect(page).toContain(`id="${hash.slice(1)}"`);
  expect(page).toContain("Noch nichts bekannt");
  // The page fills in the placeholders of each message with an example.
  expect(page).toContain("„limit“: 1–100.");
  expect(page).not.toMatch(/„…“|: …\./);
});

test("an error page links to the front page that it names", async () => {
  const page = await (await get("/no-such-page?lang=de")).text();
  expect(page).toContain('steht auf der Startseite: <a href="https://entente.example/?lang=de" dir="ltr">');
  expect(page).toContain('<a href="/?lang=de">Startseite</a>');
});

test("escapes the URL in the markup of an error page", async () => {
  const response = await get("/relations/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
  expect(response.status).toBe(400);
  expect(await response.text()).not.toContain("<script>alert");
});
