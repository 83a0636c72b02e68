import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";

/** Folders in `integrations/` that become npm packages. Their programs in TypeScript and JSX are compiled into one file each. */
const packages = ["eleventy", "docusaurus", "hugo", "strapi"];

/** How programs in JSX are compiled. They run in a browser, with the host system's React and other libraries. */
const inBrowser: BuildOptions = {
  platform: "browser",
  packages: "external",
  // Otherwise, esbuild reads our own tsconfig.json, which names Preact.
  tsconfigRaw: { compilerOptions: { jsx: "react-jsx", jsxImportSource: "react" } },
  outExtension: { ".js": ".mjs" },
};

/** Builds the npm packages. Returns the paths of their files. */
export async function npmPackages(target: string): Promise<string[]> {
  const files: string[] = [];
  for (const name of packages) {
    const [source, folder] = [join("integrations", name), join(target, name)];
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const compile = (extension: string, options: BuildOptions) =>
      build({
        entryPoints: readdirSync(source)
          .filter((file) => file.endsWith(extension))
          .map((file) => join(source, file)),
        outdir: folder,
        bundle: true,
        format: "esm",
        ...options,
      });
    await compile(".ts", {
      platform: "node",
      target: "node20",
      banner: name === "hugo" ? { js: "#!/usr/bin/env node" } : {},
      // Strapi loads plugins with `require` and brings `@strapi/utils` itself.
      ...(name === "strapi" ? { format: "cjs", external: ["@strapi/utils"] } : {}),
    });
    await compile(".jsx", inBrowser);
    cpSync(source, folder, { recursive: true, filter: (file) => !/\.(ts|jsx)$/.test(file) });
    cpSync("LICENSE", join(folder, "LICENSE"));
    const packed = execFileSync("npm", ["pack", "--silent", "--pack-destination", target, `./${folder}`]);
    files.push(join(target, packed.toString().trim()));
  }
  return files;
}
