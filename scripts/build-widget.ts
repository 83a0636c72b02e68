import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin, transform } from "esbuild";
import { minify } from "terser";
import { stateCodes } from "../data/model/states/states.ts";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const target = "es2022";

/** esbuild's text loader takes a style sheet as it stands; this one takes it minified. */
const minifiedCss: Plugin = {
  name: "minified-css",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true, charset: "utf8" });
      return { contents: code.trim(), loader: "text" };
    });
  },
};

async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`widget/element/${entry}`],
    bundle: true,
    write: false,
    minify: true,
    target,
    charset: "utf8",
    platform: "browser",
    // Preact's own factory is in the bundle already; the automatic runtime would come on top of it.
    jsxFactory: "h",
    jsxFragment: "Fragment",
    inject: [fileURLToPath(import.meta.resolve("preact"))],
    // The repository's tsconfig files are for checking; they have no say in the bytes.
    tsconfigRaw: {},
    legalComments: "none",
    logLevel: "silent",
    plugins: [minifiedCss],
    ...options,
  });
  // Once more: by terser's names and shortcuts it compresses to a hundred bytes less.
  const { code = "" } = await minify(outputFiles?.[0]?.text ?? "", {
    ecma: 2022,
    compress: { passes: 3 },
    format: { ecma: 2022 },
  });
  return code.trim();
}

/**
 * Builds the two scripts, and writes them and the flags to `dist/`. `widget` is /widget.js whole; `embed` lacks its end: the
 * one-tag embed is `embed + JSON.stringify(view) + ");"`.
 */
export async function buildWidget(): Promise<{ widget: string; embed: string }> {
  const flags = path.join(root, "dist/assets/flags");
  await mkdir(flags, { recursive: true });
  const [widget, handOver] = await Promise.all([
    bundle("widget.ts", { format: "iife" }),
    bundle("one-tag.ts", { format: "esm", banner: { js: "x=(ententeView)=>{" }, footer: { js: "}" } }),
    ...stateCodes.map((code) =>
      copyFile(
        path.join(root, "node_modules/country-flag-icons/3x2", `${code.toUpperCase()}.svg`),
        path.join(flags, `${code}.svg`),
      ),
    ),
  ]);
  const embed = `(${handOver.slice("x=".length).replace(/;$/, "")})(`;
  await writeFile(path.join(root, "dist/widget.txt"), widget);
  return { widget, embed };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWidget();
