import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Document, isMap, isPair, isScalar, isSeq, parse, type Scalar, visit } from "yaml";

/** One way in which a slip could damage one file of the data. */
export interface Mutation {
  file: string;
  /** What was done, for whoever looks into a survivor. */
  done: string;
  text: string;
}

/** Makes a mutation; null where it would change nothing. Most take longer to make than to count. */
type Attempt = () => Mutation | null;

/** A kind of slip. */
export interface MutationClass {
  name: string;
  /** Semantic slips leave every file well-formed, and every value one that could be true. */
  semantic: boolean;
  /** Those of the files below `root`. */
  attempts: (root: string) => Attempt[];
}

const relation = "data/relations/no-tj.yml";
const establishments = "data/relations/establishments.yml";
const pages = "data/sources/pages.yml";
const sources = ["data/sources/mfa-tj.no.de.yml", "data/sources/mfa-tj.no.2024.yml"];

type Path = readonly (string | number)[];

/** Damages one copy of a file per place that `storageTiers` finds. `damage` changes the document, and says what it did; null leaves it out. */
function each<Place>(
  file: string,
  places: (document: Document) => Place[],
  damage: (document: Document, place: Place) => string | null,
): (root: string) => Attempt[] {
  return (root) => {
    if (!existsSync(join(root, file))) return [];
    // Without anchors and aliases, which a slip in one place would tear apart.
    const whole = new Document(parse(readFileSync(join(root, file), "utf8")), { aliasDuplicateObjects: false });
    const text = whole.toString();
    return places(whole).map((place) => () => {
      const document = whole.clone();
      const done = damage(document, place);
      const damaged = document.toString();
      return done === null || damaged === text ? null : { file, done, text: damaged };
    });
  };
}

const all =
  (...parts: ((root: string) => Attempt[])[]) =>
  (root: string) =>
    parts.flatMap((part) => part(root));

/** Paths of all attributes with this name, wherever they stand. */
function attributes(...names: string[]) {
  return (document: Document): Path[] => {
    const found: Path[] = [];
    visit(document, {
      Pair(_, pair, ancestors) {
        if (!isScalar(pair.key) || !names.includes(String(pair.key.value))) return;
        const path: (string | number)[] = [];
        ancestors.forEach((node, index) => {
          const child = ancestors[index + 1] ?? pair;
          if (isSeq(node)) path.push(node.items.indexOf(child));
          else if (isPair(node) && isScalar(node.key)) path.push(String(node.key.value));
        });
        found.push([...path, String(pair.key.value)]);
      },
    });
    return found;
  };
}

/** Exchanges one value for the next of a list of values. */
function next(values: readonly string[]) {
  return (document: Document, path: Path): string | null => {
    const value = document.getIn(path);
    const at = values.indexOf(String(value));
    if (at < 0) return null;
    const other = values[(at + 1) % values.length] as string;
    document.setIn(path, other);
    return `${place(document, path)}: ${value} → ${other}`;
  };
}

/** Exchanges the values of two attributes of each fact. */
function swap(one: string, other: string) {
  return each(relation, factIndexes, (document, index) => {
    const [a, b] = [one, other].map((name) => document.getIn(["facts", index, name]));
    if (a === undefined || b === undefined) return null;
    document.setIn(["facts", index, one], b);
    document.setIn(["facts", index, other], a);
    return `${factId(document, index)}: ${one} ↔ ${other}`;
  });
}

function factIndexes(document: Document): number[] {
  const facts = document.get("facts");
  return isSeq(facts) ? facts.items.map((_, index) => index) : [];
}
const factId = (document: Document, index: number) => String(document.getIn(["facts", index, "id"]));

/** Every quote, with its path. */
function quotes(document: Document): Path[] {
  return factIndexes(document).flatMap((fact) => {
    const claims = document.getIn(["facts", fact, "claims"]);
    if (!isSeq(claims)) return [];
    return claims.items.flatMap((_, claim) => {
      const list = document.getIn(["facts", fact, "claims", claim, "quotes"]);
      return isSeq(list) ? list.items.map((_, quote) => ["facts", fact, "claims", claim, "quotes", quote]) : [];
    });
  });
}

