// A card must stay cheap to embed.
import { expect, test } from "vitest";
import { scriptSizes } from "../bench/size.ts";

test("the compressed scripts stay within their limits", async () => {
  for (const { url, bytes, limit } of await scriptSizes()) {
    expect(bytes, `${url} in bytes`).toBeGreaterThan(1000);
    expect(bytes, `${url} in bytes`).toBeLessThanOrEqual(limit);
  }
});
