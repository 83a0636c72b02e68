import { timelineLabels } from "../../../labels/pages/timeline-labels.ts";
import { certainDays } from "../../../model/dates/certain-days.ts";
import type { Fact, FactOf } from "../../../model/facts/fact.ts";
import type { Relation } from "../../../model/facts/relation.ts";
import { type Direction, languages } from "../../../model/language.ts";
import { statesInOrder } from "../../../model/states/pair.ts";
import type { StateCode } from "../../../model/states/states.ts";
import { shownFacts } from "../../card/as-of.ts";
import { type CardOptions, factPageUrl } from "../../card/card-options.ts";
import { cardWriter } from "../../card/fact-card.ts";
import { localDigits, localNumber } from "../../words/amount-text.ts";
import { factTitle } from "../../words/fact-title.ts";
import { bareText } from "../../words/plain-text.ts";
import { fill, labelText } from "../../words/words.ts";
import { levelsOf, type PlacedBar, placedBars, type Span } from "./packing.ts";
import { type Period, periodOf, type Scale, scaleFor, ticksBetween, yearOf } from "./time-scale.ts";

/** A relation's facts along a line of time. All positions are in percent of the width, from where the reader's language starts. */
export interface TimelineView {
  dir: Direction;
  heading: string;
  /** Text of the link that skips the timeline. */
  skip: string;
  ticks: { at: number; text: string; isMinor: boolean }[];
  /** When relations were established or independence was recognised. */
  starts: TimelineLink[];
  lanes: TimelineLane[];
  /** What the drawing does not say by itself. */
  remarks: string[];
}

interface TimelineLink {
  /** Id of the fact. */
  id: string;
  at: number;
  /** The fact in one plain line. */
  title: string;
  url: string;
}

/** Facts of one kind. `side` is the position of the state that sends the ambassadors or the visitors; null if both take part alike. */
export type TimelineLane = { label: string; side: 0 | 1 | null } & (
  | { kind: "ambassadors"; bars: TimelineBar[] }
  | { kind: "visits" | "meetings" | "agreements"; marks: TimelineMark[] }
);

/** An event. `span` is when it can have been, if that is not a point. */
export type TimelineMark = TimelineLink & { level: number; span: Span | null };

/** An ambassador's time in office. */
export type TimelineBar = TimelineLink & PlacedBar & { text: string; hasStart: boolean; hasEnd: boolean };

/** Periods of this part of the width are drawn as such; shorter ones are points. In percent. */
const visibleSpan = 1.5;

/** Returns the timeline of a relation; null if too few of its facts have a date. */
export function timelineView(relation: Relation, options: CardOptions): TimelineView | null {
  const { language, home, asOf } = options;
  const states = statesInOrder(relation.id, home);
  const dated = shownFacts(relation, asOf).flatMap((fact): DatedFact[] => {
    const period = isShown(fact) ? periodOfFact(fact) : null;
    return period ? [{ fact, period }] : [];
  });
  const shown = shownFacts(relation, asOf).filter(isShown);
  if (dated.length < 2) return null;
  const { scale, from, until } = scaleFor(dated.map(({ period }) => period));
  const link = ({ fact, period }: DatedFact): TimelineLink => ({
    id: fact.id,
    at: rounded(scale((period.from + period.until) / 2)),
    title: factTitle(fact, relation, language, states),
    url: factPageUrl(relation.id, fact.id, options),
  });
  const direction = (side: 0 | 1) => {
    const [sending, receiving] = side === 0 ? states : [states[1], states[0]];
    return cardWriter((dated[0] as DatedFact).fact, relation, options).direction(sending, receiving);
  };
  const label = (name: "visits" | "meetings") => timelineLabels[name][language];
  const ambassadors = (side: 0 | 1): TimelineLane => ({
    kind: "ambassadors",
    side,
    label: `${labelText("ambassadors", language)} · ${direction(side)}`,
    bars: barsOf(dated, states[side], scale, (fact) => ({
      ...link(fact),
      text: nameOf(fact.fact as FactOf<"ambassador">, relation, options),
    })),
  });
  const marks = (kind: "visits" | "meetings" | "agreements", side: 0 | 1 | null): TimelineLane => ({
    kind,
    side,
    label:
      kind === "agreements"
        ? labelText("agreements", language)
        : [label(kind), ...(side === null ? [] : [direction(side)])].join(" · "),
    marks: marksOf(
      dated.filter(({ fact }) => laneOf(fact) === kind && (side === null || guestOf(fact) === states[side])),
      scale,
      link,
    ),
  });
  const lanes = [
    ambassadors(0),
    marks("visits", 0),
    marks("meetings", null),
    marks("agreements", null),
    marks("visits", 1),
    ambassadors(1),
  ].filter((lane) => ("bars" in lane ? lane.bars : lane.marks).length > 0);
  const undated = shown.length - dated.length;
  return {
    dir: languages[language],
    heading: timelineLabels.heading[language],
    skip: timelineLabels.skip[language],
    ticks: ticksBetween(from, until).map(({ year, isMinor }) => ({
      at: rounded(scale(year)),
      text: localDigits(String(year), language),
      isMinor,
    })),
    starts: dated.filter(({ fact }) => laneOf(fact) === "starts").map(link),
    lanes,
    remarks: [
      ...(lanes.some((lane) => "bars" in lane) ? [timelineLabels.bars[language]] : []),
      ...(undated > 0
        ? [fill(timelineLabels.undated[language], { count: localNumber(String(undated), language) })]
        : []),
    ],
  };
}

