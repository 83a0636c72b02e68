import { certainlyBefore } from "../../model/dates/edtf.ts";
import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import type { AuthoredRelation } from "../../model/facts/relation.ts";
import { statesOf } from "../../model/states/pair.ts";
import type { StateCode } from "../../model/states/states.ts";
import type { Dataset, RelativeFinding, Rule } from "../rule.ts";
import { checkEachFact } from "./check-each-fact.ts";

/** Dates come in the order in which things happen, as far as they are precise enough to tell. */
export const dates: Rule = (data) =>
  checkEachFact(data, (fact, { relation, pair }) => [
    ...outOfOrder(fact),
    ...beforeStatehood(fact, pair),
    ...unclearMeaning(fact),
    ...beforeEstablishment(fact, relation, data),
    ...afterSources(fact, data),
  ]);

const dateAttributes = ["date", "opened", "upgraded", "closed", "from", "until", "inForce"] as const;
type DateAttribute = (typeof dateAttributes)[number];

function datesOf(fact: AuthoredFact): { attribute: DateAttribute; date: string }[] {
  const given: { [A in DateAttribute]?: string | undefined } = fact;
  return dateAttributes.flatMap((attribute) => {
    const date = given[attribute];
    return date === undefined ? [] : [{ attribute, date }];
  });
}

const sequences: DateAttribute[][] = [
  ["date", "inForce"],
  ["opened", "upgraded", "closed"],
  ["from", "until"],
];

function outOfOrder(fact: AuthoredFact): RelativeFinding[] {
  const given = datesOf(fact);
  return sequences.flatMap((sequence) => {
    const steps = given.filter(({ attribute }) => sequence.includes(attribute));
    return steps.slice(1).flatMap((step, index) =>
      steps
        .slice(0, index + 1)
        .filter(({ date }) => certainlyBefore(step.date, date))
        .map(({ attribute, date }) => ({
          path: [step.attribute],
          message: `${step.attribute} (${step.date}) lies before ${attribute} (${date}); mend the one that is wrong`,
        })),
    );
  });
}

/**
 * The day on which a young state declared its independence: it has no relations before. To be filled as relations are, where
 * a wrong year would otherwise pass.
 */
const independence: Partial<Record<StateCode, string>> = { tj: "1991-09-09" };

function beforeStatehood({ kind, date }: AuthoredFact, pair: string): RelativeFinding[] {
  if (kind !== "establishment" || !date) return [];
  return statesOf(pair).flatMap((state) => {
    const day = independence[state];
    return day && certainlyBefore(date, day)
      ? [{ path: ["date"], message: `${date} lies before the independence of ${state} (${day}); mend the date` }]
      : [];
  });
}

/** Of an ambassador, a date alone tells nothing. */
function unclearMeaning({ kind, date, dateMeans }: AuthoredFact): RelativeFinding[] {
  if (dateMeans && !date)
    return [{ path: ["dateMeans"], message: "there is no date whose meaning it could tell; take it out" }];
  return kind === "ambassador" && date && !dateMeans
    ? [
        {
          path: ["date"],
          message:
            "an ambassador's date is written as from; where the source does not say what it is of, add dateMeans: unclear",
        },
      ]
    : [];
}

/** Kinds that take two states with relations; of recognition, trade and the rest there may be some before. */
const kindsRequiringRelations: ReadonlySet<AuthoredFact["kind"]> = new Set([
  "visit",
  "meeting",
  "agreement",
  "aid",
  "ambassador",
]);

function beforeEstablishment(fact: AuthoredFact, { facts }: AuthoredRelation, { sources }: Dataset): RelativeFinding[] {
  if (!kindsRequiringRelations.has(fact.kind)) return [];
  const established = facts.flatMap(({ kind, date }) => (kind === "establishment" && date ? [date] : []));
  const findingAt = (path: RelativeFinding["path"], date: string | undefined): RelativeFinding[] =>
    date && established.length > 0 && established.every((day) => certainlyBefore(date, day))
      ? [{ path, message: `${date} lies before the relations were established (${established}); mend one of the two` }]
      : [];
  return [
    ...datesOf(fact).flatMap(({ attribute, date }) => findingAt([attribute], date)),
    ...(fact.kind === "ambassador" ? fact.claims : []).flatMap(({ source, attested }, claim) =>
      findingAt(["claims", claim, "attested"], attested ?? sources.get(source)?.date),
    ),
  ];
}

/** A source tells of what was; only the day on which a document enters into force may be named ahead. */
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
        message: `${date} lies after its source was written (${citations}); mend the date, or cite what tells of it`,
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
