import { cityNames } from "../../../data/labels/city-names.ts";
import type { FactKind } from "../../../data/model/facts/authored-fact.ts";
import {
  agreementTypes,
  legalStatuses,
  missionTypes,
  tradeMeasures,
  visitRanks,
} from "../../../data/model/facts/kinds.ts";
import { type City, cities } from "../../../data/model/states/cities.ts";
import { stateCodes } from "../../../data/model/states/states.ts";
import { type GeneratedFact, lastYear, type RelationHistory, type Unproven } from "./relation-history.ts";
import { dateInWords, dateWithPreposition, nameOf, participant } from "./sentence-parts.ts";
import { capitalised, filler, texts, word } from "./synthetic-text.ts";

/** For each kind, a function that generates a fact. */
export const factGenerators: { [K in FactKind]: (history: RelationHistory) => GeneratedFact<Unproven<K>> } = {
  establishment({ established: date, dice, states: [a, b] }) {
    return {
      fact: {
        id: `establishment-${date.slice(0, 4)}`,
        kind: "establishment",
        date,
        ...(dice.chance(0.2) ? { byNotes: true } : {}),
      },
      sentence: `diplomatic relations between ${nameOf(a)} and ${nameOf(b)} were established ${dateWithPreposition(date)}`,
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
    const residence = dice.chance(0.4) ? dice.pick(Object.keys(cities) as City[]) : undefined;
    const isFormer = count > 1;
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
        concurrent: dice.chance(0.2) ? [dice.pick(stateCodes.filter((state) => !states.includes(state)))] : [],
      },
      sentence: `from ${dateInWords(from)} ${isFormer ? `until ${dateInWords(until)}` : "on"} ${history.nameOf(person)}${residence ? `, with residence in ${cityNames[residence].en},` : ""} represented ${nameOf(sending)} in ${nameOf(receiving)} as ambassador`,
      ...(isFormer ? { attested: from } : {}),
    };
  },

  mission(history) {
    const [sending, receiving] = history.sides();
    const type = history.dice.pick(missionTypes);
    const opened = history.date();
    const city = (Object.keys(cities) as City[]).find((key) => cities[key] === receiving);
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
      sentence: `${nameOf(sending)} opened its ${type.replaceAll("-", " ")} in ${nameOf(receiving)} ${dateWithPreposition(opened)}`,
    };
  },

  visit(history) {
    const { dice } = history;
    const [guest, host] = history.sides();
    const date = history.date();
    const guests = [participant(history, guest), ...(dice.chance(0.2) ? [participant(history, guest)] : [])];
    return {
      fact: {
        id: history.id("visit", date, guests[0]?.participant.person ?? guest),
        kind: "visit",
        date,
        guest,
        host,
        ...(dice.chance(0.5) ? { rank: dice.pick(visitRanks) } : {}),
        people: guests.map((guest) => guest.participant),
        ...(dice.chance(0.2) ? { occasion: texts(dice, 6) } : {}),
      },
      sentence: `${guests.map((guest) => guest.words).join(" and ")} of ${nameOf(guest)} visited ${nameOf(host)} ${dateWithPreposition(date)}`,
    };
  },

  meeting(history) {
    const { dice, states } = history;
    const date = history.date();
    const participants = states.map((state) => participant(history, state));
    const place = dice.chance(0.3) ? dice.pick(Object.keys(cities) as City[]) : undefined;
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
        ...(dice.chance(0.3) ? { marginsOf: texts(dice, 6) } : {}),
        topics: dice.chance(0.3) ? [texts(dice, 5), texts(dice, 8)] : [],
      },
      sentence: `${participants.map((person) => person.words).join(" met ")} ${dateWithPreposition(date)}${place ? ` in ${cityNames[place].en}` : ""}`,
    };
  },

  statement(history) {
    const meeting = history.earlier("meeting");
    return {
      fact: {
        id: history.id("statement", meeting?.date ?? word(history.dice)),
        kind: "statement",
        ...(meeting?.date ? { date: meeting.date, at: meeting.id } : {}),
        by: [],
        text: texts(history.dice, 22),
      },
      sentence: `the parties pointed out that ${filler(history.dice, 10)}`,
    };
  },

  agreement(history) {
    const { dice, states } = history;
    const [type, date] = [dice.pick(agreementTypes), history.date()];
    return {
      fact: {
        id: history.id("agreement", date, word(dice)),
        kind: "agreement",
        type,
        date,
        ...(dice.chance(0.6) ? { title: texts(dice, 14) } : {}),
        signatories: states.map((state) => ({ state, body: history.ministry(state) })),
        ...(dice.chance(0.3) ? { about: texts(dice, 3) } : {}),
      },
      sentence: `a document on ${word(dice)} (${type.replaceAll("-", " ")}) was signed ${dateWithPreposition(date)}`,
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
    return {
      fact: {
        id: history.id("company", name.toLowerCase()),
        kind: "company",
        name,
        variants: dice.chance(0.3) ? [`${name}h`] : [],
        type: "joint-venture",
        between: [...states],
        operatesIn: dice.pick(states),
        ...(agreement ? { foundedOn: agreement.id } : {}),
      },
      sentence: `the joint venture “${name}” works in ${nameOf(states[0])} and ${nameOf(states[1])}`,
    };
  },

  cooperation(history) {
    const company = history.earlier("company");
    const organisation = history.organisation();
    return {
      fact: {
        id: history.id("cooperation", organisation),
        kind: "cooperation",
        ...(company ? { company: company.id } : {}),
        organisations: [organisation],
        topics: [texts(history.dice, 6), texts(history.dice, 9)],
      },
      sentence: `the joint venture works with an organisation on ${filler(history.dice, 4)}`,
    };
  },

  aid(history) {
    const { dice } = history;
    const [donor, recipient] = history.sides();
    const date = history.date().slice(0, 4);
    const value = `${dice.integer(1, 900)}0000`;
    const isConverted = dice.chance(0.4);
    const agreement = dice.chance(0.3) ? history.earlier("agreement") : undefined;
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
        ...(dice.chance(0.3) ? { channel: texts(dice, 5) } : {}),
        purpose: texts(dice, 7),
        ...(agreement ? { under: agreement.id } : {}),
      },
      sentence: `in ${date} ${nameOf(donor)} gave ${nameOf(recipient)} financial and technical aid of EUR ${value}${isConverted ? ` (NOK ${value}0)` : ""} for ${filler(dice, 4)}`,
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
