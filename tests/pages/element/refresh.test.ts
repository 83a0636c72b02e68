// A card that is shown stays, whatever happens to later requests.
import { expect, inject, test } from "vitest";
import { useHostPage } from "../host-page.ts";

const entente = inject("server");
const host = useHostPage();
const api = "**/v1/**";
const widget = `<script async src="${entente}/widget.js"></script>`;
const card = '<relations-card relation="no-tj" lang="en"><p>Fallback</p></relations-card>';
const english = { name: "Norway – Tajikistan" };
const german = { name: "Norwegen – Tadschikistan" };

const notice = () => host.page.getByRole("status");
const requested = () => host.requests.filter((url) => url.includes("/v1/")).length;
const element = () => host.page.locator("relations-card");

/** Waits until the element has handled every earlier change of an attribute: it handles this one last. */
async function settle(): Promise<void> {
  const known = host.warnings.length;
  await element().evaluate((card) => card.setAttribute("heading", "none"));
  await expect.poll(() => host.warnings.slice(known).join()).toContain('heading="none"');
}

async function openCard(): Promise<void> {
  await host.open(widget + card);
  await host.page.getByRole("heading", english).waitFor();
}

const wrongBodies = [
  ["an empty object", "{}"],
  ["an empty list", "[]"],
  ["null", "null"],
  ["a string", '"card"'],
  ["a later version", '{"version":2,"lang":"en","dir":"ltr","title":"T","states":[],"lead":[],"groups":[]}'],
  ["a card without its groups", '{"version":1,"lang":"en","dir":"ltr","title":"T","states":[],"lead":[]}'],
  [
    "a card with a broken fact",
    '{"version":1,"lang":"en","dir":"ltr","title":"T","url":"https://a.example","states":[],"lead":[{}],"groups":[],"words":{},"licence":{}}',
  ],
  [
    "a card with a broken group",
    '{"version":1,"lang":"en","dir":"ltr","title":"T","url":"https://a.example","states":[],"lead":[],"groups":[{}],"sources":[],"words":{},"licence":{}}',
  ],
  ["the page of a proxy", "<!doctype html><title>Sign in</title>"],
  ["an incomplete card", '{"version":1,"lang":"en","tit'],
  ["nothing", ""],
] as const;

test.each([
  ["nn-NO", "nb", "Kortet er ikke tilgjengelig. Last inn siden på nytt."],
  ["ru", "ru", "Карточка недоступна. Обновите страницу."],
  ["fa", "fa", "کارت در دسترس نیست. صفحه را دوباره بارگیری کنید."],
  ["fr", "en", "Card unavailable. Please reload."],
])("the notice for a reader of %s is in %s", async (lang, expected, text) => {
  await host.page.route(api, (route) => route.abort());
  await host.open(widget + card.replace(/lang="\w+"/, `lang="${lang}"`));
  await expect.poll(() => notice().textContent()).toBe(text);
  expect(await notice().getAttribute("lang")).toBe(expected);
});

test.each(wrongBodies)("%s instead of a card leaves the fallback, with a notice and a warning", async (_, body) => {
  await host.page.route(api, (route) =>
    route.fulfill({ body, contentType: "application/json", headers: { "Access-Control-Allow-Origin": "*" } }),
  );
  await host.open(widget + card);
  await expect.poll(() => notice().textContent()).toBe("Card unavailable. Please reload.");
  expect(await host.page.getByText("Fallback").isVisible()).toBe(true);
  expect(host.warnings).toEqual([expect.stringMatching(/^<relations-card> http:.*card\?lang=en: \w*Error/)]);
  expect(host.errors).toEqual([]);
});

test.each(wrongBodies.slice(4, 8))("%s leaves the card that is shown", async (_, body) => {
  await openCard();
  await host.page.locator("#ambassador-tj-idibek summary").first().click();
  await host.page.route(api, (route) =>
    route.fulfill({ body, contentType: "application/json", headers: { "Access-Control-Allow-Origin": "*" } }),
  );
  await element().evaluate((card) => card.setAttribute("lang", "de"));
  await expect.poll(() => host.warnings.join()).toContain("card?lang=de");
  expect(await host.page.getByRole("heading", english).isVisible()).toBe(true);
  expect(await host.page.locator("#ambassador-tj-idibek mark").first().isVisible()).toBe(true);
  expect(await notice().count()).toBe(0);
  expect(host.errors).toEqual([]);
});

test("during an outage, a card that is shown can be moved, and change its theme and heading", async () => {
  await openCard();
  await host.page.route(api, (route) => route.abort());
  await element().evaluate((card) => {
    const place = document.body.appendChild(document.createElement("div"));
    card.setAttribute("theme", "dark");
    place.append(card);
    card.remove();
    place.append(card.cloneNode(true), card);
    place.firstElementChild?.remove();
    card.setAttribute("heading", "4");
  });
  await host.page.getByRole("heading", { ...english, level: 4 }).waitFor();
  const article = element().locator("article");
  expect(await article.evaluate((card) => getComputedStyle(card).colorScheme)).toBe("dark");
  await settle();
  expect(requested()).toBe(1);
  expect(await host.page.getByRole("heading", english).isVisible()).toBe(true);
});

