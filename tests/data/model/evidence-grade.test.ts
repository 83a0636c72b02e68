import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { evidenceGrade, evidenceGrades } from "../../../data/model/sources/evidence-grade.ts";
import { sourceHead } from "../../../data/model/sources/source.ts";

const source = (kind: string, more: object = {}) => sourceHead.parse({ id: "page", kind, date: "2024", ...more });
const at = (url: string) => source("news", { url });
const mirror = source("encyclopaedia-mirror", { url: "https://de.wiki.example/a" });

test("one ministry or authority is enough for an official grade", () => {
  for (const kind of ["ministry", "authority"]) {
    expect(evidenceGrade([mirror, at("https://a.example/1"), source(kind)])).toBe("official");
  }
});

test("sources of different publishers count, and mirrors do not", () => {
  expect(evidenceGrade([at("https://a.example/1"), at("https://b.example/1")])).toBe("several");
  expect(evidenceGrade([at("https://a.example/1"), source("document-copy", { address: "http://b.example" })])).toBe(
    "several",
  );
  expect(evidenceGrade([at("https://a.example/1"), mirror])).toBe("single");
  expect(evidenceGrade([at("https://a.example/1")])).toBe("single");
  expect(evidenceGrade([mirror, source("encyclopaedia-mirror", { url: "https://other.example" })])).toBe("mirror");
  expect(evidenceGrade([])).toBeNull();
});

test.each([
  ["https://old.news.example/1", "https://www.news.example/2", "single"],
  ["https://news.example/1", "https://news.example.org/2", "several"],
  ["https://www.first.co.uk/1", "https://www.second.co.uk/1", "several"],
  ["https://m.first.co.uk/1", "https://first.co.uk/1", "single"],
])("%s and %s: %s", (first, second, grade) => {
  expect(evidenceGrade([at(first), at(second)])).toBe(grade);
});

test("copies of a document do not count by the sites that host them", () => {
  const copy = (url: string, more: object = {}) => source("document-copy", { url, ...more });
  const [first, second] = [copy("https://docs.example/1"), copy("https://scans.example/1")];
  expect(evidenceGrade([first, second])).toBe("single");
  expect(evidenceGrade([first, second, at("https://news.example")])).toBe("several");
  const of = (name: string) => ({ publisher: { en: name } });
  expect(evidenceGrade([copy("https://docs.example/1", of("A")), copy("https://scans.example/1", of("A"))])).toBe(
    "single",
  );
  expect(evidenceGrade([copy("https://docs.example/1", of("A")), copy("https://docs.example/2", of("B"))])).toBe(
    "several",
  );
  expect(evidenceGrade([copy("https://docs.example/1", of("A")), source("news", of("A"))])).toBe("single");
});

test("the same text on two sites is one source, whatever order they come in", () => {
  const sha256 = "0".repeat(64);
  const [first, copy, other] = [
    source("news", { url: "https://a.example/1", sha256 }),
    source("news", { url: "https://b.example/1", sha256 }),
    at("https://b.example/2"),
  ] as const;
  expect(evidenceGrade([first, copy])).toBe("single");
  expect(evidenceGrade([first, other, copy])).toBe("single");
});

test("docs/data-model.md defines every grade as the API does", () => {
  const page = readFileSync("docs/data-model.md", "utf8");
  for (const [grade, meaning] of Object.entries(evidenceGrades))
    expect(page).toContain(`| \`${grade}\` | ${meaning[0]?.toLowerCase()}${meaning.slice(1)} |`);
});

test("two sites of one publisher are one source", () => {
  const publisher = { en: "News" };
  const [first, second] = ["https://a.example", "https://b.example"].map((url) => source("news", { url, publisher }));
  expect(evidenceGrade([first, second].filter((page) => page !== undefined))).toBe("single");
});
