// Cards on a page share requests, and load only when they are needed.
import { expect, inject, test } from "vitest";
import { useHostPage } from "../host-page.ts";

const entente = inject("server");
const host = useHostPage({ bypassCSP: true });
const widget = `<script async src="${entente}/widget.js"></script>`;
const card = (relation: string, attributes = "") =>
  `<relations-card relation="${relation}" lang="en" ${attributes}></relations-card>`;
/** So low that all cards of a test are in the viewport. */
const low = 'style="height: 9px; overflow: hidden"';
/** Paths and queries of the requests for cards. */
const requested = () => host.requests.filter((url) => url.includes("/v1/")).map((url) => url.split("/v1")[1]);
const title = (name: string) => host.page.getByRole("heading", { name, level: 2 });

test("thirty cards for two relations cause two requests", async () => {
  await host.open(widget + card("no-tj", low).repeat(15) + card("NO-TJ", low).repeat(14) + card("kz-no", low));
  await expect.poll(() => title("Norway – Tajikistan").count()).toBe(29);
  await title("Kazakhstan – Norway").waitFor();
  expect(requested().sort()).toEqual(["/relations/kz-no/card?lang=en", "/relations/no-tj/card?lang=en"]);
});

test("a card that is inserted later is shown without another request", async () => {
  await host.open(widget + card("no-tj"));
  await title("Norway – Tajikistan").waitFor();
  await host.page.evaluate(() => document.body.prepend(document.querySelector("relations-card")?.cloneNode() as Node));
  await expect.poll(() => title("Norway – Tajikistan").count()).toBe(2);
  expect(requested()).toHaveLength(1);
});

test("fifty quick changes of an attribute cause few requests, and the last one counts", async () => {
  await host.open(widget + card("no-tj"));
  await title("Norway – Tajikistan").waitFor();
  const last = host.page.waitForResponse("**asOf=2016-01-01");
  await host.page.evaluate(async () => {
    for (let change = 0; change < 50; change++) {
      const day = `20${String(24 - Math.floor(change / 12))}-0${1 + (change % 9)}-${10 + (change % 12)}`;
      document.querySelector("relations-card")?.setAttribute("as-of", change === 49 ? "2016-01-01" : day);
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
  await last;
  expect(requested().length).toBeLessThanOrEqual(3);
  expect(requested().at(-1)).toContain("asOf=2016-01-01");
});

test("a card far from the viewport waits until the reader comes near", async () => {
  await host.open(widget + card("no-tj") + "<p>Text</p>".repeat(200) + card("kz-no"));
  await title("Norway – Tajikistan").waitFor();
  expect(requested()).toEqual(["/relations/no-tj/card?lang=en"]);
  await host.page.locator("relations-card").last().scrollIntoViewIfNeeded();
  await title("Kazakhstan – Norway").waitFor();
});

test("each card is shown in a task of its own", async () => {
  await host.page.addInitScript(() => {
    const { setTimeout } = window;
    let task = 0;
    const tasks: number[] = [];
    // The microtasks after a timer's function belong to its task.
    Object.assign(window, {
      tasks,
      setTimeout: (run: () => void, delay: number) =>
        setTimeout(() => {
          task++;
          run();
        }, delay),
    });
    addEventListener("DOMContentLoaded", () => {
      for (const card of document.querySelectorAll("relations-card")) {
        customElements.whenDefined("relations-card").then(() =>
          new MutationObserver((_, observer) => {
            if (!card.shadowRoot?.querySelector("article")) return;
            tasks.push(task);
            observer.disconnect();
          }).observe(card.shadowRoot as ShadowRoot, { childList: true }),
        );
      }
    });
  });
  await host.open(card("no-tj", low).repeat(12) + widget);
  await expect.poll(() => title("Norway – Tajikistan").count()).toBe(12);
  const tasks = await host.page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  expect(tasks).toHaveLength(12);
  expect(new Set(tasks).size).toBe(12);
});

test("a card's header is painted before its groups, and the next card follows them", async () => {
  await host.page.addInitScript(() => {
    // What appears, and in which frame.
    const shown: [part: string, frame: number][] = [];
    let frame = 0;
    const count = () => {
      frame++;
      requestAnimationFrame(count);
    };
    count();
    Object.assign(window, { shown });
    document.addEventListener("DOMContentLoaded", () => {
      for (const card of document.querySelectorAll("relations-card")) {
        customElements.whenDefined("relations-card").then(() => {
          new MutationObserver((changes) => {
            for (const { localName } of changes.flatMap(({ addedNodes }) => [...addedNodes]) as Element[]) {
              if (localName !== "slot") shown.push([localName, frame]);
            }
          }).observe(card.shadowRoot as ShadowRoot, { childList: true, subtree: true });
        });
      }
    });
  });
  await host.open(card("no-tj", low).repeat(3) + widget);
  await expect.poll(() => host.page.locator("relations-card footer").count()).toBe(3);
  const shown = await host.page.evaluate(() => (window as unknown as { shown: [string, number][] }).shown);
  const parts = shown.map(([part]) => part).filter((part, index, all) => part !== all[index - 1]);
  expect(parts).toEqual([
    "article",
    "section",
    "footer",
    "article",
    "section",
    "footer",
    "article",
    "section",
    "footer",
  ]);
  for (const [index, [part, frame]] of shown.entries()) {
    const [before, earlier = 0] = shown[index - 1] ?? [];
    if (part !== before && part !== "footer") expect(frame).toBeGreaterThan(earlier);
  }
});

test("a card in a closed part of the page loads when the part opens", async () => {
  await host.open(`${widget}<details><summary>Open</summary>${card("no-tj")}</details>${card("kz-no")}`);
  await title("Kazakhstan – Norway").waitFor();
  expect(requested()).toEqual(["/relations/kz-no/card?lang=en"]);
  await host.page.getByText("Open").click();
  await title("Norway – Tajikistan").waitFor();
});

test("an element without a box of its own shows its card", async () => {
  await host.open(widget);
  await host.page.evaluate(() => {
    const card = document.createElement("relations-card");
    card.setAttribute("relation", "no-tj");
    card.style.display = "contents";
    document.body.append(card);
  });
  await title("Norway – Tajikistan").waitFor();
});
