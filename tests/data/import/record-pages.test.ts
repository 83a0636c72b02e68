import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { recordPage } from "../../../data/model/sources/record-address.ts";

/** The addresses that the software of history.state.gov serves (`controller.xql` in HistoryAtState/hsg-shell). */
test.each([
  ["rdcr", "articles/norway.xml", "/countries/norway"],
  ["pocom", "missions-countries/norway.xml", "/departmenthistory/people/chiefsofmission/norway"],
  ["pocom", "people/p/peirce-herbert-henry-davis.xml", "/departmenthistory/people/peirce-herbert-henry-davis"],
  ["visits", "data/1950.xml", "/departmenthistory/visits/norway"],
  ["travels", "president-travels/kennedy-john-f.xml", "/departmenthistory/travels/president/kennedy-john-f"],
  ["travels", "secretary-travels/root-elihu.xml", "/departmenthistory/travels/secretary/root-elihu"],
])("a record of %s in %s leads to %s", (source, file, path) => {
  const { archive } = parse(readFileSync(`data/sources/historian.${source}.yml`, "utf8"));
  const fields = [{ field: "from/@id", value: "norway", proves: [] }];
  expect(recordPage({ file, fields }, archive)).toBe(`https://history.state.gov${path}`);
});
