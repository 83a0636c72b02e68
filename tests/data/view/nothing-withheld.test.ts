// Whatever editors write for readers is on the card or page that should show it, in the reader's language or, marked, in another one.
// Texts are found by their form, not by their name, so that a new attribute that no card shows fails here.
import { describe, expect, inject, test } from "vitest";
import { labels } from "../../../data/labels/labels.ts";
import type { Fact } from "../../../data/model/facts/fact.ts";
import type { Texts } from "../../../data/model/facts/fact-texts.ts";
import { type Language, languages } from "../../../data/model/language.ts";
import type { EvidenceGrade } from "../../../data/model/sources/evidence-grade.ts";
import type { Source } from "../../../data/model/sources/source.ts";
import type { CardFact, CardText } from "../../../data/model/views/card-view.ts";
import { cardView } from "../../../data/view/card/relation-card.ts";
import { removedFacts } from "../../../data/view/pages/removed-facts.ts";
import { sourceView } from "../../../data/view/pages/source/source-view.ts";
import { factRows } from "../../../data/view/table/fact-rows.ts";
import { localizedText } from "../../../data/view/words/localized-text.ts";
import { ordinarySpaces } from "../../../data/view/words/plain-text.ts";
import { defaultCardOptions } from "../../card-options.ts";
import { factsOf, relations } from "./card.ts";
import { relationOfEveryKind } from "./relation-of-every-kind.ts";
import { textsIn } from "./texts-in.ts";

const tags = Object.keys(languages) as Language[];
const published = [...relations(), relationOfEveryKind];
const sources: Source[] = inject("release").documents.flatMap(({ key, text }) =>
  key.startsWith("source/") ? [JSON.parse(text).source] : [],
);

/** Returns the pieces of text in a value, at any depth. A plain string is a piece in the reader's language. */
function piecesIn(value: unknown): Exclude<CardText[number], string>[] {
  if (typeof value === "string") return [{ text: ordinarySpaces(value) }];
  if (typeof value !== "object" || value === null) return [];
  if ("text" in value && typeof value.text === "string") return [{ ...value, text: ordinarySpaces(value.text) }];
  return Object.values(value).flatMap(piecesIn);
}

/** Returns what a reader should see of some texts: the text, its language if it is a fallback, and the mark of an unreviewed translation. */
function expectedPiece(texts: Texts, language: Language, unreviewed: readonly Language[] = []) {
  const { text, lang } = localizedText(texts, language) as { text: string; lang: Language };
  return { text, ...(lang === language ? {} : { lang }), ...(unreviewed.includes(lang) ? { unreviewed: true } : {}) };
}

/** Editors explain in English. Nobody has reviewed a translation yet. */
const translations = tags.filter((tag) => tag !== "en");
const isExplanation = (path: string) => /^(?:remark|follows|undecided|suspect)/.test(path);

/** The parts of a card's fact that show its own texts. */
const shownParts = ({ label, text, details, more, notes, parts }: CardFact) => [
  label,
  text,
  details,
  more,
  notes,
  parts,
];

describe.each(tags)("in %s", (language) => {
  test("every text of every fact is on the card", () => {
    for (const relation of published) {
      const shown = new Map(
        factsOf(cardView(relation, { ...defaultCardOptions, language })).map((fact) => [fact.id, shownParts(fact)]),
      );
      for (const fact of relation.facts) {
        const pieces = piecesIn(shown.get(fact.id));
        for (const [path, texts] of textsIn(fact))
          expect(pieces, `${relation.id} ${fact.id} ${path}`).toContainEqual(
            expectedPiece(texts, language, isExplanation(path) ? translations : fact.unreviewed),
          );
      }
    }
  });

  test("every fact that a source gets probably wrong says so where readers cannot miss it", () => {
    const isSuspect = (fact: Fact) => fact.suspect !== undefined;
    expect(published.some(({ facts }) => facts.some(isSuspect))).toBe(true);
    for (const relation of published) {
      for (const fact of factsOf(cardView(relation, { ...defaultCardOptions, language }))) {
        const suspect = relation.facts.find(({ id }) => id === fact.id)?.suspect;
        if (suspect) expect(fact.notes.map(({ kind }) => kind)).toContain("disputed");
      }
    }
  });

  test("every remark and reason about a source is on its page", () => {
    for (const source of sources) {
      const pieces = piecesIn(sourceView(source, [], null, { language, origin: defaultCardOptions.origin }));
      // The title and the publisher are part of the citation, which has tests of its own.
      const { title, publisher, ...own } = source;
      for (const [path, texts] of textsIn(own))
        expect(pieces, `${source.id} ${path}`).toContainEqual(expectedPiece(texts, language, translations));
    }
  });

  test("everything that editors explain is in the fact table", () => {
    for (const relation of published) {
      for (const fact of relation.facts) {
        const [row] = factRows(fact, relation, { language, home: null, release: 1 });
        const { text = {}, remark = {}, follows, undecided, suspect } = fact;
        for (const [path, texts] of textsIn({ text, remark, follows, undecided, suspect }))
          expect([row?.text, row?.remark].join(), `${relation.id} ${fact.id} ${path}`).toContain(
            localizedText(texts, language)?.text,
          );
      }
    }
  });

  test("every grade is on the card, in words", () => {
    for (const relation of published) {
      const { asOf, basis } = cardView(relation, { ...defaultCardOptions, language });
      const words = labels[`grade-${relation.grade as EvidenceGrade}`][language];
      expect(
        [asOf, basis].filter((line) => line?.includes(words)),
        relation.id,
      ).toHaveLength(1);
    }
  });

  test("every reason for a removal is on the page of the relation", () => {
    expect(published.some(({ removed }) => removed.length > 0)).toBe(true);
    for (const relation of published) {
      const pieces = piecesIn(removedFacts(relation, language));
      for (const { reason } of relation.removed)
        expect(pieces).toContainEqual({ text: reason, ...(language === "en" ? {} : { lang: "en" }) });
    }
  });
});
