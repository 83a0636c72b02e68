import type { AuthoredFact, AuthoredFactOf } from "../../../model/facts/authored-fact.ts";
import { documentsOf } from "../../../model/facts/claim-differences.ts";
import { type QuotedNumber, readNumbers } from "../../reading/numbers/amounts.ts";
import { isUnbroken } from "../../reading/sentences.ts";
import type { AttributeCheck, ClaimReading } from "../attribute-check.ts";
import { findTerms, type TermMatch } from "../terms/term-pattern.ts";
import { missing, proven, unproven, unsupported } from "../verdict.ts";

/** Compares the number of documents with the quotes. */
export const documentsCheck: AttributeCheck<AuthoredFact, number> = {
  prove(documents, reading) {
    if (numbersEqualTo(documents, reading).length > 0) return [proven];
    const [first] = numbersOfDocuments(reading);
    return [unsupported(first ? `give the number ${first.value}` : "do not give this number, in digits or words")];
  },
};

/** Returns the places where the quotes give the claim's number of documents. */
export function givenDocuments(reading: ClaimReading): QuotedNumber[] {
  const { documents } = documentsOf("documents" in reading.fact ? reading.fact : {}, reading.claim);
  return documents === undefined ? [] : numbersEqualTo(documents, reading);
}

function numbersEqualTo(documents: number, reading: ClaimReading): QuotedNumber[] {
  const counted = numbersOfDocuments(reading);
  const numbers = counted.length > 0 ? counted : readNumbers(reading.quoted, reading.language);
  return numbers.filter(({ value }) => value === String(documents));
}

/** Compares the number of documents of a legal framework, which must be in the fact if the quotes give it. */
export const frameworkDocumentsCheck: AttributeCheck<AuthoredFact, number> = {
  ...documentsCheck,
  missing(reading) {
    const [first] = reading.words ? numbersOfDocuments(reading) : [];
    return first
      ? [
          missing(`give a number of documents, “${reading.quoted.slice(first.start, first.end)}”`, {
            do: "add",
            attribute: "documents",
            value: Number(first.value),
          }),
        ]
      : [];
  },
};

/** Returns the numbers right before a word for documents. */
function numbersOfDocuments({ quoted, language, words }: ClaimReading) {
  const numbers = readNumbers(quoted, language);
  return words
    ? numbers.filter(({ end }) =>
        findTerms(quoted, words.documents).some(
          ({ start }) =>
            start >= end &&
            start - end < 60 &&
            isUnbroken(quoted.slice(end, start)) &&
            // “The two states concluded 27 agreements”
            !numbers.some((other) => other.start >= end && other.end <= start),
        ),
      )
    : numbers;
}

/** Compares “several agreements” with the quotes. */
export const severalCheck: AttributeCheck<AuthoredFactOf<"agreement">, boolean> = {
  prove(_, reading) {
    if (!reading.words) return [unproven("the check does not know the words for several documents in this language")];
    return [severalIn(reading) ? proven : unsupported("do not say that there are several documents")];
  },
  missing(reading) {
    const { fact } = reading;
    const cue = fact.documents === undefined && !fact.title && severalIn(reading);
    return cue ? [missing(`say “${cue.words}”`, { do: "add", attribute: "several", value: true })] : [];
  },
};

function severalIn({ quoted, words }: ClaimReading): TermMatch | undefined {
  if (!words) return undefined;
  return findTerms(quoted, words.several).find(({ end }) =>
    findTerms(quoted.slice(end, end + 60), words.documents).some(({ start }) =>
      isUnbroken(quoted.slice(end, end + start)),
    ),
  );
}
