// The timeline has a link for every fact. Keyboard users can skip all of them.
import { expect, inject, test } from "vitest";
import { useHostPage } from "./host-page.ts";

const entente = inject("server");
const host = useHostPage();

const focused = () =>
  host.page.evaluate(() => {
    const element = document.activeElement as Element;
    const { width, height } = element.getBoundingClientRect();
    return {
      isSkip: element.classList.contains("skip"),
      isInDrawing: element.matches(".timeline a:not(.skip)"),
      width,
      height,
    };
  });

test("a link before the timeline appears when it has the focus, and leads to the end", async () => {
  await host.page.goto(`${entente}/relations/no-tj?lang=en`);
  const skip = host.page.getByRole("link", { name: "Skip the timeline" });
  expect((await skip.boundingBox())?.height).toBeLessThan(2);
  await skip.focus();
  expect((await focused()).height).toBeGreaterThan(20);
  await host.page.keyboard.press("Tab");
  expect((await focused()).isInDrawing).toBe(true);
  await host.page.keyboard.press("Shift+Tab");
  expect((await focused()).isSkip).toBe(true);
  await host.page.keyboard.press("Enter");
  await host.page.keyboard.press("Tab");
  const after = await host.page.evaluate(() => {
    const links = [...document.querySelectorAll(".timeline a")];
    const place = (links.at(-1) as Element).compareDocumentPosition(document.activeElement as Element);
    return place === Node.DOCUMENT_POSITION_FOLLOWING;
  });
  expect(after).toBe(true);
});
