// Installs our field into Strapi, adds it to a content type, creates entries in Chromium, and opens a front end that shows them, while the
// Entente server is alive, dead, slow or sends garbage. Needs a built worker and `npm run integrations`.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../pages/browser.ts";
import { type FailingServer, serveBehindFailing } from "../failing-server.ts";
import { takePicture } from "../picture.ts";
import { printTimes, run, step } from "../step.ts";
import { addField, signIn } from "./admin.ts";
import { editEntries } from "./edit-entries.ts";
import { checkFailures, checkFirstRequest, firstCard } from "./failures.ts";
import { openFrontEnd } from "./front-end.ts";
import { articles, buildAdmin, installStrapi, registerAdmin, type Site, startStrapi, type Tokens } from "./site.ts";
import { checkHostileValues, checkInnerValues, checkPermissions } from "./values.ts";

const temporary = mkdtempSync(join(tmpdir(), "entente-strapi-"));
try {
  const site = join(temporary, "site");
  await step("Strapi: install", () => installStrapi(site));
  const { server } = await serveBehindFailing(temporary);
  const browser = await launchBrowser();
  try {
    const tokens = await step("Strapi: add the field to a content type", () => develop(browser, site, server));
    // In development mode, Strapi deletes the earlier build.
    await step("Strapi: build the admin", () => buildAdmin(site));
    await step("Strapi: test the field", () => tryField(browser, site, tokens, server));
  } finally {
    await browser.close();
    await server.stop();
  }
} finally {
  rmSync(temporary, { recursive: true });
}
printTimes();

/** Registers an admin, and adds the field to the articles. Returns tokens for Strapi's APIs. */
async function develop(browser: Browser, site: string, server: FailingServer): Promise<Tokens> {
  const env = { ENTENTE: server.origin, NODE_ENV: "development" };
  const { origin, program } = await startStrapi(site, env, "develop");
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  try {
    const tokens = await registerAdmin(origin);
    await signIn(page, origin);
    await addField(page, origin, program);
    console.log("the Content-Type Builder: the field is added, and Strapi starts again");
    return tokens;
  } catch (error) {
    await takePicture(page, "strapi-failure");
    throw error;
  } finally {
    await page.close();
    await program.stop();
  }
}

async function tryField(browser: Browser, folder: string, tokens: Tokens, server: FailingServer): Promise<void> {
  for (const ENTENTE of ["", "entente.example"])
    await assert.rejects(startStrapi(folder, { ENTENTE }), /is not the address of a server. Set `server` to one like/);
  console.log("a missing or wrong address of the server: Strapi says so, and does not start");

  const env = { ENTENTE: server.origin };
  server.state = "dead";
  const site: Site = { ...(await startStrapi(folder, env)), folder, ...tokens };
  const restart = async (more: Readonly<Record<string, string>> = {}) => {
    await site.program.stop();
    Object.assign(site, await startStrapi(folder, { ...env, ...more }));
  };
  try {
    await checkFirstRequest(site, server);
    console.log("the server is dead at the first request: a link, and the card once the server is back");

    const id = await editEntries(browser, site, server);
    const fragment = await (await fetch(`${server.origin}/fragment/no-tj?lang=de&layout=compact`)).text();
    await openFrontEnd(browser, site, server, "default-src 'none'; style-src 'unsafe-inline'", fragment);
    console.log("a front end without scripts: the texts as the server sent them");

    await checkPermissions(site);
    await checkHostileValues(site);
    await checkInnerValues(site, id);
    console.log("hostile values, components, related entries, permissions: all as expected");

    await checkFailures(site, server);
    const before = await firstCard(site);
    server.state = "dead";
    await restart();
    assert.equal(await firstCard(site), before);
    console.log("the server is dead, slow or sends garbage, and Strapi starts again: the same cards, without delay");

    server.state = "alive";
    await restart({ STYLES: "/entente" });
    await openFrontEnd(browser, site, server, "default-src 'none'; style-src 'self'", fragment);
    console.log("a front end without inline styles: the style sheet comes from a file");

    await removeField(site, restart);
    console.log("the field and the plugin are removed: Strapi starts, and the articles stay");
  } finally {
    await site.program.stop();
  }
}

/** Removes the field from the content types, and then the plugin. */
async function removeField(site: Site, restart: () => Promise<void>): Promise<void> {
  for (const file of ["src/api/article/content-types/article/schema.json", "src/components/page/section.json"]) {
    const path = join(site.folder, file);
    const schema = JSON.parse(readFileSync(path, "utf8"));
    delete schema.attributes.card;
    writeFileSync(path, JSON.stringify(schema));
  }
  for (const isInstalled of [true, false]) {
    if (!isInstalled) await run("npm", ["uninstall", "--silent", "@entente/strapi"], { cwd: site.folder });
    await restart();
    const { status, body } = await articles(site, "?populate=*");
    assert.equal(status, 200, JSON.stringify(body));
    assert.ok(body.data.length > 0 && body.data.every((article: object) => !("card" in article)));
  }
}
