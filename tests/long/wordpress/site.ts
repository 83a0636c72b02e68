import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../../pages/free-port.ts";
import { unpackDebianPackages } from "../debian-packages.ts";
import type { HttpsServer } from "../https-server.ts";
import { php, requireExtensions, servePhp } from "../php.ts";

/** The versions in the npm package, by the name that it gives them. */
export const versions = ["6.2", "6.3", "6.4", "6.5", "beta", "nightly"];

/** The name for the version that Debian has, with its default theme. Its editors do not work, because scripts in other packages are missing. */
export const debian = "debian";
const debianPackagesOfWordPress = ["wordpress", "wordpress-theme-twentytwentythree"];

const debianPackages = "php-cli php-sqlite3 php-xml php-mbstring php-curl php-zip";
const neededExtensions = ["pdo_sqlite", "SimpleXML", "mbstring", "curl", "zip"];
const ownFiles = "tests/systems/wordpress";

/** A WordPress with a default theme, the login “editor” and “fictitious”, and no posts. */
export interface WordPress {
  /** Such as `6.5` or `beta`. */
  build: string;
  /** Such as `6.5.5`. */
  version: string;
  origin: string;
  /** What PHP needs in its environment to run a program in this WordPress. */
  env: NodeJS.ProcessEnv;
  /** Publishes a post without an editor. Returns its URL. */
  publishPost(title: string, content: string): Promise<string>;
  /** Runs a PHP program in WordPress, with further environment variables. Returns its output. */
  runPhp(program: string, variables?: Readonly<Record<string, string>>): Promise<string>;
  stop(): Promise<void>;
}

/** Returns the path of the plugin that `npm run integrations` has built. */
export function builtPlugin(): string {
  const folder = "dist/integrations";
  const [zip = ""] = readdirSync(folder).filter((name) => name.startsWith("entente-wordpress-"));
  return join(folder, zip);
}

/** @throws if PHP or one of the extensions that WordPress needs is missing; the message names the packages */
export function requirePhp(): Promise<void> {
  return requireExtensions(neededExtensions, debianPackages);
}

/**
 * Installs WordPress with SQLite from the npm package or from Debian, and serves it.
 * @param packages folder of the installed npm package
 * @param folder is created
 * @throws if the installation fails
 */
export async function startWordPress(
  packages: string,
  build: string,
  folder: string,
  { host, certificate }: Pick<HttpsServer, "host" | "certificate">,
): Promise<WordPress> {
  const origin = `http://localhost:${await freePort()}`;
  const ENTENTE_PORT = new URL(`https://${host}`).port;
  const env = { ...process.env, SITE: origin, ENTENTE_PORT, ENTENTE_CERTIFICATE: certificate };
  const content = join(folder, "wp-content");
  const builds = join(packages, "node_modules/@wp-playground/wordpress-builds");
  const unpack = (file: string, to: string) => php([join(ownFiles, "unpack.php"), join(builds, "src", file), to]);
  if (build === debian) {
    await unpackDebianPackages(debianPackagesOfWordPress, `${folder}-packages`);
    renameSync(join(`${folder}-packages`, "usr/share/wordpress"), folder);
  } else {
    // The zip file contains everything except styles and scripts, and also the package's own database, which is not used.
    await unpack(`wordpress/wp-${build}.zip`, folder);
    cpSync(join(builds, `public/wp-${build}`), folder, { recursive: true });
    renameSync(join(content, "database"), join(content, "database-of-the-package"));
  }
  const plugin = join(content, "plugins/sqlite-database-integration");
  rmSync(plugin, { recursive: true, force: true });
  await unpack("sqlite-database-integration/sqlite-database-integration.zip", join(content, "plugins"));
  renameSync(`${plugin}-main`, plugin);
  cpSync(join(plugin, "db.copy"), join(content, "db.php"));
  mkdirSync(join(content, "mu-plugins"));
  cpSync(join(ownFiles, "entente-tests.php"), join(content, "mu-plugins/entente-tests.php"));
  for (const file of ["wp-config.php", "install.php", "publish-post.php", "print-plugin.php", "run.php"])
    cpSync(join(ownFiles, file), join(folder, file));

  const version = await php([join(folder, "install.php")], env);
  if (!/^\d+\.\d/.test(version)) throw new Error(`WordPress ${build} was not installed: ${version}`);
  const { stop } = await servePhp(folder, origin, env);
  return {
    build,
    version,
    origin,
    env,
    publishPost: async (title, text) =>
      `${origin}/?p=${await php([join(folder, "publish-post.php"), title, text], env)}`,
    runPhp: (program, variables) => php([join(folder, "run.php"), program], { ...env, ...variables }),
    stop,
  };
}
