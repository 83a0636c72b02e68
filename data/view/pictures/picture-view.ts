import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";
import { type Direction, type Language, languages } from "../../model/language.ts";
import { statesOf } from "../../model/states/pair.ts";
import type { StateCode } from "../../model/states/states.ts";
import type { CardText } from "../../model/views/card-view.ts";
import { cardFact, newestFirst } from "../card/fact-card.ts";
import { isSuperseded } from "../card/groups/card-groups.ts";
import { evidenceLines } from "../card/relation-card.ts";
import { ordinarySpaces, plainText } from "../words/plain-text.ts";
import { stateName, statesTitle } from "../words/state-names.ts";
import { labelText } from "../words/words.ts";

/** What the picture of a relation shows, in one language. It depends only on the relation, so equal views need only one picture. */
export interface PictureView {
  lang: Language;
  dir: Direction;
  states: { code: StateCode; name: string }[];
  /**
   * The establishment of relations. The recognition of independence follows if there was no meeting or visit, and takes its place if the
   * establishment is unknown.
   */
  since: PictureFact[];
  /** The latest meeting or visit; absent if there is none. */
  latest?: PictureFact;
  /** The date of the latest source, with the grade of the evidence if it is strong; absent if neither is known. */
  asOf?: string;
  /** The grade of the evidence if it is weak. */
  basis?: string;
  /** Explanation of the mark ° on unreviewed texts; absent if there are none. */
  unreviewed?: string;
}

/** A fact in a picture. */
export interface PictureFact {
  /** What happened and when: "Meeting · 21 September 2021"; absent if the text says so. */
  heading?: string;
  text: CardText;
  /** What sources disagree about, and why the fact may be wrong: one line for each. */
  notes: string[];
}

/**
 * True for a relation that has pictures of its own, because more is known than when relations were established. Those that only archives
 * tell about share the common picture: pictures of hundreds of imported relations would take more space than all their data.
 */
export function hasOwnPicture({ facts }: { facts: readonly Pick<AuthoredFact, "kind" | "claims">[] }): boolean {
  return facts.some(({ kind, claims }) => kind !== "establishment" && claims.some(({ records }) => !records));
}

/** Returns what the picture of a relation shows. */
export function pictureView(relation: Relation, language: Language): PictureView {
  const states = statesOf(relation.id);
  const current = relation.facts.filter((fact) => !isSuperseded(fact, relation, null)).sort(newestFirst);
  const ofKinds = (...kinds: Fact["kind"][]) => current.filter(({ kind }) => kinds.includes(kind));
  const established = ofKinds("establishment");
  const shown = (facts: readonly Fact[]) => facts.map((fact) => pictureFact(fact, relation, language));
  const [latest] = shown(ofKinds("visit", "meeting").slice(0, 1));
  const since = shown(established.length > 0 && latest ? established : [...established, ...ofKinds("recognition")]);
  const { asOf, basis } = evidenceLines(relation, relation.facts, { language, asOf: null });
  const view: PictureView = {
    lang: language,
    dir: languages[language],
    states: states.map((code) => ({ code, name: stateName(code, language) })),
    since,
    ...(latest ? { latest } : {}),
    ...(asOf ? { asOf } : {}),
    ...(basis ? { basis } : {}),
  };
  const texts = [...since, ...(latest ? [latest] : [])].flatMap(({ text }) => text);
  const isUnreviewed = texts.some((piece) => typeof piece === "object" && piece.unreviewed);
  return isUnreviewed ? { ...view, unreviewed: `° ${labelText("unreviewed", language)}` } : view;
}

/** Returns the view in words, for readers who do not see the picture. */
export function pictureText({ states, since, latest, asOf, basis, lang }: PictureView): string {
  const [first, second] = states.map(({ code }) => code) as [StateCode, StateCode];
  const facts = [...since, ...(latest ? [latest] : [])].flatMap(({ heading, text, notes }) => [
    [heading, plainText(text)].filter(Boolean).join(": "),
    ...notes,
  ]);
  return ordinarySpaces([statesTitle([first, second], lang), ...facts, asOf, basis].filter(Boolean).join(" · "));
}

function pictureFact(fact: Fact, relation: Relation, language: Language): PictureFact {
  // Links lead nowhere in a picture.
  const options = { language, home: null, asOf: null, release: 0, origin: "", reportUrl: null };
  const { label, date, text, notes } = cardFact(fact, relation, options);
  const heading = [label, date?.text].filter(Boolean).join("\u00a0· ");
  return {
    ...(heading ? { heading } : {}),
    text,
    // Nor is there any evidence to open.
    notes: notes
      .filter(({ kind }) => kind === "disputed")
      .map((note) => note.text.replace(labelText("each-value", language), "")),
  };
}
