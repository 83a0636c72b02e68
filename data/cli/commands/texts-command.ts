import { type Texts, textsOf } from "../../model/facts/fact-texts.ts";
import { type Language, languages } from "../../model/language.ts";
import { checkAuthored } from "../../pipeline/authored/check.ts";
import { load } from "../../pipeline/authored/load.ts";
import { buildRelation } from "../../pipeline/release/build-release.ts";
import { languageOption, pairArgument, requireRelation } from "../arguments.ts";
import { type Command, countNoun } from "../command.ts";
import { paragraph } from "../terminal/terminal.ts";

/** A fact or an organisation of which not all is said in every language, or not by somebody's leave. */
interface Untranslated {
  relation: string;
  id: string;
  /** Languages that one of its texts lacks: readers of these see a stand-in. */
  lacking: Language[];
  /** Languages whose texts are translations that nobody has reviewed. */
  unreviewed: Language[];
}

/** Lists what translators and reviewers have left to do. */
export const textsCommand: Command = {
  argument: "[PAIR]",
  acceptedOptions: ["lang"],
  summary: "lists the texts that lack a language, or that nobody has reviewed; --lang for one language alone",
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
      const gaps = [languageList("lacks", lacking), languageList("not reviewed:", unreviewed)]
        .filter(Boolean)
        .join("; ");
      return paragraph([{ text: `${relation}/${id}: `, style: terminal.paint.bold }, { text: gaps }], terminal, 0, 2);
    });
    const lacking = open.filter((one) => one.lacking.length > 0).length;
    const sum = `${countNoun(lacking, "text")} with a language lacking, ${open.filter((one) => one.unreviewed.length > 0).length} with a translation that nobody has reviewed.`;
    return { text: [...lines, sum].join("\n"), json: { texts: open } };

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
