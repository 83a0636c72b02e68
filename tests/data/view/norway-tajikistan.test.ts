// What the card shows for each fact about Norway and Tajikistan, especially where the two sources are easy to misread. The
// expectations were written by hand from the sources.
import { expect, test } from "vitest";
import type { Language } from "../../../data/model/language.ts";
import { card, factLines, factsOf, plainText } from "./card.ts";

const aidFrame = {
  de: [
    "Art der Hilfe: finanziell, technisch",
    "Über: verschiedene internationale und regionale Organisationen",
    "in einer undatierten Quelle belegt (nicht vor dem 20. April 2015)",
  ],
  en: [
    "Type of aid: financial, technical",
    "Provided through: various international and regional organisations",
    "confirmed by an undated source (20 April 2015 or later)",
  ],
};

const expectations: [difficulty: string, id: string, de: string[], en: string[]][] = [
  [
    "one source gives the day, the other only the year",
    "establishment-1992",
    ["Diplomatische Beziehungen seit dem 29. Juni 1992", "Eine andere Quelle nennt nur das Jahr 1992"],
    ["Diplomatic relations since 29 June 1992", "Another source gives only the year 1992"],
  ],
  [
    "a residence in a third state, and a date of unclear meaning",
    "ambassador-tj-idibek",
    [
      "Tadschikistan → Norwegen",
      "Kalandar Idibek",
      "Außerordentlicher und bevollmächtigter Botschafter",
      "Sitz: Wien (Österreich)",
      "13. Februar 2020: Die Quelle sagt nicht, worauf sich das Datum bezieht",
      "zuletzt belegt: 19. Januar 2024",
    ],
    [
      "Tajikistan → Norway",
      "Kalandar Idibek",
      "Ambassador Extraordinary and Plenipotentiary",
      "Residence: Vienna (Austria)",
      "13 February 2020: the source does not say what the date refers to",
      "last confirmed: 19 January 2024",
    ],
  ],
  [
    "the ambassador of 2024",
    "ambassador-no-kvistad",
    ["Norwegen → Tadschikistan", "John Mikal Kvistad", "Sitz: Oslo (Norwegen)", "zuletzt belegt: 19. Januar 2024"],
    ["Norway → Tajikistan", "John Mikal Kvistad", "Residence: Oslo (Norway)", "last confirmed: 19 January 2024"],
  ],
  [
    "an ambassador of 2015, who must not look like the current one",
    "ambassador-no-bernoy",
    ["Norwegen → Tadschikistan", "Ole Johan Bernoy", "Sitz: Astana (Kasachstan)", "zuletzt belegt: 20. April 2015"],
    ["Norway → Tajikistan", "Ole Johan Bernoy", "Residence: Astana (Kazakhstan)", "last confirmed: 20 April 2015"],
  ],
  [
    "the first of two ministers and years in one sentence",
    "visit-1999-vollebaek",
    [
      "1999",
      "Besuch, Norwegen → Tadschikistan",
      "Knut Vollebæk (damaliger Außenminister, Norwegen)",
      "Während: norwegische OSZE-Präsidentschaft",
    ],
    [
      "1999",
      "Visit, Norway → Tajikistan",
      "Knut Vollebæk (then Foreign Minister, Norway)",
      "During: Norwegian chairmanship of the OSCE",
    ],
  ],
  [
    "the second of two ministers and years in one sentence, without the chairmanship",
    "visit-2004-petersen",
    ["2004", "Besuch, Norwegen → Tadschikistan", "Jan Petersen (damaliger Außenminister, Norwegen)"],
    ["2004", "Visit, Norway → Tajikistan", "Jan Petersen (then Foreign Minister, Norway)"],
  ],
  [
    "a delegation without named members",
    "visit-2012-osce-pa",
    ["2012", "Besuch, Norwegen → Tadschikistan", "Norwegische Delegation der Parlamentarischen Versammlung der OSZE"],
    ["2012", "Visit, Norway → Tajikistan", "Norwegian delegation to the OSCE Parliamentary Assembly"],
  ],
  [
    "a host named before the guest",
    "visit-2012-11-gul",
    [
      "November 2012",
      "Arbeitsbesuch, Tadschikistan → Norwegen",
      "Sherali Gul (damaliger Minister für Energie und Industrie, Tadschikistan)",
    ],
    [
      "November 2012",
      "Working visit, Tajikistan → Norway",
      "Sherali Gul (then Minister of Energy and Industry, Tajikistan)",
    ],
  ],
  [
    "a meeting without a place, and one spelling of a name",
    "meeting-2021-09-21-muhriddin-soreide",
    [
      "21. September 2021",
      "Treffen",
      "Sirodjidin Muhriddin (Außenminister, Tadschikistan) · Ine Marie Eriksen Søreide (Außenministerin, Norwegen)",
      "Am Rande von: 76. Tagung der Generalversammlung der Vereinten Nationen",
      "Ine Marie Eriksen Søreide (Schreibweise in der Quelle: Suraide)",
    ],
    [
      "21 September 2021",
      "Meeting",
      "Sirodjidin Muhriddin (Foreign Minister, Tajikistan) · Ine Marie Eriksen Søreide (Foreign Minister, Norway)",
      "On the margins of: 76th session of the UN General Assembly",
      "Ine Marie Eriksen Søreide (spelling in the source: Suraide)",
    ],
  ],
  [
    "a meeting in a third state, and another spelling of the same name",
    "meeting-2018-12-06-muhriddin-soreide",
    [
      "6. Dezember 2018",
      "Treffen",
      "Sirodjidin Muhriddin (Außenminister, Tadschikistan) · Ine Marie Eriksen Søreide (Außenministerin, Norwegen)",
      "Ort: Mailand (Italien)",
      "Am Rande von: 25. Treffen des Ministerrats der OSZE",
      "Ine Marie Eriksen Søreide (Schreibweise in der Quelle: Soreide)",
    ],
    [
      "6 December 2018",
      "Meeting",
      "Sirodjidin Muhriddin (Foreign Minister, Tajikistan) · Ine Marie Eriksen Søreide (Foreign Minister, Norway)",
      "Place: Milan (Italy)",
      "On the margins of: 25th OSCE Ministerial Council",
      "Ine Marie Eriksen Søreide (spelling in the source: Soreide)",
    ],
  ],
  [
    "a delegation led by an ambassador",
    "meeting-2015-04-20-zohidi-bernoy",
    [
      "20. April 2015",
      "Treffen",
      "Nizomiddin Zohidi (stellvertretender Außenminister, Tadschikistan) · Delegation des Königreichs Norwegen · Ole Johan Bernoy (Botschafter, Norwegen, Delegationsleitung)",
      "Themen: Fragen der bilateralen Zusammenarbeit; Prozess der Umsetzung der von Norwegen finanzierten Projekte in Tadschikistan",
    ],
    [
      "20 April 2015",
      "Meeting",
      "Nizomiddin Zohidi (Deputy Foreign Minister, Tajikistan) · Delegation of the Kingdom of Norway · Ole Johan Bernoy (Ambassador, Norway, head of delegation)",
      "Topics: questions of bilateral cooperation; implementation of the projects in Tajikistan financed by Norway",
    ],
  ],
  [
    "a statement made at a meeting",
    "statement-2015-04-20-hydropower",
    [
      "20. April 2015",
      "Aussage",
      "Die Parteien wiesen darauf hin, dass die vorhandenen Kapazitäten für die Entwicklung der bilateralen Zusammenarbeit zwischen den beiden Ländern genutzt werden müssen, insbesondere im Bereich der Wasserkraft.",
    ],
    [
      "20 April 2015",
      "Statement",
      "The parties pointed out that the existing capacities for developing bilateral cooperation between the two countries must be used, in particular in the field of hydropower.",
    ],
  ],
  [
    "a signatory that is not a state body",
    "agreement-2010-08-06-mine-clearance",
    [
      "6. August 2010",
      "Abkommen",
      "Minenräumung",
      "Unterzeichner: Regierung der Republik Tadschikistan · Norwegian People's Aid (nichtstaatlich)",
      "Abkommen zwischen der Regierung der Republik Tadschikistan und der Norwegian People's Aid über die humanitäre Zusammenarbeit im Bereich der Minenräumung",
    ],
    [
      "6 August 2010",
      "Agreement",
      "Mine clearance",
      "Signatories: Government of the Republic of Tajikistan · Norwegian People's Aid (non-governmental)",
      "Agreement between the Government of the Republic of Tajikistan and Norwegian People's Aid on humanitarian cooperation in the field of mine clearance",
    ],
  ],
  [
    "a document that two sources name differently",
    "agreement-2010-04-27-declaration",
    [
      "27. April 2010",
      "Gemeinsame Erklärung oder Memorandum of Understanding (Absichtserklärung)",
      "Außenministerium des Königreichs Norwegen · Ministerium für Energie und Industrie der Republik Tadschikistan",
      "Die Quellen widersprechen sich (Art); der Beleg zeigt jede Angabe",
    ],
    [
      "27 April 2010",
      "Joint declaration or memorandum of understanding",
      "Ministry of Foreign Affairs of the Kingdom of Norway · Ministry of Energy and Industry of the Republic of Tajikistan",
      "The sources disagree (type); the evidence shows each value",
    ],
  ],
  [
    "an amount with a decimal comma",
    "aid-2010-mine-clearance",
    [
      "2010",
      "Norwegen → Tadschikistan",
      "7 Mio. norwegische Kronen (laut Quelle umgerechnet 1,06 Mio. US-Dollar)",
      "Zweck: Räumung von Minenfeldern in Tadschikistan",
      "Grundlage: Abkommen, 6. August 2010",
    ],
    [
      "2010",
      "Norway → Tajikistan",
      "NOK 7 million (USD 1.06 million according to the source)",
      "Purpose: clearance of minefields in Tajikistan",
      "Legal basis: agreement, 6 August 2010",
    ],
  ],
  ...(
    [
      [
        "aid-border-staff-college",
        "Einrichtung der OSZE-Stabsakademie für Grenzmanagement in Duschanbe",
        "Establishment of the OSCE Border Management Staff College in Dushanbe",
      ],
      [
        "aid-small-arms",
        "OSZE-Programme zur Zerstörung von Kleinwaffen und leichten Waffen (SALW)",
        "OSCE programmes for the destruction of small arms and light weapons (SALW)",
      ],
      ["aid-disaster-management", "Katastrophenschutz und -management", "Disaster protection and management"],
      [
        "aid-energy-access",
        "Verbesserung des Zugangs zu Energie und effiziente Nutzung natürlicher Ressourcen",
        "Better access to energy and efficient use of natural resources",
      ],
    ] as const
  ).map(([id, de, en]): [string, string, string[], string[]] => [
    `an item of a list with a shared introduction: ${id}`,
    id,
    ["Norwegen → Tadschikistan", de, ...aidFrame.de],
    ["Norway → Tajikistan", en, ...aidFrame.en],
  ]),
  [
    "trade over eleven months, as reported by one side",
    "trade-2023-turnover",
    ["Januar–November 2023", "Handelsvolumen", "562.300 US-Dollar", "Angaben von: Tadschikistan"],
    ["January–November 2023", "Total trade", "USD 562,300", "As reported by: Tajikistan"],
  ],
  [
    "exports from the reporter to the other state",
    "trade-2023-exports",
    ["Januar–November 2023", "Ausfuhren, Tadschikistan → Norwegen", "562.300 US-Dollar", "Angaben von: Tadschikistan"],
    ["January–November 2023", "Exports, Tajikistan → Norway", "USD 562,300", "As reported by: Tajikistan"],
  ],
  [
    "imports of zero, from the other state to the reporter",
    "trade-2023-imports",
    ["Januar–November 2023", "Einfuhren, Norwegen → Tadschikistan", "0 US-Dollar", "Angaben von: Tadschikistan"],
    ["January–November 2023", "Imports, Norway → Tajikistan", "USD 0", "As reported by: Tajikistan"],
  ],
  [
    "a company with two spellings, which does not take over the date of its founding document",
    "company-tajikhydro",
    [
      "Tajikhydro",
      "Gemeinschaftsunternehmen, Norwegen – Tadschikistan",
      "Tätig in: Tadschikistan",
      "andere Schreibweise in der Quelle: Tajhydro",
      "Gründungsgrundlage: Gemeinsame Erklärung oder Memorandum of Understanding (Absichtserklärung), 27. April 2010",
      "in einer undatierten Quelle belegt (nicht vor dem 20. April 2015)",
    ],
    [
      "Tajikhydro",
      "Joint venture, Norway – Tajikistan",
      "Operates in: Tajikistan",
      "other spelling in the source: Tajhydro",
      "Founded under: joint declaration or memorandum of understanding, 27 April 2010",
      "confirmed by an undated source (20 April 2015 or later)",
    ],
  ],
  [
    "membership in a programme",
    "cooperation-ebrd",
    [
      "Europäische Bank für Wiederaufbau und Entwicklung",
      "Beteiligt: Tajikhydro",
      "Themen: Mitglied des Programms zur Beratung von Energieunternehmen; Projekte zur Energieeffizienz und zum Energieaudit",
      "in einer undatierten Quelle belegt (nicht vor dem 20. April 2015)",
    ],
    [
      "European Bank for Reconstruction and Development",
      "Participant: Tajikhydro",
      "Topics: member of the advisory programme for energy companies; projects on energy efficiency and energy audits",
      "confirmed by an undated source (20 April 2015 or later)",
    ],
  ],
  [
    "funds that are still to be obtained",
    "cooperation-ifc",
    [
      "Internationale Finanz-Corporation · Außenministerium des Königreichs Norwegen",
      "Beteiligt: Tajikhydro",
      "Themen: Erhalt von Mitteln für die Entwicklung des Kleinwasserkraftsektors in Tadschikistan",
      "in einer undatierten Quelle belegt (nicht vor dem 20. April 2015)",
    ],
    [
      "International Finance Corporation · Ministry of Foreign Affairs of the Kingdom of Norway",
      "Participant: Tajikhydro",
      "Topics: obtaining funds to develop the small-hydropower sector in Tajikistan",
      "confirmed by an undated source (20 April 2015 or later)",
    ],
  ],
  [
    "two accounts of the status of the legal framework",
    "legal-framework",
    [
      "Noch nicht vollständig aufgebaut",
      "Widersprüchliche Angaben (Stand): noch nicht vollständig aufgebaut / wird wiederhergestellt",
      "zuletzt belegt: 19. Januar 2024",
    ],
    [
      "Not yet fully established",
      "Conflicting information (status): not yet fully established / being restored",
      "last confirmed: 19 January 2024",
    ],
  ],
];

