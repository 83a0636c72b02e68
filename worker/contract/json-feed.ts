import * as z from "zod";
import { language, pairId } from "../../data/model/scalars.ts";
import { change, changeViewSchema, sourceChange } from "../../data/model/views/change-view.ts";

const time = z.iso.datetime().describe("When the release was published (ISO 8601, UTC)");

const item = z
  .strictObject({
    id: z.string().describe("Permanent `tag:` URI (RFC 4151), different for each language"),
    url: z.url().describe("The relation's page"),
    title: z.string().describe('Both states, such as "Norway – Tajikistan"'),
    summary: z.string().describe('Summary in one line, such as "New facts: 2 · Changed facts: 1"'),
    content_html: z.string().describe("What changed, in the feed's language, as HTML"),
    content_text: z.string().describe("What changed, as plain text"),
    date_published: time,
    date_modified: time,
    language,
    tags: z.array(pairId).length(1),
    _entente: z
      .strictObject({
        release: z.int().positive().describe("Number of the release that made the change"),
        relation: pairId,
        kind: changeViewSchema.shape.kind,
        changes: z.array(change).describe("Changes by attribute; empty if the whole relation was added or removed"),
        sourceChanges: z.array(sourceChange).describe("Changes to the sources"),
      })
      .describe("What changed, as structured data"),
  })
  .meta({ id: "JsonFeedItem", description: "The changes that one release made to one relation" });

/** Schema of a change feed in JSON Feed 1.1. */
export const jsonFeedSchema = z
  .strictObject({
    version: z.literal("https://jsonfeed.org/version/1.1"),
    title: z.string().describe('Title of the feed, such as "Entente – Changes: Norway – Tajikistan"'),
    home_page_url: z.url().describe("The web page that the feed is about"),
    feed_url: z.url().describe("URL of this feed, with all its parameters"),
    next_url: z.url().exactOptional().describe("URL of the page with older items; absent on the last page"),
    description: z.string().describe("The licence, in the feed's language"),
    authors: z.array(z.strictObject({ name: z.string() })).length(1),
    language,
    items: z.array(item).describe("Newest first"),
  })
  .meta({ id: "JsonFeed", description: "Changes by release, as JSON Feed 1.1" });
export type JsonFeedBody = z.output<typeof jsonFeedSchema>;
