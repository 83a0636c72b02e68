import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../../pages/free-port.ts";
import { builtPackage, installSite } from "../install-site.ts";
import { run } from "../step.ts";
import { type Program, startProgram } from "./program.ts";

/** The admin who edits. Strapi wants a capital letter and a digit. */
export const editor = { email: "editor@entente.example", password: "Fictitious1" };

/** Tokens for Strapi's REST API and for that of its admin. */
export interface Tokens {
  token: string;
  adminToken: string;
}

/** A running Strapi. */
export interface Site extends Tokens {
  folder: string;
  origin: string;
  program: Program;
}

/** An answer of one of Strapi's APIs. */
export interface Answer {
  status: number;
  /** JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: The tests assert what it contains.
  body: any;
  /** How long it took, in milliseconds. */
  duration: number;
}

/**
 * Installs Strapi from the lock file, and our package into it.
 * @throws if that fails; the message names what the installation may lack
 */
export async function installStrapi(folder: string): Promise<void> {
  cpSync("tests/systems/strapi", folder, { recursive: true });
  mkdirSync(join(folder, "public/uploads"), { recursive: true });
  const ours = builtPackage("strapi");
  try {
    await installSite(folder, [ours]);
  } catch (cause) {
    const message =
      "Strapi was not installed. Where npm has no compiled SQLite, this needs the Debian packages python3, make and g++.";
    throw new Error(message, { cause });
  }
}

const settings = { NODE_ENV: "production", STRAPI_TELEMETRY_DISABLED: "true", CACHE_TIME: "1", BROWSER: "none" };

/** What Strapi prints once it is ready. */
export const started = "Strapi started successfully";

export function buildAdmin(folder: string): Promise<void> {
  return run("npm", ["run", "build", "--silent"], { cwd: folder, env: settings });
}

/**
 * Starts Strapi.
 * @param env the address of the Entente server, as `ENTENTE`, and other settings
 * @param command `start`, or `develop` for a Strapi in which content types can be changed
 * @throws if Strapi refuses to start
 */
export async function startStrapi(
  folder: string,
  env: Readonly<Record<string, string>>,
  command: "start" | "develop" = "start",
): Promise<{ origin: string; program: Program }> {
  const port = await freePort();
  const program = await startProgram(["node_modules/@strapi/strapi/bin/strapi.js", command], started, {
    cwd: folder,
    env: { ...process.env, ...settings, PORT: String(port), ...env },
  });
  return { origin: `http://127.0.0.1:${port}`, program };
}

/** Registers the first admin, and creates a token for the REST API. */
export async function registerAdmin(origin: string): Promise<Tokens> {
  const name = { firstname: "Fictitious", lastname: "Editor" };
  const admin = await call(`${origin}/admin/register-admin`, "", { ...editor, ...name });
  assert.equal(admin.status, 200, JSON.stringify(admin.body));
  const adminToken = admin.body.data.token;
  const settingsOfToken = { name: "Front end", description: "", type: "full-access", lifespan: null };
  const token = await call(`${origin}/admin/api-tokens`, adminToken, settingsOfToken);
  assert.equal(token.status, 201, JSON.stringify(token.body));
  return { adminToken, token: token.body.data.accessKey };
}

/** Sends a request to one of Strapi's APIs. */
export async function call(
  url: string,
  token: string,
  data?: unknown,
  method = data ? "POST" : "GET",
): Promise<Answer> {
  const start = performance.now();
  const response = await fetch(url, {
    method,
    headers: { "Content-Type": "application/json", ...(token ? { Authorization: `Bearer ${token}` } : {}) },
    ...(data ? { body: JSON.stringify(data) } : {}),
  });
  const body = await response.json().catch(() => null);
  return { status: response.status, body, duration: performance.now() - start };
}

/** Calls the REST API of the articles. */
export function articles(site: Site, path: string, data?: unknown, method?: string): Promise<Answer> {
  return call(`${site.origin}/api/articles${path}`, site.token, data && { data }, method);
}

/** Runs an SQL statement in the site's database. Returns the rows of a query. */
export function sql(folder: string, statement: string, ...values: readonly string[]): Record<string, unknown>[] {
  const program = `
    const statement = require("better-sqlite3")("data.db").prepare(${JSON.stringify(statement)});
    const values = ${JSON.stringify(values)};
    console.log(JSON.stringify(statement.reader ? statement.all(...values) : [statement.run(...values)]));`;
  return JSON.parse(execFileSync(process.execPath, ["--eval", program], { cwd: folder, encoding: "utf8" }));
}
