// A page counts as evidence of its publisher, so its host must be one that the publisher is known to use.
import { expect, test } from "vitest";
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
      `data/sources/pages.yml:1: page: “${host}” is not a host of “mfa”; correct the URL or the publisher or, if the publisher uses this host too, add it in data/sources/publishers.yml`,
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
  expect(problemsWith("mfa: { en: Ministry }\n", "https://mfa.tj/no")).toEqual([
    "data/sources/publishers.yml:1: mfa: the hosts of its pages are missing; add them, such as hosts: [mfa.tj]",
  ]);
});

test("a publisher needs a name, and hosts without anything around them", () => {
  const [problem] = problemsWith("mfa: { hosts: [mfa.tj] }\n", "https://mfa.tj/no");
  expect(problem).toContain("must have a text in at least one language");
  const [other] = problemsWith("mfa: { en: Ministry, hosts: [https://mfa.tj/] }\n", "https://mfa.tj/no");
  expect(other).toContain("must be a host without https:// and www., such as mfa.tj");
});
