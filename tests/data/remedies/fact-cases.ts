import { inRelation, type RemedyCase } from "./remedy-project.ts";

/** Mistakes in the attributes of facts, and in people. */
export const factCases: RemedyCase[] = [
  {
    name: "a conversion of nothing",
    mistake: [inRelation('    amount: { value: "7000000", currency: NOK }\n', "")],
    message: /“converted” needs the “amount” that it was converted from; add “amount”/,
    follow: () => [inRelation("    converted:", '    amount: { value: "7000000", currency: NOK }\n    converted:')],
  },
  {
    name: "a conversion into the same currency",
    mistake: [inRelation('"1060000", currency: USD', '"1060000", currency: NOK')],
    message: /“converted” and “amount” have the same currency; correct the one that is wrong/,
    follow: () => [inRelation('"1060000", currency: NOK', '"1060000", currency: USD')],
  },
  {
    name: "two figures of the same measure",
    mistake: [inRelation("measure: turnover\n", "measure: exports\n")],
    message:
      /trade-2023-exports: “trade-2023-turnover” also gives the exports for 2023, as reported by Tajikistan; correct the “measure” that is wrong, or merge the two into one fact with two claims/,
    follow: () => [
      inRelation('measure: exports\n    amount: { value: "300"', 'measure: turnover\n    amount: { value: "300"'),
    ],
  },
  {
    name: "figures in different currencies",
    mistake: [inRelation('"200", currency: USD', '"200", currency: EUR')],
    message: /turnover, exports and imports have different currencies; correct the one that is wrong/,
    follow: () => [inRelation('"200", currency: EUR', '"200", currency: USD')],
  },
  {
    name: "figures that do not add up",
    mistake: [inRelation('"200", currency', '"201", currency')],
    message: /exports 100 plus imports 201 is not 300; correct the amount that is wrong/,
    follow: () => [inRelation('"201", currency', '"200", currency')],
  },
  {
    name: "dates in the wrong order",
    mistake: [inRelation("inForce: 2011-01-01", "inForce: 2010-01-01")],
    message: /“inForce” \(2010-01-01\) is before “date” \(2010-08-06\); correct the one that is wrong/,
    follow: () => [inRelation("inForce: 2010-01-01", "inForce: 2011-01-01")],
  },
  {
    name: "relations with a state that did not exist",
    mistake: [
      inRelation("    date: 1992-06-29\n", "    date: 1989-06-29\n"),
      ["sources/page.txt", "29 June 1992", "29 June 1989"],
      inRelation("29 June 1992", "29 June 1989"),
    ],
    message: /1989-06-29 is before the independence of Tajikistan \(1991-09-09\); correct “date”/,
    follow: () => [
      inRelation("    date: 1989-06-29\n", "    date: 1992-06-29\n"),
      ["sources/page.txt", "29 June 1989", "29 June 1992"],
      inRelation("29 June 1989", "29 June 1992"),
    ],
  },
  {
    name: "a meaning without a date",
    mistake: [inRelation('    from: "2001"\n', '    dateMeans: unclear\n    from: "2001"\n')],
    message: /“dateMeans” needs a “date”; remove “dateMeans”, or add “date”/,
    follow: () => [inRelation("    dateMeans: unclear\n", "")],
  },
  {
    name: "an ambassador's date without a meaning",
    mistake: [inRelation('    from: "2001"\n', '    date: "2001"\n')],
    message:
      /for an ambassador, write “(.*?)” instead of “(.*?)” if it is the start of the term; otherwise keep “date” and add dateMeans: /,
    follow: ([attribute, date]) => [inRelation(`    ${date}: "2001"\n`, `    ${attribute}: "2001"\n`)],
  },
  ...["appointed", "credentials", "arrived", "unclear"].map((meaning) => ({
    name: `an ambassador's date that means: ${meaning}`,
    mistake: [inRelation('    from: "2001"\n', '    date: "2001"\n')],
    message:
      /otherwise keep “date” and add (dateMeans: )appointed, credentials, arrived or, if the source does not say, unclear/,
    follow: ([attribute]: string[]) => [
      inRelation('    date: "2001"\n', `    date: "2001"\n    ${attribute}${meaning}\n`),
    ],
  })),
  {
    name: "a mission's date without a meaning",
    mistake: [inRelation("    opened: 2005-03-01\n", "    date: 2005-03-01\n")],
    message: /for a mission, write “(.*?)”, .* instead of “(.*?)” if the source says that this happened then; /,
    follow: ([attribute, date]) => [inRelation(`    ${date}: 2005-03-01\n`, `    ${attribute}: 2005-03-01\n`)],
  },
  {
    name: "a mission's date of unknown meaning",
    mistake: [inRelation("    opened: 2005-03-01\n", "    date: 2005-03-01\n")],
    message: /for a mission, .*; otherwise keep “date” and add (dateMeans: unclear)/,
    follow: ([meaning]) => [inRelation("    date: 2005-03-01\n", `    date: 2005-03-01\n    ${meaning}\n`)],
  },
  {
    name: "a visit before there were relations",
    mistake: [
      inRelation("    date: 2010-08-06\n", '    date: "1991"\n'),
      inRelation("agreement-2010-08-06-nets\n    kind", "agreement-nets\n    kind"),
      inRelation("under: agreement-2010-08-06-nets", "under: agreement-nets"),
      inRelation("foundedOn: agreement-2010-08-06-nets", "foundedOn: agreement-nets"),
      ["ids.txt", "agreement-2010-08-06-nets", "agreement-nets"],
    ],
    message: /1991 is before relations were established \(1992-06-29\); correct the date that is wrong/,
    follow: () => [inRelation('    date: "1991"\n', '    date: "2010"\n')],
  },
  {
    name: "a date after the source",
    mistake: [inRelation("opened: 2005-03-01\n    closed: 2010-01-01", "opened: 2005-03-01\n    closed: 2025-01-01")],
    message:
      /2025-01-01 is later than its source \(list: 2024-01-19\); correct the date, or cite a later source that reports it/,
    follow: () => [inRelation("closed: 2025-01-01", "closed: 2010-01-01")],
  },
  {
    name: "a third state at one end",
    mistake: [inRelation('    donor: "no"', "    donor: se")],
    message: /“donor” and “recipient” must be the two states of no-tj, one in each attribute/,
    follow: () => [inRelation("    donor: se", '    donor: "no"')],
  },
  {
    name: "a company between other states",
    mistake: [inRelation('between: ["no", tj]', 'between: ["no", se]')],
    message: /“between” must name the two states of no-tj/,
    follow: () => [inRelation('between: ["no", se]', 'between: ["no", tj]')],
  },
  {
    name: "a third state that reports",
    mistake: [
      inRelation(
        'turnover\n    amount: { value: "300", currency: USD }\n    reporter: tj',
        'turnover\n    amount: { value: "300", currency: USD }\n    reporter: se',
      ),
    ],
    message:
      /“se” is not one of the two states of no-tj; correct the state; if the data is correct, add this under “exceptions”: (\{ .* \}) \[pair-members: reporter\]$/,
    follow: ([exception = ""]) => [
      inRelation("facts:\n", `exceptions:\n  - ${exception.replace(/<.*>/, "Sweden reported it for both.")}\nfacts:\n`),
    ],
  },
  {
    name: "a body of the other state",
    mistake: [
      inRelation("{ state: tj, body: ministry-tj }", "{ state: tj, body: ministry-no-2 }"),
      [
        "organisations.yml",
        "ministry-tj: {",
        "ministry-no-2: { name: { en: Second Ministry of Norway } }\nministry-tj: {",
      ],
      ["ids.txt", "organisations/ministry-no\n", "organisations/ministry-no\norganisations/ministry-no-2\n"],
      inRelation("organisations: [charity]", "organisations: [charity, ministry-tj]"),
    ],
    message:
      /the name of “ministry-no-2” says that it is a body of Norway, not of Tajikistan; correct “state”, or name another organisation/,
    follow: () => [
      inRelation("body: ministry-no-2 }", "body: ministry-tj }"),
      [
        "organisations.yml",
        "ministry-no-2: { name: { en: Second Ministry of Norway } }",
        "ministry-no-2: { removed: It was a mistake. }",
      ],
    ],
  },
  {
    name: "a guest from the host state",
    mistake: [
      inRelation(
        'people: [{ person: anna-berg, office: foreign-minister, state: "no" }]',
        'people: [{ person: anna-berg, office: foreign-minister, state: "no" }, { organisation: ministry-tj, state: tj }]',
      ),
    ],
    message:
      /“people” lists the guests, who serve Norway according to “guest”; correct “guest” or this “state”, or, if this is a host, remove the entry/,
    also: /but the quotes do not contain “Affairs”; quote words that support “people”, or correct the fact/,
    follow: () => [inRelation(", { organisation: ministry-tj, state: tj }]", "]")],
  },
  {
    name: "a state of the pair among third states",
    mistake: [inRelation("    person: erik-dahl\n", "    person: erik-dahl\n    concurrent: [tj, kz]\n")],
    message: /“concurrent” is for third states; remove (.*) from it/,
    follow: () => [inRelation("concurrent: [tj, kz]", "concurrent: [kz]")],
  },
  {
    name: "a charity as the body of a state",
    mistake: [
      inRelation(
        "{ state: tj, body: ministry-tj }",
        '{ state: tj, body: ministry-tj }\n      - { state: "no", body: charity }',
      ),
    ],
    message: /“charity” has nonState: true, so it signs for no state; write (\{ .* \}) instead/,
    follow: ([party]) => [inRelation('{ state: "no", body: charity }', party ?? "")],
  },
  {
    name: "signatories from one side",
    mistake: [inRelation("      - { state: tj, body: ministry-tj }\n", "      - { organisation: ministry-tj }\n")],
    message:
      /“signatories” must include both states of no-tj or bodies that signed for them, or one of the two and an organisation with nonState: true; add the missing one \((\{ state: )…( \}) if the source names no body\), or remove/,
    follow: ([before, after]) => [
      inRelation(
        "      - { organisation: ministry-tj }\n",
        `      - { organisation: ministry-tj }\n      - ${before}tj${after}\n`,
      ),
    ],
  },
  {
    name: "a signatory alone",
    mistake: [
      inRelation("      - { state: tj, body: ministry-tj }\n", ""),
      inRelation("organisations: [charity]", "organisations: [charity, ministry-tj]"),
    ],
    message: /or remove “signatories” if the source does not say who signed/,
    follow: () => [
      inRelation('    signatories:\n      - { state: "no", body: ministry-no }\n', ""),
      inRelation("organisations: [charity, ministry-tj]", "organisations: [charity, ministry-tj, ministry-no]"),
    ],
  },
  {
    name: "a participant who is a person and an organisation",
    mistake: [
      inRelation(
        "{ person: rustam-nazarov, office: foreign-minister, state: tj }",
        "{ person: rustam-nazarov, organisation: ministry-tj, state: tj }",
      ),
    ],
    message: /this entry has both “person” and “organisation”; write two entries/,
    follow: () => [
      inRelation(
        "{ person: rustam-nazarov, organisation: ministry-tj, state: tj }",
        "{ person: rustam-nazarov, state: tj }\n      - { organisation: ministry-tj, state: tj }",
      ),
    ],
  },
  {
    name: "a participant without a name",
    mistake: [inRelation("by: [{ person: anna-berg }]", 'by: [{ state: "no" }]')],
    message:
      /this entry has neither “person” nor “organisation”; add one or, if the source names nobody, the “(office)” and “state” of the person/,
    follow: ([attribute]) => [
      inRelation('by: [{ state: "no" }]', `by: [{ ${attribute}: foreign-minister, state: "no" }]`),
    ],
  },
  {
    name: "a spelling of no name",
    mistake: [
      inRelation("by: [{ person: anna-berg }]", 'by: [{ office: foreign-minister, state: "no", asWritten: Berg }]'),
    ],
    message: /this entry has “asWritten” but no “person”; add the person, or remove “asWritten”/,
    follow: () => [inRelation(", asWritten: Berg }]", " }]")],
  },
  {
    name: "an organisation with an office",
    mistake: [
      inRelation(
        "by: [{ person: anna-berg }]",
        'by: [{ organisation: charity, office: foreign-minister, state: "no" }]',
      ),
    ],
    message:
      /this entry has “office” and “organisation”, but only a person holds an office; write the organisation and the office-holder as two entries/,
    follow: () => [
      inRelation(
        '{ organisation: charity, office: foreign-minister, state: "no" }',
        '{ organisation: charity }, { office: foreign-minister, state: "no" }',
      ),
    ],
  },
  {
    name: "an office without a state",
    mistake: [inRelation("by: [{ person: anna-berg }]", "by: [{ person: anna-berg, office: foreign-minister }]")],
    message: /this entry has “office” but no “state”; add the state that the office serves/,
    follow: () => [inRelation("office: foreign-minister }]", 'office: foreign-minister, state: "no" }]')],
  },
  {
    name: "a guest without a state",
    mistake: [
      inRelation('state: "no" }]\n    claims:', "}]\n    claims:"),
      inRelation("office: foreign-minister, }]\n", "office: foreign-minister }]\n"),
    ],
    message: /this entry has no “state”; add the state that the guest serves/,
    follow: () => [inRelation("office: foreign-minister }]", 'office: foreign-minister, state: "no" }]')],
  },
  {
    name: "a person listed twice",
    mistake: [inRelation("by: [{ person: anna-berg }]", "by: [{ person: anna-berg }, { person: anna-berg }]")],
    message: /this entry repeats a person listed above; list each person once/,
    follow: () => [inRelation("by: [{ person: anna-berg }, { person: anna-berg }]", "by: [{ person: anna-berg }]")],
  },
  {
    name: "no office at that time",
    mistake: [inRelation("by: [{ person: anna-berg }]", "by: [{ person: anna-berg, atTheTime: true }]")],
    message: /this entry has “atTheTime” but no “office”; add the office held then, or remove “atTheTime”/,
    follow: () => [inRelation("by: [{ person: anna-berg, atTheTime: true }]", "by: [{ person: anna-berg }]")],
  },
  {
    name: "two leaders",
    mistake: [
      inRelation(
        "by: [{ person: anna-berg }]",
        "by: [{ person: anna-berg, leads: true }, { person: rustam-nazarov, leads: true }]",
      ),
    ],
    message:
      /an earlier entry for the same state already has leads: true; keep it on only one member of each delegation/,
    follow: () => [inRelation("rustam-nazarov, leads: true }]", "rustam-nazarov }]")],
  },
  {
    name: "a vacant post with a holder",
    mistake: [inRelation("    person: erik-dahl\n", "    person: erik-dahl\n    vacant: true\n")],
    message: /a post with vacant: true has no holder, but “person” is “erik-dahl”; remove “vacant” or “person”/,
    follow: () => [inRelation("    vacant: true\n", "")],
  },
  {
    name: "a person with two entries",
    mistake: [
      ["people.yml", "erik-dahl: {", "berg: { name: Anna Berg }\nerik-dahl: {"],
      inRelation("by: [{ person: anna-berg }]", "by: [{ person: berg }]"),
    ],
    message:
      /“Anna Berg” is also a name of “(.*)”; keep one entry for this person, and use its key in every fact or, if they are two people, call this one anna-berg-2/,
    also: /“people\/berg” is not recorded yet/,
    follow: ([key]) => [
      inRelation("by: [{ person: berg }]", `by: [{ person: ${key} }]`),
      ["people.yml", "berg: { name: Anna Berg }\n", ""],
    ],
  },
  {
    name: "a namesake",
    mistake: [
      ["people.yml", "erik-dahl: {", "berg: { name: Anna Berg }\nerik-dahl: {"],
      inRelation("by: [{ person: anna-berg }]", "by: [{ person: berg }]"),
    ],
    message: /or, if they are two people, call this one (anna-berg-2)/,
    also: /“people\/berg” is not recorded yet/,
    follow: ([key]) => [
      inRelation("by: [{ person: berg }]", `by: [{ person: ${key} }]`),
      ["people.yml", "\nberg: {", `\n${key}: {`],
    ],
  },
  {
    name: "a transliteration that is missing",
    mistake: [["people.yml", "{ name: Rustam Nazarov }", "{ name: Rustam Nazarov, transliterated: [Cyrl] }"]],
    message: /“(scripts)” has no “(Cyrl)”; add the transliterated name there, or remove “Cyrl” here/,
    follow: ([list, form]) => [
      ["people.yml", "name: Rustam Nazarov,", `name: Rustam Nazarov, ${list}: { ${form}: Рустам Назаров },`],
    ],
  },
  {
    name: "a person who serves both states",
    mistake: [inRelation("by: [{ person: anna-berg }]", "by: [{ person: anna-berg, state: tj }]")],
    message: /“anna-berg” serves Norway in one fact and Tajikistan in another; correct the fact that is wrong/,
    follow: () => [inRelation("by: [{ person: anna-berg, state: tj }]", "by: [{ person: anna-berg }]")],
  },
  {
    name: "a name in another script",
    mistake: [["people.yml", "{ name: Rustam Nazarov }", "{ name: Rustam Nazarov, scripts: { Cyrl: Rustam } }"]],
    message: /“Rustam” has letters that are not Cyrillic; write the name in Cyrillic script only/,
    follow: () => [["people.yml", "Cyrl: Rustam", "Cyrl: Рустам"]],
  },
  {
    name: "two ambassadors on the same day",
    mistake: [
      inRelation(
        "  - id: mission-no-embassy\n",
        '  - id: ambassador-no-berg\n    kind: ambassador\n    sending: "no"\n    receiving: tj\n    person: anna-berg\n    claims: [{ source: other, attested: 2003-01-01 }]\n  - id: mission-no-embassy\n',
      ),
      ["ids.txt", "no-tj/ambassador-no-dahl\n", "no-tj/ambassador-no-berg\nno-tj/ambassador-no-dahl\n"],
    ],
    message:
      /“ambassador-no-dahl” is attested in the same post on 2003-01-01; remove one of the two claims, or add “(attested)” with the day that the claim is about, or with an open date such as (\.\.\/)2019-08/,
    follow: ([attribute, until]) => [
      inRelation("{ source: other, attested: 2003-01-01 }", `{ source: other, ${attribute}: ${until}2003-01-01 }`),
    ],
  },
  {
    name: "recognition after the relations",
    mistake: [
      inRelation(
        "  - id: mission-no-embassy\n",
        `  - id: recognition-1993\n    kind: recognition\n    date: "1993"\n    claims: [list]\n  - id: mission-no-embassy\n`,
      ),
      ["ids.txt", "no-tj/statement-", "no-tj/recognition-1993\nno-tj/statement-"],
    ],
    message:
      /1993 is after .*, but states are recognised before that; correct the date or, if the source says so, add (suspect: \{ because: \{ en: )…( \} \}) with an explanation for readers/,
    follow: ([before, after]) => [
      inRelation('    date: "1993"\n', `    date: "1993"\n    ${before}It is probably a misprint.${after}\n`),
    ],
  },
  {
    name: "trade without a figure",
    mistake: [inRelation('    amount: { value: "200", currency: USD }\n', "")],
    message: /the trade fact has no “amount”; add it or, if the source gives no figure, say in “(text)” what it states/,
    follow: ([attribute]) => [
      inRelation("    measure: imports\n", `    measure: imports\n    ${attribute}: { en: Imports grew. }\n`),
    ],
  },
  {
    name: "a legal framework without contents",
    mistake: [
      inRelation(
        "  - id: mission-no-embassy\n",
        "  - id: legal-framework\n    kind: legal-framework\n    claims: [list]\n  - id: mission-no-embassy\n",
      ),
      ["ids.txt", "no-tj/meeting-", "no-tj/legal-framework\nno-tj/meeting-"],
    ],
    message: /the legal framework has neither “status” nor “(documents)”; add what the source gives/,
    follow: ([attribute]) => [
      inRelation("    kind: legal-framework\n", `    kind: legal-framework\n    ${attribute}: 7\n`),
    ],
  },
  {
    name: "a bound without a number",
    mistake: [inRelation("    inForce: 2011-01-01\n", "    inForce: 2011-01-01\n    bound: about\n")],
    message: /“bound” belongs to “documents”, which the fact lacks; add “(documents)”, or remove “bound”/,
    follow: ([documents]) => [inRelation("    bound: about\n", `    ${documents}: 3\n    bound: about\n`)],
  },
  {
    name: "several agreements that are counted",
    mistake: [
      inRelation("    inForce: 2011-01-01\n", "    inForce: 2011-01-01\n    documents: 2\n    several: true\n"),
    ],
    message: /“documents” already says that there are several documents; remove “several”/,
    follow: () => [inRelation("    several: true\n", "")],
  },
];
