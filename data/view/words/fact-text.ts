import type { FactKind } from "../../model/facts/authored-fact.ts";
import type { Fact, FactOf } from "../../model/facts/fact.ts";
import type { StateCode } from "../../model/states/states.ts";
import type { CardFact, CardText } from "../../model/views/card-view.ts";
import { isPeriod } from "./date-text.ts";
import { bareText } from "./plain-text.ts";
import { withCapital } from "./words.ts";
import type { Writer } from "./writer.ts";

/** The content of a fact, without its date: a label before the text, the text, lines below it, and further lines shown with the evidence. */
export interface FactText {
  label?: string;
  /** The direction that the label names. */
  direction?: NonNullable<CardFact["direction"]>;
  text: CardText;
  details?: CardText[];
  more?: CardText[];
}

/** Returns the content of a fact, without its date. What its attributes cannot express is a line below its text, unless it is the text. */
export function factText(fact: Fact, writer: Writer): FactText {
  const content = (writers[fact.kind] as (fact: Fact, writer: Writer) => FactText)(fact, writer);
  const sentence = fact.text ? writer.text(fact.text) : [];
  const isText = sentence.length === 0 || bareText(sentence) === bareText(content.text);
  return {
    ...content,
    details: [...(content.details ?? []), ...(isText ? [] : [sentence])],
    more: [...(content.more ?? []), ...explanations(fact, writer)],
  };
}

/** Returns what editors explain to readers, one line each: how they interpreted the source, and why they follow or doubt it. */
export function explanations({ suspect, follows, undecided, remark }: Fact, writer: Writer): CardText[] {
  return [
    ...writer.explanation("because-suspect", suspect?.because),
    ...writer.explanation("because-followed", follows?.because),
    ...writer.explanation("because-undecided", undecided?.because),
    ...writer.explanation("remark", remark),
  ];
}

/** Kinds whose text, details or further lines already contain the date and say what it means, or that this is unclear. */
export const datedByText: ReadonlySet<FactKind> = new Set(["establishment", "recognition", "ambassador", "mission"]);

