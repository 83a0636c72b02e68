import { describe, expect, test } from "vitest";
import { xmlItem } from "../../../data/import/archive/item.ts";
import { parseXml } from "../../../data/import/archive/xml.ts";
import { hashOf } from "../../../data/model/release/documents.ts";

const xml = `<?xml version="1.0" encoding="UTF-8"?>
<visits>
    <visit>
        <id>7</id>
        <from id="northland">North &amp; Land</from>
        <note/>
        <p>Came on <date when="1990">May 1,
            1990</date>, by sea.</p>
    </visit>
</visits>
`;

const record = () => xmlItem(parseXml("a.xml", xml).children[0] as never, "a.xml", "7");

test("a record has its bytes, its line and a field for each element and attribute", () => {
  const item = record();
  expect(item.line).toBe(3);
  expect(item.fields).toEqual([
    { field: "id", value: "7" },
    { field: "from/@id", value: "northland" },
    { field: "from", value: "North & Land" },
    { field: "note", value: "" },
    { field: "p", value: "Came on May 1, 1990, by sea." },
  ]);
  const bytes = xml.slice(xml.indexOf("<visit>"), xml.indexOf("</visit>") + "</visit>".length);
  expect(item.cite([{ field: "from", proves: ["guest"] }])).toEqual({
    file: "a.xml",
    id: "7",
    sha256: hashOf(bytes),
    fields: [{ field: "from", value: "North & Land", proves: ["guest"] }],
  });
});

test("fields without a value are not cited, and of prose only the words that were read", () => {
  expect(
    record().cite([
      { field: "note", proves: ["text"] },
      { field: "p", proves: ["date"], words: "May 1, 1990" },
    ]).fields,
  ).toEqual([{ field: "p", value: "May 1, 1990", proves: ["date"] }]);
});

describe("refuses", () => {
  test.each([
    ["a truncated file", xml.slice(0, 150), /^a\.xml:\d+: the XML is not well-formed \(.+\); nothing was imported/],
    ["a mismatched tag", "<a><b></a></b>", /^a\.xml:1: the XML is not well-formed/],
    ["an HTML entity", "<a>&eacute;</a>", /^a\.xml:1: the XML is not well-formed/],
    [
      "another encoding",
      '<?xml version="1.0" encoding="ISO-8859-1"?><a/>',
      /^a\.xml:1: the file declares the encoding ISO-8859-1/,
    ],
    ["an empty file", "", /^a\.xml:1: /],
  ])("%s", (_, text, message) => {
    expect(() => parseXml("a.xml", text)).toThrow(message);
  });
});
