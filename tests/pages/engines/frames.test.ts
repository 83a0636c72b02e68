// What readers see in a frame on another site.
import { expect, test } from "vitest";
import { inEachEngine } from "./in-each-engine.ts";

inEachEngine(({ open }) => {
  test.each(["20-frame.html", "21-frame-sandboxed.html", "22-frame-isolated.html"])(
    "%s shows the card with its flags",
    async (file) => {
      const page = await open(file);
      const frame = await page.frame();
      expect(await frame.run(() => document.querySelector("h1")?.textContent)).toContain("Tajikistan");
      const areFlagsShown = () => frame.run(() => [...document.images].every((image) => image.naturalWidth > 0));
      await expect.poll(areFlagsShown).toBe(true);
      // If the sandbox forbids scripts, Chromium reports that it has blocked the frame's script.
      expect((await page.messages()).filter((text) => !text.includes("Blocked script execution"))).toEqual([]);
    },
  );

  test("the isolated page is isolated", async () => {
    const page = await open("22-frame-isolated.html");
    expect(await page.run(() => crossOriginIsolated)).toBe(true);
  });

  test("a link in a sandboxed frame opens a page without a sandbox", async () => {
    const page = await open("21-frame-sandboxed.html");
    const frame = await page.frame();
    await frame.click(() => document.querySelector("h1 a") as Element);
    const opened = await page.opened();
    expect(await opened.run(() => document.querySelector("h1")?.textContent)).toContain("Tajikistan");
    expect(await opened.run(() => origin)).not.toBe("null");
  });

  test.each([
    ["23-frame-unknown-pair.html", "no-xx"],
    ["24-frame-wrong-path.html", "There is nothing at this URL"],
  ])("%s says what is wrong, without the rest of our site", async (file, named) => {
    const page = await open(file);
    const frame = await page.frame();
    expect(await frame.run(() => document.querySelector("h1")?.textContent)).toBeTruthy();
    expect(await frame.run(() => document.querySelector("article")?.textContent)).toContain(named);
    expect(await frame.run(() => document.querySelectorAll("nav, .top, .foot").length)).toBe(0);
    const targets = await frame.run(() =>
      [...document.links].map(({ target, ownerDocument }) => target || ownerDocument.querySelector("base")?.target),
    );
    expect(targets.length).toBeGreaterThan(0);
    expect(new Set(targets)).toEqual(new Set(["_blank"]));
  });
});
