// A made-up archive in the form of the archive of US chiefs of mission. Its people are fictitious; its states are real.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../../temporary-folder.ts";

interface Chief {
  id: string;
  person: string;
  role?: string;
  territory?: string;
  appointed?: string;
  appointedNote?: string;
  arrived?: string;
  started?: string;
  startedNote?: string;
  ended?: string;
  endedNote?: string;
}

/** Returns the record of an appointment. */
export function chief({ id, person, role = "ambassador-e-p", territory = "norway", ...dates }: Chief): string {
  const {
    appointed = "",
    appointedNote = "",
    arrived = "",
    started = "",
    startedNote = "",
    ended = "",
    endedNote = "",
  } = dates;
  return `<chief>
      <id>${id}</id>
      <person-id>${person}</person-id>
      <role-title-id>${role}</role-title-id>
      <contemporary-territory-id>${territory}</contemporary-territory-id>
      <appointed><date>${appointed}</date><note>${appointedNote}</note></appointed>
      <arrived><date>${arrived}</date><note/></arrived>
      <started><date>${started}</date><note>${startedNote}</note></started>
      <ended><date>${ended}</date><note>${endedNote}</note></ended>
      <note>A made-up remark that must not be copied.</note>
      <created-by>nobody</created-by>
      <created-date>2010-05-20</created-date>
      <last-modified-by>nobody</last-modified-by>
      <last-modified-date>2020-10-06</last-modified-date>
    </chief>`;
}

const mission = (territory: string, chiefs: readonly string[], nominees: readonly string[] = []) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<country-mission>
  <territory-id>${territory}</territory-id>
  <chiefs>
    ${chiefs.join("\n    ")}
  </chiefs>
  <other-nominees>${nominees.join("")}</other-nominees>
</country-mission>
`;

const person = (id: string, forename: string, surname: string, more = "") =>
  `<person><id>${id}</id><persName><surname>${surname}</surname><forename>${forename}</forename>${more}</persName></person>\n`;

/** Files of the archive, by path. */
export const pocomFiles = {
  "pocom/missions-countries/norway.xml": mission(
    "norway",
    [
      chief({
        id: "no-1906-made-01",
        person: "made-ann",
        role: "envoy-extraordinary-minister-plenipotentiary",
        appointed: "1906-06-22",
        started: "1906-08-13",
        startedNote: "On or about",
        ended: "1911-05",
        endedNote: "Left post on or soon after",
      }),
      chief({
        id: "no-1911-inte-01",
        person: "interim-ian",
        role: "charge-daffaires-ad-interim",
        started: "1911-06-01",
      }),
      chief({
        id: "no-1945-ficta-01",
        person: "ficta-ben",
        appointed: "1945-01-02",
        started: "1945-02-03",
        ended: "1950-04-05",
      }),
      chief({
        id: "no-1950-made-01",
        person: "made-cleo",
        appointed: "1950-04-06",
        started: "1950-07-08",
        startedNote: "Embassy Oslo reestablished on",
      }),
      chief({ id: "no-2019-late-01", person: "late-dan", appointed: "2019-01-07", arrived: "2019-03-11" }),
      chief({ id: "no-2020-none-01", person: "none-eva", appointed: "2020-01-01" }),
    ],
    [chief({ id: "no-2000-decl-01", person: "declined-fay", appointed: "2000-01-01" })],
  ),
  "pocom/missions-countries/sweden.xml": mission("sweden", [
    chief({
      id: "se-1945-ficta-01",
      person: "ficta-ben",
      territory: "sweden",
      appointed: "1945-01-02",
      started: "1945-03-01",
    }),
  ]),
  "pocom/missions-countries/texas.xml": mission("texas", [
    chief({
      id: "xc-1837-made-01",
      person: "made-ann",
      role: "charge-daffaires",
      territory: "texas",
      started: "1837-10-23",
    }),
  ]),
  "pocom/missions-countries/korea.xml": mission("korea", [
    chief({
      id: "kr-1883-made-01",
      person: "made-ann",
      role: "minister-resident",
      territory: "joseon-dynasty-1910",
      started: "1883-05-20",
    }),
  ]),
  "pocom/people/d/declined-fay.xml": person("declined-fay", "Fay", "Declined"),
  "pocom/people/f/ficta-ben.xml": person(
    "ficta-ben",
    "Ben van der",
    "O’Ficta-Née",
    "<genName>Jr.</genName><altname>Ben F.</altname>",
  ),
  "pocom/people/i/interim-ian.xml": person("interim-ian", "Ian", "Interim"),
  "pocom/people/l/late-dan.xml": person("late-dan", "Dan (Daniel)", "Late"),
  "pocom/people/m/made-ann.xml": person("made-ann", "Ann", "Made"),
  "pocom/people/m/made-cleo.xml": person("made-cleo", "Cleo", "Made"),
  "pocom/people/n/none-eva.xml": person("none-eva", "Eva", "None"),
  "pocom/concurrent-appointments/1945-ficta-01.xml": `<concurrent-appointments>
  <id>1945-ficta-01</id>
  <person-id>ficta-ben</person-id>
  <resident-at><locale-id>stockholm</locale-id><contemporary-territory-id>sweden</contemporary-territory-id></resident-at>
  <chief-id>no-1945-ficta-01</chief-id>
  <chief-id>se-1945-ficta-01</chief-id>
</concurrent-appointments>
`,
  "pocom/roles-country-chiefs/ambassador-e-p.xml": `<role mode="active"><id>ambassador-e-p</id><class>chief</class><names><singular>Ambassador</singular><plural>Ambassadors</plural></names></role>\n`,
};

/** Writes the archive, with some files replaced or, if their content is null, left out, into a folder that is removed after the test. */
export function pocomArchive(files: Readonly<Record<string, string | Uint8Array | null>> = {}): string {
  const root = temporaryFolder();
  for (const [file, text] of Object.entries({ ...pocomFiles, ...files })) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}
