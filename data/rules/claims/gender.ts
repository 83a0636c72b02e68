import { checkEachFact } from "../facts/check-each-fact.ts";
import { participantsOf } from "../facts/participants-of.ts";
import type { RelativeFinding, Rule } from "../rule.ts";
import { quotedClaims } from "./quoted-claims.ts";
import { genderOf, titledName } from "./titled-name.ts";

/** Checks each person's `gender` against the way that quotes refer to them, such as “Herr” or “Ministerin”. */
export const gender: Rule = (data) =>
  checkEachFact(data, (fact, { relation }) => {
    const people =
      fact.kind === "ambassador"
        ? [{ person: fact.person, asWritten: undefined, path: ["person"] }]
        : participantsOf(fact).map(({ participant: { person, asWritten }, path }) => ({ person, asWritten, path }));
    return quotedClaims(fact, data).flatMap(({ quoted, language }) =>
      people.flatMap(({ person, asWritten, path }): RelativeFinding[] => {
        const entry = person === undefined ? undefined : relation.people[person];
        if (!entry?.gender) return [];
        const name = titledName(quoted, asWritten ?? entry.name);
        const quotedGender = name && genderOf(name, language);
        const message = `the quotes refer to ${entry.name} as ${quotedGender === "f" ? "a woman" : "a man"}, but “gender” is “${entry.gender}”; correct “gender” under “people”`;
        return quotedGender && quotedGender !== entry.gender ? [{ path, message }] : [];
      }),
    );
  });
