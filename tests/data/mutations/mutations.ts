// Longer than 250 lines because it is a single catalogue: every kind of mistake that the data check is tried on.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Document, isMap, isPair, isScalar, isSeq, parse, type Scalar, visit } from "yaml";

/** A mistake that an editor could make, applied to one file of the data. */
export interface Mutation {
  file: string;
  /** What was changed, for reports and for the list of undetectable mutations. */
  description: string;
  /** The whole text of the mutated file. */
  text: string;
}

/** Makes a mutation, or null if it would change nothing. A function, because making one takes longer than counting them. */
type Attempt = () => Mutation | null;

/** A kind of mistake. */
export interface MutationClass {
  name: string;
  /** Semantic mutations leave every file valid, with values that could be true. */
  semantic: boolean;
  /** Returns the possible mutations of the files below `root`. */
  attempts: (root: string) => Attempt[];
}

const relationFile = "data/relations/no-tj.yml";
const peopleFile = "data/people.yml";
const organisationsFile = "data/organisations.yml";
/** The files with texts in several languages. */
const textFiles = [relationFile, organisationsFile];
const establishmentsFile = "data/relations/establishments.yml";
const pagesFile = "data/sources/pages.yml";
const sourceFiles = ["data/sources/mfa-tj.no.de.yml", "data/sources/mfa-tj.no.2024.yml"];

type Path = readonly (string | number)[];

/** Mutates one copy of a file per place in `places`. `mutate` changes the document and returns a description, or null to skip the place. */
function mutateEach<Place>(
  file: string,
  places: (document: Document) => Place[],
  mutate: (document: Document, place: Place) => string | null,
): (root: string) => Attempt[] {
  return (root) => {
    if (!existsSync(join(root, file))) return [];
    // Expands anchors and aliases, so that a mutation changes one place only.
    const original = new Document(parse(readFileSync(join(root, file), "utf8")), { aliasDuplicateObjects: false });
    const text = original.toString();
    return places(original).map((place) => () => {
      const document = original.clone();
      const description = mutate(document, place);
      const mutated = document.toString();
      return description === null || mutated === text ? null : { file, description, text: mutated };
    });
  };
}

const combine =
  (...parts: ((root: string) => Attempt[])[]) =>
  (root: string) =>
    parts.flatMap((part) => part(root));

/** Finds the paths of all attributes with one of these names, at any depth. */
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

/** Replaces a value with the next one in a list of values. */
function replaceWithNext(values: readonly string[]) {
  return (document: Document, path: Path): string | null => {
    const value = document.getIn(path);
    const at = values.indexOf(String(value));
    if (at < 0) return null;
    const replacement = values[(at + 1) % values.length] as string;
    document.setIn(path, replacement);
    return `${pathName(document, path)}: ${value} → ${replacement}`;
  };
}

/** Swaps the values of two attributes of each fact. */
function swap(first: string, second: string) {
  return mutateEach(relationFile, factIndexes, (document, index) => {
    const [a, b] = [first, second].map((name) => document.getIn(["facts", index, name]));
    if (a === undefined || b === undefined) return null;
    document.setIn(["facts", index, first], b);
    document.setIn(["facts", index, second], a);
    return `${factId(document, index)}: ${first} ↔ ${second}`;
  });
}

function factIndexes(document: Document): number[] {
  const facts = document.get("facts");
  return isSeq(facts) ? facts.items.map((_, index) => index) : [];
}
const factId = (document: Document, index: number) => String(document.getIn(["facts", index, "id"]));

/** Finds the paths of all quotes. */
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

/** Changes the words of each quote. */
function changeQuotes(change: (exact: string) => string) {
  return mutateEach(relationFile, quotes, (document, path) => {
    const quote = (document.toJS() as { facts: unknown }) && valueAt(document, path);
    const exact = typeof quote === "string" ? quote : (quote as { exact: string }).exact;
    const changed = change(exact);
    if (changed === exact) return null;
    document.setIn(typeof quote === "string" ? path : [...path, "exact"], changed);
    return pathName(document, path);
  });
}

