import type { FeedEntry, FeedView } from "../../../data/view/changes/feed-view.ts";
import type { JsonFeedBody } from "../../contract/json-feed.ts";
import { changeHtml, changeText } from "./change-content.tsx";
import type { FeedUrls } from "./feed-atom.ts";

/**
 * Returns a feed of changes as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Each item describes the change as HTML and as
 * text for readers, and as structured data in the extension `_entente`.
 */
export function jsonFeed(view: FeedView, { self, next }: FeedUrls): string {
  const { lang, title, url, licence, entries } = view;
  const feed: JsonFeedBody = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: url,
    feed_url: self,
    ...(next ? { next_url: next } : {}),
    description: licence.text,
    authors: [{ name: "Entente" }],
    language: lang,
    items: entries.map(item),
  };
  return JSON.stringify(feed);
}

function item({ id, release, time, change }: FeedEntry): JsonFeedBody["items"][number] {
  const { relation, title, url, lang, summary, kind, changes, sourceChanges } = change;
  return {
    id,
    url,
    title,
    summary,
    content_html: changeHtml(change),
    content_text: changeText(change),
    date_published: time,
    date_modified: time,
    language: lang,
    tags: [relation],
    // JSON Feed 1.1: “Custom objects … must start with an underscore.”
    _entente: { release, relation, kind, changes, sourceChanges },
  };
}
