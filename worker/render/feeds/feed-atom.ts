import type { FeedEntry, FeedView } from "../../../data/view/changes/feed-view.ts";
import { escapeXml } from "../escape-xml.ts";
import { changeHtml } from "./change-content.tsx";

/** The feed's own URLs. */
export interface FeedUrls {
  /** URL of this page of the feed, with all parameters. */
  self: string;
  /** URL of the next page, with older entries (RFC 5005, 3); null on the last page. */
  next: string | null;
}

type Attributes = Readonly<Record<string, string>>;

/** Returns a feed of changes as Atom (RFC 4287). The changes are in `<content type="html">`, in the feed's language. */
export function atomFeed(view: FeedView, { self, next }: FeedUrls): string {
  const { id, lang, title, url, updated, licence, entries } = view;
  const feed = element("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": lang }, [
    element("id", {}, [escapeXml(id)]),
    element("title", {}, [escapeXml(title)]),
    element("updated", {}, [updated]),
    element("author", {}, [element("name", {}, ["Entente"])]),
    element("link", { rel: "self", type: "application/atom+xml", href: self }),
    element("link", { rel: "alternate", type: "text/html", hreflang: lang, href: url }),
    ...(next ? [element("link", { rel: "next", type: "application/atom+xml", href: next })] : []),
    element("link", { rel: "license", href: licence.url }),
    element("rights", {}, [escapeXml(licence.text)]),
    ...entries.map(entryElement),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

function entryElement({ id, time, change }: FeedEntry): string {
  const { title, url, lang, summary, relation } = change;
  return element("entry", {}, [
    element("id", {}, [escapeXml(id)]),
    element("title", {}, [escapeXml(title)]),
    element("updated", {}, [time]),
    element("published", {}, [time]),
    element("link", { rel: "alternate", type: "text/html", hreflang: lang, href: url }),
    element("category", { term: relation, label: title }),
    element("summary", {}, [escapeXml(summary)]),
    // RFC 4287, 3.1.1.2: HTML content is escaped.
    element("content", { type: "html" }, [escapeXml(changeHtml(change))]),
  ]);
}

/** Returns an XML element. @param children XML: elements or escaped text */
function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const attributeText = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join("");
  const content = children.join("");
  return content === "" ? `<${name}${attributeText}/>` : `<${name}${attributeText}>${content}</${name}>`;
}
