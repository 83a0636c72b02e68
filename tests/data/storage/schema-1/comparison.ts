// Compares what is answered for the release of schema 1 now with what was recorded. Readers now see more, and in other words.
import type { Label } from "../../../../data/labels/labels.ts";
import type { Language } from "../../../../data/model/language.ts";
import { gradeText } from "../../../../data/view/words/grade-text.ts";
import { labelText } from "../../../../data/view/words/words.ts";
import type { Comparison, EarlierRelease } from "../recorded-answers.ts";
import { changes, type Replacement, wording } from "./changes.ts";

export function comparisonWithSchema1({ release }: EarlierRelease): Comparison {
  const explanations = explanationsIn(release.documents);
  const used = new Set<Replacement | Explanation>();
  const all = [
    ...explanations,
    ...wording.flatMap(({ reason, ...languages }) => Object.values(languages).flat()),
    ...changes.map(({ replacement }) => replacement),
  ];
  return {
    expected(path, body) {
      const ofPath = changes.filter(({ paths }) => paths.test(path)).map(({ replacement }) => replacement);
      const replacements = [...wording.flatMap((change) => change[languageOf(path)] ?? []), ...ofPath];
      return replacements.reduce(
        (text, replacement) => {
          const replaced = text.replaceAll(...replacement);
          if (replaced !== text) used.add(replacement);
          return replaced;
        },
        withProofsFirst(comparable(path, isData(path) ? inTodaysForm(body) : body)),
      );
    },
    headers: (path, recorded) => {
      const { etag = "", ...rest } = recorded;
      // `Accept` can now select another format, and the page now mentions the newer release, which its entity tag contains.
      if (path.startsWith("/relations/"))
        return { ...withConnections(rest), etag: etag.replace(/"$/, '-2"'), vary: "Accept" };
      // The entity tag of a card contains four more parameters, which these requests do not have, and the newer release that the card mentions.
      if (/^[^?]*[/]card/.test(path)) return { ...rest, etag: etag.replace(/-(\w\w)"$/, '-----$1-2"') };
      if (!path.startsWith("/embed/")) return recorded;
      const ofFrame = /^[^?]*[.]js/.test(path) ? rest : withFrameHeaders(rest);
      return { ...ofFrame, etag: isCardEmbed(path) ? etag.replace(/"$/, '-2"') : etag };
    },
    actual: (path, body) =>
      isData(path)
        ? withoutCities(comparable(path, body))
        : withoutAdditions(comparable(path, body), languageOf(path), explanations, used),
    needless: () => all.filter((change) => !used.has(change)),
  };
}

/** Returns the headers that a page has now: its policy allows connections to our server, so that audits can read robots.txt. */
function withConnections(headers: Readonly<Record<string, string>>): Record<string, string> {
  const policy = headers["content-security-policy"] ?? "";
  return { ...headers, "content-security-policy": policy.replace("style-src", "connect-src 'self'; style-src") };
}

/** Returns the headers of a frame as it is now: with a script, allowed in cross-origin isolated pages, and not listed by search engines. */
function withFrameHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const policy = headers["content-security-policy"] ?? "";
  return {
    ...headers,
    "content-security-policy": policy.replace("style-src", "script-src {script}; style-src"),
    "cross-origin-embedder-policy": "require-corp",
    "x-robots-tag": "noindex, indexifembedded",
  };
}

/** True for the frame or the one-tag embed of a relation. */
function isCardEmbed(path: string): boolean {
  return /^[/]embed[/]\w+-/.test(path);
}

/** True for the JSON of a relation or source. */
function isData(path: string): boolean {
  return /^\/v1\/(relations\/[a-z-]+|sources\/.+)\?/.test(path);
}

function languageOf(path: string): Language {
  return (/lang=(..)/.exec(path)?.[1] ?? "en") as Language;
}

/**
 * Returns a body with ordinary spaces, because dates and units now contain no-break spaces. The linked data of a page for a given day is
 * left out, because it now describes only the facts that the card shows. So are the markup of a relation's card, which changes with its
 * design, while what it says is compared in the answers with its view; the citations of a view, which have become short; and the code
 * for an embed, which has become longer.
 */
function comparable(path: string, body: string): string {
  const text = body
    .replaceAll("\u00a0", " ")
    .replace(/(?<=^<.*<article class="card" part="card" lang="..")(.*)(?=<\/article>)/s, "")
    .replace(/<h2[^>]*>(?:(?!<h2).)*<pre[^>]*>(?:(?!<h2).)*\/embed\/[a-z-]+\.js(?:(?!<h2).)*(?=<\/div><\/main>)/s, "")
    // The mark of unreviewed texts is now explained in the evidence, if it appears only there.
    .replaceAll(/,"unreviewed":"° [^"]*"|,\["° [^"]*"\]/g, "")
    .replaceAll(/,"citation":\[(?:"(?:[^"\\]|\\.)*"|\{[^{}]*\}|,)+\](?=[,}])/g, "");
  return /^\/relations\/.*asOf/.test(path)
    ? text.replace(/<script type="application\/ld\+json">.*?<\/script>/s, "")
    : text;
}

/** Texts that were plain English in schema 1, with their names today. */
const nowPerLanguage: Readonly<Record<string, string>> = { note: "remark", because: "because", dateBasis: "dateBasis" };

/** Returns HTML with the evidence of each fact before its parts, where the keyboard now reaches its button first. */
function withProofsFirst(html: string): string {
  return html.replaceAll(/(<ul>(?:(?!<ul>).)*?<\/ul>)(<details class="proof">.*?<\/details>)/gs, "$2$1");
}

/** Returns JSON with the texts that are now written per language. Everything else is as it was, in the same order. */
function inTodaysForm(json: string): string {
  const converted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(converted);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => {
        // Removed facts keep their reason in English.
        const newName = nowPerLanguage[name] ?? (name === "reason" && "start" in value ? name : undefined);
        return newName === undefined ? [name, converted(part)] : [newName, { en: part }];
      }),
    );
  };
  return JSON.stringify(converted(JSON.parse(json)));
}

/** Returns the JSON of a relation without the names of its cities, which schema 1 did not store. */
function withoutCities(json: string): string {
  return JSON.stringify(
    JSON.parse(json, function (this: object, name, value) {
      return name === "cities" && "organisations" in this ? undefined : value;
    }),
  );
}

/** What an editor explained in English, with the label that now stands before it. */
type Explanation = readonly [label: Label, text: string];

interface StoredFact {
  note?: string;
  follows?: { because: string };
  undecided?: { because: string };
}

function explanationsIn(documents: EarlierRelease["release"]["documents"]): Explanation[] {
  const facts = documents
    .filter(({ key }) => key.startsWith("relation/"))
    .flatMap(({ text }): StoredFact[] => JSON.parse(text).relation.facts);
  const given = facts.flatMap(({ note, follows, undecided }): [Label, string | undefined][] => [
    ["because-followed", follows?.because],
    ["because-undecided", undecided?.because],
    ["remark", note],
  ]);
  return given.filter((explanation): explanation is [Label, string] => explanation[1] !== undefined);
}

/** Stands for an explanation that has been found. */
const mark = "¤";

/**
 * Returns a card, frame or page without what readers did not see before: names of facts on buttons, explanations, grades other than
 * that of mirrors, marks of titles that we translated, that the release is not the current one, the timeline, the passage in the link
 * to a source, tags for link previews, and flags, footnotes and numbers in the table of a state's relations.
 * Adds the explanations that were found to `found`.
 */
function withoutAdditions(
  body: string,
  language: Language,
  explanations: readonly Explanation[],
  found: Set<Replacement | Explanation>,
): string {
  const conflicting = labelText("conflicting", language, { count: '[^"<]*' });
  const spelling = labelText("as-written", language, { text: "S" });
  const unmarked = withoutProofNames(body, language)
    .replace(/,"frozen":\{[^}]*\}/, "")
    // Links from the evidence to our pages about its source and its fact.
    .replaceAll(/,"(page|passage|aboutSource|factPage)":"[^"]*"/g, "")
    .replace(/<p class="muted pill frozen">.*?<\/p>/, "")
    // What the card shows in another way: the direction of a fact, the sides of a group, the states of people, an open contradiction.
    .replaceAll(/"direction":\{[^}]*\},|"sides":true,|,"undecided":true/g, "")
    .replaceAll(/\{"text":("(?:[^"\\]|\\.)*"),"state":"\w\w"\}/g, "$1")
    .replaceAll(/,"state":"\w\w"(?=\})/g, "")
    // The spelling of a name in the source is a line of its own.
    .replaceAll(
      RegExp(`,\\[\\{"text":"[^"]*","name":true(,"unreviewed":true)?\\}," \\(${spelling}\\w+\\)"\\]`, "g"),
      "",
    )
    .replaceAll(RegExp(`,"[^"]* \\(${spelling}\\w+\\)"`, "g"), "")
    .replaceAll(/<img class="small-flag"[^>]*>|<sup .*?<\/sup>|(?<=<\/a>)<small>.*?<\/small>(?=<\/th>)/g, "")
    .replace(/<p class="footnotes">.*?<\/p>/s, "")
    .replace(/<figure class="timeline".*?<\/figure>/s, "")
    .replace(/(?<=<\/main>)<script>.*?<\/script>(?=<\/body>)/s, "")
    .replaceAll(/<link rel="alternate" type="[a-z]+\/(json|xml)\+oembed"[^>]*>/g, "")
    .replaceAll(/<a href="\/(accessibility|privacy)\?[^"]*">[^<]*<\/a>/g, "")
    .replaceAll(/<link rel="apple-touch-icon"[^>]*>|<meta (property="og:|name="twitter:)[^>]*>/g, "")
    // The page of a relation also links to its changes.
    .replace(/<p><a href="[^"]*\/changes\?[^"]*">.*?<\/a><\/p>/, "")
    .replaceAll(/#:~:text=[^"]*/g, "")
    // The language of a source's passages, why it is neither quoted nor linked, and the number of conflicting facts.
    .replaceAll(RegExp(`,?"${labelText("not-reproduced", language, { text: '[^"]*' })}"`, "g"), "")
    .replaceAll(/,"inLanguage":"[^"]{3,}"/g, "")
    .replaceAll(RegExp(` · ${conflicting}|,"asOf":"${conflicting}"|"asOf":"${conflicting}",`, "g"), "")
    .replaceAll(/\{"text":("\[[^"]*\]"),"unreviewed":true\}/g, "$1")
    .replaceAll(/<bdi class="unreviewed">(\[[^<]*\])<\/bdi>/g, "$1");
  const marked = explanations.reduce((text, explanation) => {
    const without = withMarks(text, explanation, language);
    if (without !== text) found.add(explanation);
    return without;
  }, unmarked);
  const unexplained = marked
    .replaceAll(/¤((,| · )¤)+/g, mark)
    .replaceAll(/"(more|description)":\[¤\],|<p class="muted">¤<\/p>|,¤|¤,| · ¤/g, "");
  return (["official", "several", "single"] as const)
    .map((grade) => gradeText(grade, language))
    .reduce(
      (text, grade) =>
        [
          ...[`"asOf":"${grade}",`, `"basis":"${grade}",`, ` · ${grade}`],
          ...["muted", "muted disputed"].map((style) => `<p class="${style}">${grade}</p>`),
        ].reduce((rest, addition) => rest.replaceAll(addition, ""), text),
      unexplained.replaceAll(/"grade":"\w+",/g, ""),
    )
    .replace(/"description":\["[^"]*"(,"[^"]*")?\],(?="inLanguage")/, "");
}

/** Returns a card, frame or page whose buttons for the evidence do not name their facts. */
function withoutProofNames(body: string, language: Language): string {
  const label = `(${labelText("wording", language)}|${labelText("sources", language)})`;
  return body
    .replaceAll(/,"proofName":"(?:[^"\\]|\\.)*"/g, "")
    .replaceAll(RegExp(`"opens":"${label}: (?:[^"\\\\]|\\\\.)*"`, "g"), '"opens":"$1"')
    .replaceAll(RegExp(`aria-label="${label}: [^"]*" title="\\1[^"]*"`, "g"), 'aria-label="$1" title="$1"');
}

/** Returns a text in which each occurrence of an explanation, as JSON or HTML, is a mark. */
function withMarks(text: string, [name, explanation]: Explanation, language: Language): string {
  const label = labelText(name, language, { text: "" });
  const [labelJson, json, html] = [JSON.stringify(label), JSON.stringify(explanation), escaped(explanation)];
  return text
    .replaceAll(`[${labelJson},{"text":${json},"lang":"en"}]`, mark)
    .replaceAll(`[${labelJson},${json}]`, mark)
    .replaceAll(JSON.stringify(label + explanation), mark)
    .replaceAll(`${label}<bdi lang="en">${html}</bdi>`, mark)
    .replaceAll(`${label}${html}`, mark);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
