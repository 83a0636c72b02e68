import { expect, inject, test } from "vitest";
import { withTextFragment } from "../../../data/model/sources/text-fragment.ts";
import { storeOf } from "../../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../../data/pipeline/publish/publish.ts";
import { relation } from "../../data/view/card.ts";
import { editedRelease, withoutFact } from "../edited-release.ts";
import { origin, publishedWorker } from "../published-worker.ts";

const worker = publishedWorker();
const { get } = worker;
const page = "https://mfa.tj/de/vienna/bilaterale-beziehungen/bilateral-relations/tajikistannorway";

test("/go redirects to the quoted passage on the publisher's page", async () => {
  const response = await get("/go/no-tj/visit-2012-11-gul/1");
  expect(response.status).toBe(302);
  expect(response.headers.get("Location")).toBe(
    `${page}#:~:text=Im%20November%202012%20stattete,einen%20Arbeitsbesuch%20ab.`,
  );
  expect(response.headers.get("X-Robots-Tag")).toBe("noindex");
});

test("/go never leads anywhere but to the stored URL of the source or to our page of it", async () => {
  const stored = inject("release").documents.filter(({ key }) => key.startsWith("source/"));
  const urls = new Map(stored.map(({ text }) => JSON.parse(text).source).map(({ id, url }) => [id, url]));
  for (const { id, claims } of relation("no-tj").facts) {
    for (const [index, { source }] of claims.entries()) {
      const path = `/go/no-tj/${id}/${index + 1}?lang=de&url=https://evil.example/`;
      const location = (await get(path)).headers.get("Location") ?? "";
      const target = urls.get(source) ? new URL(urls.get(source)).href : `${origin}/sources/${source}?lang=de`;
      expect([path, location.split("#")[0]]).toEqual([path, target]);
    }
  }
});

test("a source without a URL leads to our page of it; pairs have one spelling; other claims and facts are a 404", async () => {
  const withoutUrl = await get("/go/no-tj/ambassador-no-kvistad/1?lang=ru");
  expect(withoutUrl.headers.get("Location")).toBe(
    `${origin}/sources/mfa-tj.no.2024?lang=ru#no-tj/ambassador-no-kvistad`,
  );
  const moved = await get("/go/TJ-NO/visit-2012-11-gul/1");
  expect([moved.status, moved.headers.get("Location")]).toEqual([308, "/go/no-tj/visit-2012-11-gul/1"]);
  for (const path of [
    "visit-2012-11-gul/9",
    "visit-2012-11-gul/0",
    "nothing/1",
    "visit-2012-11-gul/1/https://evil.example",
  ]) {
    expect([path, (await get(`/go/no-tj/${path}`)).status]).toEqual([path, 404]);
  }
});

test("another spelling of the fact redirects", async () => {
  const moved = await get("/go/no-tj/VISIT-2012-11-Gul/1?lang=de");
  expect([moved.status, moved.headers.get("Location")]).toEqual([308, "/go/no-tj/visit-2012-11-gul/1?lang=de"]);
});

test("a fact that was removed is a 410 with the reason, even at a release that contains it", async () => {
  const removal = { id: "visit-2012-11-gul", reason: "The page was misread." };
  const release = editedRelease(inject("release"), "no-tj", (edited) => withoutFact(edited, removal));
  await publish(storeOf(worker.kv), release, "2026-01-02T00:00:00Z");
  for (const query of ["lang=en", "lang=en&release=1"]) {
    const response = await get(`/go/no-tj/visit-2012-11-gul/1?${query}`);
    expect([query, response.status, response.headers.get("Location")]).toEqual([query, 410, null]);
    expect(await response.text()).toContain("The page was misread.");
  }
  expect((await get("/go/no-tj/visit-2012-osce-pa/1?release=1")).status).toBe(302);
});

test.each([
  ["https://a.example/x", "Relations since 1992", "#:~:text=Relations%20since%201992"],
  ["https://a.example/x", "Trade, aid & co-operation", "#:~:text=Trade%2C%20aid%20%26%20co%2Doperation"],
  ["https://a.example/x#top", "100 % “sure” #1", "#top:~:text=100%20%25%20%E2%80%9Csure%E2%80%9D%20%231"],
  ["https://a.example/x", "Дипломатические отношения", "#:~:text=Дипломатические%20отношения"],
  [
    "https://a.example/x",
    "One two three four five six seven eight nine ten eleven twelve thirteen fourteen",
    "#:~:text=One%20two%20three%20four%20five,twelve%20thirteen%20fourteen",
  ],
])("the text fragment of %s for “%s”", (url, exact, fragment) => {
  expect(withTextFragment(url, exact)).toBe(url.replace("#top", "") + fragment);
});

test("a document that is not a web page gets no text fragment", () => {
  expect(withTextFragment("https://a.example/x.pdf?page=2", "Relations")).toBe("https://a.example/x.pdf?page=2");
});
