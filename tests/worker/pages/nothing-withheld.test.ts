// The pages show whatever editors write for readers. That the cards do, for every kind of fact, is tested with the cards.
import { expect, test } from "vitest";
import { type Language, languages } from "../../../data/model/language.ts";
import type { Source } from "../../../data/model/sources/source.ts";
import { localizedText } from "../../../data/view/words/localized-text.ts";
import { relations } from "../../data/view/card.ts";
import { textsIn } from "../../data/view/texts-in.ts";
import { publishedWorker } from "../published-worker.ts";

const { get } = publishedWorker();
const tags = Object.keys(languages) as Language[];

/** Returns a page's text, without markup. */
async function pageText(path: string): Promise<string> {
  const page = await (await get(path)).text();
  return page
    .replace(/<script.*?<\/script>/gs, "")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll("\u00a0", " ");
}

test.each(tags)("every text of a fact is on the page of its relation (%s)", async (language) => {
  const explained = relations().filter(({ facts }) => facts.length > 1 || textsIn(facts).length > 0);
  expect(explained.length).toBeGreaterThan(8);
  for (const { id, facts } of explained) {
    const page = await pageText(`/relations/${id}?lang=${language}`);
    for (const [path, texts] of textsIn(facts)) expect(page, path).toContain(localizedText(texts, language)?.text);
  }
});

test.each(tags)("every remark and reason about a source is on its page (%s)", async (language) => {
  const ids = new Set(relations().flatMap(({ sources }) => sources.map(({ id }) => id)));
  let explained = 0;
  for (const id of ids) {
    const { source } = await (await get(`/v1/sources/${id}`)).json<{ source: Source }>();
    const { publisher, title, ...own } = source;
    const texts = textsIn(own);
    if (texts.length === 0) continue;
    explained++;
    const page = await pageText(`/sources/${id}?lang=${language}`);
    for (const [path, written] of texts) expect(page, path).toContain(localizedText(written, language)?.text);
  }
  expect(explained).toBeGreaterThan(5);
});
