// npm run translations: writes the plugin's texts to languages/entente.pot, and brings the translations beside it up to date. With --check,
// it writes nothing, and fails if a file is out of date or a translation is missing. Needs xgettext, as in the Debian package gettext.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type GetTextTranslation, type GetTextTranslations, po } from "gettext-parser";
import { header } from "./wordpress-plugin.ts";

const plugin = "integrations/wordpress";
const languages = "languages";

process.chdir(plugin);
const template = extracted();
const translations = existsSync(languages) ? readdirSync(languages).filter((name) => name.endsWith(".po")) : [];
const files = new Map([["entente.pot", template]]);
for (const name of translations) files.set(name, merged(po.parse(readFileSync(join(languages, name)))));

const problems: string[] = [];
for (const [name, catalogue] of files) {
  const path = join(languages, name);
  const text = `${po.compile(catalogue, { foldLength: 0 }).toString().trimEnd()}\n`;
  const missing = name.endsWith(".po") ? entriesOf(catalogue).filter(({ msgstr }) => msgstr.includes("")) : [];
  if (missing.length > 0)
    problems.push(`${path} lacks ${missing.length} translations, such as that of “${missing[0]?.msgid}”.`);
  if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
  if (process.argv.includes("--check")) problems.push(`${path} is out of date. Run \`npm run translations\`.`);
  else {
    mkdirSync(languages, { recursive: true });
    writeFileSync(path, text);
  }
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

/** Returns the texts in the plugin's programs, in its header and in block.json, without translations. */
function extracted(): GetTextTranslations {
  const keywords = ["__:1", "esc_html__:1", "esc_html_e:1", "_n:1,2"].map((keyword) => `--keyword=${keyword}`);
  const options = ["--from-code=UTF-8", "--add-comments=translators", "--sort-by-file", "--no-wrap", ...keywords];
  const programs = [
    "entente.php",
    ...readdirSync("includes").map((name) => join("includes", name)),
    ...readdirSync("block")
      .filter((name) => name.endsWith(".js"))
      .map((name) => join("block", name)),
  ];
  const catalogue = po.parse(execFileSync("xgettext", [...options, "--output=-", ...programs], { encoding: "utf8" }));
  const block = JSON.parse(readFileSync("block/block.json", "utf8"));
  const add = (msgid: string, reference: string, msgctxt = "") => {
    catalogue.translations[msgctxt] ??= {};
    const context = catalogue.translations[msgctxt] as Record<string, GetTextTranslation>;
    context[msgid] ??= { msgid, msgctxt, msgstr: [""], comments: { reference } };
  };
  for (const name of ["Plugin Name", "Description"])
    add(header(readFileSync("entente.php", "utf8"), name), "entente.php");
  // WordPress looks these up under these contexts.
  add(block.title, "block/block.json", "block title");
  add(block.description, "block/block.json", "block description");
  for (const keyword of block.keywords) add(keyword, "block/block.json", "block keyword");
  for (const { comments } of entriesOf(catalogue)) {
    // Numbers of lines would change with each edit of a program.
    const references = (comments?.reference ?? "").split(/\s+/).map((reference) => reference.replace(/:\d+$/, ""));
    if (comments) comments.reference = [...new Set(references)].join("\n");
  }
  // The header that xgettext writes is a form to fill in.
  delete catalogue.translations[""]?.[""];
  return {
    ...catalogue,
    headers: {
      "Project-Id-Version": "Entente",
      "MIME-Version": "1.0",
      "Content-Type": "text/plain; charset=UTF-8",
      "Content-Transfer-Encoding": "8bit",
    },
  };
}

/** Returns the template's texts with the given translations, and the header of these. */
function merged(existing: GetTextTranslations): GetTextTranslations {
  const translations = structuredClone(template.translations);
  for (const [context, entries] of Object.entries(translations))
    for (const [id, entry] of Object.entries(entries)) {
      const { msgstr } = existing.translations[context]?.[id] ?? {};
      if (msgstr) entry.msgstr = msgstr;
    }
  const own = existing.translations[""]?.[""];
  if (own && translations[""]) translations[""][""] = own;
  return { ...existing, translations };
}

/** Returns all texts except the header. */
function entriesOf({ translations }: GetTextTranslations): GetTextTranslation[] {
  return Object.values(translations)
    .flatMap((entries) => Object.values(entries))
    .filter(({ msgid }) => msgid !== "");
}
