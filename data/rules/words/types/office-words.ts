import type { Office } from "../../../model/facts/offices.ts";
import type { Phrases } from "./phrases.ts";

/** The words for office titles in one language. */
export interface OfficeWords {
  /**
   * Usual forms of titles besides those on cards (`data/labels/names/office-titles.ts`), separated by `|`, in the nominative. Feminine forms
   * that `feminine` derives are left out.
   */
  forms: Partial<Record<Office, string>>;
  /** Derives the feminine form of a title by adding a suffix to its noun: “Minister für Energie”, “Ministerin für Energie”. */
  feminine: { noun: RegExp; suffix: string } | null;
  /** Matches the first word of a title if other words may follow it: “Deputy Norwegian Foreign Minister”. */
  divisible: RegExp | null;
  /** Words for somebody with the same office as the person mentioned before: “his Maltese counterpart”. */
  counterparts: Phrases;
  /** Words right before a title that make it another, lower office: “Assistant Foreign Minister”. */
  lowered: Phrases;
  /** The plurals of titles, which apply to every name in the list that follows: “die Außenminister A und B”. */
  plurals: readonly PluralTitle[];
}

interface PluralTitle {
  /** Matches what is before the title, if the title alone may also be singular. */
  before?: RegExp;
  title: RegExp;
}