test.each(expectations)("%s", (_, id, de, en) => {
  expect(factLines(card("no-tj", { language: "de" }), id)).toEqual(de);
  expect(factLines(card("no-tj", { language: "en" }), id)).toEqual(en);
});

test("shows a statement under its meeting, without repeating the date", () => {
  const meetings = card("no-tj", { language: "de" }).groups.find(({ id }) => id === "visits-meetings")?.facts ?? [];
  const meeting = meetings.find(({ id }) => id === "meeting-2015-04-20-zohidi-bernoy");
  expect(meeting?.parts).toMatchObject([{ id: "statement-2015-04-20-hydropower", label: "Aussage" }]);
  expect(meeting?.parts?.[0]).not.toHaveProperty("date");
  expect(meetings.map(({ id }) => id)).not.toContain("statement-2015-04-20-hydropower");
});

test("combines the trade of a period, and the aid from one sentence with all its quotes marked", () => {
  const group = (groupId: string) =>
    card("no-tj", { language: "de" }).groups.find(({ id }) => id === groupId)?.facts ?? [];
  expect(group("companies").map(({ id, parts }) => id ?? parts?.map((part) => part.id))).toEqual([
    ["trade-2023-turnover", "trade-2023-exports", "trade-2023-imports"],
    "company-tajikhydro",
  ]);
  const [mineClearance, otherAid] = group("aid");
  expect([mineClearance?.id, otherAid?.id, otherAid?.parts?.length]).toEqual(["aid-2010-mine-clearance", undefined, 4]);
  const marked = otherAid?.evidence[0]?.passages.flat().filter(({ quote }) => quote);
  expect(marked?.[0]?.text).toMatch(/^Norwegen hat Tadschikistan im Rahmen/);
  expect(marked).toHaveLength(5);
});

