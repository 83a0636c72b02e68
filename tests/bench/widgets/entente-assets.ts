import { readdirSync, readFileSync } from "node:fs";
import type { ServedFile } from "./widget-server.ts";

/** Returns the files of the card that Cloudflare serves without running the worker, by path. */
export function ententeAssets(): Record<string, ServedFile> {
  const paths = ["/widget.js", ...readdirSync("dist/assets/flags").map((name) => `/flags/${name}`)];
  return Object.fromEntries(
    paths.map((path) => [
      path,
      {
        type: path.endsWith(".svg") ? "image/svg+xml" : "text/javascript",
        body: readFileSync(`dist/assets${path}`, "utf8"),
      },
    ]),
  );
}