test.each([
  ["no response", (route: { abort(): Promise<void> }) => route.abort()],
  ["a 503", (route: import("playwright-core").Route) => route.fulfill({ status: 503, body: "{}" })],
])(
  "after %s to a change of language, the card stays as it is, and changes when the browser is back online",
  async (_, respond) => {
    await openCard();
    await host.page.route(api, respond);
    await element().evaluate((card) => card.setAttribute("lang", "de"));
    await expect.poll(() => host.warnings.join()).toContain("card?lang=de");
    expect(await host.page.getByRole("heading", english).isVisible()).toBe(true);
    await host.page.unroute(api);
    await host.page.evaluate(() => dispatchEvent(new Event("online")));
    await host.page.getByRole("heading", german).waitFor();
  },
);

test("a card that could not be loaded offline appears when the browser is back online", async () => {
  await host.page.route(api, async (route) => {
    await host.page.context().setOffline(true);
    await route.abort();
  });
  await host.open(widget + card + card);
  await expect.poll(() => notice().count()).toBe(2);
  await host.page.unroute(api);
  const before = requested();
  await host.page.context().setOffline(false);
  await expect.poll(() => host.page.getByRole("heading", english).count()).toBe(2);
  expect(requested()).toBe(before + 1);
  expect(await notice().count()).toBe(0);
});

test("a card whose request ended when the reader left the page appears when the reader comes back", async () => {
  await host.page.route(api, (route) => route.abort());
  await host.open(widget + card);
  await notice().waitFor();
  await host.page.unroute(api);
  // The browsers under test discard pages that the reader leaves, so this simulates a browser that restores them.
  await host.page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await host.page.getByRole("heading", english).waitFor();
});

test("a card that failed is requested again when it is inserted again", async () => {
  await host.page.route(api, (route) => route.abort());
  await host.open(widget + card);
  await notice().waitFor();
  await host.page.unroute(api);
  await element().evaluate((card) => document.body.append(card));
  await host.page.getByRole("heading", english).waitFor();
});

test.each([
  [410, "withdrawn", { title: "Withdrawn", detail: "By law" }],
  [404, "unpublished", { title: "Nothing known yet", detail: "Nothing", type: "/docs/errors#unknown-relation" }],
])("a card that turns out to be withdrawn or unpublished (%s) is removed", async (status, _, problem) => {
  await openCard();
  await host.page.route(api, (route) =>
    route.fulfill({ status, json: problem, headers: { "Access-Control-Allow-Origin": "*" } }),
  );
  await element().evaluate((card) => card.setAttribute("lang", "de"));
  await host.page.getByText("Fallback").waitFor();
  expect(await host.page.getByRole("heading", english).count()).toBe(0);
  expect(host.warnings).toContainEqual(`<relations-card> ${problem.title}. ${problem.detail}`);
});

test("a late response to an earlier request does not replace the card", async () => {
  const late: (() => Promise<void>)[] = [];
  await host.page.route("**/v1/**card?lang=en", (route) => {
    late.push(() => route.continue());
  });
  await host.open(widget + card);
  await expect.poll(() => late.length).toBe(1);
  await element().evaluate((card) => card.setAttribute("lang", "de"));
  await host.page.getByRole("heading", german).waitFor();
  const response = host.page.waitForResponse("**/v1/**card?lang=en");
  await late[0]?.();
  await (await response).finished();
  await settle();
  expect(await host.page.getByRole("heading", german).isVisible()).toBe(true);
});

test("a card keeps its style in the document of a frame, and back in the page", async () => {
  await openCard();
  const displays = await element().evaluate((card) => {
    const frame = document.body.appendChild(document.createElement("iframe"));
    const display = () => {
      const article = card.shadowRoot?.querySelector("article") as HTMLElement;
      return article.ownerDocument.defaultView?.getComputedStyle(article).containerType;
    };
    frame.contentDocument?.body.append(card);
    const inFrame = display();
    document.createElement("template").content.append(card);
    document.body.append(card);
    return [inFrame, display()];
  });
  expect(displays).toEqual(["inline-size", "inline-size"]);
  expect(host.errors).toEqual([]);
});

test("a card in the document of a frame follows changes of its attributes, and so does it back in the page", async () => {
  await openCard();
  const title = () => element().evaluate((card) => card.shadowRoot?.querySelector("h2")?.textContent);
  await element().evaluate((card) => {
    const frame = document.body.appendChild(document.createElement("iframe"));
    frame.contentDocument?.body.append(card);
    Object.assign(window, { card });
    card.setAttribute("relation", "ca-tj");
  });
  const titleInFrame = () =>
    host.page.evaluate(() => (window as never as { card: Element }).card.shadowRoot?.querySelector("h2")?.textContent);
  await expect.poll(titleInFrame).toBe("Canada\u00a0– Tajikistan");
  await host.page.evaluate(() => {
    const { card } = window as never as { card: Element };
    document.body.append(card);
    card.setAttribute("relation", "no-tj");
  });
  await expect.poll(title).toBe("Norway\u00a0– Tajikistan");
  expect(host.errors).toEqual([]);
});
