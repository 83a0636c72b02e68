import type { FrameLocator, Locator, Page } from "playwright-core";
import type { WordPress } from "./site.ts";

declare global {
  interface Window {
    /** WordPress's own interface for scripts in its editor. */
    wp: {
      data: {
        dispatch(store: string): {
          insertDefaultBlock(): void;
          updateBlockAttributes(clientId: string, attributes: Readonly<Record<string, string>>): void;
        };
        select(store: string): {
          getSelectedBlock(): { clientId: string; attributes: Readonly<Record<string, unknown>> } | null;
        };
      };
    };
  }
}

/** An editor of posts in which links are pasted from the clipboard, each on a line of its own. */
export interface Editor {
  name: string;
  open(page: Page, site: WordPress, title: string): Promise<void>;
  /** Pastes a link, and waits until its card is shown. @throws if WordPress shows no card */
  pasteCard(page: Page, url: string, number: number): Promise<void>;
  /** Pastes a link that WordPress does not turn into a card. */
  pasteOther(page: Page, url: string, number: number): Promise<void>;
  /** Publishes the post. Returns its URL. */
  publish(page: Page): Promise<string>;
}

/** Signs in. Posts are then opened in either editor. */
export async function signIn(page: Page, { origin }: WordPress): Promise<void> {
  await page.goto(`${origin}/wp-login.php`);
  await page.getByLabel("Username or Email Address").fill("editor");
  await page.getByLabel("Password", { exact: true }).fill("fictitious");
  await page.getByRole("button", { name: "Log In" }).click();
  await page.waitForURL(/wp-admin/);
}

export const blockEditor: Editor = {
  name: "block editor",
  async open(page, { origin }, title) {
    await page.goto(`${origin}/wp-admin/post-new.php`);
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
    await (await canvas(page)).getByRole("textbox", { name: "Add title" }).fill(title);
    await startParagraph(page);
  },
  async pasteCard(page, url, number) {
    await paste(page, url);
    await (await canvas(page)).locator("[data-type='core/embed']").nth(number).locator("iframe").waitFor();
    await startParagraph(page);
  },
  async pasteOther(page, url, number) {
    await paste(page, url);
    const block = (await canvas(page)).locator("[data-type='core/embed']").nth(number);
    await block.getByText("Sorry, this content could not be embedded.").waitFor();
    await startParagraph(page);
  },
  async publish(page) {
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    const panel = page.getByRole("region", { name: "Editor publish" });
    await panel.getByRole("button", { name: "Publish", exact: true }).click();
    return hrefOf(panel.getByRole("link", { name: "View Post" }));
  },
};

export const classicEditor: Editor = {
  name: "classic editor",
  async open(page, { origin }, title) {
    await page.context().addCookies([{ name: "classic_editor", value: "1", url: origin }]);
    await page.goto(`${origin}/wp-admin/post-new.php`);
    await page.getByLabel("Add title").fill(title);
    await page.frameLocator("#content_ifr").locator("body").click();
  },
  async pasteCard(page, url, number) {
    await paste(page, url);
    await page.frameLocator("#content_ifr").locator(".wpview").nth(number).locator("iframe").waitFor();
    await page.keyboard.press("Enter");
  },
  async pasteOther(page, url) {
    // The editor asks for the card, and then puts back what was pasted. Keys that are pressed meanwhile are lost.
    const answer = page.waitForResponse((response) => (response.request().postData() ?? "").includes("parse-embed"));
    await paste(page, url);
    await answer;
    const body = page.frameLocator("#content_ifr").locator("body");
    await body.locator("> p").getByText(url).waitFor();
    while ((await body.locator("> *").last().textContent())?.includes(url)) {
      await page.keyboard.press("ControlOrMeta+End");
      await page.keyboard.press("Enter");
    }
  },
  async publish(page) {
    // After a long text, WordPress's bar covers the button.
    await page.evaluate(() => scrollTo(0, 0));
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    return hrefOf(page.locator("#message").getByRole("link", { name: "View post" }));
  },
};

/**
 * Starts a paragraph at the end of the post and waits until the cursor is there, as a click below the last block does. The Enter key
 * does so only in some versions.
 */
async function startParagraph(page: Page): Promise<void> {
  await page.evaluate(() => window.wp.data.dispatch("core/block-editor").insertDefaultBlock());
  await (await canvas(page)).locator("[data-type='core/paragraph']:focus").waitFor();
}

/** Pastes a text where the cursor is, as Ctrl+V does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("Control+V");
}

/** Returns the part of the block editor with the post, which is in a frame since WordPress 6.3. */
async function canvas(page: Page): Promise<Page | FrameLocator> {
  const frame = "iframe[name=editor-canvas]";
  await page.locator(`${frame}, .wp-block-post-title`).first().waitFor();
  return (await page.locator(frame).count()) > 0 ? page.frameLocator(frame) : page;
}

async function hrefOf(link: Locator): Promise<string> {
  const href = await link.getAttribute("href");
  if (!href) throw new Error("The link has no URL");
  return href;
}
