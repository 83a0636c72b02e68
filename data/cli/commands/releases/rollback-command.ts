import { rollback as rollBackTo } from "../../../pipeline/publish/rollback.ts";
import { Refused } from "../../../pipeline/refused.ts";
import { type Command, UsageError } from "../../command.ts";
import { damageRemark, namespaceOptions, nothingPublished, withExistingNamespace } from "../../namespace.ts";

/** Makes an earlier release current again. */
export const rollbackCommand: Command = {
  argument: "RELEASE",
  acceptedOptions: namespaceOptions,
  summary: "Make an earlier release current again, under a new number",
  async run({ root, argument, options, onProgress }) {
    if (!/^[1-9]\d*$/.test(argument))
      throw new UsageError(`“${argument}” is not a release number; to list them, run npm run data -- releases.`);
    const done = await withExistingNamespace(root, options, (kv) =>
      rollBackTo(kv, Number(argument), () => new Date().toISOString(), onProgress),
    );
    if (!done) throw new Refused(nothingPublished(options));
    const text = done.changed
      ? `Rolled back ${done.summary}. The current release is now ${done.release}.`
      : `Release ${argument} has the same contents as the current release ${done.release}, so there is nothing to do.`;
    return { text, json: done, ...damageRemark(done.damaged) };
  },
};