/** Names a path by the nearest id above it, which does not depend on the order of entries: `legal-framework: claims.1`. */
function pathName(document: Document, path: Path): string {
  for (let length = path.length; length > 0; length -= 1) {
    const id = document.getIn([...path.slice(0, length), "id"]);
    if (typeof id === "string") return `${id}: ${path.slice(length).join(".")}`;
  }
  return path.join(".");
}

function valueAt(document: Document, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], document.toJS());
}

/** Finds the paths of all texts that have several languages. */
function texts(document: Document): Path[] {
  return attributes("de")(document).map((path) => path.slice(0, -1));
}

function swapTexts(first: string, second: string) {
  const swapIn = (file: string) =>
    mutateEach(file, texts, (document, path) => {
      const [a, b] = [first, second].map((language) => document.getIn([...path, language]));
      if (typeof a !== "string" || typeof b !== "string" || a === b) return null;
      document.setIn([...path, first], b);
      document.setIn([...path, second], a);
      return `${pathName(document, path)}: ${first} ↔ ${second}`;
    });
  return combine(...textFiles.map(swapIn));
}

/** Moves a date, or the start of a span, by a year, month or day; returns null if the date is less precise than the unit. */
function moveDate(unit: "year" | "month" | "day", by: 1 | -1) {
  return (document: Document, path: Path): string | null => {
    const value = String(document.getIn(path));
    const [start, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value) ?? [];
    if (!start || (unit === "month" && !month) || (unit === "day" && !day)) return null;
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
    const replacement = value.replace(start, date.toISOString().slice(0, start.length));
    document.setIn(path, replacement);
    return `${pathName(document, path)}: ${value} → ${replacement}`;
  };
}

/** Moves each date one unit forward and, in another mutation, one unit back. */
function moveEachDate(file: string, places: (document: Document) => Path[], unit: Parameters<typeof moveDate>[0]) {
  return combine(mutateEach(file, places, moveDate(unit, 1)), mutateEach(file, places, moveDate(unit, -1)));
}

function moveTenYearsBack(document: Document, path: Path): string {
  const value = String(document.getIn(path));
  const replacement = value.replace(/^\d{4}/, (year) => String(Number(year) - 10));
  document.setIn(path, replacement);
  return `${pathName(document, path)}: ${value} → ${replacement}`;
}

const oneLineDates = (document: Document) => attributes("date")(document).filter((path) => path.length === 2);

const factDates = (document: Document) =>
  factIndexes(document)
    .map((index): Path => ["facts", index, "date"])
    .filter((path) => document.hasIn(path));

function replaceWithLookAlike(document: Document, path: Path): string | null {
  const value = document.getIn(path);
  if (typeof value !== "string") return null;
  const pairs: Record<string, string> = { а: "a", е: "e", о: "o", с: "c", a: "а", e: "е", o: "о", c: "с" };
  const at = [...value].findIndex((letter, index) => letter in pairs && /\p{L}/u.test([...value][index + 1] ?? ""));
  if (at < 0) return null;
  const letters = [...value];
  letters[at] = pairs[letters[at] as string] as string;
  document.setIn(path, letters.join(""));
  return `${pathName(document, path)}: a letter of another script`;
}

/** Optional attributes that have no class of their own. Remarks, reviews and translations are not from the source. */
const optionalAttributes = [
  ...["date", "rank", "place", "residence", "marginsOf", "occasion", "office", "asWritten", "body", "amount"],
  ...["converted", "channel", "forms", "under", "about", "type", "between", "operatesIn", "foundedOn", "company"],
];

/** Finds the paths of optional attributes, and of the items of lists that a source gives. */
function optionalParts(document: Document): Path[] {
  const lists = attributes(
    "people",
    "signatories",
    "topics",
    "variants",
    "organisations",
    "forms",
    "between",
  )(document);
  const items = lists.flatMap((path) => {
    const list = document.getIn(path);
    return isSeq(list) ? list.items.map((_, index): Path => [...path, index]) : [];
  });
  return [...attributes(...optionalAttributes)(document), ...items].filter((path) => path[0] === "facts");
}

const allTexts = attributes("de", "en", "nb", "ru", "tg", "fa");

