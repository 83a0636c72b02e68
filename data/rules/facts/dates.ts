import { certainlyBefore } from "../../model/dates/edtf.ts";
import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import type { AuthoredRelation } from "../../model/facts/relation.ts";
import { statesOf } from "../../model/states/pair.ts";
import type { StateCode } from "../../model/states/states.ts";
import type { Dataset, RelativeFinding, Rule } from "../rule.ts";
import { checkEachFact } from "./check-each-fact.ts";
import { englishName } from "./english-name.ts";

/** Checks that dates are in a possible order, as far as their precision allows. */
export const dates: Rule = (data) =>
  checkEachFact(data, (fact, { relation, pair }) => [
    ...wrongOrder(fact),
    ...beforeStatehood(fact, pair),
    ...unclearMeaning(fact),
    ...beforeEstablishment(fact, relation, data),
    ...lateRecognition(fact, relation),
    ...afterSources(fact, data),
  ]);

const dateAttributes = ["date", "opened", "upgraded", "closed", "from", "until", "inForce"] as const;
type DateAttribute = (typeof dateAttributes)[number];
type Dated = { [A in DateAttribute]?: string | undefined };

/** An attribute of a fact that is a date. */
interface DateOfFact {
  attribute: DateAttribute;
  /** EDTF. */
  date: string;
}

/** Returns the dates that a fact gives. */
export function datesOf(fact: Dated): DateOfFact[] {
  return dateAttributes.flatMap((attribute) => {
    const date = fact[attribute];
    return date === undefined ? [] : [{ attribute, date }];
  });
}

const sequences: DateAttribute[][] = [
  ["date", "inForce"],
  ["opened", "upgraded", "closed"],
  ["from", "until"],
];

/** Returns each date of a fact that is before one that it should follow. @throws {EdtfError} if a date is not EDTF */
export function outOfOrder(fact: Dated): { step: DateOfFact; earlier: DateOfFact }[] {
  const given = datesOf(fact);
  return sequences.flatMap((sequence) => {
    const steps = given.filter(({ attribute }) => sequence.includes(attribute));
    return steps.slice(1).flatMap((step, index) =>
      steps
        .slice(0, index + 1)
        .filter(({ date }) => certainlyBefore(step.date, date))
        .map((earlier) => ({ step, earlier })),
    );
  });
}

function wrongOrder(fact: AuthoredFact): RelativeFinding[] {
  return outOfOrder(fact).map(({ step, earlier }) => ({
    path: [step.attribute],
    message: `“${step.attribute}” (${step.date}) is before “${earlier.attribute}” (${earlier.date}); correct the one that is wrong`,
  }));
}

/**
 * The day on which a young state declared independence; it has no relations before that. Add a state when its first
 * relation is written, because without an entry a wrong year goes unnoticed.
 */
const independence: Partial<Record<StateCode, string>> = { tj: "1991-09-09" };

function beforeStatehood({ kind, date }: AuthoredFact, pair: string): RelativeFinding[] {
  if (kind !== "establishment" || !date) return [];
  return statesOf(pair).flatMap((state) => {
    const day = independence[state];
    return day && certainlyBefore(date, day)
      ? [
          {
            path: ["date"],
            message: `${date} is before the independence of ${englishName(state)} (${day}); correct “date”`,
          },
        ]
      : [];
  });
}

/** The `date` of an ambassador or mission needs a meaning: it could be an appointment, an arrival, an opening or a meeting. */
function unclearMeaning(fact: AuthoredFact): RelativeFinding[] {
  if (fact.kind !== "ambassador" && fact.kind !== "mission") return [];
  const { kind, date, dateMeans } = fact;
  if (dateMeans && !date)
    return [{ path: ["dateMeans"], message: "“dateMeans” needs a “date”; remove “dateMeans”, or add “date”" }];
  return date && !dateMeans ? [{ path: ["date"], message: missingMeaning[kind] }] : [];
}

const missingMeaning = {
  ambassador:
    "for an ambassador, write “from” instead of “date” if it is the start of the term; otherwise keep “date” and add dateMeans: appointed, credentials, arrived or, if the source does not say, unclear",
  mission:
    "for a mission, write “opened”, “upgraded” or “closed” instead of “date” if the source says that this happened then; otherwise keep “date” and add dateMeans: unclear",
};

/** Kinds of fact that presuppose diplomatic relations. Recognition, trade and the other kinds may come earlier. */
const kindsRequiringRelations: ReadonlySet<AuthoredFact["kind"]> = new Set([
  "visit",
  "meeting",
  "agreement",
  "aid",
  "ambassador",
]);

function beforeEstablishment(fact: AuthoredFact, { facts }: AuthoredRelation, { sources }: Dataset): RelativeFinding[] {
  // The dates in records are not an editor's. Archives list envoys to former states, and visits before relations existed.
  const isRecorded = fact.claims.every(({ records }) => records);
  if (!kindsRequiringRelations.has(fact.kind) || isRecorded) return [];
  const established = facts.flatMap(({ kind, date }) => (kind === "establishment" && date ? [date] : []));
  const findingAt = (path: RelativeFinding["path"], date: string | undefined): RelativeFinding[] =>
    date && established.length > 0 && established.every((day) => certainlyBefore(date, day))
      ? [
          {
            path,
            message: `${date} is before relations were established (${established.join(" or ")}); correct the date that is wrong`,
          },
        ]
      : [];
  return [
    ...datesOf(fact).flatMap(({ attribute, date }) => findingAt([attribute], date)),
    ...(fact.kind === "ambassador" ? fact.claims : []).flatMap(({ source, attested }, claim) =>
      findingAt(["claims", claim, "attested"], attested ?? sources.get(source)?.date),
    ),
  ];
}

/** States recognise each other before or when they establish relations. A source that says otherwise is probably wrong, so readers need a warning. */
function lateRecognition({ kind, date, suspect }: AuthoredFact, { facts }: AuthoredRelation): RelativeFinding[] {
  const established = facts.flatMap((fact) => (fact.kind === "establishment" ? [fact.date] : []));
  if (kind !== "recognition" || !date || suspect || established.length === 0) return [];
  if (!established.every((day) => certainlyBefore(day, date))) return [];
  const message = `${date} is after relations were established (${established.join(" or ")}), but states are recognised before that; correct the date or, if the source says so, add suspect: { because: { en: … } } with an explanation for readers`;
  return [{ path: ["date"], message }];
}

/**
 * Finds dates after the sources that a fact cites: a source reports the past. Only `inForce` may be announced ahead.
 */
function afterSources(fact: AuthoredFact, { sources }: Dataset): RelativeFinding[] {
  const findingAt = (
    path: RelativeFinding["path"],
    date: string | undefined,
    cited: readonly string[],
  ): RelativeFinding[] => {
    const days = cited.map((source) => sources.get(source)?.date);
    if (!date || !days.every((day) => day && certainlyBefore(day, date))) return [];
    const citations = cited.map((source, index) => `${source}: ${days[index]}`).join(", ");
    return [
      {
        path,
        message: `${date} is later than its source (${citations}); correct the date, or cite a later source that reports it`,
      },
    ];
  };
  const cited = [...new Set(fact.claims.map(({ source }) => source))];
  return [
    ...datesOf(fact).flatMap(({ attribute, date }) =>
      attribute === "inForce" ? [] : findingAt([attribute], date, cited),
    ),
    ...fact.claims.flatMap(({ source, attested, says }, claim) => [
      ...findingAt(["claims", claim, "attested"], attested, [source]),
      ...findingAt(["claims", claim, "says", "date"], says.date, [source]),
    ]),
  ];
}
