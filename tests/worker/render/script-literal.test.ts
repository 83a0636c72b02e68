import { expect, test } from "vitest";
import { embeddedCard } from "../../../data/view/card/embedded-card.ts";
import { scriptLiteral } from "../../../worker/render/script-literal.ts";
import { defaultCardOptions } from "../../card-options.ts";
import { relation } from "../../data/view/card.ts";

const options = { ...defaultCardOptions, layout: "full", fact: null, kinds: null, frozen: null } as const;
const values = [
  embeddedCard(relation("no-tj"), options),
  { text: 'a "b" \\ \u2028 </script>', "a-b": [null, 0, -1.5, true, false, ""], absent: undefined, in: { new: [] } },
  ["https://a.example/#:~:text=a%20b,c%20d", "a%20b c", "%2520", "a b"],
];

test("evaluates to the value that it was made from", () => {
  for (const value of values) {
    // The Workers runtime forbids `eval`, so the expression is turned back into JSON.
    const json = scriptLiteral(value)
      .replaceAll("!0", "true")
      .replace(/("(?:[^"\\]|\\.)*")\.replaceAll\(" ","%20"\)/g, (_, text) => text.replaceAll(" ", "%20"))
      .replace(/("(?:[^"\\]|\\.)*")|([{,])([A-Za-z]\w*):/g, (_, text, before, key) => text ?? `${before}"${key}":`);
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
  }
});
