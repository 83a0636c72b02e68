import { expect, test } from "vitest";
import { origin, publishedWorker } from "../published-worker.ts";

const { get } = publishedWorker();
const path = "/.well-known/security.txt";
const expires = "9999-06-30T00:00:00Z";

test("security.txt names the configured contact and when it expires", async () => {
  const response = await get(path, {}, { SECURITY_CONTACT: "mailto:security@example.org", SECURITY_EXPIRES: expires });
  expect([response.status, response.headers.get("Content-Type")]).toEqual([200, "text/plain; charset=utf-8"]);
  expect(await response.text()).toBe(
    `Contact: mailto:security@example.org\nExpires: ${expires}\nPreferred-Languages: en\nCanonical: ${origin}${path}\n`,
  );
});

test("without a contact, or after it has expired, there is no security.txt", async () => {
  expect((await get(path)).status).toBe(404);
  const contact = "mailto:security@example.org";
  for (const SECURITY_EXPIRES of ["", "2020-01-01T00:00:00Z", "soon"])
    expect((await get(path, {}, { SECURITY_CONTACT: contact, SECURITY_EXPIRES })).status).toBe(404);
  expect((await get(path, {}, { SECURITY_CONTACT: "", SECURITY_EXPIRES: expires })).status).toBe(404);
});
