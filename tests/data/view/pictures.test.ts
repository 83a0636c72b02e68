// What the pictures for link previews show, and the hash in their keys.
import { expect, test } from "vitest";
import type { Fact } from "../../../data/model/facts/fact.ts";
import type { Relation } from "../../../data/model/facts/relation.ts";
import { pictureHash } from "../../../data/view/pictures/picture-hash.ts";
import { pictureText, pictureView } from "../../../data/view/pictures/picture-view.ts";
import { relation } from "./card.ts";

const norway = relation("no-tj");

/** Returns a relation with one fact changed. */
function withFact(original: Relation, id: string, change: (fact: Fact) => Fact): Relation {
  return { ...original, facts: original.facts.map((fact) => (fact.id === id ? change(fact) : fact)) };
}

test("a picture shows the establishment, the latest meeting and the date of the latest source", () => {
  expect(pictureText(pictureView(norway, "de"))).toBe(
    "Norwegen – Tadschikistan · Diplomatische Beziehungen seit dem 29. Juni 1992 · Treffen · 21. September 2021: Sirodjidin Muhriddin (Außenminister, Tadschikistan) · Ine Marie Eriksen Søreide (Außenministerin, Norwegen) · Stand der Quellen: 19. Januar 2024 · Amtliche Quelle",
  );
  expect(pictureText(pictureView(relation("kz-no"), "ru"))).toBe(
    "Казахстан – Норвегия · Дипломатические отношения установлены 5 июня 1992 года · Признание независимости: 2 января 1992 года · Официальный источник",
  );
});

test("an unreviewed name is marked, and the picture says what the mark means", () => {
  const view = pictureView(norway, "fa");
  expect(JSON.stringify(view.latest?.text)).toContain('"unreviewed":true');
  expect(view).toMatchObject({ dir: "rtl", unreviewed: expect.stringMatching(/^° /) });
  expect(pictureView(norway, "en")).not.toHaveProperty("unreviewed");
});

test("a picture says that sources contradict each other", () => {
  const { since, basis } = pictureView(relation("ca-tj"), "en");
  expect(since[0]?.notes).toEqual(["The sources disagree (date)"]);
  expect(basis).toBe("Based only on mirrors of an encyclopaedia");
});

test("a relation about which only the establishment is known has no picture of its own", () => {
  expect(pictureHash(relation("ca-tj"))).toBeNull();
  expect(pictureHash(relation("kz-no"))).toMatch(/^[0-9a-f]{64}$/);
});

test("the hash in a picture's key changes with what it shows, and with nothing else", () => {
  const hash = pictureHash(norway);
  const newerSource = norway.sources.map((source) =>
    source.id === "mfa-tj.no.2024" ? { ...source, date: "2025-06-01" } : source,
  );
  const edits = {
    "confirmed later": { ...norway, sources: newerSource },
    "other day": withFact(norway, "establishment-1992", (fact) => ({ ...fact, date: "1992-06-30" })),
    "other name": { ...norway, people: { ...norway.people, "sirodjidin-muhriddin": { name: "X", scripts: {} } } },
    "without the latest meeting": {
      ...norway,
      facts: norway.facts.filter(({ id }) => id !== "meeting-2021-09-21-muhriddin-soreide"),
    },
  };
  for (const [name, edited] of Object.entries(edits)) expect([name, pictureHash(edited)]).not.toEqual([name, hash]);

  const unrelated = withFact(norway, "visit-1999-vollebaek", (fact) => ({ ...fact, remark: { en: "A remark." } }));
  expect(pictureHash({ ...unrelated, removed: [{ id: "visit-1990", reason: "A mistake." }] })).toBe(hash);
});
