import type { Correction } from "../adapter.ts";

const misspelt = "A misspelt word.";
const listeners = "The forum invited the guest to speak; no states or organisations gathered there.";

/**
 * Corrections of single records, by the source's id. The import fails if a record no longer exists, if its words changed, or if the
 * correction changes nothing.
 */
export const corrections = {
  "historian.rdcr": [
    {
      record: "articles/china.xml#diplomatic_relations-16",
      field: "head",
      words: "/Termination of Diplomatic Relations with the Republic of China",
      readAs: "",
      because: "The record is about the People's Republic; the rest of the heading is about another government.",
    },
    {
      record: "articles/tuvalu.xml#recognition-1",
      field: "head",
      words: "Recogntion",
      readAs: "Recognition",
      because: misspelt,
    },
  ],
  "historian.pocom": [
    {
      record: "missions-countries/dominican-republic.xml#do-1893-smyt-01",
      field: "started/date",
      words: "1893-11-18",
      readAs: null,
      because: "On this day, the predecessor presented the credentials.",
    },
    {
      record: "missions-countries/paraguay.xml#py-1890-mane-01",
      field: "started/date",
      words: "1891-08",
      readAs: null,
      because: "The presentation of credentials was not reported; the month is an assumption.",
    },
    {
      record: "missions-countries/el-salvador.xml#sv-2012-apon-01",
      field: "started/date",
      words: "2012-08-21",
      readAs: null,
      because: "On this day, the ambassador returned to the post; there were no new credentials.",
    },
    {
      record: "missions-countries/haiti.xml#ht-1869-bass-01",
      field: "started/note",
      words: "Presented credentials on September 7 or",
      readAs: "Presented credentials between September 7 and",
      because: "The record gives two days.",
    },
    {
      record: "missions-countries/venezuela.xml#ve-1874-russ-01",
      field: "ended/note",
      words: "Reported that the Government of Venezuela refused to have further dealings with him on",
      readAs: "Recall requested by the Government of Venezuela on",
      because: "On this day, the envoy was still in office: the record goes on to say when he left the post.",
    },
  ],
  "historian.visits": [
    {
      record: "data/1970.xml#299",
      field: "visitor",
      words: "President Giulio Giulio Andreotti",
      leftOut: "mistake",
      because: "He was prime minister.",
    },
    {
      record: "data/1990.xml#1313",
      field: "visitor",
      words: "Prime Minister Ruud Lubbers",
      leftOut: "mistake",
      because: "The visit was in 1999: records from 1995 and 2000 have another prime minister.",
    },
    {
      record: "data/1930.xml#2158",
      field: "description",
      words: "President-elect Hoover’s visit",
      readAs: "an earlier visit",
      because: "The guest did not meet the president-elect.",
    },
    {
      record: "data/1930.xml#2168",
      field: "visitor",
      words: "Prime Minster",
      readAs: "Prime Minister",
      because: misspelt,
    },
  ],
  "historian.travels": [
    {
      record: "secretary-travels/albright-madeleine-korbel.xml#41",
      field: "remarks",
      words: "Beirut Forum",
      readAs: "an audience",
      because: listeners,
    },
    {
      record: "secretary-travels/albright-madeleine-korbel.xml#192",
      field: "remarks",
      words: "MInister",
      readAs: "Minister",
      because: misspelt,
    },
    {
      record: "secretary-travels/hull-cordell.xml#948",
      field: "remarks",
      words: "Ecuadorean",
      readAs: "Ecuadorian",
      because: "A spelling of the nationality that is unusual today.",
    },
    {
      record: "secretary-travels/powell-colin-luther.xml#1414",
      field: "remarks",
      words: "a conference of Hungarian ambassadors",
      readAs: "Hungarian ambassadors",
      because: "A conference of the host's own diplomats, in which no other state took part.",
    },
    {
      record: "secretary-travels/rice-condoleezza.xml#1510",
      field: "remarks",
      words: "Minster",
      readAs: "Minister",
      because: misspelt,
    },
    {
      record: "secretary-travels/rice-condoleezza.xml#1513",
      field: "remarks",
      words: "the Saban Forum meeting",
      readAs: "a meeting",
      because: listeners,
    },
    {
      record: "secretary-travels/rice-condoleezza.xml#1534",
      field: "remarks",
      words: "Indonesia Council on World Affairs",
      readAs: "an audience",
      because: "The council is a society, no gathering of states.",
    },
    {
      record: "secretary-travels/rice-condoleezza.xml#1566",
      field: "remarks",
      words: "Minster",
      readAs: "Minister",
      because: misspelt,
    },
    {
      record: "secretary-travels/rice-condoleezza.xml#1627",
      field: "remarks",
      words: "the Saban Forum",
      readAs: "an audience",
      because: listeners,
    },
    {
      record: "secretary-travels/rogers-william-pierce.xml#1740",
      field: "remarks",
      words: "Accoompanied",
      readAs: "Accompanied",
      because: misspelt,
    },
  ],
} as const satisfies Record<string, readonly Correction[]>;

/** The second of two records with the same id in a file, by name. */
export const secondRecords: readonly string[] = [
  // Two appointments of one person.
  "missions-countries/belize.xml#bz-1983-barn-01;2",
  // The same appointment, written down again when it ended.
  "missions-countries/turkey.xml#tr-2014-bass-01;2",
];

/** Articles with a `div` that does not say what it is: a list of consulates, and the end of a state. */
export const untypedParts: readonly string[] = ["articles/libya.xml", "articles/german-democratic-republic.xml"];
