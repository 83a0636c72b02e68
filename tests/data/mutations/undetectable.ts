const only2024Source = "Only the 2024 source says this, and the project does not have its text.";
const noText = "The page is cited only by its URL, so there is no text that contains the date.";

/**
 * Mutations that nobody can detect without reading a source, by class and reason. When the data or the rules change,
 * `npx tsx tests/bench/mutation-report.ts --survivors` lists what gets through. A mutation that can be detected needs a rule instead.
 */
export const undetectable: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "a quote that ends one character early": {
    "Only a full stop or colon is lost, and another fact that quotes the same sentence still covers it.": [
      "visit-1999-vollebaek: claims.0.quotes.2",
      "visit-2004-petersen: claims.0.quotes.1",
      "aid-border-staff-college: claims.0.quotes.0",
      "aid-small-arms: claims.0.quotes.0",
      "aid-disaster-management: claims.0.quotes.0",
      "aid-energy-access: claims.0.quotes.0",
    ],
  },
  "a date moved by a year": {
    "Only the 2024 source gives the date next to the ambassador's name, and the project does not have its text.": [
      "ambassador-tj-idibek: date: 2020-02-13 → 2021-02-13",
      "ambassador-tj-idibek: date: 2020-02-13 → 2019-02-13",
    ],
  },
  "a date moved by a month": {
    [only2024Source]: [
      "establishment-1992: date: 1992-06-29 → 1992-07-29",
      "ambassador-tj-idibek: date: 2020-02-13 → 2020-03-13",
      "trade-2023-turnover: date: 2023-01/2023-11 → 2023-02/2023-11",
      "trade-2023-exports: date: 2023-01/2023-11 → 2023-02/2023-11",
      "trade-2023-imports: date: 2023-01/2023-11 → 2023-02/2023-11",
      "establishment-1992: date: 1992-06-29 → 1992-05-29",
      "ambassador-tj-idibek: date: 2020-02-13 → 2020-01-13",
    ],
  },
  "a date moved by a day": {
    [only2024Source]: [
      "establishment-1992: date: 1992-06-29 → 1992-06-30",
      "ambassador-tj-idibek: date: 2020-02-13 → 2020-02-14",
      "establishment-1992: date: 1992-06-29 → 1992-06-28",
      "ambassador-tj-idibek: date: 2020-02-13 → 2020-02-12",
    ],
  },
  "a person replaced by another one": {
    [only2024Source]: [
      "meeting-2021-09-21-muhriddin-soreide: people.1.person: ine-marie-eriksen-soreide → jan-petersen",
      "meeting-2018-12-06-muhriddin-soreide: people.1.person: ine-marie-eriksen-soreide → jan-petersen",
    ],
  },
  "a person's name misspelled": {
    [only2024Source]: [
      "Ine Marie Eriksen Søreide → Ine Marie Eriksen Søreied",
      "John Mikal Kvistad → John Mikal Kvistda",
      "Sirodjidin Muhriddin → Sirodjidin Muhriddni",
    ],
  },
  "a claim removed": {
    "Without a source's text, only a reader can tell whether it supports the fact.": [
      "visit-1999-vollebaek: claims.1",
      "visit-2004-petersen: claims.1",
      "visit-2012-osce-pa: claims.1",
    ],
  },
  "the reporting state, or the state where a company operates, changed": {
    [only2024Source]: [
      "trade-2023-turnover: reporter: tj → no",
      "trade-2023-exports: reporter: tj → no",
      "trade-2023-imports: reporter: tj → no",
    ],
  },
  "a gender changed": {
    [only2024Source]: [
      "ine-marie-eriksen-soreide.gender: f → m",
      "john-mikal-kvistad.gender: m → f",
      "sirodjidin-muhriddin.gender: m → f",
    ],
  },
  "an optional attribute or a list item removed": {
    [only2024Source]: [
      "ambassador-no-kvistad: residence",
      "meeting-2021-09-21-muhriddin-soreide: people.0.office",
      "meeting-2021-09-21-muhriddin-soreide: people.1.office",
      "meeting-2021-09-21-muhriddin-soreide: people.1.asWritten",
      "meeting-2021-09-21-muhriddin-soreide: marginsOf",
      "meeting-2021-09-21-muhriddin-soreide: people.0",
      "meeting-2021-09-21-muhriddin-soreide: people.1",
      "meeting-2018-12-06-muhriddin-soreide: people.0.office",
      "meeting-2018-12-06-muhriddin-soreide: people.1.office",
      "meeting-2018-12-06-muhriddin-soreide: people.1.asWritten",
      "meeting-2018-12-06-muhriddin-soreide: place",
      "meeting-2018-12-06-muhriddin-soreide: marginsOf",
      "meeting-2018-12-06-muhriddin-soreide: people.0",
      "meeting-2018-12-06-muhriddin-soreide: people.1",
    ],
    "The quotes give it, but the check does not find this yet.": [
      "meeting-2015-04-20-zohidi-bernoy: people.2.office",
      "meeting-2015-04-20-zohidi-bernoy: topics.0",
      "agreement-2010-08-06-mine-clearance: about",
      "aid-border-staff-college: channel",
      "aid-small-arms: channel",
      "aid-disaster-management: channel",
      "aid-energy-access: channel",
      "company-tajikhydro: between",
      "cooperation-ebrd: topics.0",
      "cooperation-ifc: organisations.1",
      "cooperation-ifc: topics.0",
    ],
  },
  "a source added that does not support the fact": {
    "Without a source's text, only a reader can tell whether it supports the fact.": [
      "visit-2012-11-gul",
      "meeting-2015-04-20-zohidi-bernoy",
      "statement-2015-04-20-hydropower",
      "agreement-2010-08-06-mine-clearance",
      "aid-2010-mine-clearance",
      "aid-border-staff-college",
      "aid-small-arms",
      "aid-disaster-management",
      "aid-energy-access",
      "company-tajikhydro",
      "cooperation-ebrd",
      "cooperation-ifc",
    ],
  },
  "a residence or place changed": {
    [only2024Source]: [
      "ambassador-no-kvistad: residence: oslo → milan",
      "meeting-2018-12-06-muhriddin-soreide: place: milan → dushanbe",
    ],
  },
  "a type, rank, status, measure or office changed": {
    [only2024Source]: [
      "legal-framework: status: not-fully-established → established",
      "meeting-2021-09-21-muhriddin-soreide: people.0.office: foreign-minister → minister-energy-industry",
      "meeting-2021-09-21-muhriddin-soreide: people.1.office: foreign-minister → minister-energy-industry",
      "meeting-2018-12-06-muhriddin-soreide: people.0.office: foreign-minister → minister-energy-industry",
      "meeting-2018-12-06-muhriddin-soreide: people.1.office: foreign-minister → minister-energy-industry",
    ],
  },
  "the texts of two languages swapped": {
    "German, English and Norwegian share most letters, and this text has none that identifies its language.": [
      "ifc.name: de ↔ en",
    ],
    "Russian and Tajik share most letters, and this text has none that identifies its language.": [
      "meeting-2021-09-21-muhriddin-soreide: remark: ru ↔ tg",
    ],
  },
  "a garbled translation": {
    "Only someone who reads both languages can judge a translation. That is why translations count as unreviewed.": [
      "establishment-1992: follows.because.en",
      "ambassador-no-bernoy: remark.en",
      "visit-1999-vollebaek: remark.en",
      "visit-2012-11-gul: remark.en",
      "meeting-2021-09-21-muhriddin-soreide: remark.en",
      "meeting-2015-04-20-zohidi-bernoy: topics.0.en",
      "meeting-2015-04-20-zohidi-bernoy: remark.en",
      "agreement-2010-08-06-mine-clearance: title.en",
      "agreement-2010-08-06-mine-clearance: remark.en",
      "aid-2010-mine-clearance: purpose.en",
      "aid-border-staff-college: channel.en",
      "aid-small-arms: channel.en",
      "aid-disaster-management: channel.en",
      "aid-energy-access: channel.en",
      "company-tajikhydro: remark.en",
      "cooperation-ebrd: topics.1.en",
      "cooperation-ifc: topics.0.en",
      "ebrd.name.en",
      "foreign-ministry-no.name.en",
      "ifc.name.en",
      "norwegian-delegation-osce-pa.name.en",
    ],
  },
  "the date of a one-line relation moved by a year": {
    [noText]: [
      "am-tj.date: 1992-10-21 → 1993-10-21",
      "am-tj.date: 1992-10-21 → 1991-10-21",
      "bs-tj.date: 2017-12-05 → 2016-12-05",
      "is-tj.date: 2006-02-14 → 2005-02-14",
      "sl-tj.date: 2020-10~ → 2019-10~",
    ],
  },
  "the date of a one-line relation moved by a month": {
    [noText]: [
      "am-tj.date: 1992-10-21 → 1992-11-21",
      "ca-tj.date: 1992-03-28 → 1992-04-28",
      "de-tj.date: 1992-02-28 → 1992-03-28",
      "de-tj.date: 1992-02-28 → 1992-01-28",
      "cy-tj.date: 1992-02 → 1992-03",
      "ru-tj.date: 1992-04-08 → 1992-05-08",
      "am-tj.date: 1992-10-21 → 1992-09-21",
      "bs-tj.date: 2017-12-05 → 2017-11-05",
      "ca-tj.date: 1992-03-28 → 1992-02-28",
      "cy-tj.date: 1992-02 → 1992-01",
      "is-tj.date: 2006-02-14 → 2006-01-14",
      "ru-tj.date: 1992-04-08 → 1992-03-08",
      "sl-tj.date: 2020-10~ → 2020-09~",
    ],
  },
  "the date of a one-line relation moved by a day": {
    [noText]: [
      "am-tj.date: 1992-10-21 → 1992-10-22",
      "bs-tj.date: 2017-12-05 → 2017-12-06",
      "ca-tj.date: 1992-03-28 → 1992-03-29",
      "de-tj.date: 1992-02-28 → 1992-02-29",
      "de-tj.date: 1992-02-28 → 1992-02-27",
      "is-tj.date: 2006-02-14 → 2006-02-15",
      "ru-tj.date: 1992-04-08 → 1992-04-09",
      "am-tj.date: 1992-10-21 → 1992-10-20",
      "bs-tj.date: 2017-12-05 → 2017-12-04",
      "ca-tj.date: 1992-03-28 → 1992-03-27",
      "is-tj.date: 2006-02-14 → 2006-02-13",
      "ru-tj.date: 1992-04-08 → 1992-04-07",
    ],
  },
  "the source of a one-line relation changed or removed": {
    "Other relations cite this page too, so it does not become unused.": [
      "ca-tj: qaz-wiki",
      "cy-tj: qaz-wiki",
      "ru-tj: qaz-wiki",
    ],
  },
  "a source's kind upgraded": {
    "Only someone who opens the page can tell what kind of publisher it has.": [
      "inform-kz.kz: kind: news → ministry",
      "qaz-wiki: kind: encyclopaedia-mirror → ministry",
    ],
  },
};

/** Returns the reasons why mutations of a class get through. */
export function reasonsFor(mutationClass: string): string[] {
  return Object.keys(undetectable[mutationClass] ?? {});
}
