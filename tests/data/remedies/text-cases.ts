import { inRelation, type RemedyCase } from "./remedy-project.ts";

const text = "text: { en: The nets are fine. }";
const inText = (words: string) => inRelation("The nets are fine.", words);
const review = (reviewed: string) => inRelation(`    ${text}\n`, `    ${text}\n    reviewed: { ${reviewed} }\n`);

/** Mistakes in texts and their reviews. */
export const textCases: RemedyCase[] = [
  {
    name: "an invisible character",
    mistake: [inText("The n\u200bets are fine.")],
    message: /“n\[(U\+200B)\]ets” contains the invisible character U\+200B; retype the word without it/,
    follow: () => [inRelation("\u200b", "")],
  },
  {
    name: "two scripts in one word",
    mistake: [inText("The n\u0435ts are fine.")],
    message: /“(.*)” mixes Latin letters with Cyrillic .*; retype the word in one script/,
    follow: ([word]) => [inRelation(word ?? "", "nets")],
  },
  {
    name: "a letter in pieces",
    mistake: [inText("The ne\u0301ts are fine.")],
    message: /“(.*)” is not in Unicode normal form C \(.*\); write it as “(.*)”/,
    follow: ([word = "", normalized = ""]) => [inRelation(word, normalized)],
  },
  {
    name: "a space at the end",
    mistake: [inRelation(text, 'text: { en: "The nets are fine. " }')],
    message: /“The nets are fine\.” has spaces before or after it; remove them/,
    follow: () => [inRelation('"The nets are fine. "', "The nets are fine.")],
  },
  {
    name: "several spaces",
    mistake: [inText("The nets  are fine.")],
    message: /“(nets {2}are)” contains several spaces in a row; keep one/,
    follow: ([words = ""]) => [inRelation(words, words.replace("  ", " "))],
  },
  {
    name: "an Arabic letter in Persian",
    mistake: [inRelation(text, "text: { en: The nets are fine., fa: \u062a\u0648\u0631\u0647\u0627\u064a\u064a }")],
    message: /“(.*)” has the Arabic . \(U\+064A\); use the Persian (.) \(U\+06CC\) instead/,
    follow: ([word = "", letter = ""]) => [inRelation(word, word.replaceAll("\u064a", letter))],
  },
  {
    name: "a reviewer who is not listed",
    mistake: [review("en: { by: ola-moe, on: 2024-05-02 }")],
    message: /“(ola-moe)” is not in data\/(reviewers\.yml); add the reviewer there, or remove this review/,
    follow: ([id, file = ""]) => [[file, "- { id: kari-lie", `- { id: ${id}, name: Ola Moe }\n- { id: kari-lie`]],
  },
  {
    name: "a review of a text that does not exist",
    mistake: [review("de: { by: kari-lie, on: 2024-05-02 }")],
    message: /there is no text in “de” to review; add the text, or remove this review/,
    follow: () => [inRelation("    reviewed: { de: { by: kari-lie, on: 2024-05-02 } }\n", "")],
  },
  {
    name: "a review in some month",
    mistake: [review("en: { by: kari-lie, on: 2024-05 }")],
    message: /“2024-05” is not a day; write the day of the review, such as (2024-01-19)/,
    follow: ([day]) => [inRelation("on: 2024-05 ", `on: ${day} `)],
  },
  {
    name: "a text in another language",
    mistake: [inRelation(text, "text: { en: The nets are fine., ru: The nets are new. }")],
    message: /the text “(.*)” is not in “(ru)”; move it to the language that it is written in/,
    follow: ([words, language]) => [inRelation(`The nets are fine., ${language}: ${words}`, words ?? "")],
  },
];
