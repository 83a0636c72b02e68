import type { AuthoredFactOf } from "../../../model/facts/authored-fact.ts";
import type { Place } from "../../../model/facts/places/places.ts";
import type { EvidenceWords } from "../../words/types/evidence-words.ts";
import type { AttributeCheck } from "../attribute-check.ts";
import { missingCity, namesPlace } from "../states/place-check.ts";
import { stateMentions } from "../states/state-mentions.ts";
import { findTerm, findTerms } from "../terms/term-pattern.ts";
import { findVocabulary, termCheck } from "../terms/terms.ts";
import { unsupported } from "../verdict.ts";
import { otherMissionCity } from "./mission-parts.ts";

type Mission = AuthoredFactOf<"mission">;

/** Compares the type of a mission with the quotes. If the mission was upgraded, the new type counts. */
export const missionTypeCheck: AttributeCheck<Mission, Mission["type"]> = {
  prove(type, reading) {
    const { quoted, words } = reading;
    const cue = words && findTerm(quoted, words.dateRoles.upgraded);
    const later = cue ? quoted.slice(cue.end) : "";
    const former = words && cue ? formerTypes(quoted, words) : [];
    const current =
      words &&
      former.some(({ terms }) => terms.includes(type)) &&
      findVocabulary(quoted, words.missionTypes).find(({ start }) => !former.some((each) => each.start === start));
    if (current && !current.terms.includes(type))
      return [unsupported(`say that it was this until it became “${current.words}”`)];
    const result =
      words && findVocabulary(later, words.missionTypes).find(({ start }) => isGoal(later.slice(0, start), words));
    return result && !result.terms.includes(type)
      ? [unsupported(`say that it became “${result.words}” (${result.terms.join(" or ")})`)]
      : missionTerm.prove(type, reading);
  },
};

/** Returns what an upgraded mission was before: “aus dem Generalkonsulat hervorgegangen”, “upgraded from a consulate”. */
function formerTypes(quoted: string, { missionTypes, upgradedFrom }: EvidenceWords) {
  return findVocabulary(quoted, missionTypes).filter(({ start }) =>
    findTerms(quoted.slice(0, start), upgradedFrom).some(({ end }) =>
      /^\s+(?:\p{L}+\s+){0,2}$/u.test(quoted.slice(end, start)),
    ),
  );
}

/** Returns true for the words between “upgraded” and the new type, such as “to a”. */
function isGoal(between: string, { upgradedTo }: EvidenceWords): boolean {
  return (
    !/[.;\n]/.test(between) &&
    findTerms(between, upgradedTo).some(
      ({ start, end }) => start <= 40 && /^\s+(?:\p{L}+\s+){0,4}$/u.test(between.slice(end)),
    )
  );
}

const missionTerm = termCheck("type", ({ missionTypes }) => missionTypes);

/** Compares the city of a mission with the quotes. If they name a city of the receiving state, the fact must too. */
export const missionCityCheck: AttributeCheck<Mission, Place> = {
  prove(city, reading) {
    const [named] = namesPlace("city", city, reading);
    return [(named.kind === "proven" && otherMissionCity(city, reading)) || named];
  },
  missing({ quoted, language, fact }) {
    const named = stateMentions(quoted, language).find(
      (mention) => mention.city && mention.state === fact.receiving && mention.relation === "toward",
    );
    return missingCity("city", named, quoted);
  },
};
