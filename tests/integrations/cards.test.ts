import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeEach, expect, test } from "vitest";
import { Cards, type CardsSettings } from "../../integrations/core/cards.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { card, serveFictitiousCards } from "./fictitious-server.ts";

let folder: string;
let messages: string[];
const server = await serveFictitiousCards();
const { origin, answer: working } = server;

beforeEach(() => {
  folder = join(temporaryFolder(), "entente-cards");
  messages = [];
  Object.assign(server, { answer: working, requests: [] });
});

afterAll(server.stop);

const cards = (settings: Partial<CardsSettings> = {}) =>
  new Cards({ server: origin, folder, report: (message) => messages.push(message), ...settings });

const failures: [string, (response: ServerResponse) => void][] = [
  ["closes the connection", (response) => response.destroy()],
  ["never answers", () => undefined],
  ["answers with an error", (response) => response.writeHead(500).end()],
  ["answers with a script", (response) => response.end("<script>alert(1)</script>")],
  ["answers with half a card", (response) => response.end(card("A fictitious card").slice(0, 90))],
  ["answers with a card that contains a script", (response) => response.end(card("<script>alert(1)</script>"))],
  ["answers with a card that runs a script", (response) => response.end(card("<b onclick=alert(1)>x</b>"))],
  [
    "answers in another encoding",
    (response) => response.end(Buffer.from(card("B\xe9langer, a fictitious name"), "latin1")),
  ],
  ["redirects", (response) => response.writeHead(301, { Location: "https://new.example/" }).end()],
  ["does not know the address", (response) => response.writeHead(404).end("<h1>Not found</h1>")],
];

test("a server that sends something else slowly is not asked for every card", async () => {
  server.answer = (response) => void setTimeout(() => response.end("not a card"), 300);
  const site = cards();
  const kinds = Array.from({ length: 20 }, (_, index) => `visit${",meeting".repeat(index)}`);
  await Promise.all(kinds.map((each) => site.render({ relation: "no-tj", kinds: each })));
  expect(server.requests).toHaveLength(4);
});

test("a card is requested once in a run, in one line and with its texts protected", async () => {
  server.answer = (response) => response.end(card('“A” "b" -- c...\n\n*d*'));
  const site = cards();
  const [first, second] = await Promise.all([site.render({ relation: "no-tj" }), site.render({ relation: "no-tj" })]);
  expect(first).toBe(second);
  expect(server.requests).toEqual(["/fragment/no-tj?lang=en"]);
  expect(first).not.toContain("\n");
  expect(first).toContain("<p>“A” &#34;b&#34; &#45;&#45; c&#46;&#46;&#46;&#10;&#10;&#42;d&#42;</p>");
  expect(first).toContain("<style>.a{color:red}</style>");
  expect(messages).toEqual([]);
});

test.each(failures)("if the server %s, the last good card is shown, and without one, a link", async (_, fail) => {
  const good = await cards().render({ relation: "no-tj" });
  server.answer = fail;
  expect(await cards().render({ relation: "no-tj" })).toBe(good);
  expect(messages.join(" ")).toMatch(/returned no card, because .* The page shows the last good card for no-tj/);

  const link = await cards().render({ relation: "kz-no", lang: "de" });
  expect(link).toContain(`<a href="${origin}/relations/kz-no?lang=de">`);
  server.answer = working;
  expect(await cards().render({ relation: "kz-no", lang: "de" })).toContain("A fictitious card");
});

test("a server that is down is asked once in a run", async () => {
  server.answer = (response) => response.destroy();
  const site = cards();
  for (const relation of ["no-tj", "kz-no", "af-tj"]) await site.render({ relation });
  expect(server.requests).toHaveLength(1);
});

test("a server that fails for one card is asked for the others", async () => {
  server.answer = (response, url) =>
    url.includes("kz-no") ? response.writeHead(500).end() : response.end(card("Good"));
  const site = cards();
  await site.render({ relation: "kz-no" });
  expect(await site.render({ relation: "no-tj" })).toContain("Good");
});

test("a card disappears for good if the server says that its fact was removed", async () => {
  await cards().render({ relation: "no-tj" });
  server.answer = (response) => response.writeHead(410).end("<!-- Entente: The fact was removed. -->");
  expect(await cards().render({ relation: "no-tj" })).toBe("");
  expect(messages).toEqual(["There is no card for no-tj: The fact was removed."]);
  server.answer = (response) => response.destroy();
  expect(await cards().render({ relation: "no-tj" })).not.toContain("A fictitious card");
  server.answer = working;
});

test.each([
  [{ server: "https://entente.example/path" }, "“https://entente.example/path” is not the address of a server"],
  [{ server: "http://localhost:99999" }, "“http://localhost:99999” is not the address of a server"],
  [{ server: "http://exa mple" }, "“http://exa mple” is not the address of a server"],
  [{ lang: "xx" }, "“xx” is not a language of Entente. Set `lang` to de, en, nb, ru, tg or fa"],
  [{ release: "latest" }, "“latest” is not a release. Set `release` to its number"],
  [{ release: 0 }, "“0” is not a release"],
])("the settings %j are refused", (settings, message) => {
  expect(() => cards(settings)).toThrow(message);
});

