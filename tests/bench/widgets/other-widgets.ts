import { readFileSync } from "node:fs";
import { type BuildOptions, build } from "esbuild";
import { run } from "../../long/step.ts";
import type { ServedFile } from "./widget-server.ts";

const folder = "tests/systems/other-widgets";

/** Installs the widgets of other projects, and returns their files as a site would serve them: bundled and minified. */
export async function otherWidgets(): Promise<Record<string, ServedFile>> {
  await run("npm", ["ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
  });
  const packages = `${folder}/node_modules`;
  return {
    "/giscus.js": javascript(await minified({ stdin: { contents: 'import "giscus";', resolveDir: folder } })),
    "/lite-yt-embed.js": javascript(
      await minified({ entryPoints: [`${packages}/lite-youtube-embed/src/lite-yt-embed.js`] }),
    ),
    "/lite-yt-embed.css": {
      type: "text/css",
      body: await minified({ entryPoints: [`${packages}/lite-youtube-embed/src/lite-yt-embed.css`] }),
    },
    // The package already contains a minified script.
    "/wikipedia-preview.js": javascript(
      readFileSync(`${packages}/wikipedia-preview/dist/wikipedia-preview.umd.cjs`, "utf8"),
    ),
    "/wikipedia-preview-link.css": {
      type: "text/css",
      body: readFileSync(`${packages}/wikipedia-preview/dist/wikipedia-preview-link.css`, "utf8"),
    },
  };
}

function javascript(body: string): ServedFile {
  return { type: "text/javascript", body };
}

async function minified(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    minify: true,
    format: "esm",
    legalComments: "none",
    write: false,
  });
  return outputFiles?.[0]?.text ?? "";
}
