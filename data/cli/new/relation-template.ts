import { stateNames } from "../../labels/generated.ts";
import { type PairId, statesOf } from "../../model/states/pair.ts";

/** The fact that every file begins with, where nothing is known yet. */
export const unknownEstablishment = `  - id: establishment
    kind: establishment
    date: "<fill in the date, such as 1992 or 1992-06-29>"
    claims:
      - source: <fill in the id of a source in data/sources>
        quotes: # leave them out where the source's text is not held
          - <fill in the source's words, exactly>
`;

/**
 * A new file of a relation: one fact, and an example of everything else, commented out. What is to be filled in is refused by the
 * check until it is.
 * @param establishment the first fact in YAML, as an entry of `facts`
 */
export function relationTemplate(pair: PairId, establishment: string): string {
  const names = statesOf(pair).map((code) => stateNames.en[code] ?? code);
  // Written so as every other file does: no is Norway here, and false to some readers of YAML.
  const [a, b] = statesOf(pair).map((code) => (code === "no" ? '"no"' : code));
  return `# yaml-language-server: $schema=../../dist/schema/relation.json
## ${names.join(" – ")}. How to read a source into facts: docs/editing.md
## Fill in what stands in <fill in …>. Uncomment (take away "# ") what the sources tell, and delete the rest.

# people:
#   <fill in a key, such as knut-vollebaek>:
#     name: <fill in the name in Latin script>
#     gender: <fill in m or f, or leave gender out where no source tells>

# organisations:
#   <fill in a key, such as foreign-ministry-no>:
#     name:
#       en: <fill in the organisation's name>
#     nonState: true # only for one that is no body of a state or of states

facts:
${establishment}
#   - id: <fill in recognition- and the date, such as recognition-1992-01-02>
#     kind: recognition
#     date: "<fill in the day of the recognition>"
#     by: ${a} # by and of only where the source says who recognised whom
#     of: ${b}
#     claims: [<fill in the id of a source>]

#   - id: <fill in ambassador-, the sending state and a name, such as ambassador-no-kvistad>
#     kind: ambassador
#     sending: ${a}
#     receiving: ${b}
#     person: <fill in a key of people, or leave person out where the source names nobody>
#     office: ambassador-extraordinary-plenipotentiary # only where the source gives the title in full
#     residence: <fill in a city of data/model/states/cities.ts, such as vienna>
#     from: "<fill in the date since when, only where a source gives it>"
#     until: "<fill in the date until when, only where a source gives it>"
#     claims:
#       - source: <fill in the id of a source>
#         attested: "<fill in the day for which the source vouches, only where it is not the source's date>"

#   - id: <fill in mission-, the sending state and a word, such as mission-no-embassy>
#     kind: mission
#     sending: ${a}
#     receiving: ${b}
#     type: embassy # or consulate-general, consulate, honorary-consulate, representation
#     city: <fill in the city of the mission>
#     opened: "<fill in the date of its opening>"
#     claims: [<fill in the id of a source>]

#   - id: <fill in visit-, the date and a name, such as visit-2012-11-gul>
#     kind: visit
#     date: "<fill in the date of the visit>"
#     guest: ${a}
#     host: ${b}
#     rank: working # or official, state; only where the source names it
#     people:
#       - person: <fill in a key of people>
#         office: foreign-minister # the office held then; all of them are in data/model/facts/offices.ts
#         state: ${a}
#         asWritten: <fill in the name as the source spells it, only where that differs>
#     place: <fill in the city of the visit, only where a source gives it>
#     occasion: { en: <fill in the occasion> }
#     claims:
#       - <fill in the id of a source that says all of this>
#       - source: <fill in the id of a source that says it differently>
#         says: { date: "<fill in the other date>" }
#         omits: [rank, people] # what this source is silent on
#     follows:
#       source: <fill in the id of the source that the fact follows>
#       because: <fill in why>
#     note: <fill in what other editors should know, or leave note out>

#   - id: <fill in meeting-, the date and names, such as meeting-2018-12-06-muhriddin-soreide>
#     kind: meeting
#     date: "<fill in the date of the meeting>"
#     people:
#       - { person: <fill in a key of people>, office: foreign-minister, state: ${a} }
#       - { organisation: <fill in a key of organisations> }
#     place: <fill in the city of the meeting, only where a source gives it>
#     topics:
#       - en: <fill in a topic>
#     claims: [<fill in the id of a source>]

#   - id: <fill in statement-, the date and a word, such as statement-2015-04-20-hydropower>
#     kind: statement
#     date: "<fill in the date of the statement>"
#     at: <fill in the id of the meeting, or leave at out>
#     text: { en: <fill in a short sentence> }
#     claims: [<fill in the id of a source>]

#   - id: <fill in agreement-, the date and a word, such as agreement-2010-08-06-mine-clearance>
#     kind: agreement
#     type: agreement # or treaty, memorandum, declaration, exchange-of-notes, protocol
#     date: "<fill in the date of signing>"
#     inForce: "<fill in the date since when it is in force>"
#     title: { en: <fill in the title as the source gives it> }
#     signatories:
#       - { state: ${a}, body: <fill in which of organisations signed for it> }
#       - { organisation: <fill in a key of organisations> } # no body of a state
#     claims: [<fill in the id of a source>]

#   - id: <fill in aid-, the date and a word, such as aid-2010-mine-clearance>
#     kind: aid
#     date: "<fill in the date of the aid>"
#     donor: ${a}
#     recipient: ${b}
#     amount: { value: "<fill in digits alone>", currency: <fill in three letters of ISO 4217> }
#     purpose: { en: <fill in what it is for> }
#     under: <fill in the id of the agreement, or leave under out>
#     claims: [<fill in the id of a source>]

#   - id: <fill in trade-, the year and a word, such as trade-2023-turnover>
#     kind: trade
#     date: "<fill in the period, such as 2023 or 2023-01/2023-11>"
#     measure: turnover # or exports, imports, as the reporter sees them
#     amount: { value: "<fill in digits alone>", currency: <fill in three letters of ISO 4217> }
#     reporter: ${a}
#     claims: [<fill in the id of a source>]

#   - id: <fill in company- and its name, such as company-tajikhydro>
#     kind: company
#     name: <fill in the company's name>
#     type: joint-venture
#     between: [${a}, ${b}]
#     operatesIn: ${b}
#     foundedOn: <fill in the id of the agreement that it was founded on, or leave foundedOn out>
#     claims: [<fill in the id of a source>]

#   - id: <fill in cooperation- and with whom, such as cooperation-ebrd>
#     kind: cooperation
#     company: <fill in the id of the company fact that takes part, or leave company out>
#     organisations: [<fill in a key of organisations>]
#     claims: [<fill in the id of a source>]

#   - id: legal-framework
#     kind: legal-framework
#     status: established # or being-restored, not-fully-established
#     claims: [<fill in the id of a source>]

# removed: # facts that were published once, and are so no more
#   - id: <fill in the id of the fact that went>
#     reason: <fill in why it went>
#     movedTo: <fill in the id of the fact that says it now, or leave movedTo out>

# exceptions: # findings of the check that are right as they are
#   - rule: <fill in the name of the rule, from data/rules/rules.ts>
#     id: <fill in the id of the fact that it finds>
#     reason: <fill in why it is right as it is>
`;
}
