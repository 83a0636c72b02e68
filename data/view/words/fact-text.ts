import type { FactKind } from "../../model/facts/authored-fact.ts";
import type { Fact, FactOf } from "../../model/facts/fact.ts";
import type { CardText } from "../../model/views/card-view.ts";
import { localNumber } from "./amount-text.ts";
import type { Writer } from "./writer.ts";

/** The content of a fact, without its date: a label before the text, the text, lines below it, and further lines shown with the evidence. */
export interface FactText {
  label?: string;
  text: CardText;
  details?: CardText[];
  more?: CardText[];
}

/** Returns the content of a fact, without its date. */
export function factText(fact: Fact, writer: Writer): FactText {
  return (writers[fact.kind] as (fact: Fact, writer: Writer) => FactText)(fact, writer);
}

/** Kinds whose text or details already contain the date and say what it means. */
export const datedByText: ReadonlySet<FactKind> = new Set(["establishment", "recognition", "ambassador", "mission"]);

const writers: { [K in FactKind]: (fact: FactOf<K>, writer: Writer) => FactText } = {
  establishment: (fact, writer) => ({
    text: [writer.label("establishment", { date: writer.claimed("date") })],
    details: [
      ...(fact.level ? [[writer.label(`level-${fact.level}`)]] : []),
      ...(fact.byNotes ? [[writer.label("by-notes")]] : []),
    ],
  }),
  recognition: (fact, writer) => ({
    text: [writer.label("recognition", { date: writer.claimed("date") })],
    details: fact.by && fact.of ? [[writer.direction(fact.by, fact.of)]] : [],
  }),
  ambassador: (fact, writer) => ({
    label: writer.direction(fact.sending, fact.receiving),
    text: fact.person ? writer.claimedPerson() : [writer.label(fact.vacant ? "vacant" : "not-named")],
    details: [
      ...(fact.office ? [[writer.office(fact.office, fact.person)]] : []),
      ...(fact.residence ? [[writer.label("residence", { city: writer.claimed("residence") })]] : []),
      ...writer.dateLine("in-office-since", fact.from),
      ...writer.dateLine("in-office-until", fact.until),
      ...(fact.concurrent.length > 0
        ? [
            [
              writer.label("concurrent", {
                text: fact.concurrent.map((state) => writer.state(state)).join(writer.separators.comma),
              }),
            ],
          ]
        : []),
    ],
    more: fact.date ? [[writer.label("date-unclear", { date: writer.claimed("date") })]] : [],
  }),
  mission: (fact, writer) => ({
    label: writer.direction(fact.sending, fact.receiving),
    text: [writer.label(`mission-${fact.type}`)],
    details: [
      ...(fact.city ? [[writer.label("place", { city: writer.city(fact.city) })]] : []),
      ...writer.dateLine("opened", fact.opened),
      ...writer.dateLine("upgraded", fact.upgraded),
      ...writer.dateLine("closed", fact.closed),
    ],
  }),
  visit: (fact, writer) => ({
    label: [writer.label(fact.rank ? `visit-${fact.rank}` : "visit"), writer.direction(fact.guest, fact.host)].join(
      writer.separators.comma,
    ),
    text: writer.participants(fact.people),
    details: place(fact, writer),
    more: circumstances(fact, writer),
  }),
  meeting: (fact, writer) => ({
    label: writer.label("meeting"),
    text: writer.participants(fact.people),
    details: place(fact, writer),
    more: [...circumstances(fact, writer), ...writer.topics(fact.topics)],
  }),
  statement: (fact, writer) => ({
    label: writer.label("statement"),
    text: writer.text(fact.text ?? fact.about ?? {}),
    details: [
      ...(fact.by.length > 0 ? [writer.labelCardText("statement-by", writer.participants(fact.by))] : []),
      ...(fact.text ? writer.line("about-matter", fact.about) : []),
    ],
  }),
  agreement: (fact, writer) => {
    const signatories = writer.list(fact.signatories.map((party) => writer.party(party)));
    const [text, ...more] = [fact.about, fact.title].flatMap((texts) => (texts ? [writer.text(texts)] : []));
    return {
      label: writer.claimed("type"),
      text: text ?? signatories,
      details: [
        ...(text ? [[`${writer.label("signatories")}: `, ...signatories]] : []),
        ...writer.dateLine("in-force", fact.inForce),
      ],
      more,
    };
  },
  aid: (fact, writer) => ({
    label: writer.direction(fact.donor, fact.recipient),
    text: fact.amount ? writer.amount(fact.converted) : writer.text(fact.purpose),
    details: [
      ...(fact.amount ? writer.line("purpose", fact.purpose) : []),
      ...writer.line("quantity", fact.quantity),
      ...(fact.forms.length > 0
        ? [
            [
              writer.label("aid-forms", {
                text: fact.forms.map((form) => writer.label(`aid-${form}`)).join(writer.separators.comma),
              }),
            ],
          ]
        : []),
      ...writer.line("channel", fact.channel),
      ...(fact.under ? [writer.labelCardText("under", writer.reference(fact.under))] : []),
    ],
  }),
  trade: (fact, writer) => ({
    label: [writer.label(`trade-${fact.measure}`), ...tradeDirection(fact, writer)].join(writer.separators.comma),
    text: writer.amount(),
    details: [[writer.label("reporter", { text: writer.state(fact.reporter) })]],
  }),
  company: (fact, writer) => ({
    text: writer.names([fact.name]),
    details: [
      ...(fact.type
        ? [
            [
              [writer.label(fact.type), fact.between && writer.states.map((state) => writer.state(state)).join(" – ")]
                .filter(Boolean)
                .join(writer.separators.comma),
            ],
          ]
        : []),
      ...(fact.operatesIn ? [[writer.label("operates-in", { text: writer.state(fact.operatesIn) })]] : []),
      ...(fact.variants.length > 0 ? [writer.labelCardText("also-written", writer.names(fact.variants))] : []),
      ...(fact.foundedOn ? [writer.labelCardText("founded-on", writer.reference(fact.foundedOn))] : []),
    ],
  }),
  cooperation: (fact, writer) => ({
    text: writer.list(fact.organisations.map((key) => writer.organisation(key))),
    details: [
      ...(fact.company ? [writer.labelCardText("participant", writer.reference(fact.company))] : []),
      ...writer.topics(fact.topics),
    ],
  }),
  "legal-framework": (fact, writer) => ({
    text: [writer.claimed("status")],
    details:
      fact.documents === undefined
        ? []
        : [[writer.label("documents", { number: localNumber(String(fact.documents), writer.language) })]],
  }),
};

/** Returns the direction of the trade, as reported; none for turnover, which covers both directions. */
function tradeDirection({ measure, reporter }: FactOf<"trade">, writer: Writer): string[] {
  const partner = writer.states.find((state) => state !== reporter);
  if (measure === "turnover" || !partner) return [];
  return [measure === "exports" ? writer.direction(reporter, partner) : writer.direction(partner, reporter)];
}

function place({ place: city }: FactOf<"visit"> | FactOf<"meeting">, writer: Writer): CardText[] {
  return city ? [[writer.label("place", { city: writer.city(city) })]] : [];
}

function circumstances(
  { occasion, during, marginsOf }: FactOf<"visit"> | FactOf<"meeting">,
  writer: Writer,
): CardText[] {
  return [
    ...writer.line("occasion", occasion),
    ...writer.line("during", during),
    ...writer.line("margins-of", marginsOf),
  ];
}
