import { checkAuthored } from "../../../pipeline/authored/check.ts";
import { load } from "../../../pipeline/authored/load/load-authored.ts";
import {
  type FactWithoutText,
  factsWithoutText,
  type UnprovenAttribute,
  unprovenAttributes,
} from "../../../rules/evidence/evidence.ts";
import { pairArgument, requireRelation } from "../../arguments.ts";
import { type Command, countNoun } from "../../command.ts";
import type { Terminal } from "../../terminal/terminal.ts";

/** Lists what nothing proves as far as the data check can tell: facts without a stored text, and attributes without a quote. */
export const unprovenCommand: Command = {
  argument: "[PAIR]",
  summary: "List what you have to compare with the sources yourself, because the data check cannot",
  run({ root, argument, terminal }) {
    const authored = load(root);
    const data = checkAuthored(authored);
    const pair = argument && pairArgument(argument);
    if (pair) requireRelation(authored, pair);
    const isListed = ({ relation }: { relation: string }) => !pair || relation === pair;
    const unproven = unprovenAttributes(data).filter(isListed);
    const withoutText = factsWithoutText(data).filter(isListed);
    const lines = [
      ...withoutTextLines(withoutText, terminal.paint),
      ...attributeLines(unproven, terminal.paint),
      ...unprovenSummary(unproven, withoutText),
      ...(unproven.length > 0 ? [] : ["The quotes support every attribute that the data check compares with them."]),
    ];
    return { text: lines.join("\n"), json: { unproven, withoutText: withoutText.map(idsOf) } };
  },
};

/** Groups facts by kind, because most of them have the same kind. */
function withoutTextLines(facts: readonly FactWithoutText[], paint: Terminal["paint"]): string[] {
  const kinds = [...new Set(facts.map(({ fact }) => fact.kind))];
  const lines = kinds.map((kind) => {
    const ids = facts.filter(({ fact }) => fact.kind === kind).map(({ relation, fact }) => `${relation}/${fact.id}`);
    return `  ${kind}: ${ids.join(", ")}`;
  });
  return lines.length > 0 ? [paint.bold("Facts whose sources have no stored text"), ...lines] : [];
}

function attributeLines(unproven: readonly UnprovenAttribute[], paint: Terminal["paint"]): string[] {
  const facts = new Map<string, string[]>();
  for (const { relation, fact, source, attribute, reason } of unproven) {
    const claim = `${relation}/${fact} (${source})`;
    facts.set(claim, [...(facts.get(claim) ?? []), `  ${attribute}: ${reason}`]);
  }
  return [...facts].flatMap(([claim, attributes]) => [paint.bold(claim), ...attributes]);
}

const idsOf = ({ relation, fact }: FactWithoutText) => ({
  relation,
  fact: fact.id,
  sources: fact.claims.map(({ source }) => source),
});

/** Returns how much is unproven, one sentence per line: facts without a stored text, and attributes of the others. */
export function unprovenSummary(
  unproven: readonly UnprovenAttribute[],
  withoutText: readonly FactWithoutText[],
): string[] {
  const facts = new Set(unproven.map(({ relation, fact }) => `${relation}/${fact}`));
  const sources = new Set(withoutText.flatMap(({ fact }) => fact.claims.map(({ source }) => source)));
  return [
    ...(withoutText.length > 0
      ? [
          `Nothing checks ${countNoun(withoutText.length, "fact")}: no text is stored for the ${countNoun(sources.size, "source")} cited.`,
        ]
      : []),
    ...(unproven.length > 0
      ? [
          `The quotes neither prove nor contradict ${countNoun(unproven.length, "attribute")} of ${countNoun(facts.size, "fact")}.`,
        ]
      : []),
  ];
}
