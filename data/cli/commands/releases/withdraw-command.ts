import { type Subject, withdraw as withdrawFrom } from "../../../pipeline/publish/withdrawal/withdraw.ts";
import { Refused } from "../../../pipeline/refused.ts";
import { pairArgument } from "../../arguments.ts";
import { type Command, countNoun, UsageError } from "../../command.ts";
import { damageRemark, namespaceOptions, nothingPublished, withExistingNamespace } from "../../namespace.ts";

/** Withdraws content from earlier releases for legal reasons. */
export const withdrawCommand: Command = {
  argument: "WHAT",
  acceptedOptions: [...namespaceOptions, "reason"],
  summary:
    "Withdraw a relation (no-tj), a fact (no-tj/visit-2012-11-gul) or a source (mfa-tj.no.de) from earlier releases for legal reasons; the documents that contain it are replaced with tombstones",
  async run({ root, argument, options, onProgress }) {
    const reason = options.reason?.trim();
    if (!reason) throw new UsageError("Add --reason TEXT; readers of earlier releases see the reason.");
    const subject = subjectArgument(argument);
    const done = await withExistingNamespace(root, options, (kv) =>
      withdrawFrom(kv, subject, reason, () => new Date().toISOString(), onProgress),
    );
    if (!done) throw new Refused(nothingPublished(options));
    const unsure =
      done.unreadable.length > 0
        ? `\n${countNoun(done.unreadable.length, "part")} of downloads could not be read, so it is unknown whether they contained what was withdrawn:\n${done.unreadable.map((key) => `  ${key}`).join("\n")}`
        : "";
    const text = `Withdrew ${countNoun(done.keys.length, "document")} from earlier releases. Each was withdrawn as a whole:
${done.keys.map((key) => `  ${key}`).join("\n")}${unsure}
The current release is now ${done.release}; its contents are unchanged. Texts of sources in the current release may still contain what was withdrawn: check data/sources.
Deployed snapshots and caches may still contain these documents: deploy again, and purge the zone's cache.`;
    return { text, json: done, ...damageRemark(done.damaged) };
  },
};

/** Parses the argument. The id of a source has no slash and is not two codes joined by a hyphen. */
function subjectArgument(argument: string): Subject {
  const [, pair, fact = null] = /^([a-z]{2,3}-[a-z]{2,3})(?:\/(.+))?$/i.exec(argument) ?? [];
  return pair ? { relation: pairArgument(pair), fact } : { source: argument };
}
