import { checkAuthored } from "../../../pipeline/authored/check.ts";
import { load } from "../../../pipeline/authored/load/load-authored.ts";
import { asRecorded } from "../../../pipeline/authored/recorded-ids.ts";
import type { KeyValueStore } from "../../../pipeline/kv/key-value-store.ts";
import { readCurrent } from "../../../pipeline/publish/current-release.ts";
import { releaseContents } from "../../../pipeline/publish/published.ts";
import type { Command } from "../../command.ts";
import { type ChangePiece, changePieces, sourceChangePieces } from "../../diff/change-words.ts";
import { committedData } from "../../diff/committed-data.ts";
import {
  authoredVersion,
  compareData,
  type DataChanges,
  type DataVersion,
  publishedVersion,
} from "../../diff/compare-data.ts";
import { emptyResult, namespaceOptions, withExistingNamespace } from "../../namespace.ts";
import { paragraph, type StyledText, type Terminal } from "../../terminal/terminal.ts";

/** Compares the working data with the last commit or with the current release. */
export const diffCommand: Command = {
  acceptedOptions: ["published", ...namespaceOptions],
  summary:
    "Show how the working data differs from the last commit or, with --published, --local, --remote or --state, from the current release in KV",
  async run({ root, options, terminal }) {
    // Ids of new facts need not be recorded yet: editors review a change before its ids become permanent.
    const working = authoredVersion(checkAuthored(asRecorded(load(root))));
    const isPublished = options.published || namespaceOptions.some((option) => options[option] !== undefined);
    const committed = isPublished ? null : committedData(root);
    if (committed) {
      const { commit, date, data } = committed;
      const changes = await compareData(authoredVersion(data), working);
      return {
        text: changesText(changes, `commit ${commit} of ${date}`, terminal),
        json: { commit, date, ...changes },
      };
    }
    const published = await withExistingNamespace(root, options, (kv) => changesSinceRelease(kv, working));
    if (!published) return emptyResult(options, { release: null, changes: [], sources: [] });
    return { text: changesText(published, `release ${published.release}`, terminal), json: published };
  },
};

/** Returns the changes since the current release, with its number; null if nothing is published. */
async function changesSinceRelease(
  kv: KeyValueStore,
  working: DataVersion,
): Promise<({ release: number } & DataChanges) | null> {
  const pointer = await readCurrent(kv);
  if (!pointer) return null;
  const published = publishedVersion(kv, await releaseContents(kv, pointer.root));
  return { release: pointer.release, ...(await compareData(published, working)) };
}

/** @param baseline what the working data was compared with */
function changesText({ changes, sources }: DataChanges, baseline: string, terminal: Terminal): string {
  if (changes.length + sources.length === 0) return `No changes since ${baseline}.`;
  const lines = [
    ...changes.map((change) => ({ heading: change.relation, pieces: changePieces(change) })),
    ...sources.map((change) => ({ heading: `source ${change.source}`, pieces: sourceChangePieces(change) })),
  ];
  const headings = [...new Set(lines.map(({ heading }) => heading))];
  return [
    `Changes since ${baseline}:`,
    ...headings.flatMap((heading) => [
      paragraph([{ text: heading, style: terminal.paint.bold }], terminal),
      ...lines
        .filter((line) => line.heading === heading)
        .map(({ pieces }) => paragraph(pieces.map(styled(terminal)), terminal, 2, 4)),
    ]),
  ].join("\n");
}

function styled({ paint }: Terminal): (piece: ChangePiece) => StyledText {
  const styles = { added: paint.green, removed: paint.red, changed: paint.yellow };
  return ({ text, kind }) => (kind ? { text, style: styles[kind] } : { text });
}