test("summarises each secondary group in one line, and mentions differing sources there", () => {
  const summaries = card("no-tj", { language: "de" }).groups.flatMap(({ id, summary }) =>
    summary ? [[id, plainText(summary)]] : [],
  );
  expect(summaries).toEqual([
    ["companies", expect.stringMatching(/562\.300 US-Dollar · Tajikhydro$/)],
    ["aid", expect.stringMatching(/^7 Mio\. norwegische Kronen .*Katastrophenschutz und -management/)],
    ["organisations", expect.stringContaining("Internationale Finanz-Corporation")],
    ["legal-framework", "Widersprüchliche Angaben (Stand): noch nicht vollständig aufgebaut / wird wiederhergestellt"],
  ]);
});

test("says who wrote the quotes only if something is quoted", () => {
  expect(card("no-tj", {}).quotes).toContain("publisher");
  expect(card("hu-tj", {})).not.toHaveProperty("quotes");
});

test("has no facts other than the expected ones", () => {
  const ids = factsOf(card("no-tj", {})).map(({ id }) => id);
  expect(ids.sort()).toEqual(expectations.map(([, id]) => id).sort());
});

test("no card calls anything current", () => {
  for (const language of ["de", "en"] as const) {
    const shown = factsOf(card("no-tj", { language })).map(({ evidence, ...fact }) => fact);
    expect(JSON.stringify(shown)).not.toMatch(/aktuell|derzeit|current|present/i);
  }
});

