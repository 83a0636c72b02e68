import { expect, test } from "vitest";
import { relations } from "../../data/view/card.ts";
import { origin, publishedWorker } from "../published-worker.ts";

const worker = publishedWorker();
const { get, getAll } = worker;

interface ListedFact {
  relation: string;
  fact: { id: string };
}

test("the next page is from the same release, even if another one was published meanwhile", async () => {
  const first = await (await get("/v1/facts?limit=30")).json<{ facts: ListedFact[]; next: string }>();
  await worker.publishSecondRelease();
  const rest = await getAll<ListedFact>(first.next.replace(origin, ""), "facts");
  const found = [...first.facts, ...rest].map(({ relation, fact }) => `${relation}/${fact.id}`);
  expect(found.sort()).toEqual(
    relations()
      .flatMap(({ id, facts }) => facts.map((fact) => `${id}/${fact.id}`))
      .sort(),
  );
});

test("the URL of the next page spells its parameters as in this request, not as in an earlier one for the same content", async () => {
  await get("/v1/changes?limit=2&lang=en-GB");
  const { next } = await (await get("/v1/changes?limit=2&lang=en")).json<{ next: string }>();
  expect(next).toContain("lang=en&");
});

test("the next page is a feed if Accept selected a feed", async () => {
  const response = await get("/v1/changes?limit=2", { headers: { Accept: "application/atom+xml" } });
  expect(await response.text()).toMatch(/rel="next" [^>]*href="https:\/\/entente\.example\/v1\/changes\.atom\?/);
});
