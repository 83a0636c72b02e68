import { codeUnder } from "../documented-code.ts";

/** A way of showing a card, and what readers should see. */
export interface Way {
  name: string;
  title: string;
  /** The link that is pasted; null if the card is inserted as HTML. */
  link: string | null;
  codes: readonly { code: string; place: "both" | "web" | "email" }[];
  /** What the card is in the post. */
  selector: string;
  /** Whether the readers' browsers contact the server. */
  contactsServer: boolean;
  /** The directives of the site's policy to which the server must be added. */
  directives: readonly string[];
  /** Whether the card is there while the server is down. */
  staysWhenDead: boolean;
  /** What programs that read feeds and e-mails show: parts of the text; empty if they show nothing. They show no templates, frames and scripts. */
  feed: readonly string[];
  email: readonly string[];
}

/** Returns the ways of showing the card of Norway and Tajikistan, with the code from docs/cms/ghost.md. */
export async function waysOf(server: string): Promise<Way[]> {
  const fragment = async (query: string) => (await fetch(`${server}/fragment/no-tj?${query}`)).text();
  const plain = await fragment("lang=de&release=1&layout=compact&markup=plain");
  const relation = "Norwegen – Tadschikistan";
  const [frame = "", oneTag = ""] = codeUnder("docs/cms/ghost.md", "The frame").map((code) =>
    code.replaceAll("https://HOST", server),
  );
  const bookmark = [relation, "Diplomatische Beziehungen seit dem 29. Juni 1992", "Entente"];
  const none = { link: null, contactsServer: false, directives: [], staysWhenDead: true };
  return [
    {
      ...none,
      name: "link",
      title: "A fictitious post with a link",
      link: `${server}/relations/no-tj?lang=de`,
      codes: [],
      selector: ".kg-bookmark-card",
      feed: bookmark.slice(0, 2),
      email: bookmark,
    },
    {
      ...none,
      name: "frame",
      title: "A fictitious post with a frame",
      codes: [{ code: frame, place: "both" }],
      selector: "iframe",
      contactsServer: true,
      directives: ["frame-src"],
      staysWhenDead: false,
      feed: [],
      email: [],
    },
    {
      ...none,
      name: "fragment",
      title: "A fictitious post with a fragment",
      codes: [{ code: await fragment("lang=de&release=1"), place: "both" }],
      selector: "article.card",
      feed: [relation],
      email: [relation],
    },
    {
      ...none,
      name: "fragment-and-plain",
      title: "A fictitious post with a fragment for the site and another for e-mail",
      codes: [
        { code: await fragment("lang=de&release=1&layout=compact"), place: "web" },
        { code: plain, place: "email" },
      ],
      selector: "article.card",
      feed: [relation],
      email: textsIn(plain),
    },
    {
      ...none,
      name: "one-tag-embed",
      title: "A fictitious post with a one-tag embed",
      codes: [{ code: oneTag, place: "both" }],
      selector: "article.card",
      contactsServer: true,
      directives: ["script-src", "img-src"],
      staysWhenDead: false,
      feed: [],
      email: [],
    },
  ];
}

/** Returns the texts between the tags. */
function textsIn(html: string): string[] {
  return html
    .split(/<[^>]*>/)
    .map((text) => text.replaceAll("&amp;", "&"))
    .filter((text) => text.trim() !== "");
}
