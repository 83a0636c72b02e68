import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../pages/browser.ts";
import { startEntente } from "../pages/start-entente.ts";
import { installSite } from "./install-site.ts";
import { serveFolder } from "./serve-folder.ts";
import { run, step } from "./step.ts";
import { watch } from "./watch.ts";

/** Titles of the cards on the sites, by the level of their heading. The first is in the element, the other one in the page itself. */
const inElement = { name: "Tadschikistan – Norwegen", level: 3 };
const inPage = { name: "نروژ – تاجیکستان", level: 2 };

/** Sites in `tests/systems`: the folder that visitors see, packages to install in another version, and the cards. */
const sites = [
  { name: "vite-react", visible: "dist", others: [], cards: [inElement] },
  { name: "vite-preact", visible: "dist", others: [], cards: [inElement, inPage] },
  { name: "vite-preact", visible: "dist", others: ["preact@10"], cards: [inElement, inPage] },
  { name: "plain-html", visible: ".", others: [], cards: [inElement] },
];

/**
 * Installs the built npm package into each site, compiles the site, and opens it in Chromium.
 * @throws if anything of this fails, or no card is shown
 */
export async function tryPackage(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "entente-package-"));
  const { origin, stop } = await startEntente([process.execPath, "--import", "tsx", "scripts/start.ts"]);
  const browser = await launchBrowser();
  try {
    await run("npm", ["pack", "--silent", "--pack-destination", folder, resolve("dist/package")]);
    const tarball = join(folder, readdirSync(folder).find((file) => file.endsWith(".tgz")) as string);
    for (const { name, visible, others, cards } of sites) {
      const title = [name, ...others].join(", ");
      const site = join(folder, title);
      copySite(join("tests/systems", name), site, origin);
      await step(`npm package: install it into ${title}`, () => install([tarball, ...others], site));
      await step(`npm package: open ${title}`, () => openTwice(browser, join(site, visible), origin, cards));
    }
  } finally {
    await browser.close();
    await stop();
    rmSync(folder, { recursive: true });
  }
}

/** Copies a site. Its files call the server `https://HOST`, as the documentation does. */
function copySite(from: string, to: string, entente: string): void {
  cpSync(from, to, { recursive: true });
  for (const file of readdirSync(to, { recursive: true, encoding: "utf8" })) {
    if (!/\.(html|tsx)$/.test(file)) continue;
    const path = join(to, file);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll("https://HOST", entente));
  }
}

/** Installs the site's packages, ours and any others, and compiles the site. */
async function install(packages: readonly string[], site: string): Promise<void> {
  await installSite(site, packages);
  await run("npm", ["run", "build", "--silent", "--if-present"], { cwd: site });
}

/** Opens the site, and once more if that fails: on a busy machine, a card once did not appear, for an unknown reason. Prints why. */
async function openTwice(...site: Parameters<typeof openSite>): Promise<void> {
  try {
    await openSite(...site);
  } catch (error) {
    console.log(`Opened again, because: ${(error as Error).message}`);
    await openSite(...site);
  }
}

/** Opens the site and checks what a reader sees. */
async function openSite(
  browser: Browser,
  folder: string,
  entente: string,
  cards: readonly { name: string; level: number }[],
): Promise<void> {
  const { origin, close } = await serveFolder(folder);
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  const problems = watch(page, [origin, entente, "data:"]);
  const unanswered = new Set<string>();
  page.on("request", (request) => unanswered.add(request.url()));
  page.on("requestfinished", (request) => unanswered.delete(request.url()));
  try {
    await page.goto(origin);
    const card = page.locator("relations-card");
    for (const heading of cards) await page.getByRole("heading", heading).waitFor();
    await card.locator("#ambassador-tj-idibek").getByLabel("Wortlaut der Quelle").first().click();
    await card.getByText("Herr Kalandar Idibek").first().waitFor();
    // The pages set their title when the card is ready, with a no-break space.
    await page.waitForFunction((title) => document.title.replace("\u00a0", " ") === title, inElement.name);
    if (problems.length > 0) throw new Error("The card is shown, but not everything is right.");
  } catch (error) {
    const without = [...unanswered].map((url) => `No answer: ${url}`);
    throw new Error([(error as Error).message, ...problems, ...without].join("\n"), { cause: error });
  } finally {
    await page.close();
    close();
  }
}