test("if the release in the settings is wrong, the message names the setting", async () => {
  server.answer = (response) => response.writeHead(400).end("<!-- Entente: There is no such release. -->");
  await cards({ release: 99 }).render({ relation: "no-tj" });
  expect(messages).toEqual(["There is no card for no-tj: There is no such release. In the settings, `release` is 99."]);
});

test.each<[string, (response: ServerResponse) => void, RegExp]>([
  [
    "redirects",
    (response) => response.writeHead(301, { Location: "https://new.example/" }).end(),
    /redirects to https:\/\/new.example\/\. Set `server` to/,
  ],
  [
    "stops in the middle",
    (response) => {
      response.writeHead(200, { "Content-Length": "900" }).write("<div");
      setTimeout(() => response.destroy(), 50);
    },
    /response was incomplete or damaged/,
  ],
])("the message says what to do about a server that %s", async (_, answer, message) => {
  server.answer = answer;
  await cards().render({ relation: "no-tj" });
  expect(messages[0]).toMatch(message);
});

test("what is wrong in a file is reported with its name", async () => {
  const site = cards();
  await site.render({ relation: "norway" }, "posts/a.md");
  await site.render({ relation: "no-tj", colour: "red" }, "posts/b.md");
  server.answer = (response) => response.writeHead(410).end("<!-- Entente: The fact was removed. -->");
  await site.render({ relation: "no-se" }, "posts/c.md");
  await site.render({ relation: "no-se" }, "posts/d.md");
  expect(messages).toEqual([
    expect.stringMatching(/^posts\/a.md: “norway” is not a relation/),
    expect.stringMatching(/^posts\/b.md: .* are ignored: colour/),
    "posts/c.md: There is no card for no-se: The fact was removed.",
    "posts/d.md: There is no card for no-se: The fact was removed.",
  ]);
});

test("what an editor got wrong is reported, and never breaks the build", async () => {
  expect(await cards().render({ relation: "norway" })).toBe("");
  expect(messages.splice(0).join()).toContain("“norway” is not a relation");
  expect(await cards().render({ relation: "no-tj", colour: "red" })).toContain("A fictitious card");
  expect(messages.join()).toContain("are ignored: colour");
});

test("a stored card that was damaged is not shown", async () => {
  await cards().render({ relation: "no-tj" });
  const host = new URL(origin).host.replace(":", "-");
  expect(readdirSync(join(folder, host))).toEqual(["no-tj,lang=en.txt"]);
  writeFileSync(join(folder, host, "no-tj,lang=en.txt"), "<<<<<<< ours");
  server.answer = (response) => response.destroy();
  expect(await cards().render({ relation: "no-tj" })).toContain("<a href=");
});

test("the style sheet is stored under its hash, and found by the stored card", async () => {
  server.answer = (response, url) => {
    if (url === "/style.css") return response.setHeader("Content-Type", "text/css").end(".a{color:red}");
    const html = card("A").replace(/<style>.*<\/style>/, '<link rel="stylesheet" href="/entente.css">');
    return response.setHeader("Link", `<${origin}/style.css>; rel="preload"`).end(html);
  };
  const styles = { folder: join(folder, "static"), path: "/assets/" };
  mkdirSync(styles.folder, { recursive: true });
  const html = await cards({ styles }).render({ relation: "no-tj" });
  expect(messages).toEqual([]);
  const [file = ""] = readdirSync(styles.folder);
  expect(html).toContain(`href="/assets/${file}"`);
  expect(readFileSync(join(styles.folder, file), "utf8")).toBe(".a{color:red}");
  server.answer = (response) => response.destroy();
  expect(await cards({ styles }).render({ relation: "no-tj" })).toBe(html);
});

test("a server that answers slowly but in time gives all cards", async () => {
  let waiting = Promise.resolve();
  server.answer = (response) => {
    // One after the other, as a server with one processor.
    waiting = waiting.then(() => delay(40)).then(() => void response.end(card("A fictitious card")));
  };
  const site = cards();
  const facts = Array.from({ length: 100 }, (_, index) => ({ relation: "no-tj", fact: `fact-${index}` }));
  const html = await Promise.all(facts.map((attributes) => site.render(attributes)));
  expect(html.filter((text) => !text.includes("A fictitious card"))).toEqual([]);
  expect(messages).toEqual([]);
});

test("a card that cannot be stored is shown all the same", async () => {
  writeFileSync(folder, "A file where the folder should be");
  expect(await cards().render({ relation: "no-tj" })).toContain("A fictitious card");
  expect(messages.join()).toContain("cannot be kept for the next build");
});

test("a stored card that is the same is not written again", async () => {
  await cards().render({ relation: "no-tj" });
  const [file = ""] = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".txt"),
  );
  utimesSync(join(folder, file), 1, 1);
  await cards().render({ relation: "no-tj" });
  expect(statSync(join(folder, file)).mtimeMs).toBe(1000);
});

test("settings without the address of a server are an error that says what to do", () => {
  expect(() => cards({ server: "entente.example" })).toThrow("Set `server` to one like https://entente.example");
});
