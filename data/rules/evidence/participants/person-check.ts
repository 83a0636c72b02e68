import { officeTitles } from "../../../labels/names/office-titles.ts";
import type { Participant } from "../../../model/facts/participants.ts";
import type { Language } from "../../../model/language.ts";
import { statesOf } from "../../../model/states/pair.ts";
import { englishName } from "../../facts/english-name.ts";
import { containsName, type TextSpan } from "../../reading/inflection.ts";
import type { ClaimReading, ParticipantCheck } from "../attribute-check.ts";
import type { StateMention } from "../states/state-mentions.ts";
import { formerWord } from "../titles/former-word.ts";
import { statesOfTitle } from "../titles/title-states.ts";
import { type TitledName, titleOf } from "../titles/titled-name.ts";
import { type Missing, missing, proven, unproven, unsupported, type Verdict } from "../verdict.ts";
import { unnamedPerson } from "./name-parts.ts";
import { knownNames, nameSpans } from "./person-names.ts";

type NamedParticipant = Participant & { person: string };

/** A person's name in the quotes, and the title that most probably belongs to it. */
interface PersonInQuotes {
  span: TextSpan;
  titled: TitledName | null;
}

/** Returns how a named person is compared with the quotes. */
export function personCheck(
  participant: NamedParticipant,
  path: [string, number],
  reading: ClaimReading,
): ParticipantCheck {
  const { person, asWritten = "" } = participant;
  const name = participant.asWritten ?? reading.relation.people[person]?.name ?? person;
  const found = personIn(participant, reading);
  if (found === null) {
    const nameless = (attribute: keyof Participant) => () => unproven(`the quotes do not name ${name}`, { attribute });
    return {
      prove: {
        person: () => unnamedPerson(participant, `the fact names ${name}`, reading, { path }),
        office: nameless("office"),
        state: nameless("state"),
        atTheTime: nameless("atTheTime"),
        asWritten: () => asWrittenVerdict(asWritten, reading),
        organisation: nameless("organisation"),
      },
      missing: [],
    };
  }
  return {
    prove: {
      person: () => proven,
      office: () => officeVerdict(participant, name, found, reading),
      state: () => stateVerdict(participant.state ?? "", name, found, reading),
      atTheTime: () => formerVerdict(name, found, reading),
      asWritten: () => asWrittenVerdict(asWritten, reading),
      organisation: () => unproven("an entry is either a person or an organisation"),
    },
    missing: missingOf(participant, name, path, found, reading),
  };
}

function personIn(participant: NamedParticipant, reading: ClaimReading): PersonInQuotes | null {
  const { person, office } = participant;
  const spans = nameSpans(participant, reading);
  const [first] = spans;
  if (!first) return null;
  const others = knownNames(reading).flatMap((known) => (known.person === person ? [] : [known.span]));
  const titled = spans.flatMap((span) => {
    const title = titleOf(reading.quoted, span, others, reading.language);
    return title ? [{ titled: title, span }] : [];
  });
  return (
    titled.find(({ titled: { title } }) => office !== undefined && title.offices.includes(office)) ??
    titled.find(({ titled: { isAdjacent } }) => isAdjacent) ??
    titled[0] ?? { span: first, titled: null }
  );
}

function officeVerdict(
  { office }: Participant,
  name: string,
  { titled }: PersonInQuotes,
  { quoted, language }: ClaimReading,
): Verdict {
  if (office === undefined || titled?.title.offices.includes(office)) return proven;
  return unsupported(
    titled
      ? `say “${quoted.slice(titled.title.start, titled.title.end)}”`
      : `do not call this person “${officeTitles[office][language].m}”`,
    { attribute: "office", fact: `“office” of ${name} is ${office}` },
  );
}

function stateVerdict(
  state: string,
  name: string,
  { titled, span }: PersonInQuotes,
  { quoted, language, pair }: ClaimReading,
): Verdict {
  const mentions = titled ? statesOfTitle(quoted, titled, span, language) : statesOfName(quoted, span, language);
  const named = new Set(
    mentions.map((mention) => mention.state).filter((code) => statesOf(pair).includes(code) || code === state),
  );
  const [first] = named;
  const attribute = "state";
  if (!first) return unproven("the sentence does not say which state the person serves", { attribute });
  return named.has(state)
    ? proven
    : unsupported(`give this person an office of ${englishName(first)}`, {
        attribute,
        fact: `“state” of ${name} is ${englishName(state)}`,
      });
}

/** Returns the states next to a name without a title: “Eva Berg of Norway”, but not “… of Norway met Eva Berg”. */
function statesOfName(text: string, { start, end }: TextSpan, language: Language): StateMention[] {
  const atName = { title: { offices: [], gender: null, start, end: start }, isBefore: true, isAdjacent: true };
  return statesOfTitle(text, atName, { start, end }, language).filter(
    (mention) => mention.start >= end || text.slice(mention.end, start).trim() === "",
  );
}

function formerVerdict(
  name: string,
  { titled, span }: PersonInQuotes,
  { quoted, language, words }: ClaimReading,
): Verdict {
  const attribute = "atTheTime";
  if (!words) return unproven("the check does not know the words for “then” in this language", { attribute });
  return titled && formerWord(quoted, titled, span, language)
    ? proven
    : unsupported("do not say that the office was held only at that time", {
        attribute,
        fact: `“atTheTime” of ${name} is true`,
      });
}

function missingOf(
  { office, atTheTime }: Participant,
  name: string,
  path: [string, number],
  { titled, span }: PersonInQuotes,
  { quoted, language }: ClaimReading,
): Missing[] {
  if (!titled) return [];
  if (!office) {
    const [first] = titled.isAdjacent ? titled.title.offices : [];
    const attribute = "office";
    return first
      ? [
          missing(
            `call ${name} “${quoted.slice(titled.title.start, titled.title.end)}”`,
            { do: "add", attribute, value: first, to: "this person" },
            { path, attribute, fact: "the fact gives this person no office" },
          ),
        ]
      : [];
  }
  const former = atTheTime ? undefined : formerWord(quoted, titled, span, language);
  return former === undefined ? [] : [missingFormer(former, path)];
}

/** Reports that the quotes call an office a former one. */
export const missingFormer = (former: string, path: [string, number]): Missing =>
  missing(
    `say “${former}” of the office`,
    { do: "add", attribute: "atTheTime", value: true, to: "this person" },
    { path, attribute: "atTheTime", fact: "the fact does not say that it was held only at that time" },
  );

/** Checks that this claim or another one has this spelling of the name. */
export function asWrittenVerdict(asWritten: string, { quoted, fact, index, language, sources }: ClaimReading): Verdict {
  if (containsName(quoted, asWritten, language)) return proven;
  const others = fact.claims.filter((_, other) => other !== index);
  const isElsewhere = others.some(({ quotes }) =>
    quotes.some((quote) => (typeof quote === "string" ? quote : quote.exact).includes(asWritten)),
  );
  if (isElsewhere) return proven;
  return others.some(({ source }) => sources.get(source)?.text == null)
    ? unproven("only a source whose text is not stored can have this spelling", { attribute: "asWritten" })
    : unsupported("do not contain this spelling", { attribute: "asWritten", fact: `“asWritten” is ${asWritten}` });
}
