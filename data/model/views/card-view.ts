import * as z from "zod";
import { httpsUrl, pairId, slug, stateCode } from "../scalars.ts";
import { gradeSchema } from "../sources/grade-schema.ts";

/** Returns the schema of a part of the card that may gain attributes. Readers ignore attributes that they do not know. */
function open<Shape extends z.core.$ZodLooseShape>(shape: Shape, meta: z.GlobalMeta = {}) {
  return z.object(shape).meta({ ...meta, additionalProperties: true });
}

const direction = z.enum(["ltr", "rtl"]).describe("Writing direction, as in HTML's `dir`");
const tag = z.string().describe("BCP 47 tag");
const isTrue = z.literal(true).exactOptional();
const link = open({ text: z.string(), url: z.url() });

export const cardText = z
  .array(
    z.union([
      z.string(),
      open({
        text: z.string(),
        name: isTrue.describe("True for a name"),
        state: stateCode.exactOptional().describe("The state for which this person or body acts, to show its flag"),
        lang: tag.exactOptional().describe("BCP 47 tag of its language, if it is not the card's"),
        unreviewed: isTrue.describe("True for a translation that has not been reviewed"),
      }),
    ]),
  )
  .meta({
    id: "CardText",
    description:
      "Text in pieces. A plain string is in the card's language. An object is a name, a text in another language or an unreviewed translation; isolate it from the surrounding writing direction (`<bdi>`)",
    examples: [["Visit: ", { text: "Sherali Gul", name: true }]],
  });
export type CardText = z.output<typeof cardText>;

const cardEvidence = open(
  {
    source: slug.describe("Id of an entry in the card's `sources`"),
    remarks: z
      .array(z.string())
      .describe("What this source says differently, and what it does not mention: one line for each"),
    passages: z
      .array(
        z.array(open({ text: z.string(), quote: isTrue.describe("True for a quote, which should be highlighted") })),
      )
      .describe("The source's paragraphs that contain the quotes, in pieces; empty if nothing is quoted"),
    records: z
      .array(
        open({
          title: z.string().describe('The record, such as "Record no-1905-grav-01"'),
          url: httpsUrl.describe("URL of the archive's file with the record"),
          fields: z.array(open({ name: z.string().describe("As the archive names the field"), value: z.string() })),
        }),
      )
      .exactOptional()
      .describe(
        "The records of an archive, each with the fields that support the fact. They are not quotes. Absent if the source is not an archive",
      ),
    lang: tag.describe("BCP 47 tag of the language of the passages and records; `und` if unknown"),
    dir: direction,
    citation: cardText.describe(
      "The source in short: publisher and date, the pieces joined together. Its entry in the card's `sources` has the full citation",
    ),
    url: httpsUrl
      .exactOptional()
      .describe(
        "The source's https URL; if it is an HTML page that is quoted, with a text fragment that leads to the first quote; for an archive, the URL of the publisher's page that shows the first record, or else of the archive's file with it. Absent if the source has none",
      ),
  },
  { id: "CardEvidence", description: "The evidence from one source for a fact" },
);
export type CardEvidence = z.output<typeof cardEvidence>;

