import { pictureSize } from "../../data/view/pictures/picture-size.ts";
import { escapeXml } from "./escape-xml.ts";

/** What an oEmbed document describes. */
export interface Embeddable {
  title: string;
  /** One or two sentences, shown until the frame has loaded, or permanently where frames are forbidden. */
  summary: string;
  /** URL of the page. */
  page: string;
  /** URL of the frame document. */
  frame: string;
  /** Size of the frame, in CSS pixels. */
  width: number;
  height: number;
  /** URL of the page's picture, which has the size of all pictures. */
  picture: string;
}

const cacheAge = 86_400;

/**
 * Returns the oEmbed document of type `rich` (https://oembed.com, 2.3.4). `html` has the form that WordPress shows for
 * unregistered sites: a blockquote with a link and an empty frame, on one line, without further attributes.
 */
export function oembedDocument(
  origin: string,
  { title, summary, page, frame, width, height, picture }: Embeddable,
  { maxWidth, maxHeight }: { maxWidth: number; maxHeight: number },
) {
  const attributes = `width="${width}" height="${height}" title="${escapeXml(title)}" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"`;
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Entente",
    provider_url: `${origin}/`,
    cache_age: cacheAge,
    html: `<blockquote><a href="${escapeXml(page)}">${escapeXml(title)}</a> ${escapeXml(summary.replace(/\s+/g, " "))}</blockquote><iframe src="${escapeXml(frame)}" ${attributes}></iframe>`,
    width,
    height,
    // “The URL must respect any maxwidth and maxheight parameters.”
    ...(pictureSize.width <= maxWidth && pictureSize.height <= maxHeight
      ? { thumbnail_url: picture, thumbnail_width: pictureSize.width, thumbnail_height: pictureSize.height }
      : {}),
  };
}

/** Returns an oEmbed document as XML. */
export function oembedXml(document: ReturnType<typeof oembedDocument>): string {
  const elements = Object.entries(document).map(([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join("")}</oembed>\n`;
}
