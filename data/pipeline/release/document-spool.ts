import { appendFileSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { StoredText } from "../kv/key-value-store.ts";

/** Keeps the texts of a release in a file, because all of them together may not fit in memory. */
export class DocumentSpool {
  private readonly file: number;
  /** In bytes. */
  private length = 0;

  /** @param folder where the file is put. It has no name, so it disappears with the process. */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    const inside = mkdtempSync(join(folder, "spool-"));
    this.file = openSync(join(inside, "texts"), "wx+");
    const remove = () => rmSync(inside, { recursive: true, force: true });
    try {
      remove();
    } catch {
      // Windows does not remove open files.
      process.once("exit", () => remove());
    }
  }

  /** Returns a document whose text is read from the file each time it is needed. */
  readonly keep = ({ key, text }: StoredText): StoredText => {
    const start = this.length;
    appendFileSync(this.file, text);
    this.length += Buffer.byteLength(text);
    const read = this.read.bind(this, start, this.length - start);
    return {
      key,
      get text() {
        return read();
      },
    };
  };

  private read(start: number, length: number): string {
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length; ) {
      const count = readSync(this.file, bytes, done, length - done, start + done);
      if (count === 0) throw new Error("the file with the texts of the release is shorter than what was written");
      done += count;
    }
    return bytes.toString();
  }
}
