import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { check } from "../../../data/pipeline/authored/check.ts";
import { publish } from "../../../data/pipeline/publish/publish.ts";
import { buildRelease, type Release } from "../../../data/pipeline/release/build-release.ts";
import type { HttpsServer } from "../https-server.ts";
import { takePicture } from "../picture.ts";
import type { WordPress } from "./site.ts";

const changedFact = "visit-2012-11-gul";
/** The real date of the fact and a fictitious one, with their words. */
const dates = [
  { date: "2012-12", text: "December 2012" },
  { date: "2012-11", text: "November 2012" },
] as const;

/** Returns two releases that differ in the date of one fact of no-tj. */
export function releasesWithChange(): readonly [Release, Release] {
  const data = check(".");
  const [changed, original] = dates.map(({ date }) => {
    const relation = structuredClone(data.relations.get("no-tj"));
    const fact = relation?.facts.find(({ id }) => id === changedFact);
    if (!relation || !fact) throw new Error(`no-tj has no ${changedFact}`);
    fact.date = date;
    return buildRelease({ ...data, relations: new Map([...data.relations, ["no-tj", relation]]) }, "");
  });
  return [changed as Release, original as Release];
}

/** Publishes one of the two releases. Returns the words of the changed date. */
export async function publishRelease(
  { store }: HttpsServer,
  releases: readonly [Release, Release],
  index: 0 | 1,
): Promise<string> {
  await publish(store, releases[index], new Date().toISOString());
  return dates[index].text;
}

/**
 * Publishes a change of one fact, and checks that the screen lists the posts that show it, with the change in words, until they are saved
 * again.
 * @param entente the origin of the server
 * @param posts titles of the posts that show all of no-tj or the fact
 * @param publishChange returns the words of the changed date
 */
export async function checkChangedPosts(
  page: Page,
  site: WordPress,
  entente: string,
  posts: readonly string[],
  publishChange: () => Promise<string>,
): Promise<void> {
  const screen = `${site.origin}/wp-admin/tools.php?page=entente-changed-posts`;
  const nothing = page.getByText("No post shows a fact that has changed.");
  await site.publishPost("Another relation", '[entente relation="kz-no"]');
  await site.publishPost("An escaped shortcode", '[[entente relation="no-tj"]]');
  await site.publishPost("A link with an anchor", `${entente}/relations/no-tj/#agreements`);
  await site.publishPost("Only a link", `<p>See <a href="${entente}/relations/no-tj">Norway and Tajikistan</a>.</p>`);
  await site.publishPost("Another fact", '[entente relation="no-tj" fact="establishment-1992"]');
  await site.publishPost("Other kinds", '[entente relation="no-tj" kinds="establishment,mission"]');
  await site.publishPost("The same kind", '[entente relation="no-tj" kinds="establishment,visit"]');
  await site.runPhp(
    `wp_insert_post( array( 'post_type' => 'wp_block', 'post_status' => 'publish', 'post_title' => 'A pattern', 'post_content' => '[entente relation="no-tj"]' ) );`,
  );
  await saveAllOn(new Date(Date.now() - 1000).toISOString().slice(0, 19).replace("T", " "));
  await page.goto(screen);
  await nothing.waitFor();

  const words = await publishChange();
  // As after ten minutes, for which the screen keeps a list of changes.
  await site.runPhp(
    "global $wpdb; $wpdb->query( \"DELETE FROM $wpdb->options WHERE option_name LIKE '%transient%entente%'\" );",
  );
  await page.goto(screen);
  await page.locator("tbody tr").first().waitFor();
  for (const row of await page.locator("tbody tr").allInnerTexts()) {
    assert.match(row, /Norway.*Tajikistan/);
    assert.match(row, new RegExp(words));
  }
  const titles = page.locator("a.row-title");
  assert.deepEqual(
    (await titles.allTextContents()).sort(),
    [...posts, "A link with an anchor", "The same kind", "A pattern"].sort(),
  );
  assert.match((await titles.first().getAttribute("href")) ?? "", /post=\d+&action=edit/);

  await takePicture(page, `${site.version} changed posts`);

  await saveAllOn("2100-01-01 12:00:00");
  await page.goto(screen);
  await nothing.waitFor();

  async function saveAllOn(time: string): Promise<void> {
    await site.runPhp(`
      global $wpdb;
      $wpdb->query( "UPDATE $wpdb->posts SET post_modified_gmt = '${time}', post_modified = '${time}'" );`);
  }
}
