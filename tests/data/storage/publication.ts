import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashOf, snapshotFile } from "../../../data/model/release/documents.ts";
import type { KeyValueStore, StoredText } from "../../../data/pipeline/kv/key-value-store.ts";
import { withLocalKv } from "../../../data/pipeline/kv/local-kv.ts";
import { publish } from "../../../data/pipeline/publish/publish.ts";
import { rollback } from "../../../data/pipeline/publish/rollback.ts";
import { withdraw } from "../../../data/pipeline/publish/withdrawal/withdraw.ts";
import { buildRelease, type Release } from "../../../data/pipeline/release/build-release.ts";
import { writeSnapshot } from "../../../data/pipeline/release/write-snapshot.ts";
import { dataset } from "../rules/dataset.ts";

const text = "Diplomatische Beziehungen bestehen seit dem 1. Juni 1992. 2004 kam der Außenminister nach Duschanbe.\n";
const establishment = (day: string, quotes: string) =>
  `{ id: establishment, kind: establishment, date: ${day}, claims: [{ source: ministry, quotes: [${quotes}] }] }`;
const visit = "{ id: visit-2004, kind: visit, guest: no, host: tj, date: 2004, claims: [ministry] }";

/** Builds a release of one relation with these facts. */
function release(facts: string[], removed = ""): Release {
  const sources = {
    ministry: { title: { de: "Norwegen" }, publisher: { en: "Ministry" }, date: "2015", language: "de", text },
  };
  const recorded = ["no-tj/establishment", "no-tj/visit-2004"];
  const data = dataset(`{ facts: [${facts}], removed: [${removed}] }`, { sources, recorded });
  const commit = hashOf(facts.join()).slice(0, 40);
  return { ...buildRelease(data, 'console.log("The widget");'), commit };
}

/** What several publications left behind. */
export interface Publication {
  /** Every value in KV at the end, in the order in which the keys were first written. */
  values: StoredText[];
  /** The current release. */
  latest: Release;
  /** Files of a snapshot of the current release: path and content. */
  snapshot: Map<string, string>;
}

/** Publishes a small project to a real local KV: two releases, a rollback, a third release and a withdrawal. */
export async function examplePublication(): Promise<Publication> {
  const folder = mkdtempSync(join(tmpdir(), "entente-storage-"));
  const correct = establishment("1992-06-01", "Diplomatische Beziehungen bestehen seit dem 1. Juni 1992.");
  const first = release([correct, visit]);
  const mistaken = release([establishment("1993-06-01", ""), visit]);
  const latest = release([correct], "{ id: visit-2004, reason: The source was misread. }");
  const keys = new Set<string>();
  try {
    const values = await withLocalKv(".", join(folder, "state"), async (kv) => {
      const store: KeyValueStore = {
        ...kv,
        read: (requested) => kv.read(requested),
        write: (entries) => {
          for (const { key } of entries) keys.add(key);
          return kv.write(entries);
        },
      };
      const day = (number: number) => `2026-01-0${number}T12:00:00.000Z`;
      await publish(store, first, day(1));
      await publish(store, mistaken, day(2));
      await rollback(store, 1, day(3));
      await publish(store, latest, day(4));
      await withdraw(store, { relation: "no-tj", fact: "visit-2004" }, "A court ordered it.", day(5));
      const writtenKeys = [...keys];
      const texts = await kv.read(writtenKeys);
      return writtenKeys.map((key, index) => ({ key, text: texts[index] ?? "" }));
    });
    writeSnapshot(latest, "2026-01-04T12:00:00.000Z", join(folder, "snapshot"));
    const files = [...latest.documents.map(({ key }) => snapshotFile(key)), snapshotFile("current")];
    const snapshot = new Map(files.map((file) => [file, readFileSync(join(folder, "snapshot", file), "utf8")]));
    return { values, latest, snapshot };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
