// The one-tag embed in places where the browser does not tell a script which tag it comes from.
import { expect, test } from "vitest";
import { inEachEngine } from "./in-each-engine.ts";

inEachEngine(({ open, openWithCard }) => {
  test("in the head, the tag shows no card, and the console says what to do", async () => {
    const page = await open("50-tag-in-head.html");
    await expect.poll(() => page.messages()).toHaveLength(1);
    expect((await page.messages())[0]).toContain(
      'Put the script tag in the body, or write <relations-card relation="no-tj" lang="en"></relations-card>',
    );
    expect(await page.run(() => document.querySelectorAll("relations-card").length)).toBe(0);
  });

  test("as modules, tags show their cards where they are, each with its own options", async () => {
    const page = await openWithCard("51-tag-as-module.html");
    const titles = await page.run(() =>
      [...document.querySelectorAll("script[type=module] + relations-card")].map(({ shadowRoot }) =>
        shadowRoot?.querySelector("h2")?.textContent?.replaceAll("\u00a0", " "),
      ),
    );
    expect(titles).toEqual(["Tajikistan – Norway", "Norwegen – Tadschikistan"]);
    expect(await page.messages()).toEqual([]);
  });

  test("in a shadow root, the tag shows its card where it is", async () => {
    const page = await open("52-tag-in-shadow-root.html");
    const shown = () =>
      page.run(() =>
        [...(document.querySelector("main div")?.shadowRoot?.querySelectorAll("script + relations-card") ?? [])].map(
          ({ shadowRoot }) => shadowRoot?.querySelector("h2")?.textContent ?? "",
        ),
      );
    await expect.poll(shown).toEqual([expect.stringContaining("Tajikistan")]);
    expect(await page.messages()).toEqual([]);
  });

  test("when a page is restored from a copy, the tag shows one card", async () => {
    const page = await openWithCard("53-restored.html");
    for (let restored = 0; restored < 2; restored++) {
      await page.run(() => {
        const body = document.body.cloneNode(true) as HTMLBodyElement;
        const scripts = [...body.querySelectorAll("script")].map((script) => {
          const copy = document.createElement("script");
          for (const { name, value } of script.attributes) copy.setAttribute(name, value);
          script.replaceWith(copy);
          return copy;
        });
        document.body.replaceWith(body);
        return Promise.all(
          scripts.map((script) => new Promise((run) => script.addEventListener("load", () => run(0)))),
        );
      });
      const titles = () =>
        page.run(() =>
          [...document.querySelectorAll("relations-card")].map(
            ({ shadowRoot }) => shadowRoot?.querySelector("h2")?.textContent ?? "",
          ),
        );
      await expect.poll(titles).toEqual([expect.stringContaining("Tajikistan")]);
    }
    expect(await page.messages()).toEqual([]);
  });
});
