import type { Finding, Rule } from "../rule.ts";

/** A source can be found: by an address of its own, by its text, or by publisher and title. */
export const sourceAddress: Rule = ({ sources }) => {
  const owners = new Map<string, string>();
  return [...sources].flatMap(([source, { url, address, text, publisher, title, language }]) => {
    const findings: Finding[] = [];
    const report = (attribute: string, message: string) =>
      findings.push({ in: { source }, path: [attribute], message });
    if (url === undefined && address === undefined && text === null && !(publisher && title)) {
      report("id", "nobody could find this source; give its url or address, or its publisher and title");
    }
    if (url !== undefined && address !== undefined) {
      report("address", "a source has a url (https) or an address (any other), not both; take one out");
    }
    if (text !== null && language === undefined) {
      report("id", "its text is held; write its language, such as language: de");
    }
    const owner = url === undefined ? undefined : owners.get(url);
    if (owner !== undefined) report("url", `“${owner}” has this url too; keep one of the two and cite it everywhere`);
    else if (url !== undefined) owners.set(url, source);
    return findings;
  });
};
