import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isCard } from "./answer.ts";

const longestName = 200;

/** A folder with the last good version of each card, one file per card. No file is ever half written. */
export class CardFolder {
  readonly #folder: string;

  /** @param server its address; each server has its own cards */
  constructor(folder: string, server: string) {
    this.#folder = join(folder, new URL(server).host.replace(":", "-"));
  }

  /** Returns the card that was last stored for a path; null if there is none, or if the file is damaged. */
  read(path: string): string | null {
    try {
      const html = readFileSync(this.#file(path), "utf8").trim();
      return isCard(html) ? html : null;
    } catch {
      return null;
    }
  }

  /** @throws if the folder cannot be written to */
  write(path: string, html: string): void {
    replaceFile(this.#file(path), `${html}\n`);
  }

  delete(path: string): void {
    rmSync(this.#file(path), { force: true });
  }

  /** Returns a name that says what is in the file, such as `no-tj,lang=de.txt`. */
  #file(path: string): string {
    const name = path.replace("/fragment/", "").replace(/[^\w=,.-]+/g, ",");
    // Most file systems allow 255 bytes.
    const isLong = name.length > longestName;
    // Vite, which Strapi and others use, reloads its pages when a file with the extension html changes.
    return join(this.#folder, `${isLong ? createHash("sha256").update(path).digest("hex") : name}.txt`);
  }
}

/**
 * Writes a file atomically, so that an interrupted build leaves the old one. Does not touch a file that already has the same text, because
 * programs that watch it would rebuild.
 * @throws if the folder cannot be written to
 */
export function replaceFile(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}