const cardPart = open(
  {
    id: slug.describe("The fact's permanent id"),
    url: z.url().describe("URL of the fact's page"),
    date: open({ edtf: z.string().describe("EDTF, for machines"), text: z.string().describe("For readers") })
      .exactOptional()
      .describe("When it happened"),
    label: z.string().exactOptional().describe('A short label before the text, such as "Visit, Norway → Tajikistan"'),
    direction: open({
      from: stateCode,
      to: stateCode,
      label: z.string().exactOptional().describe('The rest of the label, such as "Visit"'),
    })
      .exactOptional()
      .describe("The direction that the `label` names, to show flags instead; absent if it names none"),
    text: cardText,
    details: z.array(cardText).describe("Lines below the text"),
    more: z.array(cardText).exactOptional().describe("Further lines, shown with the evidence"),
    notes: z
      .array(
        open({
          kind: z.enum(["attested", "disputed", "refined"]),
          text: z.string(),
          undecided: isTrue.describe("True if nothing decides between the contradictory values"),
        }),
      )
      .describe(
        "Caveats that readers must not miss: when the fact was last confirmed, what is disputed, where another source is less precise",
      ),
    opens: z
      .string()
      .exactOptional()
      .describe(
        'Label of the button that opens the evidence: "What the source says: Meeting, 20 April 2015", or "What the archive records: …" or "Sources: …" if nothing is quoted. In the `lead`, where there is room to show it, just the words before the colon. Absent if there is no evidence',
      ),
    proofName: z
      .string()
      .exactOptional()
      .describe("Accessible name of that button if it says more than `opens`, and contains it"),
    evidence: z
      .array(cardEvidence)
      .describe("One entry per claim; empty for a part that shares the evidence of the surrounding fact"),
  },
  { id: "CardPart", description: "A fact that is shown under another fact, or together with others" },
);

const cardFact = open(
  {
    ...cardPart.shape,
    id: cardPart.shape.id.exactOptional().describe("The fact's permanent id; absent if only the `parts` are facts"),
    url: cardPart.shape.url.exactOptional().describe("URL of the fact's page"),
    parts: z
      .array(cardPart)
      .exactOptional()
      .describe("Facts shown under this one: the statements at a meeting, or the facts that share all of the above"),
  },
  {
    id: "CardFact",
    description: "One fact, or several facts shown as one: the trade figures of a period, the items of a list",
  },
);
export type CardFact = z.output<typeof cardFact>;

const cardRestPart = open(
  {
    id: z.string().describe("Value of the card's parameter `part` that returns these facts"),
    heading: z.string().describe('The decade and the number of its facts, such as "1990–1999 (12)"'),
    url: z.url().describe("URL of the first of these facts on the relation's page"),
    facts: z.array(cardFact).describe("Empty until they are requested"),
  },
  { id: "CardRestPart", description: "Collapsed facts that are requested only when a reader opens them" },
);
export type CardRestPart = z.output<typeof cardRestPart>;

const cardGroup = open(
  {
    id: slug,
    heading: z.string(),
    summary: cardText
      .exactOptional()
      .describe(
        "The whole group in one line, with the facts collapsed below it; absent for a group that shows its facts directly",
      ),
    note: z
      .string()
      .exactOptional()
      .describe("A remark on the whole group: that no source confirms who held the office on the requested day"),
    sides: isTrue.describe(
      "True if the facts belong to one of the two states each, which is their `direction.from`, so that they can be shown side by side",
    ),
    facts: z.array(cardFact),
    rest: open({
      heading: z.string(),
      facts: z.array(cardFact),
      parts: z
        .array(cardRestPart)
        .exactOptional()
        .describe(
          "The collapsed facts by decade, newest first, if they are many. `facts` then only says, in words, where to find them",
        ),
    })
      .exactOptional()
      .describe("Collapsed facts: earlier ones, or the rest of a long group"),
  },
  { id: "CardGroup", description: "Facts under one heading" },
);
export type CardGroup = z.output<typeof cardGroup>;

const cardSource = open(
  {
    id: slug,
    title: z.string(),
    lang: tag.describe("BCP 47 tag of the title's language"),
    inLanguage: z
      .string()
      .exactOptional()
      .describe(
        "Name of the language of the source in the reader's language, such as \"German\", to show with its quotes; absent if it is the reader's own or unknown",
      ),
    detail: cardText.describe('Publisher and date, such as "Government of Iceland, 15 February 2006"'),
    citation: cardText
      .exactOptional()
      .describe("A citation to copy: publisher, title, dates and address, the pieces joined together"),
    url: httpsUrl.exactOptional().describe("The source's https URL; absent if it has none"),
    page: z
      .url()
      .exactOptional()
      .describe(
        "URL of our page about the source, which marks the quoted passages. To link to a passage, add the ids of the relation and of the fact that quotes it: `#no-tj/visit-2012`",
      ),
  },
  { id: "CardSource", description: "A source of the card" },
);
export type CardSource = z.output<typeof cardSource>;

