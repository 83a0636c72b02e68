import { officeTitles } from "../../../labels/names/office-titles.ts";
import type { Participant } from "../../../model/facts/participants.ts";
import { statesOf } from "../../../model/states/pair.ts";
import { englishName } from "../../facts/english-name.ts";
import { participantsOf } from "../../facts/participants-of.ts";
import type { TextSpan } from "../../reading/inflection.ts";
import type { ClaimReading, ParticipantCheck } from "../attribute-check.ts";
import { stateMentions } from "../states/state-mentions.ts";
import { formerWord } from "../titles/former-word.ts";
import { officeTitlesIn, type TitleInText } from "../titles/office-titles-in.ts";
import { isOwnerBefore, statesOfTitle } from "../titles/title-states.ts";
import { type Missing, missing, proven, unproven, unsupported, type Verdict } from "../verdict.ts";
import { missingFormer } from "./person-check.ts";
import { knownNames } from "./person-names.ts";
import { nameAfter, nameBefore } from "./unknown-names.ts";

/** Returns how an office-holder without a name is compared with the quotes, which must name the office together with the state. */
export function unnamedCheck(
  { office, state = "", atTheTime }: Participant,
  path: [string, number],
  reading: ClaimReading,
): ParticipantCheck {
  const { quoted, language, words } = reading;
  const titles = officeTitlesIn(quoted, language).filter(({ offices }) => office && offices.includes(office));
  const former = titles.map((title) => formerOf(title, reading)).find(Boolean);
  const nameless = () => unproven("the source names nobody");
  return {
    prove: {
      office: () =>
        titles.length > 0 || office === undefined
          ? proven
          : unsupported(`do not mention “${officeTitles[office][language].m}”`, {
              attribute: "office",
              fact: `“office” is ${office}`,
            }),
      state: () => stateVerdict(state, titles, reading),
      atTheTime: () => {
        const attribute = "atTheTime";
        if (titles.length === 0) return unproven("the quotes do not mention the office", { attribute });
        if (!words) return unproven("the check does not know the words for “then” in this language", { attribute });
        return former === undefined
          ? unsupported("do not say that the office was held only at that time", { attribute })
          : proven;
      },
      person: nameless,
      asWritten: nameless,
      organisation: nameless,
    },
    missing: [
      ...(!atTheTime && former !== undefined ? [missingFormer(former, path)] : []),
      ...missingName(titles, state, path, reading),
    ],
  };
}

/** Reports an office-holder's name that the fact leaves out, unless the quotes also mention the office without a name. */
function missingName(
  titles: readonly TitleInText[],
  state: string,
  [list, index]: [string, number],
  reading: ClaimReading,
): Missing[] {
  const { quoted, fact, claim } = reading;
  const own = participantsOf(fact).find(({ path }) => path[0] === list && path[1] === index)?.participant;
  if (own?.person !== undefined || claim.omits.includes("names")) return [];
  const listed = new Set(participantsOf(fact).map(({ participant }) => participant.person));
  const others = knownNames(reading).filter(({ person }) => listed.has(person));
  const names = titles.flatMap((title): (TextSpan | null)[] => {
    const name = nameAfter(title, reading) ?? nameBefore(title, reading);
    if (others.some(({ span }) => name && span.start < name.end && span.end > name.start)) return [];
    const states = statesNamedBeside(title, reading);
    return states.length > 0 && !states.includes(state) ? [] : [name];
  });
  const [first] = names;
  return first && names.every((name) => name !== null)
    ? [
        missing(
          `name ${quoted.slice(first.start, first.end)} in this office`,
          { do: "describe", attribute: list, what: "this person" },
          { path: [list, index], attribute: list, fact: "the fact gives no name" },
        ),
      ]
    : [];
}

const formerOf = (title: TitleInText, { quoted, language }: ClaimReading) =>
  formerWord(quoted, { title, isBefore: true, isAdjacent: true }, { start: title.end, end: title.end }, language);

function stateVerdict(state: string, titles: readonly TitleInText[], reading: ClaimReading): Verdict {
  const { pair } = reading;
  const attribute = "state";
  const named = titles.flatMap((title) => statesNamedBeside(title, reading));
  if (named.includes(state)) return proven;
  const other = named.find((code) => statesOf(pair).includes(code));
  return other
    ? unsupported(`mention this office of ${englishName(other)}`, {
        attribute,
        fact: `“state” is ${englishName(state)}`,
      })
    : unproven("the sentence does not say which state the office serves", { attribute });
}

function statesNamedBeside(title: TitleInText, reading: ClaimReading): string[] {
  const at = { start: title.start, end: title.start };
  const states = statesOfTitle(reading.quoted, { title, isBefore: false, isAdjacent: true }, at, reading.language);
  return [...states.map((mention) => mention.state), ...statesBefore(title, reading)];
}

function statesBefore(title: TitleInText, { quoted, language }: ClaimReading): string[] {
  return stateMentions(quoted, language)
    .filter((mention) => isOwnerBefore(mention, title, quoted))
    .map(({ state }) => state);
}
