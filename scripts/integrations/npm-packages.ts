import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** Folders in `integrations/` that become npm packages. Their programs in TypeScript are compiled into one file each. */
const packages = ["eleventy", "docusaurus", "hugo"];

/** Builds the npm packages of the static sites. Returns the paths of their files. */
export async function npmPackages(target: string): Promise<string[]> {
  const files: string[] = [];
  for (const name of packages) {
    const [source, folder] = [join("integrations", name), join(target, name)];
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const isProgram = (file: string) => file.endsWith(".ts");
    await build({
      entryPoints: readdirSync(source)
        .filter(isProgram)
        .map((file) => join(source, file)),
      outdir: folder,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      banner: name === "hugo" ? { js: "#!/usr/bin/env node" } : {},
    });
    cpSync(source, folder, { recursive: true, filter: (file) => !isProgram(file) });
    cpSync("LICENSE", join(folder, "LICENSE"));
    const packed = execFileSync("npm", ["pack", "--silent", "--pack-destination", target, `./${folder}`]);
    files.push(join(target, packed.toString().trim()));
  }
  return files;
}
