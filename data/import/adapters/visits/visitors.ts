import type { Office } from "../../../model/facts/offices.ts";
import type { Person } from "../../../model/facts/relation.ts";
import type { StateCode } from "../../../model/states/states.ts";

/** A visitor of a state. */
interface Visitor {
  /** As the archive gives it, without a nickname. */
  name: string;
  /** Absent if no office has exactly this title. */
  office?: Office;
  gender?: Person["gender"];
  /** The archive's words for the name, if it forgets the space before them: “Prime MinisterAna Ficta”. */
  words?: string;
}

type Title = Omit<Visitor, "name" | "words">;

const prince: Title = { gender: "m" };

/** The titles of visitors. */
const titles: Readonly<Record<string, Title>> = {
  President: { office: "president" },
  "President of the Council of Ministers": {},
  "President-elect": { office: "president-elect" },
  "President-Elect": { office: "president-elect" },
  "Acting President": {},
  "Interim President": {},
  "Provisional President": {},
  "Chairman of the Presidency": {},
  "Prime Minister": { office: "prime-minister" },
  "Prime Minister-Prince": prince,
  "Acting Prime Minister": {},
  "Interim Prime Minister": {},
  Premier: { office: "prime-minister" },
  "Premier and Prince": { office: "prime-minister", ...prince },
  "Premier & Prince": { office: "prime-minister", ...prince },
  "Vice Premier": { office: "deputy-prime-minister" },
  Taoiseach: { office: "prime-minister" },
  Chancellor: { office: "chancellor" },
  "Federal Chancellor": { office: "chancellor" },
  "Chancellor-elect": {},
  King: { office: "monarch", gender: "m" },
  Queen: { office: "monarch", gender: "f" },
  Emperor: { office: "emperor", gender: "m" },
  Shah: { office: "shah", gender: "m" },
  Sultan: { office: "sultan", gender: "m" },
  Amir: { office: "emir", gender: "m" },
  Emir: { office: "emir", gender: "m" },
  "Grand Duke": { office: "grand-duke", gender: "m" },
  "Grand Duchess": { office: "grand-duke", gender: "f" },
  Pope: { office: "pope", gender: "m" },
  "Crown Prince": { office: "crown-prince", gender: "m" },
  "Regent Prince": prince,
  Prince: prince,
  "Governor General": { office: "governor-general" },
  "General Secretary": { office: "general-secretary" },
  "First Secretary": {},
  Chairman: {},
  "Chief of State": {},
  "Head of State": {},
  General: {},
  "Brigadier General": {},
  "Lieutenant General": {},
  "Junta Member": {},
  Sheikh: {},
};

/** Titles that mean another office in some states: the President of the Government of Spain is its prime minister. */
const titlesByState: Readonly<Partial<Record<StateCode, Readonly<Record<string, Title>>>>> = {
  es: { President: { office: "prime-minister" } },
  li: { Prince: { office: "reigning-prince", gender: "m" } },
  mc: { Prince: { office: "reigning-prince", gender: "m" } },
};

const longestFirst = Object.keys(titles).sort((a, b) => b.length - a.length);
const anyTitle = longestFirst.join("|");

/** What separates two visitors. One person can have two titles: “Premier and Prince”. */
const separator = new RegExp(`(?<!^(?:${anyTitle}))(?: and | & |, )(?=(?:${anyTitle}) \\p{Lu})`, "u");
const nickname = / \([^()]*\)/;

/** What joins several people or offices. In the name of one person, a comma comes only before a suffix. */
const conjunction = /\b(?:and|with)\b|[&;/+]|,(?! (?:Jr|Sr|[IVX]+|\d(?:st|nd|rd|th))\b)/u;

/**
 * Returns the visitors that a text names, such as “President Ana Ficta and Prime Minister Max Fictus”; null if it cannot be read, such as
 * one with somebody whose title the table lacks: “King Max and Lord Fictus” are not one person.
 */
export function readVisitors(text: string, state: StateCode): Visitor[] | null {
  const visitors = text.split(separator).map((visitor) => readVisitor(visitor, state));
  return visitors.every((visitor) => visitor !== null) ? visitors : null;
}

/** A name starts with a capital letter or with a particle. Anything else is the rest of a title that the table lacks. */
const startOfName = /^(?:d['’]|(?:al|de|el|von|van)[ -])?\p{Lu}/u;

function readVisitor(text: string, state: StateCode): Visitor | null {
  const title = longestFirst.find((each) => text.startsWith(each) && /^(?: |\p{Lu})/u.test(text.slice(each.length)));
  const rest = text.slice(title?.length ?? 0);
  const name = rest
    .trim()
    .replace(nickname, "")
    .replace(/(?<=\p{L}-) (?=\p{Lu})/gu, "");
  if (!title || !startOfName.test(name) || conjunction.test(rest)) return null;
  return {
    name,
    ...(titlesByState[state]?.[title] ?? titles[title]),
    ...(rest.startsWith(" ") ? {} : { words: rest }),
  };
}
