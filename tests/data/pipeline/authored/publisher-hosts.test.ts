// A page counts as evidence of its publisher, so its host must be one that the publisher is known to use.
import { describe, expect, test } from "vitest";
import { committedProject } from "../../projects/committed-project.ts";
import { problemsIn } from "../../projects/project-copy.ts";

const publishers = "mfa: { en: Ministry, hosts: [mfa.tj, mid.tj] }\n";

function problemsWith(list: string, url: string): string[] {
  const page = `- { id: page, kind: ministry, publisher: mfa, date: 2024-01-19, url: "${url}" }\n`;
  return problemsIn(committedProject({ "sources/publishers.yml": list, "sources/pages.yml": page }));
}

test.each(["https://mfa-tj.example/no", "https://evil-mfa.tj/", "https://mfa.tj.evil.example/"])(
  "%s is not a page of the publisher",
  (url) => {
    const { host } = new URL(url);
    expect(problemsWith(publishers, url)).toEqual([
      `data/sources/pages.yml:1: page: “${host}” is not a host of “mfa”; correct “url” or “publisher”, or add the host to the publisher in data/sources/publishers.yml if it belongs there`,
    ]);
  },
);

test.each(["https://mfa.tj/no", "https://www.mfa.tj/no", "https://en.mid.tj:8443/"])(
  "%s is a page of the publisher",
  (url) => {
    expect(problemsWith(publishers, url)).toEqual([]);
  },
);

test("a publisher with pages names its hosts", () => {
  const list = (more = "") => `mfa: { en: Ministry${more} }\n`;
  const [problem = "", ...others] = problemsWith(list(), "https://www.mfa.tj/no");
  expect(problem).toBe(
    "data/sources/publishers.yml:1: mfa: this publisher has no “hosts”; add hosts: [mfa.tj] if “mfa.tj” (the host of the source “page”) belongs to it, or else remove “publisher” from that source",
  );
  expect(others).toEqual([]);
  expect(problemsWith(list(`, ${/add (hosts: \[.*?\])/.exec(problem)?.[1]}`), "https://www.mfa.tj/no")).toEqual([]);
});

describe("a page belongs to the publisher whose host it is at", () => {
  const list = "mfa-kz: { en: Kazakh ministry }\nmfa-tj: { en: Tajik ministry, hosts: [mfa.tj] }\n";
  /** Returns the problems of a page, and of a second one that is right. */
  const problemsOf = (page: string, publishers = list) =>
    problemsIn(
      committedProject({
        "relations/establishments.yml": "no-tj: { date: 1992-06-29, claims: [page, right, third] }\n",
        "ids.txt": "no-tj/establishment\nsources/page\nsources/right\nsources/third\n",
        "sources/publishers.yml": publishers,
        "sources/pages.yml": [
          `- { id: page, kind: ministry, date: 2024-01-19, title: { en: Page }, ${page} }`,
          "- { id: right, kind: ministry, publisher: mfa-tj, date: 2024-01-19, url: https://mfa.tj/right }",
          "- { id: third, kind: ministry, publisher: mfa-kz, date: 2024-01-19, title: { en: Page } }",
          "",
        ].join("\n"),
      }),
    );

  test.each([
    ["url: https://mfa.tj/no", "", "url"],
    ["url: https://WWW.MFA.TJ/no", "", "url"],
    ["url: https://en.mfa.tj./no", "", "url"],
    ["address: http://mfa.tj/no", "", "address"],
    ["address: mfa.tj/no", "", "address"],
    ["url: https://mfa.tj/no", "mfa-kz", "url"],
    ["address: http://mfa.tj/no", "mfa-kz", "address"],
  ])("%s of publisher “%s” is a page of mfa-tj", (place, publisher, attribute) => {
    const [problem = "", ...others] = problemsOf(publisher ? `publisher: ${publisher}, ${place}` : place);
    expect(problem).toMatch(
      new RegExp(
        `^data/sources/pages\\.yml:1: page: “(en\\.)?mfa\\.tj” is a host of “mfa-tj”${publisher && ", not of “mfa-kz”"}; write publisher: mfa-tj, or correct “${attribute}”$`,
      ),
    );
    expect(others).toEqual([]);
    expect(problemsOf(`publisher: mfa-tj, ${place}`)).toEqual([]);
  });

  test("an address that is not https counts too, unless it is no host", () => {
    expect(problemsOf("publisher: mfa-tj, address: http://mfa.kz/no")).toEqual([
      "data/sources/pages.yml:1: page: “mfa.kz” is not a host of “mfa-tj”; correct “address” or “publisher”, or add the host to the publisher in data/sources/publishers.yml if it belongs there",
    ]);
    expect(problemsOf("publisher: mfa-tj, address: 'Archive, shelf 3.1'")).toEqual([]);
  });

  test("the longest host counts", () => {
    const gov =
      "mfa-kz: { en: Kazakh ministry, hosts: [gov.tj] }\nmfa-tj: { en: Tajik ministry, hosts: [mfa.tj, mfa.gov.tj] }\n";
    expect(problemsOf("publisher: mfa-kz, url: https://stat.gov.tj/", gov)).toEqual([]);
    expect(problemsOf("publisher: mfa-tj, url: https://mfa.gov.tj/", gov)).toEqual([]);
    expect(problemsOf("publisher: mfa-kz, url: https://mfa.gov.tj/", gov)[0]).toMatch(
      /“mfa\.gov\.tj” is a host of “mfa-tj”/,
    );
  });

  test("a host belongs to one publisher, and to a state that its name names", () => {
    const both = list.replace("Kazakh ministry", "Ministry of Kazakhstan, hosts: [mfa.tj]");
    expect(problemsOf("publisher: mfa-kz, url: https://mfa.tj/no", both)).toEqual(
      expect.arrayContaining([
        "data/sources/publishers.yml:1: mfa-kz: “mfa.tj” is under the domain of Tajikistan, but the publisher is named after Kazakhstan; remove the host, or correct the name",
        "data/sources/publishers.yml:2: mfa-tj: “mfa.tj” is also a host of “mfa-kz”; remove it from one of the two",
      ]),
    );
    for (const host of ["embassy.kz", "embassy.tj", "embassy.info", "embassy.io"]) {
      const embassy = list.replace("Kazakh ministry", `Embassy of Kazakhstan in Tajikistan, hosts: [${host}]`);
      expect(problemsOf(`publisher: mfa-kz, url: https://${host}/`, embassy)).toEqual([]);
    }
  });
});

test("a publisher needs a name, and hosts without anything around them", () => {
  const [problem] = problemsWith("mfa: { hosts: [mfa.tj] }\n", "https://mfa.tj/no");
  expect(problem).toContain("must have a text in at least one language");
  const [other] = problemsWith("mfa: { en: Ministry, hosts: [https://mfa.tj/] }\n", "https://mfa.tj/no");
  expect(other).toContain("must be a host without https:// and www., such as mfa.tj");
});
