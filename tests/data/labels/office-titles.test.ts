import { expect, test } from "vitest";
import { officeTitle, officeTitles } from "../../../data/labels/names/office-titles.ts";
import { offices } from "../../../data/model/facts/offices.ts";

/** Offices with a single German title: it is gender-neutral, or only men have held the office. */
const neutral = ["member-of-parliament", "shah", "pope"];

test.each(offices.filter((office) => !neutral.includes(office)))("%s has three different German forms", (office) => {
  const { m, f, n, atTheTime } = officeTitles[office].de;
  expect(new Set([m, f, n]).size).toBe(3);
  expect(n).toContain("/");
  expect(atTheTime.m).toMatch(/^damaliger /);
  expect(atTheTime.f).toMatch(/^damalige /);
  expect(atTheTime.n).toMatch(/^damalige\/r /);
});

test("presidents of federal states have their own title in the languages that use it", () => {
  expect(officeTitle("president", "de", "de").f).toBe("Bundespräsidentin");
  expect(officeTitle("president", "at", "nb").atTheTime.m).toBe("daværende forbundspresident");
  expect(officeTitle("president", "ch", "en").m).toBe("President of the Confederation");
  expect(officeTitle("president", "tj", "de").m).toBe("Präsident");
  expect(officeTitle("president", undefined, "de").m).toBe("Präsident");
  expect(officeTitle("president", "de", "fa")).toBe(officeTitles.president.fa);
});