test("shows the date of the latest source and the grade of the evidence", () => {
  expect(card("no-tj", { language: "de" }).asOf).toBe("Stand der Quellen: 19.\u00a0Januar 2024\u00a0· Amtliche Quelle");
});

test("collapses the earlier ambassador below the two of 2024", () => {
  const ambassadors = card("no-tj", { language: "de" }).groups.find(({ id }) => id === "ambassadors");
  expect(ambassadors?.facts.map(({ text }) => plainText(text))).toEqual(["John Mikal Kvistad", "Kalandar Idibek"]);
  expect(ambassadors?.rest?.heading).toBe("früher (1)");
  expect(ambassadors?.rest?.facts.map(({ text }) => plainText(text))).toEqual(["Ole Johan Bernoy"]);
});

test("shows both claims of a refined or disputed fact, each with its own value", () => {
  const evidence = (id: string) => factsOf(card("no-tj", { language: "de" })).find((fact) => fact.id === id)?.evidence;
  const notReproduced = expect.stringContaining("darf hier nicht wiedergegeben werden");
  expect(evidence("establishment-1992")).toMatchObject([
    { source: "mfa-tj.no.2024", remarks: [notReproduced], passages: [] },
    { source: "mfa-tj.no.de", remarks: ["Diese Quelle nennt: 1992"], passages: [[{ quote: true }]] },
  ]);
  expect(evidence("agreement-2010-04-27-declaration")?.[1]?.remarks).toEqual([
    "Diese Quelle nennt: Memorandum of Understanding (Absichtserklärung)",
    notReproduced,
  ]);
  expect(evidence("visit-1999-vollebaek")?.[1]?.remarks).toEqual(["Diese Quelle nennt keine Namen", notReproduced]);
});

