import { officeTitles } from "../../../labels/names/office-titles.ts";
import type { AuthoredFactOf } from "../../../model/facts/authored-fact.ts";
import { headOfMissionOffices } from "../../../model/facts/offices.ts";
import { statesOf } from "../../../model/states/pair.ts";
import { englishName } from "../../facts/english-name.ts";
import { namedStates } from "../../reading/states/states.ts";
import { languageWords } from "../../words/words-by-language.ts";
import type { AttributeCheck, ClaimReading } from "../attribute-check.ts";
import { ownReading, ownStart } from "../own-words.ts";
import { unnamedPerson } from "../participants/name-parts.ts";
import { asWrittenVerdict } from "../participants/person-check.ts";
import { namesIn } from "../participants/person-names.ts";
import { stateMentions } from "../states/state-mentions.ts";
import { hasTerm } from "../terms/term-pattern.ts";
import { flagCheck } from "../terms/terms.ts";
import { officeTitlesIn } from "../titles/office-titles-in.ts";
import { judgeEach, type Missing, missing, proven, unknownWords, unsupported } from "../verdict.ts";

type Ambassador = AuthoredFactOf<"ambassador">;
type FullTitle = NonNullable<Ambassador["office"]>;

/** Checks that the quotes name the ambassador. */
export const holderCheck: AttributeCheck<Ambassador, string> = {
  prove(person, reading) {
    const { quoted, relation, language, fact, claim } = reading;
    const { asWritten } = fact;
    const named = claim.says.person || asWritten === undefined ? { person } : { person, asWritten };
    const name = asWritten ?? relation.people[person]?.name ?? person;
    return [
      namesIn(quoted, named, relation, language).length > 0
        ? proven
        : claim.says.person
          ? unsupported("do not contain this name", { fact: `“person” is ${name}` })
          : unnamedPerson({ person, asWritten }, `“person” is ${name}`, reading),
    ];
  },
};

/** Checks the spelling of an ambassador's name. */
export const holderSpellingCheck: AttributeCheck<Ambassador, string> = {
  prove: (asWritten, reading) => [asWrittenVerdict(asWritten, reading)],
};

/** Compares the full title with the quotes. If the quotes give it, the fact must too. */
export const fullTitleCheck: AttributeCheck<Ambassador, FullTitle> = {
  prove: (office, reading) => [
    titleIn(reading, office) ? proven : unsupported(`do not contain “${officeTitles[office][reading.language].m}”`),
  ],
  missing(of) {
    const reading = ownReading(of);
    return fullTitles.flatMap((value) => {
      const title = titleIn(reading, value);
      const words = title && reading.quoted.slice(title.start, title.end);
      return title ? [missing(`give the title “${words}”`, { do: "add", attribute: "office", value })] : [];
    });
  },
};

/** The titles of a head of mission. Most chargés d'affaires in texts only stand in for one. */
const fullTitles: readonly FullTitle[] = headOfMissionOffices.filter((office) => office !== "charge-d-affaires");

const titleIn = ({ quoted, language }: ClaimReading, office: FullTitle) =>
  officeTitlesIn(quoted, language).find(({ offices }) => offices.includes(office));

const vacancy = flagCheck("vacant", ({ vacant }) => vacant);

/** Compares a vacancy with the quotes. In “the post that Ms Berg gave up has yet to be filled”, the vacancy came after her. */
export const vacantCheck: AttributeCheck<Ambassador, boolean> = {
  ...vacancy,
  missing: (reading) => (reading.fact.person ? [] : (vacancy.missing?.(reading) ?? [])),
};

/** Compares the other states of an ambassador with the quotes. */
export const concurrentCheck: AttributeCheck<Ambassador, readonly string[]> = {
  prove(states, reading) {
    const named = new Set(namedStates(reading.quoted, reading.language).map(({ code }) => code));
    const verdicts = judgeEach(states, (state) => {
      if (!named.has(state))
        return [unsupported("do not name this state", { fact: `“concurrent” lists ${englishName(state)}` })];
      return [reading.words ? proven : unknownWords];
    });
    return [...verdicts, ...missingConcurrent(states, reading)];
  },
  missing: (reading) => missingConcurrent([], reading),
};

/** Reports a third state to which the ambassador is accredited too. */
function missingConcurrent(listed: readonly string[], reading: ClaimReading<Ambassador>): Missing[] {
  const { quoted, language, words, pair } = reading;
  if (!words) return [];
  const isConcurrent = hasTerm(quoted, words.concurrently);
  const mentions = stateMentions(quoted, language);
  const isAfterCity = (start: number) =>
    mentions.some(({ form, end }) => form === "city" && end <= start && start - end <= 3);
  const betweenListed = languageWords[language]?.grammar.betweenListed;
  const isListed = (start: number) =>
    mentions.some(
      ({ end, belongsToPost }) => belongsToPost && end <= start && betweenListed?.test(quoted.slice(end, start)),
    );
  const other = mentions.find(
    ({ state, form, isResidence, belongsToPost, start }) =>
      form === "noun" &&
      start >= ownStart(reading) &&
      (isConcurrent || belongsToPost || isListed(start)) &&
      !isResidence &&
      !isAfterCity(start) &&
      !statesOf(pair).includes(state) &&
      !listed.includes(state),
  );
  return other
    ? [
        missing(
          `also name ${quoted.slice(other.start, other.end)}`,
          { do: "addItem", list: "concurrent", value: other.state },
          { fact: "“concurrent” does not list this state" },
        ),
      ]
    : [];
}
