// Checks that third-party programs, which sites use to preview or embed links, can read relation, fact and state pages in three languages.
// Also runs our module for Drupal in PHP.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "../pages/free-port.ts";
import { checkDrupalModule } from "./drupal-module.ts";
import { serveHttps } from "./https-server.ts";
import { run } from "./step.ts";
import { requirePhp } from "./wordpress/site.ts";

/** Pages, and texts that their titles and their descriptions should contain. */
const pages = [
  { path: "/relations/no-tj?lang=de", title: "Norwegen – Tadschikistan", description: "29. Juni 1992" },
  { path: "/relations/no-tj?lang=ru", title: "Норвегия – Таджикистан", description: "29 июня 1992 года" },
  { path: "/relations/no-tj?lang=fa", title: "نروژ – تاجیکستان", description: "۲۹ ژوئن ۱۹۹۲" },
  ...[
    { lang: "de", title: "Norwegen – Tadschikistan: Arbeitsbesuch", description: "Tadschikistan" },
    { lang: "ru", title: "Норвегия – Таджикистан: Рабочий визит", description: "Таджикистан" },
    { lang: "fa", title: "نروژ – تاجیکستان: سفر کاری", description: "تاجیکستان" },
  ].map(({ lang, ...texts }) => ({ path: `/relations/no-tj/visit-2012-11-gul?lang=${lang}`, ...texts })),
  { path: "/countries/tj?lang=de", title: "Tadschikistan", description: "Afghanistan" },
  { path: "/countries/tj?lang=ru", title: "Таджикистан", description: "Афганистан" },
  { path: "/countries/tj?lang=fa", title: "تاجیکستان", description: "افغانستان" },
];

interface OembedDocument {
  type: string;
  title: string;
  html: string;
}

/** What read.js prints for a page. */
interface Reading {
  oembedExtractor: OembedDocument;
  unfurl: {
    oEmbed: OembedDocument;
    favicon: string;
    open_graph: { title: string; description: string; images: { url: string }[] };
  };
  metascraper: Record<"title" | "description" | "image" | "url" | "logo" | "lang", string>;
  openGraph: {
    ogTitle: string;
    ogDescription: string;
    ogUrl: string;
    ogImage: { url: string; width: string; height: string; type: string }[];
    twitterCard: string;
  };
}

/** What Iframely answers for a page. */
interface IframelyAnswer {
  meta: { title: string; description: string; canonical: string; site: string };
  links: { rel: string[]; href: string; media?: { width?: number; height?: number } }[];
}

