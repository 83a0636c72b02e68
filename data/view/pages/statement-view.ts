import { unreviewedStatement } from "../../labels/pages/statement-labels.ts";
import type { Language } from "../../model/language.ts";

/** A page that consists of our own text, in sections. */
export interface StatementView {
  title: string;
  /** Says that no native speaker has reviewed the text; null if one has. */
  unreviewed: string | null;
  sections: readonly StatementSection[];
}

interface StatementSection {
  /** Null for the introduction. */
  heading: string | null;
  /** Paragraphs, and lists of several items. */
  text: readonly (string | readonly string[])[];
  link?: { text: string; url: string };
}

/** Returns a page in `language` without the sections that are null. */
export function statement(
  title: string,
  language: Language,
  sections: readonly (StatementSection | null)[],
): StatementView {
  const unreviewed = unreviewedStatement[language];
  return {
    title,
    unreviewed: unreviewed ? `° ${unreviewed}` : null,
    sections: sections.filter((section) => section !== null),
  };
}

/** Returns the section that says how to reach the operator. @param contact an https or mailto URL; null if the site has none, and then the section is null too */
export function contactSection(
  { heading, text }: { heading: string; text: string },
  contact: string | null,
): StatementSection | null {
  if (contact === null) return null;
  return { heading, text: [text], link: { text: contact.replace(/^(mailto:|https:\/\/)/, ""), url: contact } };
}