/** All classes of mutations. */
export const mutationClasses: readonly MutationClass[] = [
  {
    name: "an attribute name misspelled",
    semantic: false,
    attempts: mutateEach(
      relationFile,
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
        return `${pathName(document, path)} → ${path.at(-1)}s`;
      },
    ),
  },
  {
    name: "a required attribute removed",
    semantic: false,
    attempts: mutateEach(
      relationFile,
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
        const description = `${pathName(document, path)} removed`;
        document.deleteIn(path);
        return description;
      },
    ),
  },
  {
    name: "an invalid date",
    semantic: false,
    attempts: mutateEach(relationFile, factDates, (document, path) => {
      document.setIn(path, "20. April 2015");
      return pathName(document, path);
    }),
  },
  {
    name: "an invalid code",
    semantic: false,
    attempts: mutateEach(
      relationFile,
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
        return pathName(document, path);
      },
    ),
  },
  {
    name: "a reference to a missing entry",
    semantic: false,
    attempts: mutateEach(
      relationFile,
      attributes("person", "organisation", "body", "under", "foundedOn", "company", "at", "source"),
      (document, path) => {
        const value = document.getIn(path);
        if (typeof value !== "string") return null;
        document.setIn(path, `${value}x`);
        return `${pathName(document, path)}: ${value}x`;
      },
    ),
  },
  {
    name: "an id used twice",
    semantic: false,
    attempts: mutateEach(relationFile, factIndexes, (document, index) => {
      document.setIn(["facts", index, "id"], factId(document, index === 0 ? 1 : index - 1));
      return factId(document, index);
    }),
  },
  {
    name: "a line indented by one extra space",
    semantic: false,
    attempts: (root) => {
      if (!existsSync(join(root, relationFile))) return [];
      const lines = readFileSync(join(root, relationFile), "utf8").split("\n");
      return lines.flatMap((line, index) =>
        index % 9 === 4 && line.trim() !== ""
          ? [
              () => ({
                file: relationFile,
                description: `${lines[index - 1]?.trim()} / ${line.trim()}`,
                text: lines.with(index, ` ${line}`).join("\n"),
              }),
            ]
          : [],
      );
    },
  },
  {
    name: "guest and host, sending and receiving state, or donor and recipient swapped",
    semantic: true,
    attempts: combine(swap("guest", "host"), swap("sending", "receiving"), swap("donor", "recipient")),
  },
  {
    name: "a quote that starts one character late",
    semantic: true,
    attempts: changeQuotes((exact) => exact.slice(1)),
  },
  {
    name: "a quote that ends one character early",
    semantic: true,
    attempts: changeQuotes((exact) => exact.slice(0, -1)),
  },
  {
    name: "a word in a quote changed",
    semantic: true,
    attempts: changeQuotes((exact) => exact.replace(/[a-zäöü]{5,}/i, (word) => `${word.slice(0, -1)}x`)),
  },
  {
    name: "the quotes of two facts swapped",
    semantic: true,
    attempts: mutateEach(relationFile, quotes, (document, path) => {
      const paths = quotes(document);
      const otherPath = paths[
        (paths.findIndex((candidate) => candidate.join() === path.join()) + 3) % paths.length
      ] as Path;
      const [a, b] = [valueAt(document, path), valueAt(document, otherPath)];
      if (JSON.stringify(a) === JSON.stringify(b)) return null;
      document.setIn(path, b);
      document.setIn(otherPath, a);
      return `${pathName(document, path)} ↔ ${pathName(document, otherPath)}`;
    }),
  },
  ...(["year", "month", "day"] as const).map(
    (unit): MutationClass => ({
      name: `a date moved by a ${unit}`,
      semantic: true,
      attempts: moveEachDate(relationFile, factDates, unit),
    }),
  ),
  {
    name: "an attested day moved",
    semantic: true,
    attempts: combine(
      ...(["year", "month", "day"] as const).map((unit) => moveEachDate(relationFile, attributes("attested"), unit)),
    ),
  },
  {
    name: "a person replaced by another one",
    semantic: true,
    attempts: (root) => {
      if (!existsSync(join(root, peopleFile))) return [];
      const people = Object.keys(parse(readFileSync(join(root, peopleFile), "utf8")) as object);
      return mutateEach(relationFile, attributes("person"), replaceWithNext(people))(root);
    },
  },
  {
    name: "a person's name misspelled",
    semantic: true,
    attempts: mutateEach(peopleFile, attributes("name"), (document, path) => {
      const name = String(document.getIn(path));
      const wrong = name.replace(/(.)(.)$/, "$2$1");
      document.setIn(path, wrong);
      return `${name} → ${wrong}`;
    }),
  },
  {
    name: "a fact removed",
    semantic: true,
    attempts: mutateEach(relationFile, factIndexes, (document, index) => {
      const description = factId(document, index);
      document.deleteIn(["facts", index]);
      return description;
    }),
  },
  {
    name: "an id changed",
    semantic: true,
    attempts: mutateEach(relationFile, factIndexes, (document, index) => {
      const id = factId(document, index);
      document.setIn(["facts", index, "id"], `${id}-2`);
      return `${id}-2`;
    }),
  },
  {
    name: "a claim removed",
    semantic: true,
    attempts: mutateEach(relationFile, claims, (document, path) => {
      const description = pathName(document, path);
      document.deleteIn(path);
      return description;
    }),
  },
  {
    name: "a differing value of another source removed",
    semantic: true,
    attempts: mutateEach(relationFile, attributes("says"), (document, path) => {
      const description = pathName(document, path);
      document.deleteIn(path);
      return description;
    }),
  },
  {
    name: "a claim attributed to the other source",
    semantic: true,
    attempts: mutateEach(relationFile, claims, (document, path) => {
      const at = isScalar(document.getIn(path, true)) ? path : [...path, "source"];
      const value = String(document.getIn(at));
      document.setIn(at, value === "mfa-tj.no.de" ? "mfa-tj.no.2024" : "mfa-tj.no.de");
      return `${pathName(document, path)}: ${value}`;
    }),
  },
  {
    name: "a currency changed",
    semantic: true,
    attempts: mutateEach(relationFile, attributes("currency"), replaceWithNext(["NOK", "USD", "EUR"])),
  },
  {
    name: "a decimal point shifted",
    semantic: true,
    attempts: mutateEach(relationFile, attributes("value"), (document, path) => {
      const value = String(document.getIn(path));
      if (value === "0") return null;
      document.setIn(path, `${value}0`);
      const node = document.getIn(path, true);
      if (isScalar(node)) node.type = "QUOTE_DOUBLE";
      return `${pathName(document, path)}: ${value} → ${value}0`;
    }),
  },
  {
    name: "an amount and its converted amount swapped",
    semantic: true,
    attempts: swap("amount", "converted"),
  },
  {
    name: "the reporting state, or the state where a company operates, changed",
    semantic: true,
    attempts: mutateEach(relationFile, attributes("reporter", "operatesIn"), replaceWithNext(["no", "tj"])),
  },
  {
    name: "a gender changed",
    semantic: true,
    attempts: mutateEach(peopleFile, attributes("gender"), replaceWithNext(["m", "f"])),
  },
  {
    name: "the states of two signatories swapped",
    semantic: true,
    attempts: mutateEach(relationFile, factIndexes, (document, index) => {
      const states = [0, 1].map((party) => document.getIn(["facts", index, "signatories", party, "state"]));
      if (states.some((state) => state === undefined)) return null;
      for (const party of [0, 1]) document.setIn(["facts", index, "signatories", party, "state"], states[1 - party]);
      return factId(document, index);
    }),
  },
  {
    name: "dateMeans, leads, atTheTime or during removed",
    semantic: true,
    attempts: mutateEach(relationFile, attributes("dateMeans", "leads", "atTheTime", "during"), (document, path) => {
      const description = pathName(document, path);
      document.deleteIn(path);
      return description;
    }),
  },
  {
    name: "an optional attribute or a list item removed",
    semantic: true,
    attempts: mutateEach(relationFile, optionalParts, (document, path) => {
      const description = pathName(document, path);
      document.deleteIn(path);
      return description;
    }),
  },
  {
    name: "a source added that does not support the fact",
    semantic: true,
    attempts: mutateEach(relationFile, factIndexes, (document, index) => {
      const claims = valueAt(document, ["facts", index, "claims"]);
      if (JSON.stringify(claims).includes("mfa-tj.no.2024")) return null;
      document.addIn(["facts", index, "claims"], "mfa-tj.no.2024");
      return factId(document, index);
    }),
  },
  {
    name: "a residence or place changed",
    semantic: true,
    attempts: mutateEach(
      relationFile,
      attributes("residence", "place"),
      replaceWithNext(["vienna", "astana", "oslo", "milan", "dushanbe"]),
    ),
  },
  {
    name: "a type, rank, status, measure or office changed",
    semantic: true,
    attempts: combine(
      mutateEach(relationFile, attributes("type"), replaceWithNext(["agreement", "declaration", "treaty"])),
      mutateEach(
        relationFile,
        attributes("rank"),
        replaceWithNext(["working", "official-working", "official", "state"]),
      ),
      mutateEach(
        relationFile,
        attributes("status"),
        replaceWithNext(["being-restored", "not-fully-established", "established"]),
      ),
      mutateEach(relationFile, attributes("measure"), replaceWithNext(["turnover", "exports", "imports"])),
      mutateEach(
        relationFile,
        attributes("office"),
        replaceWithNext(["foreign-minister", "minister-energy-industry", "deputy-foreign-minister", "ambassador"]),
      ),
    ),
  },
  {
    name: "a reference to the wrong fact of the right kind",
    semantic: true,
    attempts: mutateEach(
      relationFile,
      attributes("under", "foundedOn", "at", "company"),
      replaceWithNext(["agreement-2010-08-06-mine-clearance", "agreement-2010-04-27-declaration"]),
    ),
  },
  {
    name: "the texts of two languages swapped",
    semantic: true,
    attempts: combine(swapTexts("de", "ru"), swapTexts("ru", "tg"), swapTexts("fa", "tg"), swapTexts("de", "en")),
  },
  {
    name: "a letter replaced by a look-alike",
    semantic: true,
    attempts: combine(
      ...textFiles.map((file) =>
        mutateEach(file, (document) => allTexts(document).filter((_, index) => index % 3 === 0), replaceWithLookAlike),
      ),
    ),
  },
  {
    name: "a garbled translation",
    semantic: true,
    attempts: combine(
      ...textFiles.map((file) =>
        mutateEach(
          file,
          (document) => attributes("en", "ru")(document).filter((_, index) => index % 4 === 0),
          (document, path) => {
            const value = String(document.getIn(path));
            const wrong = value.split(" ").reverse().join(" ");
            if (wrong === value) return null;
            document.setIn(path, wrong);
            return pathName(document, path);
          },
        ),
      ),
    ),
  },
  ...(["year", "month", "day"] as const).map(
    (unit): MutationClass => ({
      name: `the date of a one-line relation moved by a ${unit}`,
      semantic: true,
      attempts: moveEachDate(establishmentsFile, oneLineDates, unit),
    }),
  ),
  {
    name: "the source of a one-line relation changed or removed",
    semantic: true,
    attempts: mutateEach(establishmentsFile, attributes("claims"), (document, path) => {
      const before = String(document.getIn([...path, 0]));
      const list = document.getIn(path);
      if (isSeq(list) && list.items.length > 1) document.deleteIn([...path, 0]);
      else document.setIn([...path, 0], before === "qaz-wiki" ? "ria-ru.ru" : "qaz-wiki");
      return `${path[0]}: ${before}`;
    }),
  },
  {
    name: "the codes of a one-line relation swapped",
    semantic: true,
    attempts: mutateEach(
      establishmentsFile,
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
    name: "a source's kind upgraded",
    semantic: true,
    attempts: mutateEach(
      pagesFile,
      (document) => attributes("kind")(document).filter((_, index) => index % 4 === 0),
      (document, path) => {
        const value = String(document.getIn(path));
        if (value === "ministry") return null;
        document.setIn(path, "ministry");
        return `${pathName(document, path)}: ${value} → ministry`;
      },
    ),
  },
  {
    name: "the date of a source moved ten years back",
    semantic: true,
    attempts: combine(
      ...[...sourceFiles, pagesFile].map((file) => mutateEach(file, attributes("date"), moveTenYearsBack)),
    ),
  },
  {
    name: "a silent passage removed or shortened",
    semantic: true,
    attempts: combine(
      mutateEach(sourceFiles[0] as string, attributes("silent"), (document, path) => {
        document.deleteIn(path);
        return "silent removed";
      }),
      mutateEach(sourceFiles[0] as string, attributes("exact"), (document, path) => {
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
