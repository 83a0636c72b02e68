import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashOf } from "../../../data/model/release/documents.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { problemsIn } from "../projects/project-copy.ts";

/** A fictitious page: none of this happened. */
const pageText = `This page is fictitious.
Norway and Tajikistan established diplomatic relations on 29 June 1992.
In November 2012, Foreign Minister Anna Berg visited Tajikistan.
`;

const people = `anna-berg: { name: Anna Berg, gender: f }
erik-dahl: { name: Erik Dahl }
rustam-nazarov: { name: Rustam Nazarov }
`;

const cities = `dushanbe: { state: tj, name: { en: Dushanbe } }
oslo: { state: "no", name: { en: Oslo } }
vienna: { state: at, name: { en: Vienna } }
`;

const organisations = `ministry-no: { name: { en: Ministry of Foreign Affairs of Norway } }
ministry-tj: { name: { en: Ministry of Foreign Affairs of Tajikistan } }
charity: { name: { en: Example Charity }, nonState: true }
`;

/** Fictitious facts of every kind. They follow sources without texts, except where a text is needed. */
const relation = `facts:
  - id: establishment
    kind: establishment
    date: 1992-06-29
    claims:
      - source: page
        quotes:
          - Norway and Tajikistan established diplomatic relations on 29 June 1992.
      - list
      - other
  - id: visit-2012-11-berg
    kind: visit
    date: 2012-11
    guest: "no"
    host: tj
    people: [{ person: anna-berg, office: foreign-minister, state: "no" }]
    claims:
      - source: page
        quotes:
          - In November 2012, Foreign Minister Anna Berg visited Tajikistan.
  - id: meeting-2018-12-06
    kind: meeting
    date: 2018-12-06
    people:
      - { person: anna-berg, office: foreign-minister, state: "no" }
      - { person: rustam-nazarov, office: foreign-minister, state: tj }
    place: vienna
    claims: [list]
  - id: ambassador-no-dahl
    kind: ambassador
    sending: "no"
    receiving: tj
    person: erik-dahl
    from: "2001"
    until: 2004-05
    claims:
      - { source: list, attested: 2003-01-01 }
  - id: mission-no-embassy
    kind: mission
    sending: "no"
    receiving: tj
    type: embassy
    opened: 2005-03-01
    closed: 2010-01-01
    claims: [list]
  - id: agreement-2010-08-06-nets
    kind: agreement
    type: agreement
    date: 2010-08-06
    inForce: 2011-01-01
    signatories:
      - { state: "no", body: ministry-no }
      - { state: tj, body: ministry-tj }
    claims: [list]
  - id: aid-2010-nets
    kind: aid
    date: "2010"
    donor: "no"
    recipient: tj
    amount: { value: "7000000", currency: NOK }
    converted: { value: "1060000", currency: USD }
    purpose: { en: Nets }
    under: agreement-2010-08-06-nets
    claims: [list]
  - id: trade-2023-turnover
    kind: trade
    date: "2023"
    measure: turnover
    amount: { value: "300", currency: USD }
    reporter: tj
    claims: [list]
  - id: trade-2023-exports
    kind: trade
    date: "2023"
    measure: exports
    amount: { value: "100", currency: USD }
    reporter: tj
    claims: [list]
  - id: trade-2023-imports
    kind: trade
    date: "2023"
    measure: imports
    amount: { value: "200", currency: USD }
    reporter: tj
    claims: [list]
  - id: company-nets
    kind: company
    name: Example Nets
    between: ["no", tj]
    foundedOn: agreement-2010-08-06-nets
    claims: [list]
  - id: cooperation-charity
    kind: cooperation
    company: company-nets
    organisations: [charity]
    claims: [list]
  - id: statement-2018-12-06-nets
    kind: statement
    date: 2018-12-06
    at: meeting-2018-12-06
    by: [{ person: anna-berg }]
    text: { en: The nets are fine. }
    claims: [list]
`;

