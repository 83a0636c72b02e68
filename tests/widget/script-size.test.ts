// A card must stay cheap to embed, in every language.
import { expect, test } from "vitest";
import { sizes } from "../bench/size.ts";

test("the compressed scripts and the data of cards stay within their limits", async () => {
  for (const { name, bytes, limit } of await sizes()) {
    expect(bytes, `${name}, in bytes`).toBeGreaterThan(1000);
    expect(bytes, `${name}, in bytes`).toBeLessThanOrEqual(limit);
  }
});