/** Changes a quote's words. Aliases are of no use to a slip: they are written out. */
function requote(change: (exact: string) => string) {
  return each(relation, quotes, (document, path) => {
    const quote = (document.toJS() as { facts: unknown }) && valueAt(document, path);
    const exact = typeof quote === "string" ? quote : (quote as { exact: string }).exact;
    const changed = change(exact);
    if (changed === exact) return null;
    document.setIn(typeof quote === "string" ? path : [...path, "exact"], changed);
    return place(document, path);
  });
}

/** Names a place by the id that it stands under, which outlives the order of the entries: `legal-framework: claims.1`. */
function place(document: Document, path: Path): string {
  for (let length = path.length; length > 0; length -= 1) {
    const id = document.getIn([...path.slice(0, length), "id"]);
    if (typeof id === "string") return `${id}: ${path.slice(length).join(".")}`;
  }
  return path.join(".");
}

function valueAt(document: Document, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], document.toJS());
}

/** All texts per language, with the path of the group that they stand in. */
function texts(document: Document): Path[] {
  return attributes("de")(document).map((path) => path.slice(0, -1));
}

function exchangeTexts(one: string, other: string) {
  return each(relation, texts, (document, path) => {
    const [a, b] = [one, other].map((language) => document.getIn([...path, language]));
    if (typeof a !== "string" || typeof b !== "string" || a === b) return null;
    document.setIn([...path, one], b);
    document.setIn([...path, other], a);
    return `${place(document, path)}: ${one} ↔ ${other}`;
  });
}

/** Moves a date, or the beginning of a span, by a year, a month or a day; null where it is not as precise as that. */
function moved(unit: "year" | "month" | "day", by: 1 | -1) {
  return (document: Document, path: Path): string | null => {
    const value = String(document.getIn(path));
    const [found, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value) ?? [];
    if (!found || (unit === "month" && !month) || (unit === "day" && !day)) return null;
    const step = (part: typeof unit) => (part === unit ? by : 0);
    const lastOfMonth = new Date(
      Date.UTC(Number(year) + step("year"), Number(month ?? 1) + step("month"), 0),
    ).getUTCDate();
    const date = new Date(
      Date.UTC(
        Number(year) + step("year"),
        Number(month ?? 1) - 1 + step("month"),
        Math.min(Number(day ?? 1), lastOfMonth) + step("day"),
      ),
    );
    const other = value.replace(found, date.toISOString().slice(0, found.length));
    document.setIn(path, other);
    return `${place(document, path)}: ${value} → ${other}`;
  };
}

/** Dates moved by one, there and back. */
function eachMoved(file: string, places: (document: Document) => Path[], unit: Parameters<typeof moved>[0]) {
  return all(each(file, places, moved(unit, 1)), each(file, places, moved(unit, -1)));
}

function tenYearsBack(document: Document, path: Path): string {
  const value = String(document.getIn(path));
  const other = value.replace(/^\d{4}/, (year) => String(Number(year) - 10));
  document.setIn(path, other);
  return `${place(document, path)}: ${value} → ${other}`;
}

const lineDates = (document: Document) => attributes("date")(document).filter((path) => path.length === 2);

const factDates = (document: Document) =>
  factIndexes(document)
    .map((index): Path => ["facts", index, "date"])
    .filter((path) => document.hasIn(path));

function lookAlike(document: Document, path: Path): string | null {
  const value = document.getIn(path);
  if (typeof value !== "string") return null;
  const pairs: Record<string, string> = { а: "a", е: "e", о: "o", с: "c", a: "а", e: "е", o: "о", c: "с" };
  const at = [...value].findIndex((letter, index) => letter in pairs && /\p{L}/u.test([...value][index + 1] ?? ""));
  if (at < 0) return null;
  const letters = [...value];
  letters[at] = pairs[letters[at] as string] as string;
  document.setIn(path, letters.join(""));
  return `${place(document, path)}: a letter of another script`;
}

const inEveryLanguage = attributes("de", "en", "nb", "ru", "tg", "fa");

