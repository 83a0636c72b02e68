import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Language } from "../../../../data/model/language.ts";
import { evidence } from "../../../../data/rules/evidence/evidence.ts";
import type { Finding } from "../../../../data/rules/rule.ts";
import { dataset } from "../dataset.ts";
import { followAdvice } from "./follow-advice.ts";

/** Fictitious people and organisations of a relation between Norway and Tajikistan. */
const named = `
people:
  berg: { name: Eva Berg, scripts: { Cyrl: Ева Берг } }
  dahl: { name: Ole Dahl, scripts: { Cyrl: Уле Даль } }
  kamau: { name: Daniel Kamau, scripts: { Cyrl: Даниэль Камау } }
  karimov: { name: Rustam Karimov, scripts: { Cyrl: Рустам Каримов } }
  saidova: { name: Zarina Saidova, scripts: { Cyrl: Зарина Саидова } }
organisations:
  government-no: { name: { de: Regierung des Königreichs Norwegen, en: Government of the Kingdom of Norway, nb: Kongeriket Norges regjering, ru: Правительство Королевства Норвегия } }
  government-tj: { name: { de: Regierung der Republik Tadschikistan, en: Government of the Republic of Tajikistan, nb: Republikken Tadsjikistans regjering, ru: Правительство Республики Таджикистан } }
  foreign-ministry-no: { name: { de: Außenministerium des Königreichs Norwegen, en: Ministry of Foreign Affairs of Norway, nb: Norges utenriksdepartement, ru: Министерство иностранных дел Норвегии } }
  energy-ministry-tj: { name: { de: Ministerium für Energie Tadschikistans, en: Ministry of Energy of Tajikistan, nb: Tadsjikistans energidepartement, ru: Министерство энергетики Таджикистана } }
  ebrd: { name: { de: Europäische Bank für Wiederaufbau und Entwicklung, en: European Bank for Reconstruction and Development, nb: Den europeiske banken for gjenoppbygging og utvikling, ru: Европейский банк реконструкции и развития } }
  undp: { name: { de: Entwicklungsprogramm der Vereinten Nationen, en: United Nations Development Programme, nb: FNs utviklingsprogram, ru: Программа развития ООН } }
  delegation: { name: { de: Norwegische Parlamentsdelegation, en: Norwegian parliamentary delegation, nb: Norsk parlamentsdelegasjon, ru: Норвежская парламентская делегация } }
`;

/** Facts of the relation that other facts refer to. */
const others = `
  - { id: agreement-a, kind: agreement, type: agreement, date: 2010-08-06, signatories: [{ state: "no", body: government-no }, { state: tj, body: government-tj }], claims: [page] }
  - { id: memorandum-b, kind: agreement, type: memorandum, date: 2011-03-02, signatories: [{ state: "no", body: government-no }, { state: tj, body: government-tj }], claims: [page] }
  - { id: company-hydro, kind: company, name: Pamirhydro, variants: [Pamir Hydro], claims: [page] }
  - { id: meeting-a, kind: meeting, date: 2015-04-20, people: [{ person: berg, state: "no" }], claims: [page] }
`;

/** Returns the names of the attributes that the rule reports for a fact with a quote, sorted. */
function reportedFor(...parameters: Parameters<typeof findingsFor>): string[] {
  return [...new Set(findingsFor(...parameters).map(({ attribute }) => attribute ?? ""))].sort();
}

/** Returns what the rule reports for a fact with a quote. */
function findingsFor(language: Language, quote: string | string[], fact: string, pair = "no-tj"): Finding[] {
  const quotes = [quote].flat();
  const sources = { page: {}, quoted: { language, text: quotes.join(" ") } };
  const claims = `[{ source: quoted, quotes: ${JSON.stringify(quotes)} }]`;
  const relation = `${named}\nfacts:\n  - { id: fact, claims: ${claims}, ${fact.replace(bareNo, '"no"')} }${pair === "no-tj" ? others : ""}`;
  const data = dataset({ [pair]: relation }, { sources });
  return evidence(data);
}

/** A fictitious sentence, a fact that it supports, and slips: what to replace in the fact, and the attribute that the rule then reports. */
export interface Trial {
  /** The relation, if it is not Norway–Tajikistan. */
  pair?: string;
  language: Language;
  quote: string | string[];
  fact: string;
  slips: [wrong: string, instead: string, attribute: string][];
}

const parsed = (fact: string) => parse(`{ ${fact.replace(bareNo, '"no"')} }`) as Record<string, unknown>;

/** Matches Norway's code without quotation marks. */
const bareNo = /(?<![-\w])no(?=[,\s}\]])/g;

/** Tests that the rule accepts each fact and reports each slip. */
export function tryAll(trials: readonly Trial[]): void {
  for (const { pair, language, quote, fact, slips } of trials) {
    test(`${language}: ${quote} supports ${fact}`, () => {
      expect(reportedFor(language, quote, fact, pair)).toEqual([]);
    });
    test.each(slips)(`${language}: ${quote}: “%s” → “%s”`, (wrong, instead, attribute) => {
      expect(fact).toContain(wrong);
      const findings = findingsFor(language, quote, fact.replace(wrong, instead), pair);
      expect(findings.map((finding) => finding.attribute)).toContain(attribute);
      // Each message says what to do, and following its advice fixes the problem.
      const [correct, slipped] = [parsed(fact), parsed(fact.replace(wrong, instead))];
      for (const finding of findings) {
        const { fact: followed, isExplicit } = followAdvice(slipped, finding, correct);
        if (isExplicit)
          expect(findingsFor(language, quote, JSON.stringify(followed).slice(1, -1), pair)).not.toContainEqual(
            expect.objectContaining({ message: finding.message }),
          );
      }
    });
  }
}
