import { inRelation, type RemedyCase } from "./remedy-project.ts";

const claims = "      - list\n      - other\n";
const withClaims = (list: string, other: string) => inRelation(claims, `      - ${list}\n      - ${other}\n`);
const follows = "    follows: { source: page, because: { en: It gives the day. } }\n";
const afterClaims = (more: string) => inRelation("  - id: visit-2012-11-berg\n", `${more}  - id: visit-2012-11-berg\n`);
const establishmentQuote = "- Norway and Tajikistan established diplomatic relations on 29 June 1992.";
const visitQuote = "          - In November 2012, Foreign Minister Anna Berg visited Tajikistan.\n";

/** Mistakes in claims and quotes. */
export const claimCases: RemedyCase[] = [
  {
    name: "a value for an attribute of another kind",
    mistake: [withClaims("list", "{ source: other, says: { residence: oslo } }")],
    message: /facts of kind “establishment” have no “residence”; remove it from “says”/,
    follow: () => [inRelation("{ source: other, says: { residence: oslo } }", "other")],
  },
  {
    name: "a bound without its number",
    mistake: [withClaims("list", "{ source: other, says: { bound: about } }")],
    message: /“bound” under “says” belongs to “documents”; add “documents” there too, or remove “bound”/,
    follow: () => [inRelation("{ source: other, says: { bound: about } }", "other")],
  },
  {
    name: "a value that is also omitted",
    mistake: [withClaims("list", '{ source: other, says: { date: "1992" }, omits: [date] }'), afterClaims(follows)],
    message: /“date” is in both “says” and “omits” of this claim; remove it from one of them/,
    follow: () => [inRelation(", omits: [date]", "")],
  },
  {
    name: "a value that is the fact's own",
    mistake: [withClaims("list", "{ source: other, says: { date: 1992-06-29 } }")],
    message: /“says” repeats the fact's own “date”; remove it from “says”/,
    follow: () => [inRelation("{ source: other, says: { date: 1992-06-29 } }", "other")],
  },
  {
    name: "an omitted attribute that the fact lacks",
    mistake: [withClaims("list", "{ source: other, omits: [place] }")],
    message: /the fact has no “place”; remove it from “omits”/,
    follow: () => [inRelation("{ source: other, omits: [place] }", "other")],
  },
  {
    name: "an attribute that every claim omits",
    mistake: [
      inRelation(
        "    place: vienna\n    claims: [list]",
        "    place: vienna\n    claims: [{ source: list, omits: [place] }]",
      ),
    ],
    message:
      /every claim omits “place”; remove it from the fact and from “omits”, or from the “omits” of the claim that gives it/,
    follow: () => [
      inRelation("    place: vienna\n    claims: [{ source: list, omits: [place] }]", "    claims: [list]"),
    ],
  },
  {
    name: "people whom no claim names",
    mistake: [
      inRelation(
        "    place: vienna\n    claims: [list]",
        "    place: vienna\n    claims: [{ source: list, omits: [names] }]",
      ),
    ],
    message:
      /every claim omits “names”, but the fact names people; remove “names” from the “omits” of the claim that names them, or each “person” from the fact/,
    follow: () => [inRelation("{ source: list, omits: [names] }", "list")],
  },
  {
    name: "a claim that omits people and their names",
    mistake: [
      inRelation(
        "    place: vienna\n    claims: [list]",
        "    place: vienna\n    claims: [list, { source: other, omits: [people, names] }]",
      ),
    ],
    message: /a source that omits the people names nobody; remove “(names)” from “omits”/,
    follow: () => [inRelation("[people, names]", "[people]")],
  },
  {
    name: "a required attribute that every claim omits",
    mistake: [
      inRelation(
        "    reporter: tj\n    claims: [list]\n  - id: company",
        "    reporter: tj\n    claims: [{ source: list, omits: [date] }]\n  - id: company",
      ),
    ],
    message:
      /every claim omits “date”, which a fact of this kind must have; remove it from the “omits” of the claim that gives it, or remove the fact/,
    follow: () => [inRelation("{ source: list, omits: [date] }", "list")],
  },
  {
    name: "claims that differ",
    mistake: [withClaims("list", '{ source: other, says: { date: "1992" } }')],
    message:
      /the claims differ; add (follows: \{ source: )…(, because: \{ en: )…( \} \}) to name the source that the fact follows, or undecided: \{ because: \{ en: … \} \} if/,
    follow: ([before, between, after]) => [afterClaims(`    ${before}page${between}It gives the day.${after}\n`)],
  },
  {
    name: "claims that contradict each other",
    mistake: [withClaims("list", "{ source: other, says: { date: 1993-01-01 } }")],
    message: /the claims differ; add follows: .* or (undecided: \{ because: \{ en: )…( \} \}) if there is no basis/,
    follow: ([before, after]) => [afterClaims(`    ${before}Nothing decides.${after}\n`)],
  },
  {
    name: "a followed source without a difference",
    mistake: [afterClaims(follows)],
    message:
      /every claim agrees with the fact, so there is nothing to follow; remove “follows”, or add “says” to the claim that differs/,
    follow: () => [inRelation(follows, "")],
  },
  {
    name: "a followed source that is not cited",
    mistake: [
      withClaims("list", '{ source: other, says: { date: "1992" } }'),
      afterClaims(follows.replace("page", "third")),
    ],
    message: /no claim cites “third”; name a source that a claim of this fact cites/,
    follow: () => [inRelation("follows: { source: third,", "follows: { source: page,")],
  },
  {
    name: "a followed source that differs",
    mistake: [
      withClaims("list", '{ source: other, says: { date: "1992" } }'),
      afterClaims(follows.replace("page", "other")),
    ],
    message: /the claim of “other” differs from the fact under “says”; name a source that agrees with the fact/,
    follow: () => [inRelation("follows: { source: other,", "follows: { source: page,")],
  },
  {
    name: "both ways to resolve a difference",
    mistake: [
      withClaims("list", "{ source: other, says: { date: 1993-01-01 } }"),
      afterClaims(`${follows}    undecided: { because: { en: Nothing decides. } }\n`),
    ],
    message: /a fact has either “follows” or “undecided”; remove one of them/,
    follow: () => [inRelation("    undecided: { because: { en: Nothing decides. } }\n", "")],
  },
  {
    name: "an open question without a contradiction",
    mistake: [afterClaims("    undecided: { because: { en: Nothing decides. } }\n")],
    message:
      /no claim contradicts the fact; remove “undecided”, or add the contradicting value to the “says” of a claim/,
    follow: () => [inRelation("    undecided: { because: { en: Nothing decides. } }\n", "")],
  },
  {
    name: "a followed source of lower rank",
    mistake: [
      inRelation("    date: 1992-06-29\n", "    date: 1992-07-01\n"),
      inRelation(
        "      - source: page\n        quotes:\n          - Norway",
        "      - source: page\n        says: { date: 1992-06-29 }\n        quotes:\n          - Norway",
      ),
      withClaims("list", "{ source: other, omits: [date] }"),
      afterClaims(follows.replace("page", "list")),
    ],
    message:
      /“page” \(ministry\) contradicts the fact's “date” and outranks “list” \(news\); follow “page”, and list what “list” says differently under “says” in its claim/,
    follow: () => [
      inRelation("    date: 1992-07-01\n", "    date: 1992-06-29\n"),
      inRelation("        says: { date: 1992-06-29 }\n", ""),
      inRelation("      - list\n", "      - { source: list, says: { date: 1992-07-01 } }\n"),
      inRelation("source: list, because", "source: page, because"),
    ],
  },
  {
    name: "quotes from a source without a text",
    mistake: [withClaims("list", "{ source: other, quotes: [Words] }")],
    message: /there is no data\/sources\/other\.txt to quote from; remove “quotes”, or add the text/,
    follow: () => [inRelation("{ source: other, quotes: [Words] }", "other")],
  },
  {
    name: "a claim without quotes",
    mistake: [inRelation(`      - source: page\n        quotes:\n          ${establishmentQuote}\n`, "      - page\n")],
    message: /add “quotes”: the words of data\/sources\/page\.txt that support this fact/,
    follow: () => [
      inRelation("      - page\n", `      - source: page\n        quotes:\n          ${establishmentQuote}\n`),
    ],
  },
  {
    name: "a quote with another word",
    mistake: [inRelation("Norway and Tajikistan established", "Norway and Tajikistan have established")],
    message:
      /is not in the source: after “(.*)” the quote has “h”, but the source has “e”; copy the source's words exactly/,
    follow: ([before]) => [inRelation(`${before}have e`, `${before}e`)],
  },
  {
    name: "another quote altogether",
    mistake: [inRelation(establishmentQuote, "- Etwas ganz anderes.")],
    message: /the quote “(.*)” is not in the source; copy it exactly from there/,
    follow: ([quote]) => [inRelation(`- ${quote}`, establishmentQuote)],
  },
  {
    name: "a quote that begins inside a word",
    mistake: [inRelation(visitQuote, `${visitQuote}          - ajikistan established\n`)],
    message: /the quote “(.*)” begins or ends inside a word of the source; quote whole words/,
    follow: ([quote]) => [inRelation(`- ${quote}`, `- T${quote}`)],
  },
  {
    name: "a quote that occurs twice",
    mistake: [inRelation(visitQuote, `${visitQuote}          - Tajikistan\n`)],
    message:
      /the quote “(.*)” occurs more than once in the source; add the text before it as a prefix: (\{ prefix: )…(, exact: )…( \})/,
    follow: ([quote, start, between, end]) => [
      inRelation(`          - ${quote}\n`, `          - ${start}"visited "${between}${quote}${end}\n`),
    ],
  },
  {
    name: "a quote with a comma between brackets, a part of which occurs twice",
    mistake: [
      ["sources/page.txt", "on 29 June 1992.", "on 29 June 1992. Foreign Minister Anna Berg visited Tajikistan."],
      inRelation(
        establishmentQuote,
        `${establishmentQuote}\n          - { prefix: "1992. ", exact: Foreign Minister Anna Berg visited Tajikistan. }`,
      ),
      inRelation(
        `        quotes:\n${visitQuote}`,
        "        quotes: [In November 2012, Foreign Minister Anna Berg visited Tajikistan.]\n",
      ),
    ],
    message:
      /“.*” is only part of a quote: in a list in brackets, YAML ends a text at each comma; write the whole quote in quotation marks: (.*) \[quotes\]$/,
    follow: ([quote]) => [
      inRelation("[In November 2012, Foreign Minister Anna Berg visited Tajikistan.]", `[${quote}]`),
    ],
  },
  {
    name: "a quote with a comma between brackets",
    mistake: [
      inRelation(
        `        quotes:\n${visitQuote}`,
        "        quotes: [In November 2012, Foreign Minister Anna Berg visited Tajikistan.]\n",
      ),
    ],
    message:
      /“In November 2012” is only part of a quote: in a list in brackets, YAML ends a text at each comma; write the whole quote in quotation marks: (.*) \[quotes\]$/,
    follow: ([quote]) => [
      inRelation("[In November 2012, Foreign Minister Anna Berg visited Tajikistan.]", `[${quote}]`),
    ],
  },
  {
    name: "a gender that a quote contradicts",
    mistake: [
      ["people.yml", "gender: f", "gender: m"],
      ["sources/page.txt", "Foreign Minister Anna Berg", "Foreign Minister Ms Anna Berg"],
      inRelation("Foreign Minister Anna Berg", "Foreign Minister Ms Anna Berg"),
    ],
    message:
      /the quotes refer to Anna Berg as a (?:wo)?man, but “gender” is “m”; correct “gender” in data\/(people\.yml)/,
    follow: ([file]) => [[file ?? "", "gender: m", "gender: f"]],
  },
];