const files = {
  "people.yml": people,
  "organisations.yml": organisations,
  "cities.yml": cities,
  "relations/no-tj.yml": relation,
  "relations/establishments.yml": "{}\n",
  "sources/page.txt": pageText,
  "sources/page.yml": `id: page
title: { en: A fictitious page }
publisher: ministry
kind: ministry
language: en
date: 2015-05-01
url: https://ministry.example/page
sha256: ${hashOf(pageText)}
silent:
  - { exact: This page is fictitious., reason: { en: It states no fact. } }
`,
  "sources/pages.yml": `- { id: list, kind: news, date: 2024-01-19, url: https://news.example/list }
- { id: other, kind: news, date: 2024-01-19, url: https://news.example/other }
`,
  "sources/publishers.yml": "ministry: { en: Ministry of Examples, hosts: [ministry.example] }\n",
  "reviewers.yml": "- { id: kari-lie, name: Kari Lie }\n",
};

/** Ids of everything in the project, as `data/ids.txt` lists them. */
const ids = [
  ...[...relation.matchAll(/^ {2}- id: (.*)$/gm)].map(([, id]) => `no-tj/${id}`),
  ...[...people.matchAll(/^[^:]+/gm)].map(([key]) => `people/${key}`),
  ...[...organisations.matchAll(/^[^:]+/gm)].map(([key]) => `organisations/${key}`),
  ...[...cities.matchAll(/^[^:]+/gm)].map(([key]) => `cities/${key}`),
  ...["page", "list", "other"].map((source) => `sources/${source}`),
];

/** A file below `data`, text in it that occurs exactly once, and what replaces it. Null stands for a file that does not exist. */
export type Edit = [file: string, from: string | RegExp | null, to: string | null];

/** A small project with fictitious data that passes the check, and ways to break and mend it. */
export class RemedyProject {
  readonly root = temporaryFolder();

  constructor() {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
    this.write("ids.txt", `${ids.sort().join("\n")}\n`);
  }

  problems(): string[] {
    return problemsIn(this.root);
  }

  read(name: string): string {
    return readFileSync(join(this.root, "data", name), "utf8");
  }

  /** @throws if a text to replace does not occur exactly once */
  edit(edits: readonly Edit[]): void {
    for (const [name, from, to] of edits) {
      const path = join(this.root, "data", name);
      if (from === null) this.write(name, to ?? "");
      else {
        const text = this.read(name);
        const count = text.split(from).length - 1;
        if (count !== 1) throw new Error(`${name} contains ${count} times: ${from}`);
        if (to === null) rmSync(path);
        else
          this.write(
            name,
            text.replace(from, () => to),
          );
      }
    }
  }

  private write(name: string, text: string): void {
    const path = join(this.root, "data", name);
    if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    // The hash of a text changes with it.
    const source = path.replace(/\.txt$/, ".yml");
    if (path.startsWith(join(this.root, "data/sources/")) && path !== source && existsSync(source))
      writeFileSync(source, readFileSync(source, "utf8").replace(/^sha256: .*$/m, `sha256: ${hashOf(text)}`));
  }
}

/** A mistake that the check reports in one line, unless `also` is set, and the edits that follow its advice. */
export interface RemedyCase {
  name: string;
  /** Makes the mistake. */
  mistake: readonly Edit[] | ((project: RemedyProject) => void);
  /** Matches the line that the check then prints. Its groups are what the message tells the editor to write. */
  message: RegExp;
  /** What the check reports as well, which following the advice also settles. */
  also?: RegExp;
  /** Returns edits that do what the message says; commands that it says to run come first. @param groups those of `message` */
  follow: (groups: string[], project: RemedyProject) => readonly Edit[] | Promise<readonly Edit[]>;
}

const relationFile = "relations/no-tj.yml";

/** Returns an edit of the relation's file. */
export const inRelation = (from: string, to: string): Edit => [relationFile, from, to];
