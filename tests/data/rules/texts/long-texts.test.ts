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
  "line breaks": "a\n",
  "spaces in pairs": "a  ",
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
function shortestTime(text: string, length: number, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    findingsIn(text, length);
    return performance.now() - start;
  });
  return Math.min(...times);
}

// For 8 times the text, a quadratic check takes 64 times as long. Compares two times of the same run, not with the clock.
test.each(Object.entries(texts))("%s: the time grows no faster than the text", (_, text) => {
  const [short, long] = [shortestTime(text, 16_000, 4), shortestTime(text, 128_000, 2)];
  expect(long / Math.max(short, 1)).toBeLessThan(40);
});

test("messages quote no more than the surroundings of a problem", () => {
  for (const text of Object.values(texts))
    for (const { message } of findingsIn(text, 12_000)) expect(message.length).toBeLessThan(400);
});
