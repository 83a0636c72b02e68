import * as z from "zod";
import { httpsUrl, pairId, slug, stateCode } from "../scalars.ts";

/** A part of the card, which may grow: whoever reads it ignores what else is in it. */
function open<Shape extends z.core.$ZodLooseShape>(shape: Shape, meta: z.GlobalMeta = {}) {
  return z.object(shape).meta({ ...meta, additionalProperties: true });
}

const direction = z.enum(["ltr", "rtl"]).describe("Writing direction, as HTML's `dir` names it");
const tag = z.string().describe("BCP 47 tag");
const isTrue = z.literal(true).exactOptional();
const link = open({ text: z.string(), url: z.url() });

export const cardText = z
  .array(
    z.union([
      z.string(),
      open({
        text: z.string(),
        name: isTrue.describe("It is a name"),
        lang: tag.exactOptional().describe("BCP 47 tag of its language, where that is not the card's"),
        unreviewed: isTrue.describe("It is a translation that nobody has reviewed"),
      }),
    ]),
  )
  .meta({
    id: "CardText",
    description:
      "Text in pieces. A plain string is in the card's language and its own; a piece is isolated from the writing direction around it (`<bdi>`): a name, a text in another language, a translation that nobody has reviewed",
    examples: [["Besuch: ", { text: "Sherali Gul", name: true }]],
  });
export type CardText = z.output<typeof cardText>;

const cardEvidence = open(
  {
    source: slug.describe("Id of an entry in the card's `sources`"),
    remarks: z.array(z.string()).describe("What this source says differently, and on what it is silent, a line each"),
    passages: z
      .array(z.array(open({ text: z.string(), quote: isTrue.describe("It is quoted, and to be marked") })))
      .describe("The source's paragraphs that are quoted, in pieces; empty where only metadata may be cited"),
    lang: tag.describe("BCP 47 tag of the language of the passages; `und` where it is not known"),
    dir: direction,
    citation: cardText.describe("A citation to copy; its pieces joined are the whole of it"),
    url: httpsUrl.exactOptional().describe("Where the source is; https only"),
  },
  { id: "CardEvidence", description: "How one source proves a fact" },
);
export type CardEvidence = z.output<typeof cardEvidence>;

const cardPart = open(
  {
    id: slug.describe("The fact's id, stable for ever"),
    url: z.url().describe("Its place on the relation's page"),
    date: open({ edtf: z.string().describe("EDTF, for machines"), text: z.string().describe("For readers") })
      .exactOptional()
      .describe("When it was"),
    label: z.string().exactOptional().describe('A short label before the text: "Norwegen → Tadschikistan"'),
    text: cardText,
    details: z.array(cardText).describe("What stands below the text, each whole"),
    more: z.array(cardText).exactOptional().describe("The same, for those who open the proof"),
    notes: z
      .array(open({ kind: z.enum(["attested", "disputed", "refined"]), text: z.string() }))
      .describe(
        "Remarks that a reader must not miss: how far the fact is attested, what is disputed, what another source leaves open",
      ),
    opens: z
      .string()
      .exactOptional()
      .describe(
        'What opens the evidence: "Wortlaut der Quelle", "Quellen" where nothing is quoted; absent where there is none',
      ),
    evidence: z
      .array(cardEvidence)
      .describe("One per claim; a part has none of its own where what frames it proves it too"),
  },
  { id: "CardPart", description: "A fact that is told under another, or together with others" },
);

const cardFact = open(
  {
    ...cardPart.shape,
    id: cardPart.shape.id
      .exactOptional()
      .describe("The fact's id, stable for ever; absent where only `parts` are facts"),
    url: cardPart.shape.url.exactOptional().describe("Its place on the relation's page"),
    parts: z
      .array(cardPart)
      .exactOptional()
      .describe("Facts told under this one: what was said at a meeting; or those that have all of the above in common"),
  },
  {
    id: "CardFact",
    description:
      "One fact, or what several facts have in common that are told as one: the trade of a period, the gifts of one list",
  },
);
export type CardFact = z.output<typeof cardFact>;

const cardGroup = open(
  {
    id: slug,
    heading: z.string(),
    summary: cardText
      .exactOptional()
      .describe(
        "All that the group holds, in one line: the facts are to be opened. Absent for a group that shows them at once",
      ),
    note: z
      .string()
      .exactOptional()
      .describe("What holds for the whole group: that nobody is attested for the day asked for"),
    facts: z.array(cardFact),
    rest: open({ heading: z.string(), facts: z.array(cardFact) })
      .exactOptional()
      .describe("Facts to be opened: earlier ones, or the rest of a long group"),
  },
  { id: "CardGroup", description: "Facts under one heading" },
);
export type CardGroup = z.output<typeof cardGroup>;

const cardSource = open(
  {
    id: slug,
    title: z.string(),
    lang: tag.describe("BCP 47 tag of the language of the title"),
    detail: cardText.describe('Publisher and date: "Außenministerium der Republik Tadschikistan, undatiert"'),
    url: httpsUrl.exactOptional().describe("https only; absent where the source's address is unknown or not https"),
  },
  { id: "CardSource", description: "A source of the card" },
);
export type CardSource = z.output<typeof cardSource>;

const cardWords = open(
  { sources: z.string().describe('Opens the list of the card\'s sources: "Quellen (2)"') },
  { id: "CardWords", description: "The card's own words, in the reader's language" },
);

/** A relation, ready to show. */
export const cardView = open(
  {
    version: z.literal(1),
    relation: pairId,
    release: z.int().nonnegative().describe("Number of the release that this was made from"),
    lang: tag,
    dir: direction,
    title: z.string().describe('"Norwegen – Tadschikistan"'),
    url: z.url().describe("The relation's page in this language"),
    states: z
      .array(open({ code: stateCode, name: z.string(), flag: z.url().describe("Address of the flag, an SVG") }))
      .describe("Both states, in the order of the title"),
    asOf: z
      .string()
      .exactOptional()
      .describe(
        'What the sources cover: "Stand der Quellen: …"; or the day that was asked for. Absent where no source has a date',
      ),
    basis: z
      .string()
      .exactOptional()
      .describe("Where nothing but mirrors of an encyclopaedia vouches for the relation: that it is so"),
    lead: z.array(cardFact).describe("The headline facts: since when there are relations"),
    groups: z.array(cardGroup).describe("Never empty ones"),
    nothing: z
      .string()
      .exactOptional()
      .describe(
        "Where there is neither lead nor group, because the sources say nothing for the day asked for: that it is so",
      ),
    sources: z.array(cardSource),
    words: cardWords,
    report: link.exactOptional().describe("Where an error is reported; absent where no address is configured"),
    licence: link,
    quotes: z.string().exactOptional().describe("Whose the quoted text is; absent where nothing is quoted"),
    unreviewed: z
      .string()
      .exactOptional()
      .describe("What the mark of unreviewed texts means; absent where there are none"),
  },
  {
    id: "CardView",
    description:
      "A relation, ready to show: every word, date and number is in the reader's language, every address is absolute. Within a version it only grows; a reader ignores the parts it does not know",
  },
);
export type CardView = z.output<typeof cardView>;
