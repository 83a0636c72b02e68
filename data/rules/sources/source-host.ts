import { flatMapEach } from "../../model/flat-map-each.ts";
import type { Rule } from "../rule.ts";
import { mixedScriptsIn } from "../texts/mixed-scripts.ts";

/** Checks that the URL of a source leads to the host that readers see in it. */
export const sourceHost: Rule = ({ sources }) =>
  flatMapEach(sources, ([source, { url = "" }]) => {
    const message = deception(url);
    return message ? [{ in: { source }, path: ["url"], message }] : [];
  });

/** Returns what about a URL could mislead readers about its host; null if nothing does. */
function deception(url: string): string | null {
  const [, user, host = ""] = /^https:\/\/(?:([^/?#\\]*)@)?([^/?#\\:]*)/.exec(url) ?? [];
  if (user !== undefined) return `the URL leads to “${host}”, not to “${user}”; remove “${user}@”`;
  if (/(^|\.)xn--/i.test(host))
    return `the host “${host}” hides its letters in Punycode; write it in its own script, so that reviewers can read it (under “address”, which is not linked, if it mixes scripts)`;
  const scripts = mixedScriptsIn(host);
  return scripts
    ? `the host “${host}” mixes ${scripts}, so it may imitate another host; correct it or, if it is right, write the URL under “address”, which is not linked`
    : null;
}
