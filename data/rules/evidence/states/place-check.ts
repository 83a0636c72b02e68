import type { AuthoredFact } from "../../../model/facts/authored-fact.ts";
import { textsOf } from "../../../model/facts/fact-texts.ts";
import { isCity, type Place } from "../../../model/facts/places/places.ts";
import type { Language } from "../../../model/language.ts";
import { englishName, englishPlaceName } from "../../facts/english-name.ts";
import type { TextSpan } from "../../reading/inflection.ts";
import { isShortPhrase } from "../../reading/sentences.ts";
import { namedCities, namedStates } from "../../reading/states/states.ts";
import { languageWords } from "../../words/words-by-language.ts";
import type { AttributeCheck, ClaimReading } from "../attribute-check.ts";
import { ownReading } from "../own-words.ts";
import type { Remedy } from "../remedy.ts";
import { findTerms, isTerm } from "../terms/term-pattern.ts";
import { type Missing, missing, proven, unproven, unsupported, type Verdicts } from "../verdict.ts";
import { type StateMention, stateMentions } from "./state-mentions.ts";

/** Compares the place of a visit or meeting with the quotes. If they name a city as the place, the fact must have it. */
export const placeCheck: AttributeCheck<AuthoredFact, Place> = {
  prove(place, reading) {
    const { quoted, language, fact } = reading;
    const city = isCity(place)
      ? undefined
      : stateMentions(quoted, language).find((mention) => mention.state === place && isCityOfEvent(mention, fact));
    return city?.city
      ? [
          unsupported(`name the city, “${quoted.slice(city.start, city.end)}”`, {
            fact: `“place” is only ${englishName(place)}`,
            remedy: { do: "write", attribute: "place", value: city.city },
          }),
        ]
      : namesPlace(
          "place",
          place,
          reading,
          (mention) =>
            mention.relation !== "from" &&
            !mention.isResidence &&
            !mention.belongsToPost &&
            !(mention.city && isPartOfName(mention, quoted, language)),
        );
  },
  missing(reading) {
    const { quoted, language, fact } = ownReading(reading);
    const mentions = stateMentions(quoted, language);
    const city = mentions.find(
      (mention) =>
        isCityOfEvent(mention, fact) &&
        // The name of a city may be that of its state: Luxembourg.
        !mentions.some(({ form, start }) => form !== "city" && start === mention.start) &&
        !isInText(mention, reading),
    );
    return missingCity("place", city, quoted);
  },
};

/** Compares where a document was signed with the quotes; a city next to “signed” must be in the fact. */
export const signingPlaceCheck: AttributeCheck<AuthoredFact, Place> = {
  ...placeCheck,
  missing(reading) {
    const { quoted, language, words } = reading;
    const signed = findTerms(quoted, words?.dateRoles.signed ?? "");
    const isNextTo = (mention: StateMention) =>
      signed.some(({ start, end }) =>
        isShortPhrase(end <= mention.start ? quoted.slice(end, mention.start) : quoted.slice(mention.end, start)),
      );
    const city = stateMentions(quoted, language).find(
      (mention) =>
        mention.form === "city" && mention.relation === "toward" && isNextTo(mention) && !isInText(mention, reading),
    );
    return missingCity("place", city, quoted);
  },
};

/** Reports a city that the quotes name, if there is one. @param attribute the attribute that the fact lacks */
export function missingCity(attribute: "place" | "city", named: StateMention | undefined, quoted: string): Missing[] {
  if (!named?.city) return [];
  const words = quoted.slice(named.start, named.end);
  return [missing(`name a ${attribute}, “${words}”`, { do: "add", attribute, value: named.city })];
}

/** Returns true for a city that a text of the fact names outside the name of an event. */
function isInText({ city }: StateMention, { fact, language }: ClaimReading): boolean {
  return textsOf(fact).some(({ [language]: text = "" }) =>
    namedCities(text, language).some((named) => named.city === city && !isPartOfName(named, text, language)),
  );
}

const isCityOfEvent = ({ form, relation, state, isResidence, belongsToPost }: StateMention, fact: AuthoredFact) =>
  form === "city" &&
  (relation === "toward" || (fact.kind === "visit" && relation === null && state === fact.host)) &&
  !isResidence &&
  !belongsToPost;

/** Returns true for a city in the name of an event, such as “the Oslo Energy Week”, which need not be the place. */
function isPartOfName({ end }: TextSpan, text: string, language: Language): boolean {
  return (
    (languageWords[language]?.grammar.capitalisesNameWords ?? false) &&
    /^\s\p{Lu}\p{Ll}/u.test(text.slice(end)) &&
    namedStates(text.slice(end, end + 25), language)[0]?.start !== 1
  );
}

/** Checks that the quotes name a city or state as a place. @param isPlace returns false for mentions that are not a place */
export function namesPlace(
  attribute: string,
  place: Place,
  { quoted, language, relation }: ClaimReading,
  isPlace: (mention: StateMention) => boolean = () => true,
): Verdicts {
  const ofCity = isCity(place);
  const fact = `“${attribute}” is ${englishPlaceName(place, relation)}`;
  const isNamed = ofCity
    ? namedCities(quoted, language).some(({ city }) => city === place)
    : namedStates(quoted, language).some(({ code }) => code === place);
  if (!isNamed) {
    const isCapital = ofCity && namesCapital(relation.cities[place]?.state, quoted, language);
    return [isCapital ? unproven("the quotes only say “capital”") : unsupported("do not name it", { fact })];
  }
  const mentions = stateMentions(quoted, language).filter((mention) =>
    ofCity ? mention.city === place : mention.state === place && mention.form !== "city",
  );
  if (mentions.length === 0)
    return [unproven("the quotes name it, but the check cannot tell whether they name it as this place")];
  return [mentions.some(isPlace) ? proven : unsupported("name it only in another role", { fact })];
}

/** Returns true for “in the Mongolian capital”, “in der Hauptstadt der Mongolei”. */
function namesCapital(state: string | undefined, text: string, language: Language): boolean {
  const capital = languageWords[language]?.grammar.capital ?? "";
  return stateMentions(text, language).some(
    (mention) =>
      mention.state === state &&
      [...mention.before.slice(0, 3), ...mention.after.slice(0, 2)].some((word) => isTerm(word, capital)),
  );
}

/** Compares where an ambassador resides with the quotes. */
export const residenceCheck: AttributeCheck<AuthoredFact, Place> = {
  prove(residence, reading) {
    if (!reading.words) return namesPlace("residence", residence, reading);
    const residences = residencesIn(reading);
    const [first] = residences;
    if (residences.some((mention) => keyOf(mention) === residence)) return [proven];
    if (first) {
      const remedy: Remedy = { do: "write", attribute: "residence", value: keyOf(first) };
      return [unsupported(`say “${reading.quoted.slice(first.start, first.end)}”`, { remedy })];
    }
    const [named] = namesPlace("residence", residence, reading);
    return [
      named.kind === "proven"
        ? unproven("the quotes name it, but not in words that the check knows for a residence")
        : named,
    ];
  },
  missing(of) {
    const reading = ownReading(of);
    const [first] = residencesIn(reading);
    return first
      ? [
          missing(`say where the ambassador resides, “${reading.quoted.slice(first.start, first.end)}”`, {
            do: "add",
            attribute: "residence",
            value: keyOf(first),
          }),
        ]
      : [];
  },
};

const residencesIn = ({ quoted, language }: ClaimReading) =>
  stateMentions(quoted, language).filter(({ isResidence }) => isResidence);

const keyOf = ({ city, state }: StateMention) => city ?? state;
