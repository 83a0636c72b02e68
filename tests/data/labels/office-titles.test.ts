import { expect, test } from "vitest";
import { officeTitles } from "../../../data/labels/office-titles.ts";
import { offices } from "../../../data/model/facts/offices.ts";

/** Offices with a gender-neutral German title. */
const neutral = ["member-of-parliament", "charge-d-affaires"];

test.each(offices.filter((office) => !neutral.includes(office)))("%s has three different German forms", (office) => {
  const { m, f, n, atTheTime } = officeTitles[office].de;
  expect(new Set([m, f, n]).size).toBe(3);
  expect(n).toContain("/");
  expect(atTheTime.m).toMatch(/^damaliger /);
  expect(atTheTime.f).toMatch(/^damalige /);
  expect(atTheTime.n).toMatch(/^damalige\/r /);
});
