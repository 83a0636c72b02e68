import { afterEach, expect, test, vi } from "vitest";
import { relations } from "../../data/view/card.ts";
import { origin, publishedWorker } from "../published-worker.ts";

const worker = publishedWorker();
const deployed = publishedWorker({ REFRESH_SECONDS: "60" });
const { get } = worker;

afterEach(() => {
  vi.useRealTimers();
});

interface ListedFact {
  relation: string;
  fact: { id: string };
}

test.each([
  ["reads the pointer for every request", worker],
  ["is as deployed", deployed],
])(
  "the next page is from the same release, even if another one was published meanwhile to an isolate that %s",
  async (_, { get, getAll, publishSecondRelease, passMinute }) => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const first = await (await get("/v1/facts?limit=30")).json<{ facts: ListedFact[]; next: string }>();
    await publishSecondRelease();
    await passMinute();
    const rest = await getAll<ListedFact>(first.next.replace(origin, ""), "facts");
    const found = [...first.facts, ...rest].map(({ relation, fact }) => `${relation}/${fact.id}`);
    expect(found.sort()).toEqual(
      relations()
        .flatMap(({ id, facts }) => facts.map((fact) => `${id}/${fact.id}`))
        .sort(),
    );
  },
);

test("the URL of the next page spells its parameters as in this request, not as in an earlier one for the same content", async () => {
  await get("/v1/changes?limit=2&lang=en-GB");
  const { next } = await (await get("/v1/changes?limit=2&lang=en")).json<{ next: string }>();
  expect(next).toContain("lang=en&");
});

test("the next page is a feed if Accept selected a feed", async () => {
  const response = await get("/v1/changes?limit=2", { headers: { Accept: "application/atom+xml" } });
  expect(await response.text()).toMatch(/rel="next" [^>]*href="https:\/\/entente\.example\/v1\/changes\.atom\?/);
});
