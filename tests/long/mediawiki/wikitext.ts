import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import type { FailingServer } from "../failing-server.ts";
import { cardsOn, checkCards, languages, tag, watchPage } from "./cards.ts";
import { parse } from "./settings.ts";
import type { MediaWiki } from "./site.ts";

const fact = "fact=establishment-1992";

/** Checks the tag in templates and in all places where wikitext can have it. */
export async function checkWikitext(browser: Browser, site: MediaWiki, server: FailingServer): Promise<void> {
  await site.save("Template:Card", "{{#tag:relations-card||relation={{{1}}}|lang={{{2|en}}}|fact={{{fact|}}}}}");
  const template = await site.save("Templates", "{{Card|no-tj|nb}}\n{{Card|no-tj|fact=establishment-1992}}");
  await checkCards(template, server, ["lang=nb", `lang=en&${fact}`]);
  const included = await site.save("Included", "{{:Templates}}");
  await checkCards(included, server, ["lang=nb", `lang=en&${fact}`]);

  const each = languages.map((lang) => `lang=${lang}`);
  const page = await browser.newPage();
  const problems = watchPage(page, site);
  const url = await site.save("All languages", each.map(tag).join("\n"));
  await checkCards(url, server, each);
  await page.goto(url);
  const directions = await cardsOn(page).evaluateAll((cards) => cards.map((card) => getComputedStyle(card).direction));
  assert.deepEqual(directions, ["ltr", "ltr", "ltr", "ltr", "ltr", "rtl"]);
  assert.deepEqual(problems, []);
  await page.close();

  const card = tag(`lang=en&${fact}`);
  const places = `* list ${card} after
: ${card}
== ${card} heading ==
{| class="wikitable"
| ${card}
|}
''italic ${card} italic''
<div>« a » ${card} 50 %</div>
<relations-card relation="no-tj" fact="establishment-1992">''[[nested]] {{Card|no-tj}} <ref></relations-card>
<nowiki>${card}</nowiki>
<relations-card relation="no-tj">not closed`;
  const html = await checkCards(await site.save("Places", places), server, Array(7).fill(`lang=en&${fact}`));
  assert.match(html, /&lt;relations-card relation="no-tj"&gt;not closed/);
  assert.doesNotMatch(html, /data-mw-entente|UNIQ--/);
}

/** Checks that neither attributes nor copies of our markup bring anything into the page that the server did not send. */
export async function checkHostile(browser: Browser, site: MediaWiki, server: FailingServer): Promise<void> {
  const card = tag(`lang=en&${fact}`);
  // MediaWiki ends a tag at the first `>`. Attributes that contain one come from entities or from a template.
  const script = "&lt;script&gt;document.title='hacked'&lt;/script&gt;";
  const shown = [
    `<relations-card relation="no-tj" fact="establishment-1992" home="&quot;&gt;${script}" colour="&quot;&gt;${script}" />`,
    `<relations-card relation="no-tj" fact="establishment-1992" background="red;}&lt;/style&gt;${script}" accent="url(https://a.example)" />`,
    '{{#tag:relations-card||relation=no-tj|fact=establishment-1992|style=position:fixed|onclick=alert(1)|<b>=x|lang="><script>}}',
  ];
  const refused = [
    `<relations-card relation="no-tj&quot;${script}" />`,
    '<relations-card relation="no-tj/../../v1" />',
    "{{#tag:relations-card||relation=<script>}}",
  ];
  const hostile = [...shown, ...refused].join("\n\n");
  const html = await checkCards(
    await site.save("Hostile", `${card}\n${hostile}`),
    server,
    Array(1 + shown.length).fill(`lang=en&${fact}`),
  );
  const around = html.split(/<template.*?<\/template>/s).join("");
  assert.doesNotMatch(around, /hacked|onclick|position:fixed|a\.example/);
  // What the preview says about them is escaped too.
  const preview = (await parse(site, hostile, { preview: "1" })).html.split(/<template.*?<\/template>/s).join("");
  assert.equal(preview.split("entente-note").length - 1, shown.length + refused.length);
  assert.match(preview, /are ignored: lang, style, onclick, &lt;b&gt;</);
  assert.doesNotMatch(preview, /<script|<style|<b>|onclick=/);

  const many = (await parse(site, card.repeat(101), { preview: "1" })).html;
  assert.equal(many.split("<template").length - 1, 100);
  assert.match(many, /entente-note[^<]*There are too many cards/);

  const copies = `${card}
<div data-mw-entente="0"></div>
<div class="entente-card"><div data-mw-entente="0"></div></div>
<span title='${card}'>title</span>
[[File:Missing.png|thumb|${card}]]`;
  const copied = await site.save("Copies", copies);
  const page = await browser.newPage();
  const problems = watchPage(page, site);
  await page.goto(copied);
  // The picture's caption may have a card; attributes and copies of the markup do not.
  assert.equal(await cardsOn(page).count(), 2);
  assert.equal(await page.locator("[data-mw-entente]").count(), 0);
  assert.deepEqual(problems, []);
  await page.close();
}
