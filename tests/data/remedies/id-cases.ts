import { renameSync } from "node:fs";
import { join } from "node:path";
import { newRelationCommand } from "../../../data/cli/commands/editing/new-relation-command.ts";
import { newSourceCommand } from "../../../data/cli/commands/editing/new-source-command.ts";
import { recordCommand } from "../../../data/cli/commands/editing/record-command.ts";
import { runCommand } from "../cli/run-cli.ts";
import { quoting } from "./evidence-cases.ts";
import { inRelation, type RemedyCase } from "./remedy-project.ts";

const statement = `  - id: statement-2018-12-06-nets
    kind: statement
    date: 2018-12-06
    at: meeting-2018-12-06
    by: [{ person: anna-berg }]
    text: { en: The nets are fine. }
    claims: [list]
`;
const recordedStatement = "no-tj/statement-2018-12-06-nets\n";

const establishment = "facts: [{ id: establishment, kind: establishment, date: 1992-06-29, claims: [list] }]\n";

const exceptionText = (rule: string, attribute: string) =>
  `exceptions:\n  - { rule: ${rule}, id: aid-2010-nets, attribute: ${attribute}, reason: It is right. }\n`;
const withException = (rule: string, attribute: string) =>
  inRelation("facts:\n", `${exceptionText(rule, attribute)}facts:\n`);
const withoutException = (rule: string, attribute: string) => inRelation(exceptionText(rule, attribute), "");

