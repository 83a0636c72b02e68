import { stateNames } from "../../labels/generated.ts";
import type { AuthoredFact, AuthoredFactOf, FactKind } from "../../model/facts/authored-fact.ts";
import type { AuthoredRelation } from "../../model/facts/relation.ts";
import type { Language } from "../../model/language.ts";
import { statesOf } from "../../model/states/pair.ts";
import { containsPhrase } from "../reading/inflection.ts";
import type { RelativeFinding, Rule } from "../rule.ts";
import { checkEachFact } from "./check-each-fact.ts";
import { englishName } from "./english-name.ts";
import { participantsOf } from "./participants-of.ts";

/**
 * Checks that a directed fact runs between the two states of the relation, and that everyone who acts in it acts for
 * one of them.
 */
export const pairMembers: Rule = (data) =>
  checkEachFact(data, (fact, { relation, pair }) => [
    ...wrongEnds(fact, pair),
    ...thirdStates(fact, pair),
    ...misplacedBodies(fact, relation, pair),
    ...(fact.kind === "visit" ? hostStatePeople(fact, pair) : []),
    ...(fact.kind === "agreement" ? signatoryFindings(fact, relation, pair) : []),
    ...(fact.kind === "ambassador" ? misplacedConcurrent(fact, pair) : []),
  ]);

/** The attributes of each directed kind that name its two states. */
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
    return [{ path: ["between"], message: `“between” must name the two states of ${pair}` }];
  }
  const ends = endAttributes[fact.kind];
  if (!ends) return [];
  const states = ends.map((end) => (fact as Record<string, unknown>)[end]);
  if (areThePair(states) || states.every((state) => state === undefined)) return [];
  const [first, second] = ends;
  return [
    { path: [first], message: `“${first}” and “${second}” must be the two states of ${pair}, one in each attribute` },
  ];
}

/** Findings for third states that someone serves or signs for, or that report a trade figure. */
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
      ? [
          {
            path,
            message: `“${state}” is not one of the two states of ${pair}; correct the state`,
            mayBeRight: true,
          },
        ]
      : [],
  );
}

/**
 * Findings for bodies filed under one state and named after the other: “Außenministerium des Königreichs Norwegen”.
 */
function misplacedBodies(fact: AuthoredFact, { organisations }: AuthoredRelation, pair: string): RelativeFinding[] {
  const bodies: { path: RelativeFinding["path"]; key: string | undefined; state: string | undefined }[] = [
    ...participantsOf(fact).map(({ participant: { organisation, state }, path }) => ({
      path: [...path, "state"],
      key: organisation,
      state,
    })),
    ...(fact.kind === "agreement" ? fact.signatories : []).map((party, index) => ({
      path: ["signatories", index, "state"],
      ...("state" in party ? { key: party.body, state: party.state } : { key: undefined, state: undefined }),
    })),
  ];
  return bodies.flatMap(({ path, key, state }) => {
    const names = Object.entries(organisations[key ?? ""]?.name ?? {}) as [Language, string][];
    const [named, ...others] = statesOf(pair).filter((code) =>
      names.some(([language, text]) => containsPhrase(text, stateNames[language][code] ?? code, language)),
    );
    return state && named && others.length === 0 && named !== state
      ? [
          {
            path,
            message: `the name of “${key}” says that it is a body of ${englishName(named)}, not of ${englishName(state)}; correct “state”, or name another organisation`,
          },
        ]
      : [];
  });
}

function hostStatePeople({ people, guest }: AuthoredFactOf<"visit">, pair: string): RelativeFinding[] {
  return people.flatMap(({ state }, index) =>
    state && state !== guest && statesOf(pair).includes(state)
      ? [
          {
            path: ["people", index, "state"],
            message: `“people” lists the guests, who serve ${englishName(guest)} according to “guest”; correct “guest” or this “state”, or, if this is a host, remove the entry`,
          },
        ]
      : [],
  );
}

/** Findings for a state of the pair among the other states to which an ambassador is accredited. */
function misplacedConcurrent({ concurrent }: AuthoredFactOf<"ambassador">, pair: string): RelativeFinding[] {
  const own = concurrent.filter((state) => statesOf(pair).includes(state)).map(englishName);
  return own.length > 0
    ? [{ path: ["concurrent"], message: `“concurrent” is for third states; remove ${own.join(" and ")} from it` }]
    : [];
}

/** If an agreement's signatories are known, they are of both states, or of one state and a non-state organisation. */
function signatoryFindings(
  { signatories }: AuthoredFactOf<"agreement">,
  { organisations }: AuthoredRelation,
  pair: string,
): RelativeFinding[] {
  if (signatories.length === 0) return [];
  const misplaced = signatories.flatMap((party, index): RelativeFinding[] =>
    "state" in party && party.body && organisations[party.body]?.nonState
      ? [
          {
            path: ["signatories", index, "body"],
            message: `“${party.body}” has nonState: true, so it signs for no state; write { organisation: ${party.body} } instead`,
          },
        ]
      : [],
  );
  const signing = new Set(signatories.flatMap((party) => ("state" in party ? [party.state] : [])));
  const nonState = signatories.some((party) => "organisation" in party && organisations[party.organisation]?.nonState);
  const states = statesOf(pair).filter((code) => signing.has(code)).length;
  if (states === 2 || (states === 1 && nonState)) return misplaced;
  const message = `“signatories” must include both states of ${pair} or bodies that signed for them, or one of the two and an organisation with nonState: true; add the missing one ({ state: … } if the source names no body), or remove “signatories” if the source does not say who signed`;
  return [...misplaced, { path: ["signatories"], message }];
}
