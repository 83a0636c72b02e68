import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import { type AuthoredClaim, differingValues, saidWith } from "../../model/facts/claim.ts";
import { factAttributes } from "../../model/facts/kind-attributes.ts";

/** A value, or the YAML of an amount. */
type Scalar = string | number | true;

/** What an editor can do about a finding. */
export type Remedy =
  /** The fact may be wrong, or the quotes may lack the words that support it. */
  | { do: "correct" }
  /** The quotes give this value instead. */
  | { do: "write"; attribute: string; value: Scalar }
  /** The quotes give this value, and the fact has none. */
  | { do: "add"; attribute: string; value: Scalar; to?: "this person" }
  /** The quotes give less than the fact says. */
  | { do: "remove"; attribute: string }
  /** The quotes give another item of a list. */
  | { do: "addItem"; list: string; value: string }
  /** The quotes give something that only a reader can put into words. */
  | { do: "describe"; attribute: string; what: string }
  /** The value belongs to another attribute. */
  | { do: "move"; from: string; to: string }
  | { do: "swap"; attributes: readonly [string, string] }
  /** The quotes have a longer title. */
  | { do: "completeTitle" }
  | { do: "removeFromOmits"; attribute: string }
  | { do: "correctAttested" }
  /** The quotes may spell a person's name differently. */
  | { do: "spell" }
  | { do: "quoteStates"; states: string };

/** What a remedy is for: the attribute that the finding names, and the one of the fact that it belongs to. */
interface RemedyFor {
  fact: AuthoredFact;
  claim: AuthoredClaim;
  attribute: string;
  parent: string;
}

/** Returns what an editor can do, as the end of a message. */
export function adviceOf(remedy: Remedy, about: RemedyFor): string {
  switch (remedy.do) {
    case "correct":
      return correctionAdvice(about);
    case "write":
      // The value under `says` is only this source's, so it does not belong in the fact.
      if (Object.hasOwn(about.claim.says, remedy.attribute) && !saidWith[remedy.attribute])
        return correctionAdvice(about);
      return `write ${remedy.attribute}: ${inYaml(remedy.value)}${placeAdvice(remedy.attribute, about)}`;
    case "remove":
      return `remove “${remedy.attribute}”${placeAdvice(remedy.attribute, about)}`;
    case "add": {
      const place = remedy.to ? ` to ${remedy.to}` : placeAdvice(remedy.attribute, about);
      return `add ${remedy.attribute}: ${inYaml(remedy.value)}${place}`;
    }
    case "addItem":
      return `add ${inYaml(remedy.value)} to “${remedy.list}”`;
    case "describe":
      return `add ${remedy.what} under “${remedy.attribute}”`;
    case "move":
      return `write it under “${remedy.to}” instead of “${remedy.from}”`;
    case "swap":
      return `swap “${remedy.attributes[0]}” and “${remedy.attributes[1]}”`;
    case "completeTitle":
      return "write the title in full, or put an ellipsis (…) where words are left out";
    case "removeFromOmits":
      return `remove “${remedy.attribute}” from “omits”`;
    case "correctAttested":
      return "correct “attested”, or quote the words that give it";
    case "spell":
      return spellingAdvice(about);
    case "quoteStates":
      return `quote the words that name ${remedy.states}, or move the fact to that relation`;
  }
}

/** Returns where to write a value that the quotes give; empty if it can only belong in the fact. */
function placeAdvice(attribute: string, { fact, claim }: RemedyFor): string {
  const value = saidWith[attribute] ?? attribute;
  if (Object.hasOwn(claim.says, value)) return " under “says”";
  return fact.claims.length > 1 && Object.hasOwn(differingValues.shape, value)
    ? ", or, if the other claims differ, put this source's value under the claim's “says”"
    : "";
}

function correctionAdvice({ fact, claim, attribute, parent }: RemedyFor): string {
  const quote = `quote words that support “${attribute}”`;
  if (Object.hasOwn(claim.says, attribute))
    return `${quote}, or correct it under “says”; if the source does not give it, remove it there and add “${attribute}” to “omits”`;
  const omittable = (factAttributes as readonly string[]).includes(attribute) ? attribute : parent;
  return fact.claims.length > 1
    ? `${quote}, correct the fact, or add “${omittable}” to the claim's “omits”`
    : `${quote}, or correct the fact`;
}

function spellingAdvice({ fact }: RemedyFor): string {
  const advice = "quote words that name this person, add “asWritten” with the spelling in the quotes";
  return fact.claims.length > 1
    ? `${advice}, correct the fact, or add “names” to the claim's “omits”`
    : `${advice}, or correct the fact`;
}

/** How YAML 1.1 reads Norway's code. */
const bareInOlderYaml = { no: false };

/** YAML would read a bare year as a number. */
const inYaml = (value: Scalar) =>
  typeof value === "string" && (/^\d+$/.test(value) || Object.hasOwn(bareInOlderYaml, value))
    ? `"${value}"`
    : String(value);
