import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Refused } from "../../pipeline/refused.ts";

/** Returns the error for a file of an archive that cannot be read. The message names the file and the line. */
export function damaged(file: string, line: number, problem: string): Refused {
  return new Refused(
    `${file}:${line}: ${problem}; nothing was imported. If the file is damaged, get the archive again (see docs/import.md)`,
  );
}

/**
 * Maximum number of levels in a file of an archive. Archives need about a dozen. Code that reads a file recurses at each level, which must
 * not exhaust the stack.
 */
export const maxDepth = 100;

/** A checkout of an archive. Counts its files, to show the progress. */
export class ArchiveFolder {
  listed = 0;
  read = 0;
  private readonly root: string;

  /**
   * @param from the folder that `--from` names
   * @param folder the archive's folder below it; empty if it is that folder
   */
  constructor(
    from: string,
    private readonly folder = "",
  ) {
    this.root = join(from, folder);
  }

  /** Returns the path of a file below the folder that `--from` names, for messages. */
  pathBelowFrom(file: string): string {
    return this.folder === "" ? file : `${this.folder}/${file}`;
  }

  /**
   * Returns the files below a folder with an extension, in the order of their paths, which start at the root and have forward slashes.
   * @param folder the folder's path; empty for the root
   * @throws {Refused} if there is none
   */
  files(folder: string, extension: string): string[] {
    const path = join(this.root, folder);
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    const names = isFolder ? readdirSync(path, { recursive: true, encoding: "utf8" }) : [];
    const files = names
      .map((name) => [folder, name.replaceAll("\\", "/")].filter((part) => part !== "").join("/"))
      .filter((name) => name.endsWith(extension));
    if (files.length === 0)
      throw new Refused(`There are no ${extension} files in ${path}; ${this.advice(folder || "them")}`);
    this.listed += files.length;
    return files.sort();
  }

  /** Returns true if there is a file with this path. */
  has(file: string): boolean {
    return statSync(join(this.root, file), { throwIfNoEntry: false })?.isFile() ?? false;
  }

  /** Returns the text of a file. @throws {Refused} if it is missing or not UTF-8 */
  text(file: string): string {
    const path = join(this.root, file);
    if (!this.has(file)) throw new Refused(`There is no file ${path}; ${this.advice(file)}`);
    this.read += 1;
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
    } catch (error) {
      if (error instanceof TypeError) throw damaged(this.pathBelowFrom(file), 1, "the file is not UTF-8");
      throw error;
    }
  }

  /** @param missing what `--from` should contain if the archive has no folder of its own */
  private advice(missing: string): string {
    return `pass the folder that contains ${this.folder || missing} with --from`;
  }
}
