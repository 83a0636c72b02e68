import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { freePort } from "../../pages/free-port.ts";
import { unpackDebianPackages } from "../debian-packages.ts";
import { php, requireExtensions, servePhp } from "../php.ts";

const ownFiles = "tests/systems/mediawiki";
const neededExtensions = ["intl", "mbstring", "xml", "pdo_sqlite", "curl", "zip"];
const debianPackages = "php-cli php-intl php-mbstring php-xml php-sqlite3 php-curl php-zip";

/** Debian's MediaWiki with SQLite, the login “Editor” and “fictitious password”, and no extensions. */
export interface MediaWiki {
  /** Such as `1.39.17`. */
  version: string;
  origin: string;
  /** Folder of the installation. */
  folder: string;
  /** Saves a page without a browser. Returns its URL. */
  save(title: string, wikitext: string): Promise<string>;
  /** Replaces our settings at the end of LocalSettings.php. Like any change to this file, it makes MediaWiki render all pages again. */
  configure(settings: string): void;
  /** Makes all cards and rendered pages too old to be used. Returns the number of cards and of servers without an answer. */
  age(): Promise<number>;
  /** Returns what PHP and MediaWiki logged as warnings or errors. */
  errors(): string;
  stop(): Promise<void>;
}

/** @throws if PHP or one of the extensions that MediaWiki needs is missing; the message names the packages */
export function requirePhp(): Promise<void> {
  return requireExtensions(neededExtensions, debianPackages);
}

/**
 * Installs MediaWiki from Debian's packages with SQLite, and serves it.
 * @param folder is created
 */
export async function startMediaWiki(folder: string): Promise<MediaWiki> {
  const packages = `${folder}-packages`;
  await unpackDebianPackages(["mediawiki", "mediawiki-classes"], packages);
  renameSync(join(packages, "usr/share/mediawiki"), folder);
  rmSync(packages, { recursive: true });
  // Debian's links lead to folders outside the package.
  for (const name of ["LocalSettings.php", "config", "extensions", "images"]) rmSync(join(folder, name));
  for (const name of ["extensions", "images", "data"]) mkdirSync(join(folder, name));

  const origin = `http://localhost:${await freePort()}`;
  const env = { ...process.env, MW_INSTALL_PATH: resolve(folder) };
  const logs = ["php-errors.log", "errors.log"].map((name) => join(folder, name));
  const logging = ["log_errors=1", `error_log=${resolve(logs[0] ?? "")}`];
  /** Runs one of MediaWiki's own programs. Returns its output. */
  const maintain = (script: string, ...args: string[]) =>
    php([...logging.flatMap((setting) => ["-d", setting]), join(folder, "maintenance", script), ...args], env);
  const database = ["--dbtype", "sqlite", "--dbpath", join(folder, "data")];
  const site = ["--server", origin, "--scriptpath", "", "--pass", "fictitious password"];
  await maintain("install.php", ...database, ...site, "Fictitious wiki", "Editor");
  for (const name of ["settings.php", "age-cards.php"]) cpSync(join(ownFiles, name), join(folder, "maintenance", name));
  const local = join(folder, "LocalSettings.php");
  const installed = `${readFileSync(local, "utf8")}\nrequire "$IP/maintenance/settings.php";\n`;
  const configure = (settings: string) => {
    writeFileSync(local, installed + settings);
    renderAgain();
  };
  /** As if the settings had just been saved. MediaWiki compares whole seconds, so they have to be in the next one. */
  const renderAgain = () => utimesSync(local, Date.now() / 1000 + 1, Date.now() / 1000 + 1);
  configure("");
  const { stop } = await servePhp(folder, origin, env, [...logging, "opcache.revalidate_freq=0"]);
  return {
    version: (await maintain("version.php")).match(/\d+\.\d+\.\d+/)?.[0] ?? "",
    origin,
    folder,
    save: async (title, wikitext) => {
      await withInput(wikitext, "php", [join(folder, "maintenance/edit.php"), "--user", "Editor", title], env);
      return `${origin}/index.php/${encodeURIComponent(title.replaceAll(" ", "_"))}`;
    },
    configure,
    age: async () => {
      const count = Number(await maintain("age-cards.php"));
      renderAgain();
      return count;
    },
    errors: () =>
      logs
        .filter(existsSync)
        .map((path) => readFileSync(path, "utf8"))
        .join(""),
    stop,
  };
}

/** Runs a program with a text as its input. @throws if it fails */
async function withInput(input: string, program: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(program, args, { env, stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(input);
  let output = "";
  child.stdout.on("data", (piece) => {
    output += piece;
  });
  const code = await new Promise((resolveCode) => child.once("close", resolveCode));
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} failed (${code}): ${output}`);
}
