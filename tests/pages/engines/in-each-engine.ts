import { afterAll, afterEach, beforeAll, describe, expect, inject } from "vitest";
import { type Host, startHost } from "../host.ts";
import type { Engine, EnginePage } from "./engine.ts";
import { launchEngine } from "./launch-engine.ts";
import { expectNeighboursInPlace } from "./neighbours.ts";

/** Opens host pages, given the name of the file in tests/pages/hosts. Pages are closed when the test is over. */
interface HostPages {
  /** @param width of the window, in CSS pixels */
  open(file: string, width?: number): Promise<EnginePage>;
  /** Also waits for the page's cards, and checks that they leave their neighbours in place. */
  openWithCard(file: string, width?: number): Promise<EnginePage>;
}

/**
 * Defines tests that run in each engine of this run: Chromium by default, or those that the environment variable ENGINES names.
 * @param serve starts the server of the cards; by default, it is the one with the committed data
 */
export function inEachEngine(
  define: (pages: HostPages) => void,
  serve: () => Promise<{ origin: string; close(): void }> = async () => ({ origin: inject("server"), close() {} }),
): void {
  describe.each(inject("engines"))("in %s", (name) => {
    let engine: Engine;
    let host: Host;
    let entente: Awaited<ReturnType<typeof serve>>;
    let opened: EnginePage[] = [];
    beforeAll(async () => {
      entente = await serve();
      host = await startHost(entente.origin);
      engine = await launchEngine(name);
    });
    afterEach(async () => {
      for (const page of opened) await page.close();
      opened = [];
    });
    afterAll(async () => {
      await engine?.close();
      host?.close();
      entente?.close();
    });

    async function open(file: string, width = 1000): Promise<EnginePage> {
      const page = await engine.open(`${host.origin}/${file}`, width);
      opened.push(page);
      return page;
    }
    async function openWithCard(file: string, width?: number): Promise<EnginePage> {
      const page = await open(file, width);
      await expect.poll(() => page.run(countOfShownCards), { timeout: 30_000 }).toBeGreaterThan(0);
      await expectNeighboursInPlace(page);
      return page;
    }
    define({ open, openWithCard });
  });
}

/** The number of cards, or 0 while one of them is incomplete or its flags are loading. */
function countOfShownCards(): number {
  const cards = [...document.querySelectorAll("relations-card")];
  const isShown = (card: Element) =>
    card.shadowRoot?.querySelector("footer") &&
    [...card.shadowRoot.querySelectorAll("img")].every((flag) => flag.complete);
  return cards.every(isShown) ? cards.length : 0;
}
