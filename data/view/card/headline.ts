import type { Label } from "../../labels/labels.ts";
import type { FactKind } from "../../model/facts/authored-fact.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { Language } from "../../model/language.ts";
import type { CardFact, CardText } from "../../model/views/card-view.ts";
import { joinPieces, labelText } from "../words/words.ts";

/** Kinds whose words on a card do not say what they are of, because the heading of their group does. */
const headings: Partial<Record<FactKind, Label>> = {
  ambassador: "ambassadors",
  aid: "aid",
  company: "companies",
  cooperation: "organisations",
  "legal-framework": "legal-framework",
};

/** A fact in a line, to be understood where no card is around it: "Arbeitsbesuch, Tadschikistan → Norwegen · November 2012 · …". */
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