/** Every class of slip that the data are tried with. */
export const mutationClasses: readonly MutationClass[] = [
  {
    name: "an attribute's name misspelt",
    semantic: false,
    attempts: each(
      relation,
      attributes(
        "kind",
        "date",
        "claims",
        "people",
        "quotes",
        "source",
        "sending",
        "guest",
        "host",
        "amount",
        "purpose",
        "status",
        "organisations",
      ),
      (document, path) => {
        const parent = document.getIn(path.slice(0, -1));
        const pair = isMap(parent) && parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
        if (!pair) return null;
        (pair.key as Scalar).value = `${path.at(-1)}s`;
        return `${place(document, path)} → ${path.at(-1)}s`;
      },
    ),
  },
  {
    name: "a needed attribute left out",
    semantic: false,
    attempts: each(
      relation,
      attributes(
        "kind",
        "id",
        "sending",
        "receiving",
        "guest",
        "host",
        "donor",
        "recipient",
        "signatories",
        "measure",
        "reporter",
        "purpose",
        "currency",
        "value",
        "exact",
      ),
      (document, path) => {
        const done = `${place(document, path)} left out`;
        document.deleteIn(path);
        return done;
      },
    ),
  },
  {
    name: "a date that is none",
    semantic: false,
    attempts: each(relation, factDates, (document, path) => {
      document.setIn(path, "20. April 2015");
      return place(document, path);
    }),
  },
  {
    name: "a code that is none",
    semantic: false,
    attempts: each(
      relation,
      attributes(
        "sending",
        "receiving",
        "guest",
        "host",
        "donor",
        "recipient",
        "state",
        "reporter",
        "currency",
        "operatesIn",
      ),
      (document, path) => {
        document.setIn(path, "xx");
        return place(document, path);
      },
    ),
  },
  {
    name: "a reference to nothing",
    semantic: false,
    attempts: each(
      relation,
      attributes("person", "organisation", "body", "under", "foundedOn", "company", "at", "source"),
      (document, path) => {
        const value = document.getIn(path);
        if (typeof value !== "string") return null;
        document.setIn(path, `${value}x`);
        return `${place(document, path)}: ${value}x`;
      },
    ),
  },
  {
    name: "an id used twice",
    semantic: false,
    attempts: each(relation, factIndexes, (document, index) => {
      document.setIn(["facts", index, "id"], factId(document, index === 0 ? 1 : index - 1));
      return factId(document, index);
    }),
  },
  {
    name: "a line cut in two or indented wrongly",
    semantic: false,
    attempts: (root) => {
      if (!existsSync(join(root, relation))) return [];
      const lines = readFileSync(join(root, relation), "utf8").split("\n");
      return lines.flatMap((line, index) =>
        index % 9 === 4 && line.trim() !== ""
          ? [
              () => ({
                file: relation,
                done: `${lines[index - 1]?.trim()} / ${line.trim()}`,
                text: lines.with(index, ` ${line}`).join("\n"),
              }),
            ]
          : [],
      );
    },
  },
  {
    name: "host and guest, sender and receiver, giver and taker exchanged",
    semantic: true,
    attempts: all(swap("guest", "host"), swap("sending", "receiving"), swap("donor", "recipient")),
  },
  {
    name: "a quote begun one character later",
    semantic: true,
    attempts: requote((exact) => exact.slice(1)),
  },
  {
    name: "a quote ended one character earlier",
    semantic: true,
    attempts: requote((exact) => exact.slice(0, -1)),
  },
  {
    name: "a word of a quote changed",
    semantic: true,
    attempts: requote((exact) => exact.replace(/[a-zäöü]{5,}/i, (word) => `${word.slice(0, -1)}x`)),
  },
  {
    name: "the quotes of two facts exchanged",
    semantic: true,
    attempts: each(relation, quotes, (document, path) => {
      const every = quotes(document);
      const other = every[(every.findIndex((one) => one.join() === path.join()) + 3) % every.length] as Path;
      const [a, b] = [valueAt(document, path), valueAt(document, other)];
      if (JSON.stringify(a) === JSON.stringify(b)) return null;
      document.setIn(path, b);
      document.setIn(other, a);
      return `${place(document, path)} ↔ ${place(document, other)}`;
    }),
  },
  ...(["year", "month", "day"] as const).map(
    (unit): MutationClass => ({
      name: `a date moved by a ${unit}`,
      semantic: true,
      attempts: eachMoved(relation, factDates, unit),
    }),
  ),
  {
    name: "the day for which a claim vouches moved",
    semantic: true,
    attempts: all(
      ...(["year", "month", "day"] as const).map((unit) => eachMoved(relation, attributes("attested"), unit)),
    ),
  },
  {
    name: "two people exchanged",
    semantic: true,
    attempts: each(relation, attributes("person"), (document, path) => {
      const people = Object.keys((document.toJS() as { people: object }).people);
      return next(people)(document, path);
    }),
  },
  {
    name: "a person's name misspelt",
    semantic: true,
    attempts: each(relation, peopleNames, (document, path) => {
      const name = String(document.getIn(path));
      const wrong = name.replace(/(.)(.)$/, "$2$1");
      document.setIn(path, wrong);
      return `${name} → ${wrong}`;
    }),
  },
  {
    name: "a fact left out",
    semantic: true,
    attempts: each(relation, factIndexes, (document, index) => {
      const done = factId(document, index);
      document.deleteIn(["facts", index]);
      return done;
    }),
  },
  {
    name: "an id changed",
    semantic: true,
    attempts: each(relation, factIndexes, (document, index) => {
      const id = factId(document, index);
      document.setIn(["facts", index, "id"], `${id}-2`);
      return `${id}-2`;
    }),
  },
  {
    name: "a claim left out",
    semantic: true,
    attempts: each(relation, claims, (document, path) => {
      const done = place(document, path);
      document.deleteIn(path);
      return done;
    }),
  },
  {
    name: "what another source says differently left out",
    semantic: true,
    attempts: each(relation, attributes("says"), (document, path) => {
      const done = place(document, path);
      document.deleteIn(path);
      return done;
    }),
  },
  {
    name: "a claim laid to the other source",
    semantic: true,
    attempts: each(relation, claims, (document, path) => {
      const at = isScalar(document.getIn(path, true)) ? path : [...path, "source"];
      const value = String(document.getIn(at));
      document.setIn(at, value === "mfa-tj.no.de" ? "mfa-tj.no.2024" : "mfa-tj.no.de");
      return `${place(document, path)}: ${value}`;
    }),
  },
  {
    name: "a currency changed",
    semantic: true,
    attempts: each(relation, attributes("currency"), next(["NOK", "USD", "EUR"])),
  },
  {
    name: "a decimal point shifted",
    semantic: true,
    attempts: each(relation, attributes("value"), (document, path) => {
      const value = String(document.getIn(path));
      if (value === "0") return null;
      document.setIn(path, `${value}0`);
      const node = document.getIn(path, true);
      if (isScalar(node)) node.type = "QUOTE_DOUBLE";
      return `${place(document, path)}: ${value} → ${value}0`;
    }),
  },
  {
    name: "an amount and what it was converted to exchanged",
    semantic: true,
    attempts: swap("amount", "converted"),
  },
  {
    name: "the state that reports, or where a company works, exchanged",
    semantic: true,
    attempts: each(relation, attributes("reporter", "operatesIn"), next(["no", "tj"])),
  },
  {
    name: "a gender turned",
    semantic: true,
    attempts: each(relation, attributes("gender"), next(["m", "f"])),
  },
  {
    name: "the states of two signatories exchanged",
    semantic: true,
    attempts: each(relation, factIndexes, (document, index) => {
      const states = [0, 1].map((party) => document.getIn(["facts", index, "signatories", party, "state"]));
      if (states.some((state) => state === undefined)) return null;
      for (const party of [0, 1]) document.setIn(["facts", index, "signatories", party, "state"], states[1 - party]);
      return factId(document, index);
    }),
  },
  {
    name: "left out: what a date means, who leads, that it was then, what else went on",
    semantic: true,
    attempts: each(relation, attributes("dateMeans", "leads", "atTheTime", "during"), (document, path) => {
      const done = place(document, path);
      document.deleteIn(path);
      return done;
    }),
  },
  {
    name: "a source added that does not say it",
    semantic: true,
    attempts: each(relation, factIndexes, (document, index) => {
      const claims = valueAt(document, ["facts", index, "claims"]);
      if (JSON.stringify(claims).includes("mfa-tj.no.2024")) return null;
      document.addIn(["facts", index, "claims"], "mfa-tj.no.2024");
      return factId(document, index);
    }),
  },
  {
    name: "a residence or place exchanged",
    semantic: true,
    attempts: each(relation, attributes("residence", "place"), next(["vienna", "astana", "oslo", "milan", "dushanbe"])),
  },
  {
    name: "a type, rank, status, measure or office exchanged",
    semantic: true,
    attempts: all(
      each(relation, attributes("type"), next(["agreement", "declaration", "treaty"])),
      each(relation, attributes("rank"), next(["working", "official", "state"])),
      each(relation, attributes("status"), next(["being-restored", "not-fully-established", "established"])),
      each(relation, attributes("measure"), next(["turnover", "exports", "imports"])),
      each(
        relation,
        attributes("office"),
        next(["foreign-minister", "minister-energy-industry", "deputy-foreign-minister", "ambassador"]),
      ),
    ),
  },
  {
    name: "a reference to another fact of the same kind",
    semantic: true,
    attempts: each(
      relation,
      attributes("under", "foundedOn", "at", "company"),
      next(["agreement-2010-08-06-mine-clearance", "agreement-2010-04-27-declaration"]),
    ),
  },
  {
    name: "texts of two languages exchanged",
    semantic: true,
    attempts: all(
      exchangeTexts("de", "ru"),
      exchangeTexts("ru", "tg"),
      exchangeTexts("fa", "tg"),
      exchangeTexts("de", "en"),
    ),
  },
  {
    name: "a letter that looks like another",
    semantic: true,
    attempts: each(relation, (document) => inEveryLanguage(document).filter((_, index) => index % 3 === 0), lookAlike),
  },
  {
    name: "a wrong word in a translation",
    semantic: true,
    attempts: each(
      relation,
      (document) => attributes("en", "ru")(document).filter((_, index) => index % 4 === 0),
      (document, path) => {
        const value = String(document.getIn(path));
        const wrong = value.split(" ").reverse().join(" ");
        if (wrong === value) return null;
        document.setIn(path, wrong);
        return place(document, path);
      },
    ),
  },
  ...(["year", "month", "day"] as const).map(
    (unit): MutationClass => ({
      name: `the date of a one-line relation moved by a ${unit}`,
      semantic: true,
      attempts: eachMoved(establishments, lineDates, unit),
    }),
  ),
  {
    name: "the source of a one-line relation exchanged or left out",
    semantic: true,
    attempts: each(establishments, attributes("claims"), (document, path) => {
      const before = String(document.getIn([...path, 0]));
      const list = document.getIn(path);
      if (isSeq(list) && list.items.length > 1) document.deleteIn([...path, 0]);
      else document.setIn([...path, 0], before === "qaz-wiki" ? "ria-ru.ru" : "qaz-wiki");
      return `${path[0]}: ${before}`;
    }),
  },
  {
    name: "the codes of a one-line relation exchanged",
    semantic: true,
    attempts: each(
      establishments,
      (document) =>
        isMap(document.contents) ? document.contents.items.map(({ key }) => String((key as Scalar).value)) : [],
      (document, pair) => {
        const map = document.contents;
        const item = isMap(map) && map.items.find(({ key }) => (key as Scalar).value === pair);
        if (!item) return null;
        (item.key as Scalar).value = `${pair.slice(3)}-${pair.slice(0, 2)}`;
        return pair;
      },
    ),
  },
  {
    name: "the kind of a source raised",
    semantic: true,
    attempts: each(
      pages,
      (document) => attributes("kind")(document).filter((_, index) => index % 4 === 0),
      (document, path) => {
        const value = String(document.getIn(path));
        if (value === "ministry") return null;
        document.setIn(path, "ministry");
        return `${place(document, path)}: ${value} → ministry`;
      },
    ),
  },
  {
    name: "the date of a source moved ten years back",
    semantic: true,
    attempts: all(...[...sources, pages].map((file) => each(file, attributes("date"), tenYearsBack))),
  },
  {
    name: "a passage without a fact no longer listed, or another one",
    semantic: true,
    attempts: all(
      each(sources[0] as string, attributes("silent"), (document, path) => {
        document.deleteIn(path);
        return "silent left out";
      }),
      each(sources[0] as string, attributes("exact"), (document, path) => {
        document.setIn(path, "Wirtschaftliche");
        return "silent shortened";
      }),
    ),
  },
];

function claims(document: Document): Path[] {
  return factIndexes(document).flatMap((fact) => {
    const list = document.getIn(["facts", fact, "claims"]);
    return isSeq(list) ? list.items.map((_, claim): Path => ["facts", fact, "claims", claim]) : [];
  });
}

function peopleNames(document: Document): Path[] {
  const people = document.get("people");
  return isMap(people) ? people.items.map(({ key }): Path => ["people", String((key as Scalar).value), "name"]) : [];
}