test("shows a sentence quoted in parts only once, with every part marked", () => {
  const fact = factsOf(card("no-tj", { language: "de" })).find(({ id }) => id === "visit-1999-vollebaek");
  expect(fact?.evidence[0]?.passages).toEqual([
    [
      { text: "1999 während der norwegischen OSZE-Präsidentschaft", quote: true },
      { text: " und bzw. 2004 " },
      { text: "besuchten der damalige Norwegische Außenminister Herr Knut Vollebæk", quote: true },
      { text: " Jan Petersen " },
      { text: "Tadschikistan.", quote: true },
    ],
  ]);
});

test("confirms no ambassador for 1 January 2016, because Bernoy was last attested in April 2015", () => {
  const view = card("no-tj", { language: "de", asOf: "2016-01-01" });
  const ambassadors = view.groups.find(({ id }) => id === "ambassadors");
  expect(view.asOf).toBe("Stand am 1.\u00a0Januar 2016 laut Quellen\u00a0· Amtliche Quelle");
  expect(ambassadors?.note).toBe("Für diesen Tag belegt keine Quelle, wer das Amt innehatte");
  expect(ambassadors?.facts.map(({ id }) => id)).toEqual(["ambassador-no-bernoy"]);
  expect(factLines(view, "ambassador-no-bernoy")).toContain("zuletzt belegt: 20. April 2015");
  expect(factsOf(view).map(({ id }) => id)).not.toContain("meeting-2018-12-06-muhriddin-soreide");
});

