import type { ListLink, ListView } from "../../../../data/view/pages/list-view.ts";

/** The links above a list to its other parts: orders and letters. */
export function ListChoices({ list }: { list: ListView<unknown> }) {
  return <>{list.links.filter(({ kind }) => kind !== "pages").map(navigation)}</>;
}

/** The links to the other pages of a list. */
export function ListPages({ list }: { list: ListView<unknown> }) {
  return <>{list.links.filter(({ kind }) => kind === "pages").map(navigation)}</>;
}

function navigation({ label, kind, links }: ListView<unknown>["links"][number]) {
  return (
    <nav class={`list-links ${kind}`} aria-label={label}>
      <ul>
        {links.map((link) => (
          <li>
            <a {...attributesOf(link)}>{link.text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function attributesOf({ url, label, isCurrent }: ListLink) {
  return {
    href: url,
    ...(label ? { "aria-label": label } : {}),
    ...(isCurrent ? { "aria-current": "page" as const } : {}),
  };
}
