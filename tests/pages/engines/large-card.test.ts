// A card with hundreds of facts leaves out the older ones until the reader opens their decade.
import { expect, test } from "vitest";
import { largeRelease } from "../../large-relation.ts";
import { serveReleases } from "../injection/serve-release.ts";
import { inEachEngine } from "./in-each-engine.ts";

inEachEngine(
  ({ openWithCard }) => {
    test("a card loads the decade that the reader opens, and no other", async () => {
      const page = await openWithCard("60-large-card.html");
      const factsAndRequests = () =>
        page.run(() => ({
          facts: document.querySelector("relations-card")?.shadowRoot?.querySelectorAll("li[id^=visit]").length,
          parts: performance.getEntriesByType("resource").flatMap(({ name }) => name.split("&part=")[1] ?? []),
        }));
      expect(await factsAndRequests()).toEqual({ facts: 3, parts: [] });
      await page.click(
        () =>
          document
            .querySelector("relations-card")
            ?.shadowRoot?.querySelector("[part~=visits-meetings] .more > summary") as Element,
      );
      await page.click(
        () =>
          document
            .querySelector("relations-card")
            ?.shadowRoot?.querySelector("[part~=visits-meetings] .more .more:nth-of-type(3) > summary") as Element,
      );
      await expect.poll(factsAndRequests).toEqual({ facts: 11, parts: ["visits-meetings.1990"] });
      expect(await page.messages()).toEqual([]);
    });
  },
  async () => serveReleases([largeRelease()]),
);
