import type { Label } from "../../labels/labels.ts";
import type { FactKind } from "../../model/facts/authored-fact.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { Language } from "../../model/language.ts";
import type { CardFact, CardText } from "../../model/views/card-view.ts";
import { joinPieces, labelText } from "../words/words.ts";

/** Headings for kinds whose text on a card does not name the kind, because the group's heading does. */
const headings: Partial<Record<FactKind, Label>> = {
  ambassador: "ambassadors",
  aid: "aid",
  company: "companies",
  cooperation: "organisations",
  "legal-framework": "legal-framework",
};

/** Returns a fact in one line that is clear outside a card: "Arbeitsbesuch, Tadschikistan → Norwegen · November 2012 · …". */
export function headline({ kind }: Fact, { label, date, text }: CardFact, language: Language): CardText {
  const heading = headings[kind];
  const parts: CardText[] = [
    heading ? [labelText(heading, language)] : [],
    label ? [label] : [],
    date ? [date.text] : [],
    text,
  ];
  return joinPieces(
    parts.filter((part) => part.length > 0),
    " · ",
  );
}
