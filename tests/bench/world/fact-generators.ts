import type { FactKind } from "../../../data/model/facts/authored-fact.ts";
import {
  agreementTypes,
  legalStatuses,
  missionTypes,
  tradeMeasures,
  visitRanks,
} from "../../../data/model/facts/kinds.ts";
import { stateCodes } from "../../../data/model/states/states.ts";
import { cities, cityKeys } from "./cities.ts";
import {
  type GeneratedFact,
  lastYear,
  type RelationHistory,
  type Unproven,
  type UnprovenFact,
} from "./relation-history.ts";
import { dateInWords, dateWithPreposition, nameOf, participant } from "./sentence-parts.ts";
import { capitalised, texts, word } from "./synthetic-text.ts";

/** For each kind, a function that generates a fact. */
export const factGenerators: { [K in FactKind]: (history: RelationHistory) => GeneratedFact<Unproven<K>> } = {
  establishment({ established: date, dice, states: [a, b] }) {
    const byNotes = dice.chance(0.2);
    return {
      fact: {
        id: `establishment-${date.slice(0, 4)}`,
        kind: "establishment",
        date,
        ...(byNotes ? { byNotes } : {}),
      },
      sentence: `diplomatic relations between ${nameOf(a)} and ${nameOf(b)} were established ${dateWithPreposition(date)}${byNotes ? " by an exchange of notes" : ""}`,
    };
  },

  recognition(history) {
    // A second recognition is in the other direction.
    const [by, of] = history.count("recognition") === 0 ? history.states : [history.states[1], history.states[0]];
    const date = history.established;
    return {
      fact: { id: `recognition-${by}`, kind: "recognition", date, by, of },
      sentence: `${nameOf(by)} recognised ${nameOf(of)} ${dateWithPreposition(date)}`,
    };
  },

  ambassador(history) {
    const { dice, states } = history;
    // The two sides alternate, from the current ambassadors back in time.
    const count = history.count("ambassador");
    const [sending, receiving] = count % 2 === 0 ? states : [states[1], states[0]];
    const year = lastYear - 1 - 3 * Math.floor(count / 2);
    const [from, until] = [dice.day(year, year), dice.day(year + 2, year + 2)];
    const person = history.person();
    const residence = dice.chance(0.4) ? dice.pick(cityKeys) : undefined;
    const isFormer = count > 1;
    const concurrent = dice.chance(0.2) ? [dice.pick(stateCodes.filter((state) => !states.includes(state)))] : [];
    return {
      fact: {
        id: `ambassador-${sending}-${person}`,
        kind: "ambassador",
        sending,
        receiving,
        person,
        ...(residence ? { residence } : {}),
        from,
        ...(isFormer ? { until } : {}),
        concurrent,
      },
      sentence: `from ${dateInWords(from)} ${isFormer ? `until ${dateInWords(until)}` : "on"} ${history.nameOf(person)}${residence ? `, with residence in ${cities[residence]?.name.en},` : ""} represented ${nameOf(sending)} in ${nameOf(receiving)} as ambassador${concurrent.map((state) => ` and was concurrently accredited to ${nameOf(state)}`).join("")}`,
      ...(isFormer ? { attested: from } : {}),
    };
  },

  mission(history) {
    const [sending, receiving] = history.sides();
    const type = history.dice.pick(missionTypes);
    const opened = history.date();
    const city = cityKeys.find((key) => cities[key]?.state === receiving);
    return {
      fact: {
        id: history.id("mission", sending, type),
        kind: "mission",
        sending,
        receiving,
        type,
        ...(city ? { city } : {}),
        opened,
      },
      sentence: `${nameOf(sending)} opened its ${type.replaceAll("-", " ")} in ${city ? `${cities[city]?.name.en}, ` : ""}${nameOf(receiving)}, ${dateWithPreposition(opened)}`,
    };
  },

  visit(history) {
    const { dice } = history;
    const [guest, host] = history.sides();
    const date = history.date();
    const guests = [participant(history, guest), ...(dice.chance(0.2) ? [participant(history, guest)] : [])];
    const rank = dice.chance(0.5) ? dice.pick(visitRanks) : undefined;
    const occasion = dice.chance(0.2) ? texts(dice, 6) : undefined;
    return {
      fact: {
        id: history.id("visit", date, guests[0]?.participant.person ?? guest),
        kind: "visit",
        date,
        guest,
        host,
        ...(rank ? { rank } : {}),
        people: guests.map((guest) => guest.participant),
        ...(occasion ? { occasion } : {}),
      },
      sentence: `${guests.map((guest) => guest.words).join(" and ")} of ${nameOf(guest)} ${rank ? `paid a ${rank.replace("-", " ")} visit to` : "visited"} ${nameOf(host)} ${dateWithPreposition(date)}${occasion ? ` on the occasion of ${occasion.en}` : ""}`,
    };
  },

  meeting(history) {
    const { dice, states } = history;
    const date = history.date();
    const participants = states.map((state) => participant(history, state));
    const place = dice.chance(0.3) ? dice.pick(cityKeys) : undefined;
    const marginsOf = dice.chance(0.3) ? texts(dice, 6) : undefined;
    const topics = dice.chance(0.3) ? [texts(dice, 5), texts(dice, 8)] : [];
    return {
      fact: {
        id: history.id(
          "meeting",
          date,
          ...participants.flatMap((person) => person.participant.person?.split("-")[1] ?? []),
        ),
        kind: "meeting",
        date,
        people: participants.map((person) => person.participant),
        ...(place ? { place } : {}),
        ...(marginsOf ? { marginsOf } : {}),
        topics,
      },
      sentence: `${participants.map((person) => person.words).join(" met ")} ${dateWithPreposition(date)}${place ? ` in ${cities[place]?.name.en}` : ""}${marginsOf ? ` on the margins of ${marginsOf.en}` : ""}${topics.length > 0 ? `, where they discussed ${topics.map(({ en }) => en).join(" and ")}` : ""}`,
    };
  },

  statement(history) {
    const meeting = history.earlier("meeting");
    const text = texts(history.dice, 22);
    return {
      fact: {
        id: history.id("statement", meeting?.date ?? word(history.dice)),
        kind: "statement",
        ...(meeting?.date ? { date: meeting.date, at: meeting.id } : {}),
        by: [],
        text,
      },
      sentence: `the parties pointed out that ${text.en}`,
    };
  },

  agreement(history) {
    const { dice, states } = history;
    const [type, date] = [dice.pick(agreementTypes), history.date()];
    const title = dice.chance(0.6) ? texts(dice, 14) : undefined;
    const signatories = states.map((state) => ({ state, body: history.ministry(state) }));
    const about = dice.chance(0.3) ? texts(dice, 3) : undefined;
    return {
      fact: {
        id: history.id("agreement", date, word(dice)),
        kind: "agreement",
        type,
        date,
        ...(title ? { title } : {}),
        signatories,
        ...(about ? { about } : {}),
      },
      sentence: `a document on ${about?.en ?? word(dice)} (${type.replaceAll("-", " ")})${title ? `, “${title.en}”,` : ""} was signed ${dateWithPreposition(date)} between ${signatories.map(({ body }) => history.organisations[body]?.name.en).join(" and ")}`,
    };
  },

  "legal-framework"({ dice }) {
    const status = dice.pick(legalStatuses);
    const documents = dice.integer(3, 60);
    return {
      fact: { id: "legal-framework", kind: "legal-framework", status, documents },
      sentence: `the legal framework of ${documents} documents is ${status.replaceAll("-", " ")}`,
    };
  },

  company(history) {
    const { dice, states } = history;
    const name = capitalised(word(dice));
    const agreement = history.earlier("agreement");
    const variants = dice.chance(0.3) ? [`${name}h`] : [];
    const operatesIn = dice.pick(states);
    return {
      fact: {
        id: history.id("company", name.toLowerCase()),
        kind: "company",
        name,
        variants,
        type: "joint-venture",
        between: [...states],
        operatesIn,
        ...(agreement ? { foundedOn: agreement.id } : {}),
      },
      sentence: `the joint venture “${name}”${variants.map((variant) => `, or “${variant}”,`).join("")} of ${nameOf(states[0])} and ${nameOf(states[1])}${agreement ? `, founded under ${documentWords(agreement)},` : ""} operates in ${nameOf(operatesIn)}`,
    };
  },

  cooperation(history) {
    const company = history.earlier("company");
    const organisation = history.organisation();
    const topics = [texts(history.dice, 6), texts(history.dice, 9)];
    return {
      fact: {
        id: history.id("cooperation", organisation),
        kind: "cooperation",
        ...(company ? { company: company.id } : {}),
        organisations: [organisation],
        topics,
      },
      sentence: `${company?.kind === "company" ? `the joint venture ${company.name}` : "both states"} worked with ${history.organisations[organisation]?.name.en} on ${topics.map(({ en }) => en).join(" and ")}`,
    };
  },

  aid(history) {
    const { dice } = history;
    const [donor, recipient] = history.sides();
    const date = history.date().slice(0, 4);
    const value = `${dice.integer(1, 900)}0000`;
    const isConverted = dice.chance(0.4);
    const agreement = dice.chance(0.3) ? history.earlier("agreement") : undefined;
    const channel = dice.chance(0.3) ? texts(dice, 5) : undefined;
    const purpose = texts(dice, 7);
    return {
      fact: {
        id: history.id("aid", date, word(dice)),
        kind: "aid",
        date,
        donor,
        recipient,
        forms: ["financial", "technical"],
        amount: { value, currency: "EUR" },
        ...(isConverted ? { converted: { value: `${value}0`, currency: "NOK" } } : {}),
        ...(channel ? { channel } : {}),
        purpose,
        ...(agreement ? { under: agreement.id } : {}),
      },
      sentence: `in ${date} ${nameOf(donor)} gave ${nameOf(recipient)} financial and technical aid of EUR ${value}${isConverted ? ` (NOK ${value}0)` : ""} for ${purpose.en}${channel ? ` through ${channel.en}` : ""}${agreement ? ` under ${documentWords(agreement)}` : ""}`,
    };
  },

  trade(history) {
    // A different year each time: figures for the same year would have to add up.
    const date = String(lastYear - history.count("trade"));
    const measure = history.dice.pick(tradeMeasures);
    const value = `${history.dice.integer(100, 99_999)}00`;
    const [reporter] = history.states;
    return {
      fact: {
        id: `trade-${date}-${measure}`,
        kind: "trade",
        date,
        measure,
        amount: { value, currency: "USD" },
        reporter,
      },
      sentence: `${nameOf(reporter)} gives its ${measure} of ${date} as USD ${value}`,
    };
  },
};

/** The words that refer to a document: “the joint declaration of 3 May 2004”. */
function documentWords(document: UnprovenFact): string {
  return document.kind === "agreement"
    ? `the ${document.type.replaceAll("-", " ")} of ${dateInWords(document.date ?? "")}`
    : "";
}