test("after the last attested day, shows each state's latest ambassador and collapses earlier ones", () => {
  const view = card("no-tj", { language: "de", asOf: "2024-06-01" });
  const ambassadors = view.groups.find(({ id }) => id === "ambassadors");
  expect(ambassadors?.note).toBe("Für diesen Tag belegt keine Quelle, wer das Amt innehatte");
  expect(ambassadors?.facts.map(({ text }) => plainText(text))).toEqual(["John Mikal Kvistad", "Kalandar Idibek"]);
  expect(ambassadors?.rest?.heading).toBe("früher (1)");
  expect(ambassadors?.rest?.facts.map(({ text }) => plainText(text))).toEqual(["Ole Johan Bernoy"]);
  expect(factLines(view, "ambassador-no-kvistad").slice(-2)).toEqual([
    "Für diesen Tag nicht belegt",
    "zuletzt belegt: 19. Januar 2024",
  ]);
});

test("on an attested day, does not mark the ambassador as unconfirmed", () => {
  const view = card("no-tj", { language: "de", asOf: "2024-01-19" });
  expect(view.groups.find(({ id }) => id === "ambassadors")).not.toHaveProperty("note");
  expect(factLines(view, "ambassador-no-kvistad")).not.toContain("Für diesen Tag nicht belegt");
  expect(factLines(view, "ambassador-no-bernoy")).toContain("Für diesen Tag nicht belegt");
});

test("drops no fact for a day on or after which all of its sources were read", () => {
  const all = factsOf(card("no-tj", {})).map(({ id }) => id);
  for (const asOf of ["2026-11-23", "2026-12-31", "2030-01-01"]) {
    expect(new Set(factsOf(card("no-tj", { asOf })).map(({ id }) => id))).toEqual(new Set(all));
  }
  const before = factsOf(card("no-tj", { asOf: "2026-11-22" })).map(({ id }) => id);
  expect(all.filter((id) => !before.includes(id))).toEqual([
    "company-tajikhydro",
    "aid-border-staff-college",
    "aid-small-arms",
    "aid-disaster-management",
    "aid-energy-access",
    "cooperation-ebrd",
    "cooperation-ifc",
  ]);
});

test("says that an undated page is undated, although the day on which it was read is known", () => {
  const view = card("no-tj", { language: "de" });
  expect(factLines(view, "company-tajikhydro").at(-1)).toBe(
    "in einer undatierten Quelle belegt (nicht vor dem 20. April 2015)",
  );
});

test("`home` reverses the title, the flags and the ambassadors", () => {
  const names = (home: string | null) =>
    card("no-tj", { home })
      .groups.find(({ id }) => id === "ambassadors")
      ?.facts.map(({ text }) => plainText(text));
  const view = card("no-tj", { language: "de", home: "tj" });
  expect(view.title).toBe("Tadschikistan\u00a0– Norwegen");
  expect(view.states.map(({ code }) => code)).toEqual(["tj", "no"]);
  expect(names("tj")).toEqual(["Kalandar Idibek", "John Mikal Kvistad"]);
  expect(names(null)).toEqual(["John Mikal Kvistad", "Kalandar Idibek"]);
  expect(factLines(view, "company-tajikhydro")).toContain("Gemeinschaftsunternehmen, Tadschikistan – Norwegen");
  // Unlike the order of the states, a direction does not change.
  expect(factLines(view, "trade-2023-exports")).toContain("Ausfuhren, Tadschikistan → Norwegen");
});

test("the facts of a Persian card have only Persian commas", () => {
  const view = card("no-tj", { language: "fa", home: "tj" });
  const texts = [view.title, view.asOf, ...factsOf(view).flatMap(({ id }) => factLines(view, id))];
  expect(texts.filter((line) => /[,;]/.test(line ?? ""))).toEqual([]);
  expect(factLines(view, "visit-2012-11-gul")[1]).toBe("سفر کاری، تاجیکستان ← نروژ");
  expect(factLines(view, "trade-2023-exports")[1]).toBe("صادرات، تاجیکستان ← نروژ");
});

test("shows names in the reader's script, and marks those that we transliterated", () => {
  const ambassadorIn = (language: Language) =>
    factsOf(card("no-tj", { language })).find(({ id }) => id === "ambassador-tj-idibek")?.text;
  expect(ambassadorIn("de")).toEqual([{ text: "Kalandar Idibek", name: true }]);
  expect(ambassadorIn("ru")).toEqual([{ text: "Идибек Каландар", name: true }]);
  expect(ambassadorIn("tg")).toEqual([{ text: "Идибек Қаландар", name: true, unreviewed: true }]);
  expect(card("no-tj", { language: "tg" }).unreviewed).toContain("транслитератсия");
});
