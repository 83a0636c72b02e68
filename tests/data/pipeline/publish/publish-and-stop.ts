// Publishes a release and waits at one of its writes to be killed: publish-and-stop.ts STATE RELEASE WRITE during|after
import { readFileSync } from "node:fs";
import type { KeyValueStore } from "../../../../data/pipeline/kv/key-value-store.ts";
import { withLocalKv } from "../../../../data/pipeline/kv/local-kv.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";

const [state = "", file = "", write = "", moment = ""] = process.argv.slice(2);
const release = JSON.parse(readFileSync(file, "utf8"));

await withLocalKv(".", state, (kv) => publish(stoppingStore(kv), release, "2026-01-01T00:00:00Z"));

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
