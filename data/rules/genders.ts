import { officeTitles } from "../labels/offices.ts";
import type { AuthoredClaim } from "../model/claim.ts";
import { isLanguage, type Language } from "../model/language.ts";
import type { Office } from "../model/offices.ts";
import type { AuthoredRelation } from "../model/relation.ts";
import { inEachFact } from "./fact-findings.ts";
import { participantsOf } from "./participants-of.ts";
import type { Remark, Rule } from "./rule.ts";

/** How sources address a man and a woman. */
const addresses: Partial<Record<Language, Genders>> = {
  de: { m: ["Herr", "Herrn"], f: ["Frau"] },
  en: { m: ["Mr", "His Excellency"], f: ["Mrs", "Ms", "Her Excellency"] },
  nb: { m: ["herr"], f: ["fru"] },
  ru: { m: ["господин", "г-н"], f: ["госпожа", "г-жа"] },
};

type Gender = "m" | "f";
type Genders = Record<Gender, readonly string[]>;

/** A person's gender is the one in which a quoted source addresses them or names their office: “Außenministerin”, “Frau”. */
export const genders: Rule = (data) =>
  inEachFact(data, (fact, { relation }) => {
    const named = [
      ...participantsOf(fact).map(({ participant }) => participant),
      ...(fact.kind === "ambassador" ? [{ person: fact.person, office: fact.office ?? ("ambassador" as const) }] : []),
    ];
    return fact.claims.flatMap((claim, index) =>
      named.flatMap((participant): Remark[] => {
        const language = data.sources.get(claim.source)?.language ?? "";
        const person = participant.person === undefined ? undefined : relation.people[participant.person];
        if (!person?.gender || !isLanguage(language)) return [];
        const word = contradiction(person.gender, namesOf(participant, relation), claim, {
          office: participant.office,
          language,
        });
        if (word === null) return [];
        const message = `the source writes “${word}” before ${person.name}, whose gender is ${person.gender}; mend gender under people`;
        return [{ path: ["claims", index, "quotes"], message }];
      }),
    );
  });

function namesOf(
  { person, asWritten }: { person?: string | undefined; asWritten?: string | undefined },
  { people }: AuthoredRelation,
) {
  return [asWritten, people[person ?? ""]?.name].filter((name) => name !== undefined);
}

/** How far before a name its title or address stands, in characters. */
const reach = 60;

/** The word next before the name that is said of the other gender alone; null where there is none. */
function contradiction(
  gender: Gender,
  names: readonly string[],
  { quotes }: AuthoredClaim,
  { office, language }: { office: Office | undefined; language: Language },
): string | null {
  for (const quote of quotes) {
    const text = typeof quote === "string" ? quote : `${quote.prefix}${quote.exact}`;
    const at = Math.max(...names.map((name) => text.indexOf(name)));
    if (at < 0) continue;
    const before = text.slice(Math.max(0, at - reach), at);
    const found = wordsOf(office, language)
      .flatMap(({ word, of }) =>
        [...before.matchAll(whole(word))].map(({ index }) => ({ word, of, end: index + word.length })),
      )
      .sort((a, b) => b.end - a.end)[0];
    if (found) return found.of === gender ? null : found.word;
  }
  return null;
}

function wordsOf(office: Office | undefined, language: Language): { word: string; of: Gender }[] {
  const title = office && officeTitles[office][language];
  const last = (text: string) => text.split(" ").at(-1) ?? text;
  const titles =
    title && title.m !== title.f ? { m: [title.m, last(title.m)], f: [title.f, last(title.f)] } : { m: [], f: [] };
  return (["m", "f"] as const).flatMap((of) =>
    [...titles[of], ...(addresses[language]?.[of] ?? [])].map((word) => ({ word, of })),
  );
}

/** A word in whichever case stands behind it in German: Botschafter, Botschafters. */
function whole(word: string): RegExp {
  return new RegExp(`(?<!\\p{L})${word}s?(?!\\p{L})`, "gu");
}
