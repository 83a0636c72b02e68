import type { FeedEntry, FeedView } from "../../../data/view/changes/feed-view.ts";
import { changeHtml } from "./change-content.tsx";

/** Addresses of a feed's own. */
export interface FeedAddresses {
  /** Where the feed is, with all its options. */
  self: string;
  /** The page of it with what is older (RFC 5005, 3); null on the last. */
  next: string | null;
}

type Attributes = Readonly<Record<string, string>>;

/** A feed of changes in Atom (RFC 4287). What it is about stands in `<content type="html">`, in the reader's language. */
export function atomFeed(view: FeedView, { self, next }: FeedAddresses): string {
  const { id, lang, title, url, updated, licence, entries } = view;
  const feed = element("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": lang }, [
    element("id", {}, [escaped(id)]),
    element("title", {}, [escaped(title)]),
    element("updated", {}, [updated]),
    element("author", {}, [element("name", {}, ["Entente"])]),
    element("link", { rel: "self", type: "application/atom+xml", href: self }),
    element("link", { rel: "alternate", type: "text/html", hreflang: lang, href: url }),
    ...(next ? [element("link", { rel: "next", type: "application/atom+xml", href: next })] : []),
    element("link", { rel: "license", href: licence.url }),
    element("rights", {}, [escaped(licence.text)]),
    ...entries.map(entryElement),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

function entryElement({ id, time, change }: FeedEntry): string {
  const { title, url, lang, summary, relation } = change;
  return element("entry", {}, [
    element("id", {}, [escaped(id)]),
    element("title", {}, [escaped(title)]),
    element("updated", {}, [time]),
    element("published", {}, [time]),
    element("link", { rel: "alternate", type: "text/html", hreflang: lang, href: url }),
    element("category", { term: relation, label: title }),
    element("summary", {}, [escaped(summary)]),
    // RFC 4287, 3.1.1.2: HTML stands in it escaped, as text.
    element("content", { type: "html" }, [escaped(changeHtml(change))]),
  ]);
}

/** @param children XML: elements, or text that was escaped */
function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const content = children.join("");
  return content === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${content}</${name}>`;
}

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML 1.0, 2.2 knows no control characters but tab and line breaks, not even escaped: they are left out. */
function escaped(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, "").replace(/[&<>"]/g, (character) => references[character] as string);
}