/** Mistakes in ids, in references and in exceptions. */
export const idCases: RemedyCase[] = [
  {
    name: "a misspelt city",
    mistake: [inRelation("place: vienna", "place: vienne")],
    message: /there is no city “vienne”; did you mean “(vienna)”\? If not, add it to data\/cities\.yml/,
    follow: ([city]) => [inRelation("place: vienne", `place: ${city}`)],
  },
  {
    name: "a city that is not listed",
    mistake: [inRelation("place: vienna", "place: samarkand")],
    message: /there is no city “(samarkand)”; add it to data\/(cities\.yml)/,
    follow: ([key, file]) => [[`${file}`, "vienna: {", `${key}: { state: uz, name: { en: Samarkand } }\nvienna: {`]],
  },
  {
    name: "a city whose key is the code of a state",
    mistake: [
      ["cities.yml", "vienna: {", "at: {"],
      ["ids.txt", "cities/vienna", "cities/at"],
      inRelation("place: vienna", "place: at"),
    ],
    message: /“at” is the code of a state; give the city another key/,
    follow: () => [
      ["cities.yml", "at: {", "vienna: {"],
      ["ids.txt", "cities/at", "cities/vienna"],
      inRelation("place: at", "place: vienna"),
    ],
  },
  {
    name: "the code of a state as the city of a mission",
    mistake: [inRelation("    opened: 2005-03-01\n", "    city: tj\n    opened: 2005-03-01\n")],
    message:
      /“tj” is the code of a state; write a key from data\/cities\.yml, or remove “(city)” if the source names none/,
    follow: ([attribute]) => [inRelation(`    ${attribute}: tj\n`, "")],
  },
  {
    name: "a recorded city that is missing",
    mistake: [["cities.yml", 'oslo: { state: "no", name: { en: Oslo } }\n', ""]],
    message:
      /“oslo” is recorded but missing from data\/(cities\.yml); restore it or, if no fact needs it, write (oslo: \{ removed: )…( \}) with the reason/,
    follow: ([file, before, after]) => [[`${file}`, "vienna: {", `${before}It was a mistake.${after}\nvienna: {`]],
  },
  {
    name: "a pair in the wrong order",
    mistake: [["relations/tj-se.yml", null, establishment]],
    message:
      /“tj-se” is not the id of this pair; rename it to (se-tj) \(lower case, the two codes in alphabetical order\)/,
    also: /“tj-se\/establishment” is not recorded yet/,
    follow: async ([pair = ""], { root }) => {
      renameSync(join(root, "data/relations/tj-se.yml"), join(root, `data/relations/${pair}.yml`));
      await runCommand(recordCommand, root);
      return [];
    },
  },
  {
    name: "an id that another fact has",
    mistake: [
      inRelation("id: trade-2023-imports", "id: trade-2023-exports"),
      ["ids.txt", "no-tj/trade-2023-imports\n", ""],
    ],
    message:
      /an earlier fact has the id “trade-2023-exports”; give this fact another id \(the earlier one is on line \d+\)/,
    follow: async (_, project) => {
      project.edit([
        inRelation(
          'id: trade-2023-exports\n    kind: trade\n    date: "2023"\n    measure: imports',
          'id: trade-2023-imports\n    kind: trade\n    date: "2023"\n    measure: imports',
        ),
      ]);
      await runCommand(recordCommand, project.root);
      return [];
    },
  },
  {
    name: "an id that is not recorded",
    mistake: [["ids.txt", recordedStatement, ""]],
    message:
      /“no-tj\/statement-2018-12-06-nets” is not recorded yet; a recorded id can never change, so check it first; once nothing else is reported, run npm run data -- record/,
    follow: async (_, { root }) => {
      await runCommand(recordCommand, root);
      return [];
    },
  },
  {
    name: "ids that are not recorded",
    mistake: [
      ["ids.txt", recordedStatement, ""],
      ["ids.txt", "no-tj/trade-2023-exports\nno-tj/trade-2023-imports\n", ""],
    ],
    message:
      /3 ids are not recorded yet: “no-tj\/trade-2023-exports”, “no-tj\/trade-2023-imports”, “no-tj\/statement-2018-12-06-nets”; a recorded id can never change, so check them first; once nothing else is reported, run npm run data -- record/,
    follow: async (_, { root }) => {
      await runCommand(recordCommand, root);
      return [];
    },
  },
  {
    name: "a fact that vanished",
    mistake: [inRelation(statement, "")],
    message:
      /“(statement-2018-12-06-nets)” is recorded but missing; restore the fact, or list its id, with the reason, under “removed”/,
    follow: ([id]) => [inRelation("facts:\n", `removed:\n  - { id: ${id}, reason: It was a mistake. }\nfacts:\n`)],
  },
  {
    name: "a relation that vanished from the list",
    mistake: [["ids.txt", "no-tj/aid-2010-nets\n", "no-se/establishment\nno-tj/aid-2010-nets\n"]],
    message:
      /the relation no-se is recorded but missing; restore its entry in data\/relations\/establishments\.yml \(.*\) or, if it had its own file, that file; to remove the fact, then run npm run data -- new (no-se), and move the fact to “removed”, with the reason; “facts” may be empty/,
    follow: async ([pair = ""], project) => {
      project.edit([["relations/establishments.yml", "{}\n", `${pair}: { date: 1992-06-29, claims: [list] }\n`]]);
      await runCommand(newRelationCommand, project.root, pair);
      const file = `relations/${pair}.yml`;
      return [
        [
          file,
          "facts:\n  - id: establishment\n    kind: establishment\n    date: 1992-06-29\n    claims:\n      - list\n",
          "facts: []\nremoved:\n  - { id: establishment, reason: It was a mistake. }\n",
        ],
      ];
    },
  },
  {
    name: "a relation whose file vanished",
    mistake: [["ids.txt", "no-tj/aid-2010-nets\n", "no-se/visit-1999\nno-se/visit-2004\nno-tj/aid-2010-nets\n"]],
    message:
      /the relation no-se is recorded but missing; restore its file \(git restore data\/(relations\/no-se\.yml)\), then move each fact that you want to remove to “removed”, with the reason; “facts” may be empty/,
    follow: ([file = ""]) => [
      [
        file,
        null,
        "facts: []\nremoved:\n  - { id: visit-1999, reason: A mistake. }\n  - { id: visit-2004, reason: A mistake. }\n",
      ],
    ],
  },
  {
    name: "a removed id that is used again",
    mistake: [inRelation("facts:\n", "removed:\n  - { id: statement-2018-12-06-nets, reason: A mistake. }\nfacts:\n")],
    message: /“statement-2018-12-06-nets” is listed under “removed” and cannot be used again; give the fact another id/,
    follow: async (_, project) => {
      project.edit([inRelation("  - id: statement-2018-12-06-nets", "  - id: statement-2018-12-06-fish")]);
      await runCommand(recordCommand, project.root);
      return [];
    },
  },
  {
    name: "a removed id that never was",
    mistake: [inRelation("facts:\n", "removed:\n  - { id: visit-1999, reason: A mistake. }\nfacts:\n")],
    message: /“visit-1999” was never recorded; remove this entry from “removed”/,
    follow: () => [inRelation("removed:\n  - { id: visit-1999, reason: A mistake. }\n", "")],
  },
  {
    name: "a removed fact that no fact replaces",
    mistake: [
      inRelation(statement, ""),
      inRelation(
        "facts:\n",
        "removed:\n  - { id: statement-2018-12-06-nets, reason: A mistake., movedTo: visit-1999 }\nfacts:\n",
      ),
    ],
    message:
      /there is no fact “visit-1999” in this file; name the fact that replaces the removed one, or remove “movedTo”/,
    follow: () => [inRelation(", movedTo: visit-1999", "")],
  },
  {
    name: "an id of another kind",
    mistake: [["ids.txt", recordedStatement, ""], inRelation("id: statement-2018-12-06-nets", "id: fish")],
    message: /the id must start with the kind of the fact; write (statement-)…/,
    also: /“no-tj\/fish” is not recorded yet/,
    follow: async ([start], project) => {
      project.edit([inRelation("  - id: fish", `  - id: ${start}fish`)]);
      await runCommand(recordCommand, project.root);
      return [];
    },
  },
  {
    name: "an ambassador's id without the sending state",
    mistake: [
      ["ids.txt", "no-tj/ambassador-no-dahl\n", ""],
      inRelation("id: ambassador-no-dahl", "id: ambassador-dahl"),
    ],
    message: /the id must start with the kind and the sending state; write (ambassador-no-)…/,
    also: /“no-tj\/ambassador-dahl” is not recorded yet/,
    follow: async ([start], project) => {
      project.edit([inRelation("  - id: ambassador-dahl", `  - id: ${start}dahl`)]);
      await runCommand(recordCommand, project.root);
      return [];
    },
  },
  {
    name: "an id with a wrong date",
    mistake: [inRelation('kind: aid\n    date: "2010"', 'kind: aid\n    date: "2011"')],
    message:
      /the id contains 2010, but “date” is 2011; correct “date”, or correct the id if it is not recorded yet; if the data is correct, add this under “exceptions”: (\{ .* \}) \[id-words: id\]$/,
    follow: ([exception = ""]) => [
      inRelation("facts:\n", `exceptions:\n  - ${exception.replace(/<.*>/, "The year was corrected.")}\nfacts:\n`),
    ],
  },
  {
    name: "a date that is less precise than the id's",
    mistake: [inRelation("date: 2010-08-06\n", "date: 2010-08\n")],
    message:
      /the id contains (2010-08-06), but “(date)” is only 2010-08; write “date” as precisely as the sources give it, or shorten the id if it is not recorded yet; if the data is correct, add this under “exceptions”: /,
    follow: ([day, attribute]) => [inRelation(`${attribute}: 2010-08\n`, `${attribute}: ${day}\n`)],
  },
  {
    name: "an id with a date of a fact without one",
    mistake: [inRelation('kind: aid\n    date: "2010"\n', "kind: aid\n")],
    message: /the id contains (2010), but the fact has no “date”; add “date”, or choose an id without a date/,
    follow: ([date]) => [inRelation("kind: aid\n", `kind: aid\n    date: "${date}"\n`)],
  },
  {
    name: "a source that does not exist",
    mistake: [inRelation("      - list\n      - other\n", "      - list\n      - other\n      - new-page\n")],
    message: /there is no source “new-page”; to add it, run npm run data -- new-source (new-page)/,
    follow: async ([id = ""], { root }) => {
      await runCommand(newSourceCommand, root, id);
      return [
        [
          `sources/${id}.yml`,
          '  en: "<fill in the title as the source gives it; if it has none, a description in [brackets]>"',
          "  en: A new page",
        ],
        [
          `sources/${id}.yml`,
          "publisher: <fill in the publisher's key from data/sources/publishers.yml, or remove this line if the publisher is not certain>\n",
          "",
        ],
        [
          `sources/${id}.yml`,
          "<fill in one of ministry, authority, news, document-copy, encyclopaedia-mirror>",
          "news",
        ],
        [`sources/${id}.yml`, "<fill in the language of the text as a BCP 47 tag, such as en>", "en"],
        [
          `sources/${id}.yml`,
          "<fill in the date of the source, such as 2024-01-19; if it is undated, the latest day that it mentions, followed by /.., such as 2024-01-19/..>",
          "1992-06-29/..",
        ],
        [`sources/${id}.yml`, "<fill in the https URL>", "https://news.example/new"],
      ];
    },
  },
  {
    name: "a misspelt source",
    mistake: [inRelation("      - list\n      - other\n", "      - list\n      - other\n      - pages\n")],
    message: /there is no source “pages”; did you mean “(page)”\?/,
    follow: () => [inRelation("      - pages\n", "")],
  },
  {
    name: "a person who is not listed",
    mistake: [inRelation("by: [{ person: anna-berg }]", "by: [{ person: kari-moe }]")],
    message: /there is no person “(kari-moe)”; add it to data\/(people\.yml)/,
    follow: ([key, file = ""]) => [[file, "erik-dahl: {", `${key}: { name: Kari Moe }\nerik-dahl: {`]],
  },
  {
    name: "a fact that does not exist",
    mistake: [inRelation("under: agreement-2010-08-06-nets", "under: agreement-2011")],
    message: /there is no agreement with the id “agreement-2011” in this file; add that fact, or correct the id/,
    follow: () => [inRelation("under: agreement-2011", "under: agreement-2010-08-06-nets")],
  },
  {
    name: "a person whom no fact names",
    mistake: [["people.yml", "erik-dahl: {", "kari-moe: { name: Kari Moe }\nerik-dahl: {"]],
    message:
      /no fact uses “(kari-moe)”; put it back into the fact that it belongs to, use it in another fact, or remove it; if data\/ids\.txt lists its key/,
    also: /“people\/kari-moe” is not recorded yet/,
    follow: ([key]) => [["people.yml", `${key}: { name: Kari Moe }\n`, ""]],
  },
  {
    name: "a body that a fact lost by mistake",
    mistake: [
      ...quoting(
        "On 6 August 2010, the Ministry of Foreign Affairs of Norway and the Ministry of Foreign Affairs of Tajikistan signed an agreement.",
        "      - { state: tj, body: ministry-tj }\n",
      ),
      inRelation("    inForce: 2011-01-01\n", ""),
      inRelation(", body: ministry-no }", " }"),
    ],
    message: /no fact uses “(ministry-no)”; put it back into the fact that it belongs to, /,
    also: /the quotes say “.*”, but “signatories” does not list this body; add this body of Norway under “signatories”/,
    follow: ([key]) => [inRelation('- { state: "no" }', `- { state: "no", body: ${key} }`)],
  },
  {
    name: "a recorded person whom no fact names",
    mistake: [
      ["people.yml", "erik-dahl: {", "kari-moe: { name: Kari Moe }\nerik-dahl: {"],
      ["ids.txt", "people/rustam", "people/kari-moe\npeople/rustam"],
    ],
    message: /if data\/ids\.txt lists its key, write (kari-moe: \{ removed: )…( \}) with the reason instead/,
    follow: ([before, after]) => [["people.yml", "kari-moe: { name: Kari Moe }", `${before}It was a mistake.${after}`]],
  },
  {
    name: "a person who vanished",
    mistake: [["ids.txt", "people/rustam", "people/kari-moe\npeople/rustam"]],
    message:
      /“kari-moe” is recorded but missing from data\/(people\.yml); restore it or, if no fact needs it, write (kari-moe: \{ removed: )…( \}) with the reason/,
    follow: ([file = "", before, after]) => [
      [file, "erik-dahl: {", `${before}It was a mistake.${after}\nerik-dahl: {`],
    ],
  },
  {
    name: "a removed person who was never recorded",
    mistake: [["people.yml", "erik-dahl: {", "kari-moe: { removed: A mistake. }\nerik-dahl: {"]],
    message: /“kari-moe” was never recorded; remove this entry/,
    follow: () => [["people.yml", "kari-moe: { removed: A mistake. }\n", ""]],
  },
  {
    name: "a source that vanished",
    mistake: [["ids.txt", "sources/other", "sources/more\nsources/other"]],
    message:
      /“more” is recorded but missing; restore the source or, if no fact needs it, write (more: )… with the reason in data\/(sources\/removed\.yml)/,
    follow: ([before, file = ""]) => [[file, null, `${before}No fact cites it.\n`]],
  },
  {
    name: "a removed source that was never recorded",
    mistake: [["sources/removed.yml", null, "more: No fact cites it.\n"]],
    message: /“more” was never recorded; remove this entry/,
    follow: () => [["sources/removed.yml", "more: No fact cites it.\n", "{}\n"]],
  },
  {
    name: "the id of a removed source",
    mistake: [["sources/removed.yml", null, "other: It was a mistake.\n"]],
    message: /“other” was removed, so its id cannot be used again; give the source another id/,
    follow: () => [
      ["sources/pages.yml", "id: other,", "id: other-2,"],
      inRelation("      - other\n", "      - other-2\n"),
    ],
  },
  {
    name: "a source that no fact cites",
    mistake: [inRelation("      - list\n      - other\n", "      - list\n")],
    message:
      /no fact cites this source; cite it in a claim, or remove it; if data\/ids\.txt lists sources\/other, write (other: )… with the reason in data\/(sources\/removed\.yml) too/,
    follow: ([before, file = ""]) => [
      ["sources/pages.yml", /- \{ id: other.*\n/, ""],
      [file, null, `${before}No fact cites it.\n`],
    ],
  },
  {
    name: "an exception from an unknown rule",
    mistake: [withException("weather", "date")],
    message: /there is no rule “weather”; the rules are pair-ids, ids, /,
    follow: () => [withoutException("weather", "date")],
  },
  {
    name: "an exception from a misspelt rule",
    mistake: [withException("id-word", "id"), inRelation('kind: aid\n    date: "2010"', 'kind: aid\n    date: "2011"')],
    message: /there is no rule “id-word”; did you mean “(id-words)”\?/,
    also: /the id contains 2010, but “date” is 2011/,
    follow: ([rule]) => [inRelation("rule: id-word,", `rule: ${rule},`)],
  },
  {
    name: "an exception from a rule that allows none",
    mistake: [withException("references", "under")],
    message: /the rule “references” allows no exceptions; fix the problem and remove this exception/,
    follow: () => [withoutException("references", "under")],
  },
  {
    name: "an exception about another attribute",
    mistake: [
      withException("id-words", "date"),
      inRelation('kind: aid\n    date: "2010"', 'kind: aid\n    date: "2011"'),
    ],
    message:
      /the rule “id-words” reports nothing about “date” of “aid-2010-nets”, only about “(id)”; correct “attribute”, or remove this exception/,
    also: /the id contains 2010, but “date” is 2011/,
    follow: ([attribute]) => [inRelation("attribute: date,", `attribute: ${attribute},`)],
  },
  {
    name: "a needless exception",
    mistake: [withException("id-words", "id")],
    message: /the rule “id-words” reports nothing about “id” of “aid-2010-nets”; remove this exception/,
    follow: () => [withoutException("id-words", "id")],
  },
];