interface DatedFact {
  fact: Fact;
  period: Period;
}

/** The lane of each kind of fact. Facts of other kinds are not on the timeline. */
const laneOfKind = {
  establishment: "starts",
  recognition: "starts",
  ambassador: "ambassadors",
  visit: "visits",
  meeting: "meetings",
  agreement: "agreements",
} as const;

function laneOf({ kind }: Fact) {
  return (laneOfKind as Partial<Record<Fact["kind"], (typeof laneOfKind)[keyof typeof laneOfKind]>>)[kind] ?? null;
}

function isShown(fact: Fact): boolean {
  return laneOf(fact) !== null;
}

function guestOf(fact: Fact): StateCode | null {
  return fact.kind === "visit" ? fact.guest : null;
}

/** Returns when an event can have been, or when an ambassador was in office as far as sources say; null if nothing is known. */
function periodOfFact(fact: Fact): Period | null {
  if (fact.kind !== "ambassador") return fact.date ? periodOf(fact.date) : null;
  const attested = certainDays(fact);
  // A source of which only the earliest day is known attests no day.
  const days = attested && attested.first <= attested.last ? [attested.first, attested.last].map(yearOf) : [];
  const dates = [fact.from, fact.date, fact.until].map((edtf) => (edtf ? periodOf(edtf) : null));
  const years = [...days, ...dates.flatMap((period) => (period ? [(period.from + period.until) / 2] : []))];
  const known = years.filter((year) => year !== null);
  return known.length > 0 ? { from: Math.min(...known), until: Math.max(...known) } : null;
}

function nameOf(fact: FactOf<"ambassador">, relation: Relation, options: CardOptions): string {
  const writer = cardWriter(fact, relation, options);
  return bareText(fact.person ? writer.claimedPerson() : [writer.label(fact.vacant ? "vacant" : "not-named")]);
}

function barsOf(
  dated: readonly DatedFact[],
  sending: StateCode,
  scale: Scale,
  describe: (fact: DatedFact) => TimelineLink & { text: string },
): TimelineBar[] {
  const terms = dated
    .filter(({ fact }) => fact.kind === "ambassador" && fact.sending === sending)
    .sort((a, b) => a.period.from - b.period.from);
  const placed = placedBars(terms.map(({ period }) => ({ from: scale(period.from), until: scale(period.until) })));
  return terms.map((term, index) => {
    const { from, until, name, ...place } = placed[index] as PlacedBar;
    const { validity } = term.fact;
    return {
      ...describe(term),
      ...place,
      from: rounded(from),
      until: rounded(until),
      name: { from: rounded(name.from), until: rounded(name.until) },
      hasStart: validity.from !== null,
      hasEnd: validity.until !== null,
    };
  });
}

function marksOf(dated: readonly DatedFact[], scale: Scale, link: (fact: DatedFact) => TimelineLink): TimelineMark[] {
  const marks = dated
    .map((fact) => {
      const [from, until] = [rounded(scale(fact.period.from)), rounded(scale(fact.period.until))];
      return { ...link(fact), span: until - from >= visibleSpan ? { from, until } : null };
    })
    .sort((a, b) => a.at - b.at);
  const levels = levelsOf(marks.map(({ at }) => at));
  return marks.map((mark, index) => ({ ...mark, level: levels[index] as number }));
}

function rounded(percent: number): number {
  return Math.round(100 * percent) / 100;
}
