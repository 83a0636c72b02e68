import type { AuthoredFactOf, FactKind } from "../../../data/model/facts/authored-fact.ts";
import type { AuthoredRelation } from "../../../data/model/facts/relation.ts";
import type { InEveryLanguage } from "../../../data/model/language.ts";
import { type StateCode, stateCodes } from "../../../data/model/states/states.ts";
import type { Dice } from "./dice.ts";
import { name, texts, word } from "./synthetic-text.ts";

/** A fact without claims. */
export type Unproven<K extends FactKind> = Omit<AuthoredFactOf<K>, "claims">;
export type UnprovenFact = { [K in FactKind]: Unproven<K> }[FactKind];

/** A fact and the sentence that supports it. */
export interface GeneratedFact<Fact = UnprovenFact> {
  fact: Fact;
  sentence: string;
  /** The day for which every source attests the fact; by default, each source's own date. */
  attested?: string;
}

/** Last year of facts. Sources are dated later, so that no source describes the future. */
export const lastYear = 2019;

/** Shared state of one relation's facts: its start, and the people and organisations that they refer to. */
export class RelationHistory {
  readonly people: AuthoredRelation["people"] = {};
  readonly organisations: AuthoredRelation["organisations"] = {};
  readonly facts: UnprovenFact[] = [];
  readonly established: string;
  private readonly ids = new Set<string>();
  /** Six digits that no other relation has. They make the keys of people and organisations unique, as for namesakes. */
  private readonly number: number;

  constructor(
    readonly dice: Dice,
    readonly states: readonly [StateCode, StateCode],
    private readonly ministries: Readonly<Record<StateCode, InEveryLanguage>>,
  ) {
    // Late enough for the data rule that rejects dates before a state's independence.
    this.established = dice.day(1992, 1999);
    const [a, b] = states.map((state) => stateCodes.indexOf(state)) as [number, number];
    this.number = 100_000 + 195 * a + b;
  }

  /** The two states in random order. */
  sides(): readonly [StateCode, StateCode] {
    const [a, b] = this.states;
    return this.dice.chance(0.5) ? [a, b] : [b, a];
  }

  /** A date after the establishment: a day, month or year (EDTF). */
  date(): string {
    const day = this.dice.day(Number(this.established.slice(0, 4)) + 1, lastYear);
    return day.slice(0, this.dice.pick([10, 10, 10, 7, 4]));
  }

  /** Joins the parts to an id, and adds a random word if the id is taken. */
  id(...parts: string[]): string {
    let id = parts.join("-");
    while (this.ids.has(id)) id = [...parts, word(this.dice)].join("-");
    this.ids.add(id);
    return id;
  }

  /** Adds a person and returns the key. */
  person(): string {
    const { dice } = this;
    const { latin, cyrillic } = name(dice);
    const key = `${latin.toLowerCase().replace(" ", "-")}-${this.number}`;
    if (Object.hasOwn(this.people, key)) return this.person();
    this.people[key] = {
      name: latin,
      ...(dice.chance(0.8) ? { gender: dice.pick(["m", "f"]) } : {}),
      scripts: dice.chance(0.3) ? { Cyrl: cyrillic } : {},
    };
    return key;
  }

  nameOf(person: string): string {
    return this.people[person]?.name ?? person;
  }

  /** Adds a state's foreign ministry, unless it exists, and returns the key. */
  ministry(state: StateCode): string {
    const key = `foreign-ministry-${state}`;
    this.organisations[key] ??= { name: this.ministries[state] as InEveryLanguage };
    return key;
  }

  /** Adds a non-state organisation and returns the key. */
  organisation(): string {
    const key = `organisation-${this.number}-${Object.keys(this.organisations).length + 1}`;
    this.organisations[key] = { name: texts(this.dice, 5), nonState: true };
    return key;
  }

  /** The first fact of this kind so far. */
  earlier(kind: FactKind): UnprovenFact | undefined {
    return this.facts.find((fact) => fact.kind === kind);
  }

  /** Number of facts of this kind so far. */
  count(kind: FactKind): number {
    return this.facts.filter((fact) => fact.kind === kind).length;
  }
}
