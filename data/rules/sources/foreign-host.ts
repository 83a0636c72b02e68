import { alpha2Of, type StateCode, stateCodes } from "../../model/states/states.ts";
import { englishName } from "../facts/english-name.ts";

/** Country-code domains that anyone can register and that are used like generic ones. */
const genericDomains: ReadonlySet<string> = new Set(["ai", "cc", "co", "fm", "io", "la", "ly", "me", "tv", "ws"]);

/**
 * Returns a message if a host is under the top-level domain of one state, but the publisher is named after another;
 * null otherwise.
 * @param name the publisher's name in English
 */
export function foreignHostProblem(host: string, name: string): string | null {
  const state = stateOfHost(host);
  const named = statesIn(name);
  if (!state || named.length === 0 || named.includes(state)) return null;
  return `“${host}” is under the domain of ${englishName(state)}, but the publisher is named after ${named.map(englishName).join(" and ")}; remove the host, or correct the name`;
}

/** Returns the state whose top-level domain a host has; null if it has none, or a generic one. */
function stateOfHost(host: string): StateCode | null {
  const domain = host.split(".").at(-1) ?? "";
  if (domain === "uk") return "gb";
  return domain.length !== 2 || genericDomains.has(domain) ? null : alpha2Of(domain);
}

/** Returns the states that an English text names. */
function statesIn(text: string): StateCode[] {
  return stateCodes.filter((code) => wordsOf(text).includes(wordsOf(englishName(code))));
}

/** Returns the words of a text with a space around each, so that a name is found as a whole. */
function wordsOf(text: string): string {
  return ` ${(text.match(/\p{L}+/gu) ?? []).join(" ")} `;
}
