import { newSourceCommand } from "../../../data/cli/commands/editing/new-source-command.ts";
import { runCommand } from "../cli/run-cli.ts";
import { type Edit, inRelation, type RemedyCase } from "./remedy-project.ts";

const page = "sources/page.yml";
const pages = "sources/pages.yml";
const publishers = "sources/publishers.yml";
const other = "- { id: other, kind: news, date: 2024-01-19, url: https://news.example/other }";
const inPages = (from: string, to: string): Edit => [pages, from, to];
/** Replaces the entry of the source “other”. */
const asOther = (attributes: string) => inPages(other, `- { id: other, kind: news, ${attributes} }`);
const backToOther = (attributes: string) => inPages(`- { id: other, kind: news, ${attributes} }`, other);
const restored = (attributes: string) => ({
  mistake: [asOther(attributes)],
  follow: () => [backToOther(attributes)],
});

/** Mistakes in sources and publishers. */
export const sourceCases: RemedyCase[] = [
  {
    name: "a page that was read in a month",
    ...restored("date: 2024-01-19, url: https://news.example/other, retrieved: 2026-11"),
    message:
      /“retrieved” is 2026-11; write the day on which you read the page, such as 2026-12-01, or \.\.\/2026-12-01 if you only know that you read it by that day/,
  },
  {
    name: "a sentence that no fact quotes",
    mistake: [["sources/page.txt", "This page is fictitious.\n", "This page is fictitious.\nNothing more.\n"]],
    message: /no fact quotes “(Nothing more\.)”; quote it in a fact, or list it under “(silent)” with the (reason)/,
    follow: ([exact, list, reason]) => [
      [page, `${list}:\n`, `${list}:\n  - { exact: ${exact}, ${reason}: { en: It states no fact. } }\n`],
    ],
  },
  {
    name: "a number sign that YAML reads as a comment",
    mistake: [
      ["sources/page.txt", "on 29 June 1992.", "on 29 June 1992. #1"],
      inRelation(
        "- Norway and Tajikistan established diplomatic relations on 29 June 1992.",
        "- Norway and Tajikistan established diplomatic relations on 29 June 1992. # 1",
      ),
    ],
    message:
      /no fact quotes “#1”; quote it in a fact, or list it under “silent” with the reason \(YAML reads “ #” as the start of a comment: put the preceding quote in quotation marks\)/,
    follow: () => [
      inRelation(
        "- Norway and Tajikistan established diplomatic relations on 29 June 1992. # 1",
        '- "Norway and Tajikistan established diplomatic relations on 29 June 1992. #1"',
      ),
    ],
  },
  {
    name: "a silent passage with a date",
    mistake: [
      ["sources/page.txt", "This page is fictitious.", "This page, of 1 May 2015, is fictitious."],
      [
        page,
        "{ exact: This page is fictitious., reason: { en: It states no fact. } }",
        '{ exact: "This page, of 1 May 2015, is fictitious.", reason: { en: It states no fact. } }',
      ],
    ],
    message:
      /the passage “.*” mentions a date \(“1 May 2015”\); quote it in a fact or, if it states no fact, write (mentions: \[date\])/,
    follow: ([mentions]) => [
      [page, "reason: { en: It states no fact. } }", `reason: { en: It states no fact. }, ${mentions} }`],
    ],
  },
  {
    name: "a silent passage that mentions less than its entry says",
    mistake: [[page, "reason: { en: It states no fact. } }", "reason: { en: It states no fact. }, mentions: [date] }"]],
    message: /the passage “.*” mentions no date; remove “mentions”/,
    follow: () => [[page, ", mentions: [date] }", " }"]],
  },
  {
    name: "a silent passage that occurs twice",
    mistake: [
      [
        "sources/page.txt",
        "This page is fictitious.\n",
        "This page is fictitious. Really.\nThis page is fictitious.\n",
      ],
    ],
    message:
      /occurs more than once in the source; add the text before it as a prefix: \{ (prefix): …, exact: … \} or, at the start of the source, quote more words/,
    follow: ([prefix]) => [
      [
        page,
        "silent:\n  - { exact: This page is fictitious.,",
        `silent:\n  - { exact: This page is fictitious. Really., reason: { en: It states no fact. } }\n  - { ${prefix}: "\\n", exact: This page is fictitious.,`,
      ],
    ],
  },
  {
    name: "a source that readers cannot find",
    ...restored("date: 2024-01-19"),
    message: /readers cannot find this source; add “url” or “address”, or both “publisher” and “title”/,
  },
  {
    name: "a source with two addresses",
    ...restored("date: 2024-01-19, url: https://news.example/other, address: http://news.example/other"),
    message: /a source has either “url” \(https\) or “address” \(anything else\); remove one of them/,
  },
  {
    name: "a text without a language",
    mistake: [[page, "language: en\n", ""]],
    message: /the language of data\/sources\/page\.txt is missing; add it, such as (language: )de/,
    follow: ([attribute]) => [[page, "kind: ministry\n", `kind: ministry\n${attribute}en\n`]],
  },
  {
    name: "two sources with the same URL",
    mistake: [
      inPages(other, `${other}\n- { id: more, kind: news, date: 2024-01-19, url: https://news.example/list }`),
      inRelation("      - other\n", "      - other\n      - more\n"),
    ],
    message: /(more): “list” has the same “url”; keep one of the two sources and cite it everywhere/,
    also: /“sources\/more” is not recorded yet/,
    follow: ([id]) => [
      inPages(`\n- { id: ${id}, kind: news, date: 2024-01-19, url: https://news.example/list }`, ""),
      inRelation(`      - ${id}\n`, ""),
    ],
  },
  {
    name: "an undated source that starts too early",
    mistake: [asOther("date: 1991-01-01/.., url: https://news.example/other")],
    message:
      /the latest date that this source is cited for is 1992-06-29; write (date: 1992-06-29\/\.\.), or a later start with the reason under “dateBasis”/,
    follow: ([date]) => [inPages("date: 1991-01-01/..", date ?? "")],
  },
  {
    name: "an undated source that starts later",
    mistake: [asOther("date: 2021/.., url: https://news.example/other")],
    message: /or a later start with the reason under “(dateBasis)”/,
    follow: ([basis]) => [inPages("date: 2021/..", `date: 2021/.., ${basis}: { en: "Its URL mentions 2021." }`)],
  },
  {
    name: "a reason that does not mention the year",
    mistake: [
      asOther('date: 2021/.., dateBasis: { en: "Its URL mentions a jubilee." }, url: https://news.example/other'),
    ],
    message: /“dateBasis” does not mention (2021), the year in which “date” starts; correct “dateBasis” or “date”/,
    follow: ([year]) => [inPages("a jubilee.", `a jubilee in ${year}.`)],
  },
  {
    name: "a reason that is not needed",
    mistake: [asOther('date: 1992-06-29/.., dateBasis: { en: "It mentions 1992." }, url: https://news.example/other')],
    message:
      /“date” starts no later than the latest date that this source is cited for, so “dateBasis” is not needed; remove it/,
    follow: () => [inPages(', dateBasis: { en: "It mentions 1992." }', "")],
  },
  {
    name: "a reason for the date of a dated source",
    mistake: [asOther('date: 2024-01-19, dateBasis: { en: "It mentions 2024." }, url: https://news.example/other')],
    message: /“dateBasis” is only for undated sources \(date: YYYY-MM-DD\/\.\.\); remove it/,
    follow: () => [inPages(', dateBasis: { en: "It mentions 2024." }', "")],
  },
  {
    name: "a date that is not the one in the URL",
    mistake: [asOther("date: 2024-01-19, url: https://news.example/2024/01/18/")],
    message: /the URL contains (2024-01-18), but “date” is 2024-01-19; correct the one that is wrong/,
    follow: ([date]) => [
      inPages("date: 2024-01-19, url: https://news.example/2024", `date: ${date}, url: https://news.example/2024`),
    ],
  },
  {
    name: "a URL with a user name",
    mistake: [asOther("date: 2024-01-19, url: https://ministry.example@news.example/other")],
    message: /the URL leads to “news\.example”, not to “ministry\.example”; remove “(ministry\.example@)”/,
    follow: ([user]) => [inPages(user ?? "", "")],
  },
  {
    name: "a host in Punycode",
    mistake: [asOther("date: 2024-01-19, url: https://xn--b1aew.xn--p1ai/")],
    message:
      /the host “xn--b1aew\.xn--p1ai” hides its letters in Punycode; write it in its own script, so that reviewers can read it/,
    follow: () => [inPages("xn--b1aew.xn--p1ai", "мвд.рф")],
  },
  {
    name: "a host in two scripts",
    mistake: [asOther("date: 2024-01-19, url: https://n\u0435ws.example/other")],
    message:
      /mixes Latin letters with Cyrillic .*, so it may imitate another host; correct it or, if it is right, write the URL under “(address)”, which is not linked/,
    follow: ([attribute]) => [inPages("url: https://n\u0435ws", `${attribute}: https://n\u0435ws`)],
  },
  {
    name: "a text in another language",
    mistake: [[page, "language: en\n", "language: nb\n"]],
    message: /the text looks like “(en)”, not “nb”; correct “language”/,
    follow: ([language]) => [[page, "language: nb\n", `language: ${language}\n`]],
  },
  {
    name: "a text without its hash",
    mistake: [[page, /sha256: .*\n/, ""]],
    message: /the text has no “sha256” yet; add (sha256: [0-9a-f]{64})/,
    follow: ([hash]) => [[page, "silent:\n", `${hash}\nsilent:\n`]],
  },
  {
    name: "a text that has changed",
    mistake: [[page, /sha256: .*\n/, `sha256: ${"a".repeat(64)}\n`]],
    message:
      /the text has changed since it was added; restore data\/sources\/page\.txt, or, if the earlier copy was wrong, write (sha256: [0-9a-f]{64})/,
    follow: ([hash]) => [[page, /sha256: .*\n/, `${hash}\n`]],
  },
  {
    name: "a hash without a text",
    mistake: [asOther(`date: 2024-01-19, url: https://news.example/other, sha256: ${"a".repeat(64)}`)],
    message: /data\/sources\/other\.txt is missing; restore it, or remove “sha256”/,
    follow: () => [inPages(`, sha256: ${"a".repeat(64)}`, "")],
  },
  {
    name: "an invalid hash",
    mistake: [[page, /sha256: .*\n/, "sha256: 7f\n"]],
    message: /sha256: must be 64 hexadecimal digits; remove “sha256”, and the check will tell you the value to write/,
    follow: (_, project) => {
      project.edit([[page, "sha256: 7f\n", ""]]);
      const [, hash = ""] = /add (sha256: [0-9a-f]{64})/.exec(project.problems().join()) ?? [];
      return [[page, "silent:\n", `${hash}\nsilent:\n`]];
    },
  },
  {
    name: "a text of a source of pages.yml",
    mistake: [
      ["sources/other.txt", null, "Norway and Tajikistan established diplomatic relations on 29 June 1992.\n"],
      asOther("date: 2024-01-19, language: en, url: https://news.example/other"),
    ],
    message:
      /this text has no data\/sources\/other\.yml; create it with npm run data -- new-source (other), or remove the text/,
    follow: async ([id = ""], { root }) => {
      await runCommand(newSourceCommand, root, id);
      return [
        inRelation(
          "      - other\n",
          "      - source: other\n        quotes: [Norway and Tajikistan established diplomatic relations on 29 June 1992.]\n",
        ),
      ];
    },
  },
  {
    name: "an unknown publisher",
    mistake: [[page, "publisher: ministry", "publisher: ministry-no"]],
    message:
      /there is no publisher “(ministry-no)” in data\/(sources\/publishers\.yml); add it there, or correct the key/,
    follow: ([key, list = ""]) => [[list, "ministry:", `${key}:`]],
  },
  {
    name: "a publisher that no source uses",
    mistake: [[publishers, "ministry:", "agency: { en: Agency }\nministry:"]],
    message: /agency: no source uses this publisher; remove it, or use it in a source/,
    follow: () => [[publishers, "agency: { en: Agency }\n", ""]],
  },
  {
    name: "a publisher without hosts",
    mistake: [[publishers, ", hosts: [ministry.example]", ""]],
    message:
      /this publisher has no “hosts”; add (hosts: \[.*\]) if “ministry\.example” \(the host of the source “page”\) belongs to it, or else remove “publisher” from that source/,
    follow: ([hosts]) => [[publishers, "Ministry of Examples", `Ministry of Examples, ${hosts}`]],
  },
  {
    name: "a page at another host",
    mistake: [[page, "https://ministry.example", "https://ministry-no.example"]],
    message:
      /“(.*)” is not a host of “ministry”; correct “url” or “publisher”, or add the host to the publisher in data\/(sources\/publishers\.yml) if it belongs there/,
    follow: ([host, list = ""]) => [[list, "hosts: [", `hosts: [${host}, `]],
  },
  {
    name: "a page of a publisher that it does not name",
    mistake: [asOther("date: 2024-01-19, address: http://ministry.example/other")],
    message: /“ministry\.example” is a host of “ministry”; write (publisher: ministry), or correct “address”/,
    follow: ([publisher]) => [inPages("address: http", `${publisher}, address: http`)],
  },
  {
    name: "a host of two publishers",
    mistake: [
      [publishers, "ministry:", "agency: { en: Agency, hosts: [ministry.example] }\nministry:"],
      asOther("date: 2024-01-19, publisher: agency, url: https://ministry.example/other"),
    ],
    message: /ministry: “ministry\.example” is also a host of “agency”; remove it from one of the two/,
    follow: () => [
      [publishers, "agency: { en: Agency, hosts: [ministry.example] }\n", ""],
      inPages("publisher: agency", "publisher: ministry"),
    ],
  },
  {
    name: "a host in another state",
    mistake: [
      [
        publishers,
        "Ministry of Examples, hosts: [ministry.example]",
        "Ministry of Norway, hosts: [ministry.example, mfa.tj]",
      ],
    ],
    message:
      /“mfa\.tj” is under the domain of Tajikistan, but the publisher is named after Norway; remove the host, or correct the name/,
    follow: () => [[publishers, ", mfa.tj]", "]"]],
  },
];
