import type { AuthoredFact, AuthoredFactOf } from "../../../model/facts/authored-fact.ts";
import { isShortPhrase } from "../../reading/sentences.ts";
import type { EvidenceWords } from "../../words/types/evidence-words.ts";
import type { AttributeCheck, ClaimReading } from "../attribute-check.ts";
import { ownReading } from "../own-words.ts";
import { judgeEach, type Missing, missing, proven, unknownWords, unproven, unsupported } from "../verdict.ts";
import { findTerm, findTerms, hasTerm, type TermMatch } from "./term-pattern.ts";

/** The words per term of a closed vocabulary. */
type Vocabulary<Term extends string> = Readonly<Record<Term, string>>;

/** A term of a vocabulary, found in a text. */
export type FoundTerm<Term extends string> = TermMatch & { terms: readonly Term[] };

/** Returns the terms of a vocabulary in a text, in order. If terms overlap, the longest counts: an honorary consulate is not a consulate. */
export function findVocabulary<Term extends string>(text: string, vocabulary: Vocabulary<Term>): FoundTerm<Term>[] {
  const found = (Object.keys(vocabulary) as Term[]).flatMap((term) =>
    (vocabulary[term] === "" ? [] : findTerms(text, vocabulary[term])).map((match) => ({
      ...match,
      terms: [term] as Term[],
    })),
  );
  const kept: FoundTerm<Term>[] = [];
  for (const match of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const same = kept.find(({ start, end }) => start === match.start && end === match.end);
    if (same) same.terms = mostSpecific([...same.terms, ...match.terms], match.words, vocabulary);
    else if (kept.every(({ start, end }) => match.end <= start || match.start >= end)) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Returns the terms whose phrases cover most of a word: an “intensjonsavtale” is not an “avtale”. */
function mostSpecific<Term extends string>(terms: readonly Term[], word: string, vocabulary: Vocabulary<Term>): Term[] {
  const lettersOf = (term: Term) =>
    Math.max(
      ...vocabulary[term].split("|").map((phrase) => (hasTerm(word, phrase) ? phrase.replace(/\*|_ /g, "").length : 0)),
    );
  const most = Math.max(...terms.map(lettersOf));
  return terms.filter((term) => most - lettersOf(term) < minimalDifference);
}

/** Phrases of different terms may differ in their endings only. */
const minimalDifference = 5;

/** A check of a term of a closed vocabulary: the quotes must have a word for it, and the fact must have every term that they have a word for. */
export const termCheck = <Term extends string>(
  attribute: string,
  vocabularyOf: (words: EvidenceWords, quoted: string) => Vocabulary<Term>,
  /** Words that fit any term, such as “document” for all types of documents. */
  anyTermOf: (words: EvidenceWords) => string = () => "",
): AttributeCheck<AuthoredFact, Term> => ({
  prove(value, { words, quoted }) {
    if (!words) return [unknownWords];
    const found = findVocabulary(quoted, vocabularyOf(words, quoted));
    const [first] = found;
    if (found.some(({ terms }) => terms.includes(value))) return [proven];
    if (first) return [unsupported(`say “${first.words}” (${first.terms.join(" or ")})`)];
    return [
      hasTerm(quoted, anyTermOf(words))
        ? unproven("the quotes do not say which type it is")
        : unsupported("have no word for it"),
    ];
  },
  missing(reading) {
    const { words, quoted } = ownReading(reading);
    const [first] = words ? findVocabulary(quoted, vocabularyOf(words, quoted)) : [];
    const [term] = first?.terms ?? [];
    return first && term ? [missing(`say “${first.words}”`, { do: "add", attribute, value: term })] : [];
  },
});

/** Returns a check of an attribute that is true or absent. */
export const flagCheck = (
  attribute: string,
  phrasesOf: (words: EvidenceWords) => string,
): AttributeCheck<AuthoredFact, boolean> => ({
  prove: (_, { words, quoted }) => [
    !words ? unknownWords : hasTerm(quoted, phrasesOf(words)) ? proven : unsupported("have no words for it"),
  ],
  missing({ words, quoted }) {
    const cue = words && findTerm(quoted, phrasesOf(words));
    return cue ? [missing(`say “${cue.words}”`, { do: "add", attribute, value: true })] : [];
  },
});

type AidForm = "financial" | "technical";

/** Compares the forms of aid with the quotes; “technical assistance” must be in the fact. */
export const formCheck: AttributeCheck<AuthoredFact, readonly AidForm[]> = {
  prove(forms, reading) {
    const { words, quoted } = reading;
    const verdicts = judgeEach(forms, (form) => [
      !words
        ? unknownWords
        : hasTerm(quoted, words.forms[form])
          ? proven
          : unsupported("have no word for it", { fact: `“forms” lists ${form}` }),
    ]);
    return [...verdicts, ...missingForm(forms, reading)];
  },
  missing: (reading) => missingForm([], reading),
};

function missingForm(listed: readonly AidForm[], { words, quoted }: ClaimReading): Missing[] {
  if (!words) return [];
  const offered = findVocabulary(quoted, words.forms).find(
    ({ terms, start, end }) =>
      !terms.some((form) => listed.includes(form)) &&
      findTerms(quoted, words.aid).some((aid) =>
        aid.start < end ? aid.start <= start && aid.end >= end : isShortPhrase(quoted.slice(end, aid.start)),
      ),
  );
  const [form] = offered?.terms ?? [];
  return offered && form
    ? [
        missing(
          `say “${offered.words}”`,
          { do: "addItem", list: "forms", value: form },
          { fact: `“forms” does not list ${form}` },
        ),
      ]
    : [];
}

/** “Established” does not count next to words such as “not fully”. */
const status = termCheck("status", ({ legalStatuses }, quoted) =>
  hasTerm(quoted, legalStatuses["not-fully-established"]) || hasTerm(quoted, legalStatuses["being-restored"])
    ? { ...legalStatuses, established: "" }
    : legalStatuses,
);

/** Compares the status of the legal framework with the quotes. “Seven agreements exist” may only count them. */
export const statusCheck: AttributeCheck<AuthoredFactOf<"legal-framework">, LegalStatus> = {
  prove(value, reading) {
    const verdicts = status.prove(value, reading);
    return verdicts[0].kind === "proven" && status.prove(value, withoutCounts(reading))[0].kind !== "proven"
      ? [unproven("the sentence may only count the documents")]
      : verdicts;
  },
  missing: (reading) => status.missing?.(withoutCounts(reading)) ?? [],
};

/** Blanks out the verbs that may only count the documents, if the fact has their number. */
function withoutCounts<Reading extends ClaimReading<AuthoredFactOf<"legal-framework">>>(reading: Reading): Reading {
  const { words, quoted, fact } = reading;
  if (!words || fact.documents === undefined) return reading;
  const uncounted = findTerms(quoted, words.counts).reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    quoted,
  );
  return { ...reading, quoted: uncounted };
}

type LegalStatus = keyof EvidenceWords["legalStatuses"];
