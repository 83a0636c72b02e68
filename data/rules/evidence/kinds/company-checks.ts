import type { AuthoredFact, AuthoredFactOf } from "../../../model/facts/authored-fact.ts";
import { statesOf } from "../../../model/states/pair.ts";
import { englishName } from "../../facts/english-name.ts";
import { containsName } from "../../reading/inflection.ts";
import { namedStates } from "../../reading/states/states.ts";
import type { AttributeCheck, ClaimReading } from "../attribute-check.ts";
import { stateMentions } from "../states/state-mentions.ts";
import { findTerms } from "../terms/term-pattern.ts";
import { judgeEach, type Missing, missing, proven, unproven, unsupported } from "../verdict.ts";

type Company = AuthoredFactOf<"company">;

/** Checks that the quotes contain the company's name or a spelling listed under `variants`. */
export const nameCheck: AttributeCheck<Company, string> = {
  prove(name, reading) {
    const { quoted, language, fact } = reading;
    const names = [name, ...fact.variants];
    if (!names.some((each) => containsName(quoted, each, language))) return [unsupported("do not contain this name")];
    const spelling = missingSpelling(names, reading);
    switch (spellingIn(name, reading)) {
      case "stored":
        return [proven, ...spelling];
      case "not-stored":
        return [
          unproven("the quotes contain only a variant of the name, and the text of another source is not stored"),
        ];
      case "nowhere":
        return [unsupported("contain only a variant of this name, and no cited source contains the name itself")];
    }
  },
};

/** Returns whether the text of any source that the fact cites has a spelling. A source whose text we do not store may have that spelling. */
function spellingIn(name: string, { fact, language, sources }: ClaimReading): "stored" | "not-stored" | "nowhere" {
  const texts = fact.claims.map(({ source }) => sources.get(source)?.text ?? null);
  if (texts.some((text) => text !== null && containsName(text, name, language))) return "stored";
  return texts.includes(null) ? "not-stored" : "nowhere";
}

/** Reports a name in quotation marks that differs from the fact's only in spaces, hyphens, capitals or one letter. */
function missingSpelling(names: readonly string[], { quoted, language }: ClaimReading): Missing[] {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  const [spelling] = [...quoted.matchAll(/[„“«"”»]([^„“«"”»]{2,40})[“”»"«]/gu)]
    .map(({ 1: inner = "" }) => inner.trim())
    .filter(
      (inner) =>
        names.some(
          (name) =>
            letters(name) === letters(inner) ||
            [name, name.split(" ")[0] ?? ""].some((each) => differInOneLetter(letters(each), letters(inner))),
        ) && !names.some((name) => containsName(inner, name, language)),
    );
  return spelling === undefined
    ? []
    : [
        missing(
          `also spell the name “${spelling}”`,
          { do: "addItem", list: "variants", value: spelling },
          { attribute: "variants", fact: "“variants” does not list this spelling" },
        ),
      ];
}

/** Returns true if the names differ by one missing, extra or different letter: “Nordstepe” for “Nordsteppe”. */
function differInOneLetter(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short.length < 5 || long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && long[same] === short[same]) same += 1;
  return long.slice(same + 1) === short.slice(long.length === short.length ? same + 1 : same);
}

/** Checks that the text of a cited source contains each variant. */
export const variantCheck: AttributeCheck<Company, readonly string[]> = {
  prove: (variants, reading) =>
    judgeEach(variants, (variant) => {
      switch (spellingIn(variant, reading)) {
        case "stored":
          return [proven];
        case "not-stored":
          return [unproven(`only a source whose text is not stored can have “${variant}”`)];
        case "nowhere":
          return [
            unsupported("do not contain it, and neither does the rest of the source", {
              fact: `“variants” lists “${variant}”`,
            }),
          ];
      }
    }),
};

/** Compares the state where a company operates with the places in the quotes. */
export const operatesInCheck: AttributeCheck<Company, string> = {
  prove(state, reading) {
    const { quoted, language, pair } = reading;
    const places = workplaces(reading);
    if (places.some((place) => place.state === state)) return [proven];
    const fact = `“operatesIn” is ${englishName(state)}`;
    if (!namedStates(quoted, language).some(({ code }) => code === state))
      return [unsupported("do not name this state", { fact })];
    const [other] = places.filter((place) => statesOf(pair).includes(place.state));
    return [
      other
        ? unsupported(`name “${quoted.slice(other.start, other.end)}” as the place`, { fact })
        : unproven("the sentence does not show where the company operates"),
    ];
  },
  missing(reading) {
    const { quoted, pair, words } = reading;
    const place = workplaces(reading).find(
      (mention) =>
        words &&
        statesOf(pair).includes(mention.state) &&
        findTerms(quoted, words.operates).some(
          ({ start, end }) => Math.min(Math.abs(start - mention.end), Math.abs(mention.start - end)) < 30,
        ),
    );
    return place
      ? [
          missing(`say where the company operates, “${quoted.slice(place.start, place.end)}”`, {
            do: "add",
            attribute: "operatesIn",
            value: place.state,
          }),
        ]
      : [];
  },
};

/** Returns where the quotes name a state as a place. */
const workplaces = ({ quoted, language }: ClaimReading) =>
  stateMentions(quoted, language).filter(
    ({ relation, form, isGenitive }) => relation === "toward" && form !== "adjective" && !isGenitive,
  );

/** Compares the states that share a company with the quotes. */
export const betweenCheck: AttributeCheck<Company, readonly string[]> = {
  prove: (states, { quoted, language }) =>
    judgeEach(states, (state) => [
      namedStates(quoted, language).some(({ code }) => code === state)
        ? proven
        : unsupported("do not name this state", { fact: `“between” lists ${englishName(state)}` }),
    ]),
};

/** Checks that the quotes name the cooperating company in one of its spellings. */
export const cooperatingCompanyCheck: AttributeCheck<AuthoredFact, string> = {
  prove(id, reading) {
    const company = companiesOf(reading).find((fact) => fact.id === id);
    if (!company) return [unproven(`the relation has no company “${id}”`)];
    const fact = `“company” is “${company.name}”`;
    return [isCompanyNamed(company, reading) ? proven : unsupported("do not contain this name", { fact })];
  },
  missing(reading) {
    const named = companiesOf(reading).find((company) => isCompanyNamed(company, reading));
    return named ? [missing(`name “${named.name}”`, { do: "add", attribute: "company", value: named.id })] : [];
  },
};

const companiesOf = ({ relation }: ClaimReading) => relation.facts.filter((fact) => fact.kind === "company");

const isCompanyNamed = ({ name, variants }: Company, { quoted, language }: ClaimReading) =>
  [name, ...variants].some((each) => containsName(quoted, each, language));
