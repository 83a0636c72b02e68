import { stateNames } from "../../labels/generated.ts";
import type { AuthoredFact, AuthoredFactOf, FactKind } from "../../model/facts/authored-fact.ts";
import type { AuthoredRelation } from "../../model/facts/relation.ts";
import type { Language } from "../../model/language.ts";
import { statesOf } from "../../model/states/pair.ts";
import type { RelativeFinding, Rule } from "../rule.ts";
import { checkEachFact } from "./check-each-fact.ts";
import { participantsOf } from "./participants-of.ts";

/** The ends of a directed fact are the two states of the relation, and whoever acts in it acts for one of them. */
export const pairMembers: Rule = (data) =>
  checkEachFact(data, (fact, { relation, pair }) => [
    ...wrongEnds(fact, pair),
    ...thirdStates(fact, pair),
    ...misplacedBodies(fact, relation, pair),
    ...(fact.kind === "visit" ? hostStatePeople(fact, pair) : []),
    ...(fact.kind === "agreement" ? signatoryFindings(fact, relation, pair) : []),
    ...(fact.kind === "ambassador" && fact.concurrent.some((state) => statesOf(pair).includes(state))
      ? [{ path: ["concurrent"], message: `concurrent is for other states; take those of ${pair} out` }]
      : []),
  ]);

/** The attributes that name the two ends of a fact. */
const endAttributes: Partial<Record<FactKind, readonly [string, string]>> = {
  ambassador: ["sending", "receiving"],
  mission: ["sending", "receiving"],
  visit: ["guest", "host"],
  aid: ["donor", "recipient"],
  recognition: ["by", "of"],
};

function wrongEnds(fact: AuthoredFact, pair: string): RelativeFinding[] {
  const areThePair = (states: unknown[]) => statesOf(pair).every((code) => states.includes(code));
  if (fact.kind === "company" && fact.between && !areThePair(fact.between)) {
    return [{ path: ["between"], message: `between must name the two states of ${pair}` }];
  }
  const ends = endAttributes[fact.kind];
  if (!ends) return [];
  const states = ends.map((end) => (fact as Record<string, unknown>)[end]);
  if (areThePair(states) || states.every((state) => state === undefined)) return [];
  const [first, second] = ends;
  return [{ path: [first], message: `${first} and ${second} must be the two states of ${pair}, one each` }];
}

/** States other than the two that somebody serves or signs for, or that report. */
function thirdStates(fact: AuthoredFact, pair: string): RelativeFinding[] {
  const acting: { path: RelativeFinding["path"]; state: string | undefined }[] = [
    ...participantsOf(fact).map(({ participant, path }) => ({ path: [...path, "state"], state: participant.state })),
    ...(fact.kind === "agreement" ? fact.signatories : []).map((party, index) => ({
      path: ["signatories", index, "state"],
      state: "state" in party ? party.state : undefined,
    })),
    ...(fact.kind === "trade" ? [{ path: ["reporter"], state: fact.reporter }] : []),
  ];
  return acting.flatMap(({ path, state }) =>
    state && !statesOf(pair).includes(state)
      ? [{ path, message: `“${state}” is not one of the two states of ${pair}; mend it, or list an exception` }]
      : [],
  );
}

/** Bodies that stand under the other state than the one in their name: “Außenministerium des Königreichs Norwegen”. */
function misplacedBodies(fact: AuthoredFact, { organisations }: AuthoredRelation, pair: string): RelativeFinding[] {
  const bodies: { path: RelativeFinding["path"]; key: string | undefined; state: string | undefined }[] = [
    ...participantsOf(fact).map(({ participant: { organisation, state }, path }) => ({
      ...{ path: [...path, "state"], key: organisation, state },
    })),
    ...(fact.kind === "agreement" ? fact.signatories : []).map((party, index) => ({
      path: ["signatories", index, "state"],
      ...("body" in party ? { key: party.body, state: party.state } : { key: undefined, state: undefined }),
    })),
  ];
  return bodies.flatMap(({ path, key, state }) => {
    const name = organisations[key ?? ""]?.name ?? {};
    const statesInName = statesOf(pair).filter((code) =>
      Object.entries(name).some(([language, text]) => text.includes(stateNames[language as Language][code] ?? code)),
    );
    return state && statesInName.length === 1 && !statesInName.some((code) => code === state)
      ? [{ path, message: `“${key}” is a body of ${statesInName}, by its name, not of ${state}; mend state` }]
      : [];
  });
}

function hostStatePeople({ people, guest }: AuthoredFactOf<"visit">, pair: string): RelativeFinding[] {
  return people.flatMap(({ state }, index) =>
    state && state !== guest && statesOf(pair).includes(state)
      ? [
          {
            path: ["people", index, "state"],
            message: `people are the guests, who serve ${guest}; mend guest, or this`,
          },
        ]
      : [],
  );
}

/** The relation's documents have signatories of both states, or of one and a non-state organisation. */
function signatoryFindings(
  { signatories }: AuthoredFactOf<"agreement">,
  { organisations }: AuthoredRelation,
  pair: string,
): RelativeFinding[] {
  const misplaced = signatories.flatMap((party, index): RelativeFinding[] =>
    "body" in party && organisations[party.body]?.nonState
      ? [
          {
            path: ["signatories", index, "body"],
            message: `“${party.body}” is no body of a state; write it as { organisation: ${party.body} }`,
          },
        ]
      : [],
  );
  const signing = new Set(signatories.flatMap((party) => ("state" in party ? [party.state] : [])));
  const nonState = signatories.some((party) => "organisation" in party && organisations[party.organisation]?.nonState);
  const states = statesOf(pair).filter((code) => signing.has(code)).length;
  if (states === 2 || (states === 1 && nonState)) return misplaced;
  const message = `bodies of both states of ${pair} must sign, or one and an organisation marked nonState; add the other`;
  return [...misplaced, { path: ["signatories"], message }];
}
