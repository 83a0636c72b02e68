// The checks find what they are there for.
import { expect, test } from "vitest";
import { violations } from "./axe.ts";
import { useHostPage } from "./host-page.ts";

const host = useHostPage({ bypassCSP: true });

test("targets that are too small and too close are found (WCAG 2.2, 2.5.8)", async () => {
  const button = (name: string) =>
    `<button style="all: unset; display: block; width: 9px; height: 9px">${name}</button>`;
  await host.open(`<main><h1>A page</h1>${button("A")}${button("B")}</main>`);
  expect((await violations(host.page)).map((line) => line.split(" ")[0])).toEqual(["target-size", "target-size"]);
});
