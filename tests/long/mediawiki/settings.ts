import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { FailingServer } from "../failing-server.ts";
import { php } from "../php.ts";
import { cardsOn, checkCards } from "./cards.ts";
import { preview, signIn } from "./people.ts";
import type { MediaWiki } from "./site.ts";

const zips = "dist/integrations";
const tag = '<relations-card relation="no-tj" />';

/** Returns the lines that our documentation asks for. */
export function ourSettings({ origin }: FailingServer): string {
  return `wfLoadExtension( 'Entente' );\n$wgEntenteServer = '${origin}';\n`;
}

/** Unpacks the ZIP, loads the extension, and checks what the preview says if the address is wrong. */
export async function install(site: MediaWiki, server: FailingServer): Promise<void> {
  const [zip = ""] = readdirSync(zips).filter((name) => name.startsWith("entente-mediawiki-"));
  await php(["tests/systems/wordpress/unpack.php", join(zips, zip), join(site.folder, "extensions")]);
  for (const address of ["", "https://a.example/path", "javascript:alert(1)", "https://a.example\\n", "<b>a</b>"]) {
    site.configure(`wfLoadExtension( 'Entente' );\n$wgEntenteServer = "${address}";\n`);
    const { html } = await parse(site, tag, { preview: "1" });
    assert.match(
      html,
      /^<div class="mw-parser-output"><div class="error entente-note">[^<]*is not the address of a server/,
    );
    assert.doesNotMatch((await parse(site, tag)).html, /entente/i);
  }
  site.configure(ourSettings(server));
  const version = await (await fetch(`${site.origin}/index.php/Special:Version`)).text();
  assert.match(version, /Shows facts about the relations between two states/);
}

/** Renders wikitext with MediaWiki's API. */
export async function parse(site: MediaWiki, text: string, options: Readonly<Record<string, string>> = {}) {
  const query = {
    action: "parse",
    format: "json",
    formatversion: "2",
    contentmodel: "wikitext",
    disablelimitreport: "1",
  };
  const body = new URLSearchParams({ ...query, prop: "text|modules|categories", text, ...options });
  const answer = await (await fetch(`${site.origin}/api.php`, { method: "POST", body })).json();
  assert.ok(answer.parse, JSON.stringify(answer));
  const { text: html, modules, categories } = answer.parse;
  return { html: html as string, modules: modules as string[], categories: categories as { category: string }[] };
}

/** Checks default languages, translated messages, what caching servers and browsers may keep, and the live preview. */
export async function checkSettings(browser: Browser, site: MediaWiki, server: FailingServer): Promise<void> {
  for (const [settings, language] of [
    ["", "en"],
    ["$wgLanguageCode = 'nn';", "nb"],
    ["$wgLanguageCode = 'fr';", "en"],
    ["$wgLanguageCode = 'fr'; $wgEntenteLanguage = 'de';", "de"],
  ] as const) {
    site.configure(ourSettings(server) + settings);
    assert.match((await parse(site, tag)).html, new RegExp(`<div lang="${language}" dir="ltr"><template`), settings);
  }
  site.configure(ourSettings(server));
  const wrong = '<relations-card relation="no-tj" colour="red" />';
  for (const [uselang, message] of [
    ["de", /nur in der Vorschau sichtbar.*werden ignoriert: colour/],
    ["nb", /vises bare i forhåndsvisningen.*blir ignorert: colour/],
  ] as const)
    assert.match((await parse(site, wrong, { preview: "1", uselang })).html, message);

  await checkCaches(site, server);
  await checkLivePreview(browser, site, server);
}

async function checkCaches(site: MediaWiki, server: FailingServer): Promise<void> {
  const card = await site.save("Cached card", tag);
  const plain = await site.save("Cached text", "A page without a card.");
  const deadline = Date.now() + 10_000;
  const again = async (url: string) => {
    const modified = (await fetch(url)).headers.get("Last-Modified") ?? "";
    return (await fetch(url, { headers: { "If-Modified-Since": modified }, cache: "no-store" })).status;
  };
  // `configure` dates the settings one second ahead. Until then, MediaWiki answers 304, as it always does for pages without cards.
  while ((await again(card)) !== 200) assert.ok(Date.now() < deadline, "Browsers get the page with a card again");
  assert.equal(await again(plain), 304);
  site.configure(`${ourSettings(server)}$wgUseCdn = true; $wgEntenteCacheSeconds = 600;`);
  await fetch(card);
  const ages = await Promise.all([card, plain].map(async (url) => (await fetch(url)).headers.get("Cache-Control")));
  const [cardAge, plainAge] = ages.map((header) => Number(/s-maxage=(\d+)/.exec(header ?? "")?.[1]));
  assert.ok((cardAge ?? NaN) <= 600 && (plainAge ?? NaN) > 600, ages.join(" and "));
  site.configure(ourSettings(server));
}

/** Checks a preview for which the browser does not load the page again. */
async function checkLivePreview(browser: Browser, site: MediaWiki, server: FailingServer): Promise<void> {
  site.configure(`${ourSettings(server)}$wgDefaultUserOptions['uselivepreview'] = 1;`);
  const page = await browser.newPage();
  try {
    await signIn(page, site);
    await preview(page, site, "Live preview", `Text\n\n${tag}`);
    await cardsOn(page).waitFor();
    assert.match(page.url(), /action=edit/);
    const url = await site.save("Live preview", tag);
    assert.doesNotMatch(await checkCards(url, server, ["lang=en"]), /ext\.entente/, "Readers get no script");
  } finally {
    await page.close();
    site.configure(ourSettings(server));
  }
}

/** Removes the extension, and checks that pages show the tag as it was written. */
export async function remove(site: MediaWiki): Promise<void> {
  const url = await site.save("After removal", `Before ${tag} after`);
  assert.match(await (await fetch(url)).text(), /<template shadowrootmode/);
  site.configure("");
  const html = await (await fetch(url)).text();
  assert.match(html, /Before &lt;relations-card relation="no-tj" \/&gt; after/);
  assert.doesNotMatch(html, /<template/);
}
