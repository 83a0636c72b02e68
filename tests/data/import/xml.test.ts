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

test("an element has the line on which its start tag begins", () => {
  const { children } = parseXml("a.xml", '<a>\n<b\n  c="1"\n/>\n<d/></a>');
  expect(children.map(({ line }) => line)).toEqual([2, 5]);
});

test("text between the fields of a record is refused, with its line", () => {
  const text = "<visit>\n<id>7</id>\n<!-- A comment. -->\nlost &amp;\n gone\n<from/>\n</visit>";
  expect(() => xmlItem(parseXml("a.xml", text), "a.xml", "7")).toThrow(
    "a.xml:4: the record “7” has the text “lost & gone” between its fields; nothing was imported",
  );
  expect(() => xmlItem(parseXml("a.xml", "<visit>lost</visit>"), "a.xml", "7")).toThrow("a.xml:1: ");
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
  test.each<[string, string, RegExp]>([
    ["a truncated file", xml.slice(0, 150), /^a\.xml:\d+: the XML is not well-formed \(.+\); nothing was imported/],
    ["a mismatched tag", "<a><b></a></b>", /^a\.xml:1: the XML is not well-formed/],
    ["an HTML entity", "<a>&eacute;</a>", /^a\.xml:1: the XML is not well-formed/],
    ["a second root element", "<a/>\n<b/>", /^a\.xml:2: the XML is not well-formed \(a second root element\)/],
    ["text after the root element", "<a/>\n<![CDATA[b]]>", /^a\.xml:2: the XML is not well-formed/],
    [
      "an attribute that occurs twice",
      '<a>\n<b c="1" d="c=\'2\'"/><b c="1"\n  c = \'2\'/></a>',
      /^a\.xml:2: the XML is not well-formed \(the attribute “c” occurs twice\)/,
    ],
    ["a tag within a value", '<a b="1>\n<c d="/>', /^a\.xml:1: the XML is not well-formed \(“<” in a start tag\)/],
    ["a null character", "<a>\n\u0000</a>", /^a\.xml:2: the XML is not well-formed \(the character U\+0000\)/],
    ["a control character", "<a>\n<!-- \u001b --></a>", /^a\.xml:2: .+ \(the character U\+001B\)/],
    ["a reference to a null character", "<a>\n&#0;</a>", /^a\.xml:2: the XML is not well-formed/],
    ...["", " "].map((space): [string, string, RegExp] => [
      `another encoding${space && ", with spaces"}`,
      `<?xml version="1.0" encoding${space}=${space}"ISO-8859-1"?><a/>`,
      /^a\.xml:1: the file declares the encoding ISO-8859-1/,
    ]),
    ["an empty file", "", /^a\.xml:1: /],
    [
      "elements nested too deeply",
      "\n<a>".repeat(100_000),
      /^a\.xml:102: elements are nested more than 100 levels deep/,
    ],
  ])("%s", (_, text, message) => {
    expect(() => parseXml("a.xml", text)).toThrow(message);
  });
});