const cardWords = open(
  {
    sources: z.string().describe('Label of the button that opens the list of sources, such as "Sources (2)"'),
    passage: z
      .string()
      .exactOptional()
      .describe("Text of the link from a quote to its passage on our page about the source"),
    aboutSource: z.string().exactOptional().describe("Text of the link to our page about a source that is not quoted"),
    factPage: z.string().exactOptional().describe("Text of the link from the evidence to the page of its fact"),
    onPage: z
      .string()
      .exactOptional()
      .describe("Text of the link to facts that are only on the relation's page; absent if the card has all facts"),
  },
  { id: "CardWords", description: "The card's own labels, in the reader's language" },
);

/** A relation, ready to display. */
export const cardViewSchema = open(
  {
    version: z.literal(1),
    relation: pairId,
    release: z.int().nonnegative().describe("Number of the release that the card was made from"),
    lang: tag,
    dir: direction,
    layout: z
      .enum(["compact", "fact"])
      .exactOptional()
      .describe(
        "`compact`: the essentials, with the link `all`. `fact`: a single fact, which is the only `lead`. Absent for a whole card",
      ),
    frozen: open({ text: z.string(), url: z.url().exactOptional() })
      .exactOptional()
      .describe(
        "For a card that was requested from a release by its number: the release and its date, and what has changed since. With a URL if something has: it lists the changes",
      ),
    title: z.string().describe('Both states, such as "Norway – Tajikistan"'),
    url: z.url().describe("The relation's page in this language"),
    states: z
      .array(open({ code: stateCode, name: z.string(), flag: z.url().describe("URL of the flag, an SVG") }))
      .describe("Both states, in the order of the title"),
    asOf: z
      .string()
      .exactOptional()
      .describe(
        'Date of the latest source, or the requested day, the grade of the evidence if it is strong, and the number of facts on which sources disagree, such as "Latest source: 20 April 2015 · Official source · Conflicting facts: 2". Absent if there is nothing of this',
      ),
    basis: z
      .string()
      .exactOptional()
      .describe(
        "A remark that the evidence is weak: only mirrors of an encyclopaedia, or neither an official nor a second source. Absent otherwise",
      ),
    grade: gradeSchema
      .exactOptional()
      .describe(
        "The grade of the facts on the card, which `asOf` or `basis` gives in words; absent if the card has no facts",
      ),
    lead: z
      .array(cardFact)
      .describe("The headline facts: when relations were established or independence was recognised"),
    groups: z.array(cardGroup).describe("The groups that have facts"),
    nothing: z
      .string()
      .exactOptional()
      .describe(
        "A remark that the sources have no information for the requested day, or that no facts are published; absent if there is a lead or a group",
      ),
    sources: z.array(cardSource).describe("The sources of the facts on the card"),
    all: link
      .exactOptional()
      .describe("Link to all facts, with their number, on the relation's page; only on a compact card"),
    words: cardWords,
    report: link.exactOptional().describe("Where to report an error; absent if no URL is configured"),
    licence: link,
    quotes: z.string().exactOptional().describe("Rights in the quoted text; absent if nothing is quoted"),
    unreviewed: z
      .string()
      .exactOptional()
      .describe("Explanation of the mark on unreviewed texts; absent if there are none"),
  },
  {
    id: "CardView",
    description:
      "A relation, ready to display. All words, dates and numbers are in the reader's language, and all URLs are absolute. Within a version, attributes are only added; readers must ignore those they do not know",
  },
);
export type CardView = z.output<typeof cardViewSchema>;
