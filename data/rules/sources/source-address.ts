import { flatMapEach } from "../../model/flat-map-each.ts";
import type { Finding, Rule } from "../rule.ts";

/**
 * Checks that readers can find a source, by its URL or address, its text, or its publisher and title, and that no two sources
 * share a URL.
 */
export const sourceAddress: Rule = ({ sources }) => {
  const owners = new Map<string, string>();
  return flatMapEach(sources, ([source, { url, address, text, publisher, title, language }]) => {
    const findings: Finding[] = [];
    const report = (attribute: string, message: string) =>
      findings.push({ in: { source }, path: [attribute], message });
    if (url === undefined && address === undefined && text === null && !(publisher && title)) {
      report("id", "readers cannot find this source; add “url” or “address”, or both “publisher” and “title”");
    }
    if (url !== undefined && address !== undefined) {
      report("address", "a source has either “url” (https) or “address” (anything else); remove one of them");
    }
    if (text !== null && language === undefined) {
      report("id", `the language of data/sources/${source}.txt is missing; add it, such as language: de`);
    }
    const owner = url === undefined ? undefined : owners.get(url);
    if (owner !== undefined)
      report("url", `“${owner}” has the same “url”; keep one of the two sources and cite it everywhere`);
    else if (url !== undefined) owners.set(url, source);
    return findings;
  });
};
