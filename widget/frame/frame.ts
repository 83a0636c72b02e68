// The only script of a frame document. It tells WordPress how high the card is and which link was followed, because WordPress shows
// frames of other sites without scroll bars, pop-ups or navigation. On other sites, the script does nothing.
// See wp-includes/js/wp-embed.js of WordPress, which receives the messages.

/** The value that WordPress adds to the frame's URL and expects in every message; undefined in other sites' frames. */
function secret(): string | undefined {
  return /secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];
}

function send(message: "height" | "link", value: number | string): void {
  if (secret()) parent.postMessage({ message, value, secret: secret() }, "*");
}

const main = document.querySelector("main") as HTMLElement;
const sendHeight = () => send("height", Math.ceil(main.getBoundingClientRect().height));

/**
 * Returns a URL on our host that leads to the same place as a link, because WordPress follows no other URLs. For a source, this is the
 * redirect of the claim; for anything else, the page that the title links to.
 */
function ownUrl(link: HTMLAnchorElement): string | undefined {
  if (link.origin === location.origin) return link.href;
  const source = link.closest("figure");
  const item = source?.closest("li");
  const fact = item?.id || item?.querySelector("li[id]")?.id;
  if (!source || !fact) return document.querySelector<HTMLAnchorElement>(".title a")?.href;
  const claim = [...(source.parentElement as Element).querySelectorAll("figure")].indexOf(source) + 1;
  const pair = location.pathname.split("/")[2];
  return `${location.origin}/go/${pair}/${fact}/${claim}${location.search}`;
}

if (parent !== window) {
  addEventListener("message", ({ source, data }) => {
    if (source === parent && data?.message === "ready" && data.secret === secret()) sendHeight();
  });
  // Older versions of WordPress add the secret after the frame has loaded.
  addEventListener("hashchange", sendHeight);
  new ResizeObserver(sendHeight).observe(main);
  // Browsers do not call the observer while the frame is far from the visible part of the page.
  sendHeight();
  addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    const url = link && secret() && ownUrl(link);
    if (!url) return;
    event.preventDefault();
    send("link", url);
  });
}
