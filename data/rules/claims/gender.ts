import { checkEachFact } from "../facts/check-each-fact.ts";
import { participantsOf } from "../facts/participants-of.ts";
import type { RelativeFinding, Rule } from "../rule.ts";
import { quotedClaims } from "./quoted-claims.ts";
import { genderOf, titledName } from "./titled-name.ts";

/** A person's gender is the one in which the quotes speak of them: “Herr”, “Ministerin”. */
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
        const message = `the quotes speak of ${entry.name} as ${quotedGender === "f" ? "a woman" : "a man"}, but gender is ${entry.gender} under people; mend it there`;
        return quotedGender && quotedGender !== entry.gender ? [{ path, message }] : [];
      }),
    );
  });
