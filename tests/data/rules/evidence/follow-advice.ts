import { parse } from "yaml";
import type { Finding } from "../../../../data/rules/rule.ts";

/** A fact as YAML has it. */
type Fact = Record<string, unknown>;

/** The fact that editors have after following the advice of a finding, and whether the message alone says what to write. */
interface Followed {
  fact: Fact;
  isExplicit: boolean;
}

/**
 * Follows the advice at the end of a message.
 * @param correct the correct fact, from which editors take what the message leaves to them
 * @throws if the message has no known advice
 */
export function followAdvice(wrong: Fact, { message, path }: Finding, correct: Fact): Followed {
  const fact = structuredClone(wrong);
  const take = (attribute: string): Followed => ({
    fact: { ...fact, [attribute]: correct[attribute] },
    isExplicit: false,
  });
  const advice = message.slice(message.lastIndexOf("; ") + 2);
  const [, written] = /^(?:write|add) (\w+: (?:\{.*\}|".*"|\S+))$/.exec(advice) ?? [];
  if (written !== undefined) return { fact: { ...fact, ...parsedYaml(written) }, isExplicit: true };
  const [, ofPerson] = /^add (\w+: \S+) to this person$/.exec(advice) ?? [];
  if (ofPerson !== undefined) {
    const value = parsedYaml(ofPerson);
    const [list = "", index] = path.slice(2);
    const entries = (fact[list] as Fact[]).map((entry, at) => (at === index ? { ...entry, ...value } : entry));
    return { fact: { ...fact, [list]: entries }, isExplicit: true };
  }
  const [, item, list = ""] = /^add (.+) to “(\w+)”$/.exec(advice) ?? [];
  if (item !== undefined)
    return { fact: { ...fact, [list]: [...((fact[list] ?? []) as unknown[]), parse(item)] }, isExplicit: true };
  const [, described] = /^add .+ under “(\w+)”$/.exec(advice) ?? [];
  if (described !== undefined) return take(described);
  const [, to = "", from] = /^write it under “(\w+)” instead of “(\w+)”$/.exec(advice) ?? [];
  if (from !== undefined) {
    const { [from]: moved, ...others } = fact;
    return { fact: { ...others, [to]: moved }, isExplicit: true };
  }
  const [, first = "", second] = /^swap “(\w+)” and “(\w+)”$/.exec(advice) ?? [];
  if (second !== undefined)
    return { fact: { ...fact, [first]: fact[second], [second]: fact[first] }, isExplicit: true };
  const [, removed] = /^remove “(\w+)”$/.exec(advice) ?? [];
  if (removed !== undefined) {
    const { [removed]: _, ...others } = fact;
    return { fact: others, isExplicit: true };
  }
  if (advice.startsWith("write the title in full")) return take("title");
  if (
    /^quote words that name this person, add “asWritten” with the spelling in the quotes, or correct the fact$/.test(
      advice,
    ) ||
    /^quote (?:words that support “\w+”, or correct the fact|the words that name .* or move the fact to that relation)$/.test(
      advice,
    )
  )
    return { fact: correct, isExplicit: false };
  throw new Error(`no known advice: ${message}`);
}

const parsedYaml = (yaml: string) => parse(`{ ${yaml} }`) as Fact;
