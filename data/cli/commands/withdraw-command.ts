import { type Subject, withdraw as withdrawFrom } from "../../pipeline/publish/withdraw.ts";
import { Refused } from "../../pipeline/refused.ts";
import { pairArgument } from "../arguments.ts";
import { type Command, countNoun, UsageError } from "../command.ts";
import { namespaceOptions, withExistingNamespace } from "../namespace.ts";

/** Takes out of earlier releases what the law demands to be taken out. */
export const withdrawCommand: Command = {
  argument: "WHAT",
  acceptedOptions: [...namespaceOptions, "reason"],
  summary:
    "on a legal demand, puts tombstones in the place of what earlier releases hold of a relation (no-tj), a fact (no-tj/visit-2012-11-gul) or a source",
  async run({ root, argument, options, onProgress }) {
    const reason = options.reason?.trim();
    if (!reason) throw new UsageError("Say why with --reason; readers of earlier releases are told.");
    const subject = subjectArgument(argument);
    const done = await withExistingNamespace(root, options, (kv) =>
      withdrawFrom(kv, subject, reason, new Date().toISOString(), onProgress),
    );
    if (!done) throw new Refused("Nothing is published there; npm run data -- publish does so.");
    const text = `Withdrew ${countNoun(done.keys.length, "document")} of earlier releases, each whole:
${done.keys.map((key) => `  ${key}`).join("\n")}
Release ${done.release} holds what was in force before. Where a source's text is in force still, its sentences are: look into data/sources.
Deployed snapshots and caches may hold them still: deploy again, and purge the cache of the zone.`;
    return { text, json: done };
  },
};

/** Ids of sources have no slash, and are no two codes with a hyphen between. */
function subjectArgument(argument: string): Subject {
  const [, pair, fact = null] = /^([a-z]{2,3}-[a-z]{2,3})(?:\/(.+))?$/i.exec(argument) ?? [];
  return pair ? { relation: pairArgument(pair), fact } : { source: argument };
}