const writers: { [K in FactKind]: (fact: FactOf<K>, writer: Writer) => FactText } = {
  establishment: (fact, writer) => ({
    text: [establishmentText(fact, writer)],
    details: [
      ...(["severed", "resumed"] as const).flatMap((name) => {
        const dates = (fact[name] ?? []).map((date) => writer.date(date));
        return dates.length > 0 ? [[writer.label(name, { date: dates.join(writer.separators.comma) })]] : [];
      }),
      ...(fact.level ? [[writer.label(`level-${fact.level}`)]] : []),
      ...(fact.byNotes ? [[writer.label("by-notes")]] : []),
    ],
  }),
  recognition: (fact, writer) => ({
    text: [writer.label("recognition", { date: writer.claimed("date") })],
    details: fact.by && fact.of ? [[writer.direction(fact.by, fact.of)]] : [],
  }),
  ambassador: (fact, writer) => ({
    ...directed(writer, fact.sending, fact.receiving),
    text: fact.person ? writer.claimedPerson() : [writer.label(fact.vacant ? "vacant" : "not-named")],
    details: [
      ...(fact.office ? [[withCapital(writer.office(fact.office, fact.person, fact.sending), writer.language)]] : []),
      ...(fact.residence ? [writer.placeLine("residence", writer.claimedResidence())] : []),
      ...(fact.date && hasClearDate(fact)
        ? [[writer.label(`date-${fact.dateMeans}`, { date: writer.claimed("date") })]]
        : []),
      ...writer.dateLine("in-office-since", fact.from, "since"),
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
    more: [
      ...(fact.asWritten ? [[withCapital(writer.label("as-written", { text: fact.asWritten }), writer.language)]] : []),
      ...(fact.date && !hasClearDate(fact) ? [[writer.label("date-unclear", { date: writer.claimed("date") })]] : []),
    ],
  }),
  mission: (fact, writer) => ({
    ...directed(writer, fact.sending, fact.receiving),
    text: [writer.label(`mission-${fact.type}`)],
    details: [
      ...(fact.city ? [writer.placeLine("place", writer.place(fact.city))] : []),
      ...writer.dateLine("opened", fact.opened),
      ...writer.dateLine("upgraded", fact.upgraded),
      ...writer.dateLine("closed", fact.closed),
    ],
    more: fact.date ? [[writer.label("date-unclear", { date: writer.claimed("date") })]] : [],
  }),
  visit: (fact, writer) => ({
    ...directed(writer, fact.guest, fact.host, writer.label(fact.rank ? `visit-${fact.rank}` : "visit")),
    text: writer.participants(fact.people),
    details: place(fact, writer),
    more: [...circumstances(fact, writer), ...writer.spellings(fact.people)],
  }),
  meeting: (fact, writer) => ({
    label: writer.label("meeting"),
    text: writer.participants(fact.people),
    details: place(fact, writer),
    more: [...circumstances(fact, writer), ...writer.topics(fact.topics), ...writer.spellings(fact.people)],
  }),
  statement: (fact, writer) => ({
    label: writer.label("statement"),
    text: writer.text(fact.text ?? fact.about ?? {}),
    details: [
      ...(fact.by.length > 0 ? [writer.labelCardText("statement-by", writer.participants(fact.by))] : []),
      ...(fact.text ? writer.line("about-matter", fact.about) : []),
    ],
    more: writer.spellings(fact.by),
  }),
  agreement: (fact, writer) => {
    const signatories = writer.list(fact.signatories.map((party) => writer.party(party)));
    const [about, ...more] = [fact.about, fact.title].flatMap((texts) => (texts ? [writer.text(texts)] : []));
    const text = about ?? (signatories.length > 0 ? signatories : null);
    const count = [...writer.countLine("documents"), ...(fact.several ? [[writer.label("several")]] : [])];
    return {
      // Without anything else to say, the type is the text.
      ...(text ? { label: writer.claimed("type") } : {}),
      text: text ?? [writer.claimed("type")],
      details: [
        ...count,
        ...(about && signatories.length > 0 ? [[`${writer.label("signatories")}: `, ...signatories]] : []),
        ...place(fact, writer),
        ...writer.dateLine("in-force", fact.inForce, "since"),
      ],
      more,
    };
  },
  aid: (fact, writer) => ({
    ...directed(writer, fact.donor, fact.recipient),
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
    ...tradeLabel(fact, writer),
    text: fact.amount ? writer.amount() : writer.text(fact.text ?? {}),
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
  "legal-framework": (fact, writer) => {
    const [count = []] = writer.countLine("documents");
    return fact.status
      ? { text: [writer.claimed("status")], details: count.length > 0 ? [count] : [] }
      : { text: count };
  },
};

function establishmentText({ severed, resumed }: FactOf<"establishment">, writer: Writer): string {
  return severed || resumed || writer.alternatives("date").some(({ value }) => isPeriod(value as string))
    ? writer.label("establishment-period", { date: writer.claimed("date") })
    : writer.label("establishment", { date: writer.claimedDate("established") });
}

/** Returns a label that names a direction, and that direction: "Besuch, Norwegen → Tadschikistan". */
function directed(
  writer: Writer,
  from: StateCode,
  to: StateCode,
  label?: string,
): Required<Pick<FactText, "label" | "direction">> {
  return {
    label: [...(label ? [label] : []), writer.direction(from, to)].join(writer.separators.comma),
    direction: { from, to, ...(label ? { label } : {}) },
  };
}

/** Returns what was traded, and the direction as reported; none for turnover, which covers both directions. */
function tradeLabel({ measure, reporter }: FactOf<"trade">, writer: Writer): Pick<FactText, "label" | "direction"> {
  const label = writer.label(`trade-${measure}`);
  const partner = writer.states.find((state) => state !== reporter);
  if (measure === "turnover" || !partner) return { label };
  return measure === "exports"
    ? directed(writer, reporter, partner, label)
    : directed(writer, partner, reporter, label);
}

/** Returns true if the source says what the date of an ambassador refers to. */
function hasClearDate<F extends FactOf<"ambassador">>(
  fact: F,
): fact is F & { dateMeans: Exclude<F["dateMeans"], "unclear" | undefined> } {
  return fact.dateMeans !== undefined && fact.dateMeans !== "unclear";
}

function place({ place }: FactOf<"visit" | "meeting" | "agreement">, writer: Writer): CardText[] {
  return place ? [writer.placeLine("place", writer.place(place))] : [];
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
