import { explanationsOf, type Texts, textsOf, unreviewedExplanations } from "../../../model/facts/fact-texts.ts";
import { type Language, languages } from "../../../model/language.ts";
import { checkAuthored } from "../../../pipeline/authored/check.ts";
import { load } from "../../../pipeline/authored/load/load-authored.ts";
import { buildRelation } from "../../../pipeline/release/build-release.ts";
import { languageOption, pairArgument, requireRelation } from "../../arguments.ts";
import type { Command } from "../../command.ts";
import { paragraph } from "../../terminal/terminal.ts";

/** A fact or organisation with missing or unreviewed translations. */
interface Untranslated {
  relation: string;
  id: string;
  /** Languages in which at least one of its texts is missing; readers of those languages see a fallback. */
  lacking: Language[];
  /** Languages whose texts are unreviewed translations. */
  unreviewed: Language[];
}

/** Lists what translators and reviewers still have to do. */
export const textsCommand: Command = {
  argument: "[PAIR]",
  acceptedOptions: ["lang"],
  summary:
    "List facts, organisations and cities with missing or unreviewed translations; --lang limits this to one language",
  run({ root, argument, options, terminal }) {
    const selectedLanguage = options.lang === undefined ? null : languageOption(options.lang);
    const authored = load(root);
    const data = checkAuthored(authored);
    const pair = argument && pairArgument(argument);
    const selectedRelations = pair ? [[pair, requireRelation(authored, pair)] as const] : [...data.relations];
    const allTexts = selectedRelations.flatMap(([id, relation]): Untranslated[] => {
      const { facts, organisations, cities } = buildRelation(id, relation, data);
      return [
        ...facts.map((fact) =>
          untranslated(
            id,
            fact.id,
            [...textsOf(fact), ...explanationsOf(fact)],
            [...fact.unreviewed, ...unreviewedExplanations(fact)],
          ),
        ),
        ...Object.entries({ organisations, cities }).flatMap(([list, entries]) =>
          Object.entries(entries).map(([key, { name, unreviewed }]) =>
            untranslated(id, `${list}.${key}`, [name], unreviewed),
          ),
        ),
      ];
    });
    const open = allTexts
      .map((text) => ({
        ...text,
        lacking: text.lacking.filter(isSelected),
        unreviewed: text.unreviewed.filter(isSelected),
      }))
      .filter(({ lacking, unreviewed }) => lacking.length + unreviewed.length > 0);
    const lines = open.map(({ relation, id, lacking, unreviewed }) => {
      const gaps = [languageList("missing", lacking), languageList("unreviewed", unreviewed)]
        .filter(Boolean)
        .join("; ");
      return paragraph([{ text: `${relation}/${id}: `, style: terminal.paint.bold }, { text: gaps }], terminal, 0, 2);
    });
    const count = (list: "lacking" | "unreviewed") => open.filter((text) => text[list].length > 0).length;
    const totals = `Facts, organisations and cities with missing translations: ${count("lacking")}; with unreviewed translations: ${count("unreviewed")}.`;
    return { text: [...lines, totals].join("\n"), json: { texts: open } };

    function isSelected(language: Language): boolean {
      return selectedLanguage === null || language === selectedLanguage;
    }
  },
};

function untranslated(relation: string, id: string, written: readonly Texts[], unreviewed: Language[]): Untranslated {
  const all = Object.keys(languages) as Language[];
  return {
    relation,
    id,
    lacking: all.filter((language) => written.some((text) => text[language] === undefined)),
    unreviewed: all.filter((language) => unreviewed.includes(language)),
  };
}

function languageList(prefix: string, missing: readonly Language[]): string {
  return missing.length > 0 ? `${prefix} ${missing.join(", ")}` : "";
}
