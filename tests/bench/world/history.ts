import type { AuthoredFactOf, FactKind } from "../../../data/model/facts/authored-fact.ts";
import type { AuthoredRelation } from "../../../data/model/facts/relation.ts";
import type { InEveryLanguage } from "../../../data/model/language.ts";
import type { StateCode } from "../../../data/model/states/states.ts";
import type { Dice } from "./dice.ts";
import { name, texts, word } from "./synthetic-text.ts";

/** A fact of one kind to which no source was put yet. */
export type Unproven<K extends FactKind> = Omit<AuthoredFactOf<K>, "claims">;
export type UnprovenFact = { [K in FactKind]: Unproven<K> }[FactKind];

/** Facts are of earlier years, and sources of later ones: no source tells of what was still to come. */
export const lastYear = 2019;

/** What the facts of one relation have in common: since when there is one, and whom and what they name, so that every reference resolves. */
export class History {
  readonly people: AuthoredRelation["people"] = {};
  readonly organisations: AuthoredRelation["organisations"] = {};
  readonly facts: UnprovenFact[] = [];
  readonly established: string;
  private readonly ids = new Set<string>();

  constructor(
    readonly dice: Dice,
    readonly states: readonly [StateCode, StateCode],
    private readonly ministries: Readonly<Record<StateCode, InEveryLanguage>>,
  ) {
    // The rule of dates knows since when a state is one; this is late enough for all of them.
    this.established = dice.day(1992, 1999);
  }

  /** The two states, either of them first. */
  sides(): readonly [StateCode, StateCode] {
    const [a, b] = this.states;
    return this.dice.chance(0.5) ? [a, b] : [b, a];
  }

  /** A date on which there were relations: a day, a month or a year, as sources have them. */
  date(): string {
    const day = this.dice.day(Number(this.established.slice(0, 4)) + 1, lastYear);
    return day.slice(0, this.dice.one([10, 10, 10, 7, 4]));
  }

  /** An id that no other fact has; a word is added to its parts where it needs one. */
  id(...parts: string[]): string {
    let id = parts.join("-");
    while (this.ids.has(id)) id = [...parts, word(this.dice)].join("-");
    this.ids.add(id);
    return id;
  }

  /** Somebody who was not named yet: the key. */
  person(): string {
    const { dice } = this;
    const { latin, cyrillic } = name(dice);
    const key = latin.toLowerCase().replace(" ", "-");
    if (Object.hasOwn(this.people, key)) return this.person();
    this.people[key] = {
      name: latin,
      ...(dice.chance(0.8) ? { gender: dice.one(["m", "f"]) } : {}),
      scripts: dice.chance(0.3) ? { Cyrl: cyrillic } : {},
    };
    return key;
  }

  nameOf(person: string): string {
    return this.people[person]?.name ?? person;
  }

  /** A state's foreign ministry: the key. */
  ministry(state: StateCode): string {
    const key = `foreign-ministry-${state}`;
    this.organisations[key] ??= { name: this.ministries[state] as InEveryLanguage };
    return key;
  }

  /** Another organisation, of no state: the key. */
  organisation(): string {
    const key = `organisation-${Object.keys(this.organisations).length + 1}`;
    this.organisations[key] = { name: texts(this.dice, 5), nonState: true };
    return key;
  }

  /** The first fact of that kind, if one was told already. */
  earlier(kind: FactKind): UnprovenFact | undefined {
    return this.facts.find((fact) => fact.kind === kind);
  }

  /** How many facts of that kind were told already. */
  count(kind: FactKind): number {
    return this.facts.filter((fact) => fact.kind === kind).length;
  }
}
