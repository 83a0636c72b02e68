// A note of 50 kB took seconds to check, and one of 200 kB minutes. The work must grow no faster than the text.
import { expect, test } from "vitest";
import type { Finding } from "../../../../data/rules/rule.ts";
import { characters } from "../../../../data/rules/texts/characters.ts";
import { dataset } from "../dataset.ts";

/** Texts that repeat something for which the rule looks, without any space to begin anew at. */
const texts = {
  "one long word": "x",
  "invisible characters": "a\u200B",
  "decomposed letters": "и\u0306",
  "combining marks": "\u0301",
  "letters of two scripts": "aб",
  "Arabic letters": "ي",
  "non-joiners after marks": "ی\u064B\u200C",
};

/** Checks a note, and the name of an organisation, that consist of a repeated text. */
function findingsIn(text: string, length: number): Finding[] {
  const note = text.repeat(length / text.length);
  const fact = { id: "v", kind: "visit", guest: "no", host: "tj", note, claims: [{ source: "page" }] };
  const data = dataset(JSON.stringify({ facts: [fact] }));
  Object.assign(data.relations.get("no-tj") ?? {}, { organisations: { ebrd: { name: { fa: note } } } });
  return characters(data);
}

/** Returns the shortest time of several runs, in milliseconds of this process. */
function shortestTime(text: string, length: number): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    findingsIn(text, length);
    return performance.now() - start;
  });
  return Math.min(...times);
}

// A quadratic check takes 16 times as long for 4 times the text.
test.fails.each(Object.entries(texts))("%s: 4 times the text takes less than 10 times the time", (_, text) => {
  const [short, long] = [shortestTime(text, 1000), shortestTime(text, 4000)];
  expect(long / Math.max(short, 0.5)).toBeLessThan(10);
});

test.fails("messages quote no more than the surroundings of a problem", () => {
  for (const text of Object.values(texts))
    for (const { message } of findingsIn(text, 2000)) expect(message.length).toBeLessThan(400);
});
