import { stringify } from "yaml";
import { stateNames } from "../../labels/generated.ts";
import { type PairId, statesOf } from "../../model/states/pair.ts";

/** Returns an entry of establishments.yml as a YAML item of `facts`. */
export function establishmentFact(attributes: Record<string, unknown>): string {
  const yaml = stringify([{ id: "establishment", kind: "establishment", ...attributes }], { lineWidth: 0 });
  return yaml.replace(/^(?=.)/gm, "  ");
}

/** The first fact of a new file, to be filled in. */
export const unknownEstablishment = `  - id: establishment
    kind: establishment
    date: "<fill in the date, such as 1992 or 1992-06-29>"
    claims:
      - source: <fill in the id of a source in data/sources>
        quotes: # remove “quotes” if data/sources has no text of the source
          - <fill in the source's exact words>
`;

/**
 * Returns the contents of a new relation file: the first fact, and a commented-out example of everything else. The
 * check rejects it until it is filled in.
 * @param establishment the first fact in YAML, as an item of `facts`
 */
export function relationTemplate(pair: PairId, establishment: string): string {
  const names = statesOf(pair).map((code) => stateNames.en[code] ?? code);
  // Quote "no" for Norway, as in every other file: some YAML parsers read it as false.
  const [a, b] = statesOf(pair).map((code) => (code === "no" ? '"no"' : code));
  return `# yaml-language-server: $schema=../../dist/schema/relation.json
## ${names.join(" – ")}. How to turn a source into facts: docs/editing.md
## Replace every <fill in …>. Uncomment what your sources support (remove the leading "# "), and delete the rest.
## People, organisations and cities are in data/people.yml, data/organisations.yml and data/cities.yml, which all relations share; add them there.

facts:
${establishment}
#   - id: <fill in recognition- and the date, such as recognition-1992-01-02>
#     kind: recognition
#     date: "<fill in the day of the recognition>"
#     by: ${a} # keep “by” and “of” only if the source says who recognised whom
#     of: ${b}
#     claims: [<fill in the id of a source>]

#   - id: <fill in ambassador-, the sending state and a name, such as ambassador-no-kvistad>
#     kind: ambassador
#     sending: ${a}
#     receiving: ${b}
#     person: <fill in a key from data/people.yml, or remove this line if the source names nobody>
#     office: ambassador-extraordinary-plenipotentiary # only if the source gives the full title
#     residence: <fill in a key from data/cities.yml, such as vienna; or, if the source only names a country, its code>
#     from: "<fill in the start of the term, or remove this line if no source gives it>"
#     until: "<fill in the end of the term, or remove this line if no source gives it>"
#     claims:
#       - source: <fill in the id of a source>
#         attested: "<fill in the day that the claim is about, or remove this line if it is the source's date>"

#   - id: <fill in mission-, the sending state and a word, such as mission-no-embassy>
#     kind: mission
#     sending: ${a}
#     receiving: ${b}
#     type: embassy # or legation, high-commission, consulate-general, consulate, honorary-consulate, representation
#     city: <fill in the city, a key from data/cities.yml>
#     opened: "<fill in the opening date; if the source does not say what its date refers to, write “date” and dateMeans: unclear>"
#     claims: [<fill in the id of a source>]

#   - id: <fill in visit-, the date and a name, such as visit-2012-11-gul>
#     kind: visit
#     date: "<fill in the date of the visit>"
#     guest: ${a}
#     host: ${b}
#     rank: working # or official-working, official, state; only if the source gives it
#     people:
#       - person: <fill in a key from data/people.yml>
#         office: foreign-minister # the office held at the time; data/model/facts/offices.ts lists all offices
#         state: ${a}
#         asWritten: <fill in the name as the source spells it, or remove this line if the spelling is the same>
#       - { office: foreign-minister, state: ${a} } # somebody the source does not name
#     place: <fill in the city of the visit (a key from data/cities.yml), or remove this line if no source gives it>
#     occasion: { en: <fill in the occasion> }
#     claims:
#       - <fill in the id of a source that says all of this>
#       - source: <fill in the id of a source that says it differently>
#         says: { date: "<fill in the other date>" }
#         omits: [rank, people] # attributes that this source does not mention
#     follows:
#       source: <fill in the id of the source that the fact follows>
#       because: { en: <fill in why the fact follows it> }
#     remark: { en: "<fill in a remark for readers on how you read the source, or remove this line>" }

#   - id: <fill in meeting-, the date and names, such as meeting-2018-12-06-muhriddin-soreide>
#     kind: meeting
#     date: "<fill in the date of the meeting>"
#     people:
#       - { person: <fill in a key from data/people.yml>, office: foreign-minister, state: ${a} }
#       - { organisation: <fill in a key from data/organisations.yml> }
#     place: <fill in the city of the meeting (a key from data/cities.yml), or remove this line if no source gives it>
#     topics:
#       - en: <fill in a topic>
#     claims: [<fill in the id of a source>]

#   - id: <fill in statement-, the date and a word, such as statement-2015-04-20-hydropower>
#     kind: statement
#     date: "<fill in the date of the statement>"
#     at: <fill in the id of the meeting, or remove this line>
#     text: { en: <fill in a short sentence> }
#     claims: [<fill in the id of a source>]

#   - id: <fill in agreement-, the date and a word, such as agreement-2010-08-06-mine-clearance>
#     kind: agreement
#     type: agreement # or treaty, memorandum, declaration, exchange-of-notes, protocol
#     date: "<fill in the date of signing>"
#     inForce: "<fill in the date of entry into force, or remove this line if no source gives it>"
#     title: { en: <fill in the title as the source gives it> }
#     signatories: # remove this if the source does not say who signed; leave out “body” if it only names the state
#       - { state: ${a}, body: <fill in the key of the organisation that signed for the state> }
#       - { organisation: <fill in a key from data/organisations.yml> } # not a body of a state
#     claims: [<fill in the id of a source>]

#   - id: <fill in aid-, the date and a word, such as aid-2010-mine-clearance>
#     kind: aid
#     date: "<fill in the date of the aid>"
#     donor: ${a}
#     recipient: ${b}
#     amount: { value: "<fill in the number in digits>", currency: <fill in the ISO 4217 code> } # add “bound: about” (or at-least, at-most, more-than, less-than) if the amount is not exact
#     purpose: { en: <fill in the purpose> }
#     under: <fill in the id of the agreement, or remove this line>
#     claims: [<fill in the id of a source>]

#   - id: <fill in trade-, the year and a word, such as trade-2023-turnover>
#     kind: trade
#     date: "<fill in the period, such as 2023 or 2023-01/2023-11>"
#     measure: turnover # or exports, imports, as seen by the reporter
#     amount: { value: "<fill in the number in digits>", currency: <fill in the ISO 4217 code> } # add “bound: about” (or at-least, at-most, more-than, less-than) if the amount is not exact
#     reporter: ${a}
#     claims: [<fill in the id of a source>]

#   - id: <fill in company- and its name, such as company-tajikhydro>
#     kind: company
#     name: <fill in the company's name>
#     type: joint-venture
#     between: [${a}, ${b}]
#     operatesIn: ${b}
#     foundedOn: <fill in the id of the agreement under which it was founded, or remove this line>
#     claims: [<fill in the id of a source>]

#   - id: <fill in cooperation- and the partner, such as cooperation-ebrd>
#     kind: cooperation
#     company: <fill in the id of the company that takes part, or remove this line>
#     organisations: [<fill in a key from data/organisations.yml>]
#     claims: [<fill in the id of a source>]

#   - id: legal-framework
#     kind: legal-framework
#     status: established # or being-restored, not-fully-established; remove this line if the source only counts documents
#     documents: 12 # only if the source counts them
#     bound: more-than # or about, at-least, at-most, less-than; remove this line if the number is exact
#     claims: [<fill in the id of a source>]

# removed: # facts that were recorded and then removed
#   - id: <fill in the id of the removed fact>
#     reason: <fill in why it was removed>
#     movedTo: <fill in the id of the fact that replaces it, or remove this line>

# exceptions: # facts that are correct although the check reports them
#   - rule: <fill in the name of the rule, which the check shows in [brackets]>
#     id: <fill in the id of the fact that it reports>
#     attribute: <fill in the attribute, shown after the rule>
#     reason: <fill in why it is right>

## Facts that were imported are in data/imported/relations/${pair}.json, if there are any. Do not write them again here.
## To add something to one of them, write its id, such as visit-1990-05-made, under “imported”; see docs/import.md:
## imported:
##   visit-1990-05-made:
##     remark: { en: A remark for readers }
`;
}
