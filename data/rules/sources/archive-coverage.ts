import { flatMapEach } from "../../model/flat-map-each.ts";
import type { Ledger, LeftOutReasons } from "../../model/sources/archive.ts";
import type { Finding, Rule } from "../rule.ts";
import { type CitedRecords, citedRecords } from "./cited-records.ts";

/** Checks that each record and each field of an archive is used by a fact or left out for a reason that the source gives. */
export const archiveCoverage: Rule = (data) => {
  const cited = citedRecords(data);
  return flatMapEach(data.sources, ([source, { archive, leftOut = {}, ledger }]): Finding[] => {
    if (!archive) return [];
    const report = (message: string, ...path: string[]): Finding => ({ in: { source }, path, message });
    if (!ledger) return [report(`data/imported/sources/${source}.json is missing; ${again}`, "archive")];
    return [
      ...recordProblems(cited(source), ledger).map((message) => report(message, "archive")),
      ...reasonProblems(leftOut, ledger).map(({ key, message }) => report(message, "leftOut", key)),
    ];
  });
};

const again = "import the archive again";

function recordProblems(cited: CitedRecords, { records, leftOut }: Ledger): string[] {
  const names = Object.values(leftOut).flat();
  const left = new Set(names);
  const both = names.find((name) => cited.records.has(name));
  const twice = names.find((name) => !left.delete(name));
  const covered = cited.records.size + names.length;
  return [
    ...(both ? [`a fact cites the record ${both}, which is also listed as left out; ${again}`] : []),
    ...(twice ? [`the record ${twice} is listed as left out twice; ${again}`] : []),
    ...(!both && !twice && covered !== records
      ? [
          `the archive has ${records} records, but facts cite ${cited.records.size} and ${names.length} are left out, ${covered} in all; ${again}`,
        ]
      : []),
  ];
}

function reasonProblems(leftOut: LeftOutReasons, ledger: Ledger): { key: string; message: string }[] {
  const used = [...new Set([...Object.keys(ledger.leftOut), ...Object.values(ledger.fields)])];
  return used
    .filter((key) => !Object.hasOwn(leftOut, key))
    .map((key) => ({
      key,
      message: `records or fields are left out for the reason “${key}”, which the source does not explain; add it under “leftOut”`,
    }));
}
