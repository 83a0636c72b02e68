import { expect, test } from "vitest";
import { assetHeaders } from "../../../worker/http/headers/asset-headers.ts";
import { widgetScript } from "../../../worker/render/scripts.ts";
import { publishedWorker } from "../published-worker.ts";

const { get } = publishedWorker({ REFRESH_SECONDS: "60" });

/** Returns the headers in `_headers` for a path. */
function headersFor(path: string): Record<string, string> {
  const rules = assetHeaders(false)
    .split(/\n(?=\/)/)
    .map((rule) => rule.trim().split("\n"));
  const [, ...lines] =
    rules.find(([pattern = ""]) => new RegExp(`^${pattern.replace(".", "\\.").replace("*", ".*")}$`).test(path)) ?? [];
  return Object.fromEntries(lines.map((line) => /^ {2}([\w-]+): (.*)$/.exec(line)?.slice(1) as [string, string]));
}

test("the asset server sends the widget with the same headers as the worker", async () => {
  for (const path of ["/widget.js", `/widget/${widgetScript.hash}.js`]) {
    const { headers, status } = await get(path);
    const sent = Object.fromEntries(
      [...headers].filter(([name]) => !["content-type", "content-language", "etag"].includes(name)),
    );
    expect([path, status, new Headers(headersFor(path))]).toEqual([path, 200, new Headers(sent)]);
  }
});
