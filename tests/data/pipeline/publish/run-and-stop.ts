// Runs a command and waits at one of its writes to be killed: run-and-stop.ts RELEASES STATE COMMAND FOLDER WRITE during|after
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import type { KeyValueStore } from "../../../../data/pipeline/kv/key-value-store.ts";
import { withLocalKv } from "../../../../data/pipeline/kv/local-kv.ts";
import { type CommandName, killableCommands } from "../../projects/killable-commands.ts";

const [releases = "", state = "", command = "", folder = "", write = "", moment = ""] = process.argv.slice(2);

await withLocalKv(".", state, async (kv) => {
  if (command === "backup") stopAtFile();
  await killableCommands[command as CommandName](
    stoppingStore(kv),
    folder,
    JSON.parse(fs.readFileSync(releases, "utf8")),
  );
});

/** A backup writes files instead of values: waits when half of a file is written, or when the whole file is there. */
function stopAtFile(): void {
  const { writeFileSync, renameSync } = fs;
  let files = 0;
  const stopAt = (time: string) => {
    if (files !== Number(write) || moment !== time) return;
    fs.writeSync(process.stdout.fd, "now");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  };
  fs.writeFileSync = (file: fs.PathOrFileDescriptor, text: unknown) => {
    files += 1;
    writeFileSync(file, String(text).slice(0, String(text).length / 2));
    stopAt("during");
    writeFileSync(file, String(text));
  };
  fs.renameSync = (from, to) => {
    renameSync(from, to);
    stopAt("after");
  };
  syncBuiltinESMExports();
}

function stoppingStore(kv: KeyValueStore): KeyValueStore {
  let writes = 0;
  return {
    ...kv,
    write: async (values) => {
      for (const value of values) {
        const writing = kv.write([value]);
        writes += 1;
        if (writes === Number(write)) {
          if (moment === "after") await writing;
          process.stdout.write("now");
          await new Promise(() => setInterval(() => undefined, 1000));
        }
        await writing;
      }
    },
  };
}
