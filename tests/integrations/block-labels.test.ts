import { readFileSync } from "node:fs";
import { po } from "gettext-parser";
import { describe, expect, it } from "vitest";
import { groupHeadings } from "../../data/view/card/groups/card-groups.ts";

const languages = { en: "", de: "entente-de_DE.po", nb: "entente-nb_NO.po" } as const;

type Group = [label: string, kinds: string[]];

describe("the kinds of facts that an editor chooses in WordPress", () => {
  it.each(Object.keys(languages) as (keyof typeof languages)[])(
    "have the card's headings and order in %s",
    (language) => {
      const [, ...groups] = blockGroups(translations(languages[language]));
      const expected = groupHeadings(language).map(({ name, kinds }) => [name, kinds]);
      expect(groups).toEqual(expected);
    },
  );
});

/** Returns the groups that the block names, with their translated labels. */
function blockGroups(translated: ReadonlyMap<string, string>): Group[] {
  const block: { kindGroups(): Group[] } = { kindGroups: () => [] };
  const wp = { components: {}, element: {}, i18n: { __: (text: string) => translated.get(text) ?? text } };
  new Function("window", readFileSync("integrations/wordpress/block/answers.js", "utf8"))({ wp, ententeBlock: block });
  return block.kindGroups();
}

function translations(file: string): Map<string, string> {
  if (file === "") return new Map();
  const catalogue = po.parse(readFileSync(`integrations/wordpress/languages/${file}`));
  return new Map(
    Object.values(catalogue.translations[""] ?? {}).map(({ msgid, msgstr: [translation = ""] }) => [
      msgid,
      translation,
    ]),
  );
}
