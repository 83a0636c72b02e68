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
  run({ root, argument: word, options, terminal }) {
    const wanted = options.lang === undefined ? null : languageOption(options.lang);
    const authored = load(root);
    const data = checkAuthored(authored);
    const pair = word && pairArgument(word);
    const read = pair ? [[pair, requireRelation(authored, pair)] as const] : [...data.relations];
    const found = read.flatMap(([id, relation]): Untranslated[] => {
      const { facts, organisations } = buildRelation(id, relation, data);
      return [
        ...facts.map((fact) => untranslated(id, fact.id, textsOf(fact), fact.unreviewed)),
        ...Object.entries(organisations).map(([key, { name, unreviewed }]) =>
          untranslated(id, `organisations.${key}`, [name], unreviewed),
        ),
      ];
    });
    const open = found
      .map((one) => ({ ...one, lacking: one.lacking.filter(isWanted), unreviewed: one.unreviewed.filter(isWanted) }))
      .filter(({ lacking, unreviewed }) => lacking.length + unreviewed.length > 0);
    const lines = open.map(({ relation, id, lacking, unreviewed }) => {
      const said = [part("lacks", lacking), part("not reviewed:", unreviewed)].filter(Boolean).join("; ");
      return paragraph([{ text: `${relation}/${id}: `, style: terminal.paint.bold }, { text: said }], terminal, 0, 2);
    });
    const lacking = open.filter((one) => one.lacking.length > 0).length;
    const sum = `${countNoun(lacking, "text")} with a language lacking, ${open.filter((one) => one.unreviewed.length > 0).length} with a translation that nobody has reviewed.`;
    return { text: [...lines, sum].join("\n"), json: { texts: open } };

    function isWanted(language: Language): boolean {
      return wanted === null || language === wanted;
    }
  },
};

function untranslated(relation: string, id: string, written: readonly Texts[], unreviewed: Language[]): Untranslated {
  const lacking = (Object.keys(languages) as Language[]).filter((language) =>
    written.some((text) => text[language] === undefined),
  );
  return { relation, id, lacking, unreviewed };
}

function part(what: string, which: readonly Language[]): string {
  return which.length > 0 ? `${what} ${which.join(", ")}` : "";
}
