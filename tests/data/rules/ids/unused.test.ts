import { describe, expect, test } from "vitest";
import { unused } from "../../../../data/rules/ids/unused.ts";
import { dataset, messagesOf } from "../dataset.ts";

const peopleAndOrganisations =
  "people: { gul: { name: Gul } }\norganisations: { ministry: { name: { en: M } }, bank: { name: { en: B } } }";

describe("reports unused", () => {
  const visit = "facts: [{ id: visit, kind: visit, guest: no, host: tj, claims: [page] }]";

  test("people and organisations", () => {
    expect(messagesOf(unused, dataset(`${peopleAndOrganisations}\n${visit}`))).toEqual([
      "people gul: no fact uses “gul”; put it back into the fact that it belongs to, use it in another fact, or remove it; if data/ids.txt lists its key, write gul: { removed: … } with the reason instead",
      "organisations ministry: no fact uses “ministry”; put it back into the fact that it belongs to, use it in another fact, or remove it; if data/ids.txt lists its key, write ministry: { removed: … } with the reason instead",
      "organisations bank: no fact uses “bank”; put it back into the fact that it belongs to, use it in another fact, or remove it; if data/ids.txt lists its key, write bank: { removed: … } with the reason instead",
    ]);
  });

  test("sources", () => {
    expect(messagesOf(unused, dataset(visit, { sources: { page: {}, other: {} } }))).toEqual([
      "other id: no fact cites this source; cite it in a claim, or remove it; if data/ids.txt lists sources/other, write other: … with the reason in data/sources/removed.yml too",
    ]);
  });
});