await requirePhp();
checkDrupalModule();
const folder = mkdtempSync(join(tmpdir(), "entente-consumers-"));
try {
  cpSync("tests/systems/consumers", folder, { recursive: true });
  await run("npm", ["ci", "--ignore-scripts", "--loglevel=error", "--no-audit", "--no-fund"], { cwd: folder });
  const { host, certificate, stop } = await serveHttps(folder, { hostname: "127.0.0.1" });
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate, NO_PROXY: "127.0.0.1" };
  const iframely = await startIframely(env);
  try {
    const origin = `https://${host}`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(folder, "read.js"), ...pages.map(({ path }) => origin + path)],
      { env, maxBuffer: 1e8 },
    );
    const readings = stdout.trim().split("\n");
    for (const [index, page] of pages.entries()) {
      await checkReading(origin, page, JSON.parse(readings[index] ?? "null"));
      checkIframely(origin, page, await iframely.read(origin + page.path));
      console.log(`${page.path}: read as expected by every program`);
    }
  } finally {
    iframely.stop();
    await stop();
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** @throws if a program has not read the page's title, description, picture and frame */
async function checkReading(
  origin: string,
  { path, title, description }: (typeof pages)[number],
  reading: Reading,
): Promise<void> {
  const { oembedExtractor, unfurl, metascraper, openGraph } = reading;
  for (const [program, document] of Object.entries({ oembedExtractor, unfurl: unfurl.oEmbed })) {
    assert.equal(document.type, "rich", `${program}, ${path}`);
    assert.ok(document.title.includes(title), `${program} reads the title of ${path}: ${document.title}`);
    assert.ok(
      document.html.replaceAll("&amp;", "&").includes(frameOf(origin, path)),
      `${program} reads the frame of ${path}`,
    );
  }
  const previews = {
    unfurl: { ...unfurl.open_graph, image: unfurl.open_graph?.images?.[0]?.url },
    metascraper,
    openGraph: { title: openGraph.ogTitle, description: openGraph.ogDescription, image: openGraph.ogImage?.[0]?.url },
  };
  const images = new Set<string | undefined>();
  for (const [program, preview] of Object.entries(previews)) {
    assert.ok(preview.title?.includes(title), `${program} reads the title of ${path}: ${preview.title}`);
    assert.ok(
      preview.description?.includes(description),
      `${program} reads the description of ${path}: ${preview.description}`,
    );
    images.add(preview.image);
  }
  assert.deepEqual([metascraper.url, openGraph.ogUrl], [origin + path, origin + path], `The URL of ${path}`);
  assert.equal(
    metascraper.lang,
    new URL(origin + path).searchParams.get("lang"),
    `metascraper reads the language of ${path}`,
  );
  assert.ok(unfurl.favicon?.startsWith(origin), `unfurl reads the icon of ${path}: ${unfurl.favicon}`);
  assert.ok(metascraper.logo?.startsWith(origin), `metascraper reads the logo of ${path}: ${metascraper.logo}`);
  assert.equal(openGraph.twitterCard, "summary_large_image", `The Twitter card of ${path}`);

  assert.equal(images.size, 1, `All programs read the same picture of ${path}: ${[...images].join(", ")}`);
  const { url, ...size } = openGraph.ogImage[0] as Reading["openGraph"]["ogImage"][number];
  assert.ok(url.startsWith(origin), `The picture of ${path} is on our host: ${url}`);
  assert.deepEqual([String(size.width), String(size.height), size.type], ["1200", "630", "image/png"]);
}

/** @throws if Iframely has not found the page's frame, or another title or description */
function checkIframely(
  origin: string,
  { path, title, description }: (typeof pages)[number],
  { meta, links }: IframelyAnswer,
): void {
  assert.ok(meta.title.includes(title), `Iframely reads the title of ${path}: ${meta.title}`);
  assert.ok(meta.description.includes(description), `Iframely reads the description of ${path}: ${meta.description}`);
  assert.deepEqual([meta.canonical, meta.site], [origin + path, "Entente"]);
  const frame = links.find(({ rel }) => rel.includes("oembed"));
  // As wide as the site, with a fixed height.
  assert.ok(
    `https:${frame?.href}`.replace("https:https:", "https:").startsWith(frameOf(origin, path)),
    `Iframely finds the frame of ${path}: ${frame?.href}`,
  );
  assert.deepEqual([frame?.media?.width, typeof frame?.media?.height], [undefined, "number"]);
}

/** Returns the start of the URL of a page's frame. */
function frameOf(origin: string, path: string): string {
  return `${origin}/embed${path.replace(/^\/(relations|countries)/, "")}`;
}

/** Starts an Iframely server with our entry for its list of domains. */
async function startIframely(
  env: NodeJS.ProcessEnv,
): Promise<{ read(url: string): Promise<IframelyAnswer>; stop(): void }> {
  const program = join(folder, "node_modules/iframely");
  // It looks for plugins in a folder that exists only where npm could not place a package higher up.
  mkdirSync(join(program, "node_modules"), { recursive: true });
  cpSync(join(folder, "iframely-config.js"), join(program, "config.local.js"));
  const domains = readFileSync("docs/oembed-providers/iframely.json", "utf8").replaceAll("HOST", "127.0.0.1");
  writeFileSync(join(program, "whitelist/iframely-2026-01-01-00-00-UTC.json"), domains);
  const port = await freePort();
  const server = spawn(process.execPath, ["server.js"], {
    cwd: program,
    env: { ...env, HOST: "127.0.0.1", PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    let output = "";
    server.stdout.on("data", (chunk) => {
      output += chunk;
      if (output.includes("iframely is running")) resolve();
    });
    server.once("exit", (code) => reject(new Error(`Iframely ended (${code}): ${output}`)));
  });
  return {
    async read(url) {
      const response = await fetch(`http://127.0.0.1:${port}/iframely?url=${encodeURIComponent(url)}`);
      assert.equal(response.status, 200, `Iframely reads ${url}`);
      return (await response.json()) as IframelyAnswer;
    },
    stop: () => server.kill(),
  };
}
