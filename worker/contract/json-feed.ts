import * as z from "zod";
import { language, pairId } from "../../data/model/scalars.ts";
import { change, changeView, sourceChange } from "../../data/model/views/change-view.ts";

const time = z.iso.datetime().describe("When the release was put in force: ISO 8601, UTC");

const item = z
  .strictObject({
    id: z.string().describe("RFC 4151 `tag:` URI; the same for ever, and another in each language"),
    url: z.url().describe("The relation's page"),
    title: z.string().describe('"Norwegen – Tadschikistan"'),
    summary: z.string().describe('"Neue Angaben: 2 · Geänderte Angaben: 1"'),
    content_html: z.string().describe("What changed, in the reader's words, as HTML"),
    content_text: z.string().describe("The same as plain text"),
    date_published: time,
    date_modified: time,
    language,
    tags: z.array(pairId).length(1),
    _entente: z
      .strictObject({
        release: z.int().positive().describe("Number of the release that brought the change"),
        relation: pairId,
        kind: changeView.shape.kind,
        changes: z.array(change).describe("Attribute by attribute; empty where the relation came or went as a whole"),
        sourceChanges: z.array(sourceChange).describe("The same of the sources"),
      })
      .describe("What changed, as data for programs"),
  })
  .meta({ id: "JsonFeedItem", description: "What one release changed of one relation" });

/** A feed of changes. */
export const jsonFeed = z
  .strictObject({
    version: z.literal("https://jsonfeed.org/version/1.1"),
    title: z.string().describe('"Entente – Änderungen: Norwegen – Tadschikistan"'),
    home_page_url: z.url().describe("The page that the feed is about"),
    feed_url: z.url().describe("Where the feed is, with all its options"),
    next_url: z.url().exactOptional().describe("The page of it with what is older; absent on the last"),
    description: z.string().describe("The licence, in the reader's words"),
    authors: z.array(z.strictObject({ name: z.string() })).length(1),
    language,
    items: z.array(item).describe("The newest first"),
  })
  .meta({ id: "JsonFeed", description: "What changed, release by release, as JSON Feed 1.1" });
export type JsonFeedBody = z.output<typeof jsonFeed>;
