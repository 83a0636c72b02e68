// Runs a command and waits at one of its writes to be killed: run-and-stop.ts STATE COMMAND FOLDER WRITE during|after
import type { KeyValueStore } from "../../../../data/pipeline/kv/key-value-store.ts";
import { withLocalKv } from "../../../../data/pipeline/kv/local-kv.ts";
import { backup } from "../../../../data/pipeline/maintenance/backup.ts";
import { type CommandName, killableCommands } from "../../projects/killable-commands.ts";

const [state = "", command = "", folder = "", write = "", moment = ""] = process.argv.slice(2);

await withLocalKv(".", state, async (kv) => {
  if (command === "backup") {
    // It writes no values, so it is killed after some time.
    process.stdout.write("now");
    for (;;) await backup(kv, folder);
  }
  await killableCommands[command as CommandName](stoppingStore(kv), folder);
});

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
