import { type Texts, textsOf } from "../../model/facts/fact-texts.ts";
import { type Language, languages } from "../../model/language.ts";
import { checkAuthored } from "../../pipeline/authored/check.ts";
import { load } from "../../pipeline/authored/load-authored.ts";
import { buildRelation } from "../../pipeline/release/build-release.ts";
import { languageOption, pairArgument, requireRelation } from "../arguments.ts";
import type { Command } from "../command.ts";
import { paragraph } from "../terminal/terminal.ts";

/** A fact or organisation with missing or unreviewed translations. */
interface Untranslated {
  relation: string;
  id: string;
  /** Languages in which at least one of its texts is missing; readers of those languages see a fallback. */
  lacking: Language[];
  /** Languages whose texts are unreviewed translations. */
  unreviewed: Language[];
}

/** Lists what is left to do for translators and reviewers. */
export const textsCommand: Command = {
  argument: "[PAIR]",
  acceptedOptions: ["lang"],
  summary: "List facts and organisations with missing or unreviewed translations; --lang limits this to one language",
  run({ root, argument, options, terminal }) {
    const selectedLanguage = options.lang === undefined ? null : languageOption(options.lang);
    const authored = load(root);
    const data = checkAuthored(authored);
    const pair = argument && pairArgument(argument);
    const selectedRelations = pair ? [[pair, requireRelation(authored, pair)] as const] : [...data.relations];
    const allTexts = selectedRelations.flatMap(([id, relation]): Untranslated[] => {
      const { facts, organisations } = buildRelation(id, relation, data);
      return [
        ...facts.map((fact) => untranslated(id, fact.id, textsOf(fact), fact.unreviewed)),
        ...Object.entries(organisations).map(([key, { name, unreviewed }]) =>
          untranslated(id, `organisations.${key}`, [name], unreviewed),
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
    const totals = `Facts and organisations with missing translations: ${count("lacking")}; with unreviewed translations: ${count("unreviewed")}.`;
    return { text: [...lines, totals].join("\n"), json: { texts: open } };

    function isSelected(language: Language): boolean {
      return selectedLanguage === null || language === selectedLanguage;
    }
  },
};

function untranslated(relation: string, id: string, written: readonly Texts[], unreviewed: Language[]): Untranslated {
  const lacking = (Object.keys(languages) as Language[]).filter((language) =>
    written.some((text) => text[language] === undefined),
  );
  return { relation, id, lacking, unreviewed };
}

function languageList(prefix: string, missing: readonly Language[]): string {
  return missing.length > 0 ? `${prefix} ${missing.join(", ")}` : "";
}
