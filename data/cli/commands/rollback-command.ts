import { rollback as rollBackTo } from "../../pipeline/publish/rollback.ts";
import { Refused } from "../../pipeline/refused.ts";
import { type Command, UsageError } from "../command.ts";
import { namespaceOptions, withExistingNamespace } from "../namespace.ts";

/** Puts an earlier release in force again. */
export const rollbackCommand: Command = {
  argument: "RELEASE",
  acceptedOptions: namespaceOptions,
  summary: "puts an earlier release in force again",
  async run({ root, argument, options, onProgress }) {
    if (!/^[1-9]\d*$/.test(argument))
      throw new UsageError(`“${argument}” is no release's number; npm run data -- releases lists them`);
    const done = await withExistingNamespace(root, options, (kv) =>
      rollBackTo(kv, Number(argument), new Date().toISOString(), onProgress),
    );
    if (!done) throw new Refused("Nothing is published there; npm run data -- publish does so.");
    const text = done.changed
      ? `Release ${done.release} is in force. Rolled back ${done.summary}.`
      : `What release ${argument} held is in force already.`;
    return { text, json: done };
  },
};
