import { expect, test } from "vitest";
import { findingsIn, repeatedTexts } from "./long-texts.ts";

test("messages about a long text quote only the surroundings of the problem", () => {
  for (const text of Object.values(repeatedTexts))
    for (const { message } of findingsIn(text, 4000)) expect(message.length).toBeLessThan(400);
});
