// What the messages of errors say: what is wrong, in words, and the URL that leads on.
import { expect, inject, test } from "vitest";
import { monthNames } from "../../../data/labels/generated.ts";
import { type Language, languages } from "../../../data/model/language.ts";
import type { PairId } from "../../../data/model/states/pair.ts";
import { type StateCode, stateCodes } from "../../../data/model/states/states.ts";
import { relationTitle, stateName } from "../../../data/view/words/state-names.ts";
import { origin, publishedWorker } from "../published-worker.ts";

const { get, getProblem } = publishedWorker();
const unpublished = inject("unpublished") as PairId;
/** A state without published relations. */
const unrelated = stateCodes.find(
  (code) => !inject("release").documents.some(({ key }) => key.startsWith(`country/${code}/`)),
);
const tags = Object.keys(languages);
/** Returns the body of a response, with ordinary spaces. */
const text = async (path: string) => (await (await get(path)).text()).replaceAll("\u00a0", " ");

test.each([
  ["/v1/relations/no-tj/card?asOf=2016-02-31", "asOf", "There is no 31 February 2016."],
  ["/v1/relations/no-tj/card?asOf=2016-13-01", "asOf", "There is no 2016-13-01."],
  ["/v1/relations/no-tj/card?asOf=2016-00-10", "asOf", "There is no 2016-00-10."],
  ["/v1/facts?from=2015-02-29", "from", "There is no 29 February 2015."],
  ["/v1/facts?to=2015-04-31", "to", "There is no 31 April 2015."],
  ["/v1/relations?updatedSince=2026-06-31T00:00:00Z", "updatedSince", "There is no 31 June 2026."],
])("%s says that there is no such day, and names the parameter", async (path, name, detail) => {
  const problem = await getProblem(`${path}&lang=en`);
  expect(problem).toMatchObject({ status: 400, type: "no-such-day" });
  expect(problem.detail.replaceAll("\u00a0", " ")).toBe(`${detail} Correct the value of “${name}”.`);
});

test.each(["20160231", "2016-2-31", "2016-02-31x", "soon"])("asOf=%s has the wrong form", async (day) => {
  const problem = await getProblem(`/v1/relations/no-tj/card?lang=en&asOf=${day}`);
  expect(problem).toMatchObject({ type: "wrong-parameter", detail: "Allowed values for “asOf”: YYYY-MM-DD." });
});

test.each(tags)("the day that does not exist is in words in %s, everywhere", async (lang) => {
  const query = `lang=${lang}&asOf=2016-02-31`;
  const detail = (await getProblem(`/v1/relations/no-tj/card?${query}`)).detail.replaceAll("\u00a0", " ");
  expect(detail).toContain(monthNames[lang as Language][1]);
  for (const path of ["/embed/no-tj.js", "/fragment/no-tj", "/embed/no-tj", "/relations/no-tj"])
    expect(await text(`${path}?${query}`), path).toContain(detail);
});

test.each(tags)("in %s, messages name the page that leads on by its absolute URL", async (lang) => {
  const front = `${origin}/?lang=${lang}`;
  const facts = `${origin}/v1/relations/no-tj/facts?lang=${lang}`;
  // Nothing follows the URL that could be taken for a part of it.
  for (const [path, url] of [
    [`/v1/relations/${unpublished}?lang=${lang}`, front],
    [`/v1/countries/${unrelated}?lang=${lang}`, front],
    [`/v1/nothing?lang=${lang}`, front],
    [`/v1/relations/no-tj/facts/never?lang=${lang}`, facts],
    [`/v1/relations/no-tj/card?lang=${lang}&fact=never`, facts],
    [`/v1/sources/never?lang=${lang}`, `${origin}/v1/facts?lang=${lang}`],
    [`/embed/${unpublished}.js?lang=${lang}`, front],
    [`/embed/no-tj.js?lang=${lang}&fact=never`, facts],
    [`/fragment/no-tj?lang=${lang}&fact=never`, facts],
    [`/fragment/${unpublished}?lang=${lang}`, front],
    [`/widget/${"0".repeat(64)}.js?lang=${lang}`, `${origin}/widget.js`],
  ] as const)
    expect(await text(path), path).toMatch(RegExp(`${url.replaceAll(/[?.]/g, "\\$&")}(?=\\s|"|$)`));
});

test("messages about relations and states that are not published name the states", async () => {
  const pair = await getProblem(`/v1/relations/${unpublished}?lang=en`);
  expect(pair.detail).toContain(`published about ${relationTitle(unpublished, "en")} (${unpublished}) yet`);
  const state = await getProblem(`/v1/countries/${unrelated}?lang=de`);
  expect(state.detail).toContain(`Zu ${stateName(unrelated as StateCode, "de")} (${unrelated}) ist`);
});

test("a message about an unknown release gives the latest one, in the API, scripts and pages", async () => {
  for (const path of ["/v1/relations/no-tj/card", "/embed/no-tj.js", "/relations/no-tj", "/fragment/no-tj"])
    expect(await text(`${path}?lang=en&release=99`), path).toContain("no release 99. The latest one is release 1.");
  expect(await text("/v1/releases/99?lang=en")).toContain("The latest one is release 1.");
  expect(await text("/v1/releases/x?lang=en")).toContain("The latest one is release 1.");
});

test("no message uses jargon for the pair, or ends a list that goes on with a full stop", async () => {
  expect(await text("/v1/relations/nowhere?lang=en")).toContain('"title":"Not a pair of states"');
  expect(await text("/oembed?lang=en")).toMatch(/no-tj, …\n$/);
  for (const lang of tags) {
    const { detail } = await getProblem(`/v1/relations/no-tj/card?release=x&lang=${lang}`);
    expect(detail).toMatch(/1, 2, 3, …$/);
  }
});

test("error pages link to what their message names, and lead on", async () => {
  expect(await text("/go/no-tj/visit-2012-11-gul/9?lang=en")).toContain(
    `<a href="${origin}/relations/no-tj/visit-2012-11-gul?lang=en">`,
  );
  const unknown = await text("/relations/no-tj/never?lang=en");
  expect(unknown).toContain(`<a href="${origin}/v1/relations/no-tj/facts?lang=en" dir="ltr">`);
  expect(await text(`/relations/${unpublished}?lang=en`)).toContain(`<a href="${origin}/?lang=en" dir="ltr">`);
  expect(await text(`/embed/${unpublished}?lang=en`)).toContain(
    `<a href="${origin}/?lang=en" dir="ltr">${origin}/?lang=en</a>`,
  );
});
