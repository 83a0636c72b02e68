// The calendar of anniversaries, read back with ical.js as a calendar app would read it.
import ICAL from "ical.js";
import { describe, expect, inject, test } from "vitest";
import { type Language, languages } from "../../../data/model/language.ts";
import type { Documents, RelationEntry } from "../../../data/model/release/documents.ts";
import { anniversariesView } from "../../../data/view/pages/anniversary-view.ts";
import { calendar } from "../../../worker/render/feeds/calendar.ts";

const tags = Object.keys(languages) as Language[];
const origin = "https://entente.example";
const time = "2026-01-31T12:30:45.678Z";

/** Returns the index of a state's relations in the project's own data. @throws if the state has none */
function relationsOf(code: string): Documents["country"]["relations"] {
  for (const { key, text } of inject("release").documents) {
    if (!key.startsWith("country/")) continue;
    const country: Documents["country"] = JSON.parse(text);
    if (country.code === code) return country.relations;
  }
  throw new Error(`the release has no relations of ${code}`);
}

const calendarOf = (code: string, relations: Record<string, RelationEntry>, language: Language = "en") =>
  calendar(anniversariesView(code, relations, { language, origin }), { origin, time });

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));

const entry = (since: string[], more: Partial<RelationEntry> = {}): RelationEntry => ({
  hash: "",
  facts: 1,
  since,
  disputed: false,
  restsOnMirrors: false,
  ...more,
});

describe.each(tags)("in %s", (language) => {
  test.each(["no", "tj", "kz", "ca"])(
    "the calendar of %s has one yearly event for each relation with a known day, and no others",
    (code) => {
      const relations = relationsOf(code);
      const known = Object.entries(relations).filter(
        ([, { since }]) => since.length === 1 && /^.{4}-..-..$/.test(`${since}`),
      );
      const uids = known.map(([pair]) => `establishment.${pair}@entente.example`);
      const events = eventsOf(calendarOf(code, relations, language));
      expect(events.map(({ uid }) => uid).sort()).toEqual(uids.sort());
      for (const event of events) {
        const since = `${relations[event.uid.slice("establishment.".length, -"@entente.example".length)]?.since}`;
        expect(event.startDate.isDate).toBe(true);
        const days = event.iterator();
        const [first, second, third] = [days.next(), days.next(), days.next()].map(String);
        const next = (years: number) => `${Number(since.slice(0, 4)) + years}${since.slice(4)}`;
        expect([first, second, third]).toEqual([since, next(1), next(2)]);
      }
    },
  );

  test("lines end in CRLF and have at most 75 octets of whole characters", () => {
    const text = calendarOf("tj", relationsOf("tj"), language);
    const lines = text.split("\r\n");
    expect(lines.pop()).toBe("");
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text).not.toMatch(/undefined|\[object|null|\{/);
    if (language === "ru" || language === "tg") {
      const words = eventsOf(text).map(({ summary, description }) => summary + description);
      expect(words.filter((eventWords) => /\p{sc=Latn}/u.test(eventWords))).toEqual([]);
    }
    // If folding cut a character, the unfolded text would differ from the view.
    const { anniversaries } = anniversariesView("tj", relationsOf("tj"), { language, origin });
    expect(eventsOf(text).map(({ summary, description }) => [summary, description])).toEqual(
      anniversaries.map((anniversary) => [anniversary.title, anniversary.lines.join("\n")]),
    );
  });
});

test("an event has a title, a description, a link and a whole day, and does not block the day", () => {
  const [event] = eventsOf(calendarOf("tj", { "no-tj": entry(["1992-06-29"]) }, "de"));
  expect(event?.summary).toBe("Tadschikistan\u00a0– Norwegen: Jahrestag der Aufnahme diplomatischer Beziehungen");
  expect(event?.description).toBe("Aufnahme diplomatischer Beziehungen: 29.\u00a0Juni 1992");
  const value = (name: string) => String(event?.component.getFirstPropertyValue(name));
  expect(value("url")).toBe("https://entente.example/relations/no-tj?lang=de&home=tj");
  expect(value("dtstamp")).toBe("2026-01-31T12:30:45Z");
  expect(value("transp")).toBe("TRANSPARENT");
  expect(String(event?.endDate)).toBe("1992-06-30");
});

test("the event of a relation has the same UID in both states' calendars and in every language", () => {
  const relations = { "no-tj": entry(["1992-06-29"]) };
  const uids = tags.flatMap((language) =>
    ["no", "tj"].map((code) => eventsOf(calendarOf(code, relations, language))[0]?.uid),
  );
  expect(new Set(uids)).toEqual(new Set(["establishment.no-tj@entente.example"]));
});

test.each([
  ["1992"],
  ["1992-02"],
  ["2020-10~"],
  ["1992-06-29?"],
  ["1992-06-29~"],
  ["1992-06-XX"],
  ["1992/1993"],
  ["199X"],
])("the date %s, which is not an exact day, gives no event", (since) => {
  expect(eventsOf(calendarOf("no", { "no-tj": entry([since]) }))).toEqual([]);
});

test("undecided or missing dates, and states without relations, give no event", () => {
  expect(eventsOf(calendarOf("no", { "no-tj": entry(["1992-06-29", "1992-06-30"], { disputed: true }) }))).toEqual([]);
  expect(eventsOf(calendarOf("no", { "no-tj": entry([]) }))).toEqual([]);
  expect(eventsOf(calendarOf("no", {}))).toEqual([]);
});

test("the description warns of conflicting information and of weak sources", () => {
  const [event] = eventsOf(
    calendarOf("no", { "no-tj": entry(["1992-06-29"], { disputed: true, restsOnMirrors: true }) }),
  );
  expect(event?.description.split("\n")).toEqual([
    "Diplomatic relations established: 29\u00a0June 1992",
    "Conflicting information: date",
    "Based only on mirrors of an encyclopaedia",
  ]);
});

test("an anniversary on 29 February recurs only in leap years", () => {
  const [event] = eventsOf(calendarOf("no", { "no-tj": entry(["1992-02-29"]) }));
  const days = event?.iterator();
  expect([days?.next(), days?.next()].map(String)).toEqual(["1992-02-29", "1996-02-29"]);
});

test("commas, semicolons, backslashes and line breaks survive escaping", () => {
  const view = anniversariesView("no", { "no-tj": entry(["1992-06-29"]) }, { language: "en", origin });
  const anniversaries = view.anniversaries.map((anniversary) => ({
    ...anniversary,
    title: "a, b; c\\n",
    lines: ["d:", '"e"'],
  }));
  const [event] = eventsOf(calendar({ ...view, anniversaries }, { origin, time }));
  expect([event?.summary, event?.description]).toEqual(["a, b; c\\n", 'd:\n"e"']);
});
