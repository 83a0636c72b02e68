// What the worker answered for a release, in a form that can be compared with the answers of a later build.

import type { Release } from "../../../data/pipeline/release/build-release.ts";

/** What the worker answered for a path. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** A release that an earlier version built, and what that version answered for each path. */
export interface EarlierRelease {
  /** The `schema` of its relations and sources. */
  schema: number;
  release: Release;
  answers: Readonly<Record<string, Answer>>;
}

/** How the answers of today are compared with the recorded ones. */
export interface Comparison {
  /** Returns recorded headers with all intended changes. */
  headers(path: string, recorded: Answer["headers"]): Answer["headers"];
  /** Returns a recorded body with all intended changes. */
  expected(path: string, body: string): string;
  /** Returns the body of today in the form that `expected` returns. */
  actual(path: string, body: string): string;
  /** Returns the listed changes that no body has needed so far. */
  needless(): unknown[];
}

/** Origin of the worker whose answers are recorded. Not https, to which a local worker would redirect. */
export const recordedOrigin = "http://entente.example";

/** Headers that say how the response was produced and sent, not what it is. */
const ofTheRun = [
  "connection",
  "content-length",
  "date",
  "entente-from",
  "keep-alive",
  "server-timing",
  "transfer-encoding",
];

/**
 * Returns a response without what changes with every build: the style sheet and script of a page, the script of the one-tag embed (but with
 * its card), and the worker's version in the `ETag`.
 */
export async function answerOf(response: Response): Promise<Answer> {
  const headers = [...response.headers].filter(([name]) => !ofTheRun.includes(name));
  return {
    status: response.status,
    headers: Object.fromEntries(headers.map(([name, value]) => [name, withoutBuild(value)])),
    body: withoutBuild(await response.text()),
  };
}

function withoutBuild(text: string): string {
  return text
    .replace(/<style>.*?<\/style>/s, "<style>{style}</style>")
    .replace(/style-src 'sha256-[^']+'/, "style-src {style}")
    .replace(/script-src 'sha256-[^']+'/, "script-src {script}")
    .replace(/\{version:1,relation:.*(?=\);$)/s, jsonOf)
    .replace(/^(?!<).*(?=\{"version":1,"relation":)(.*\);)$/s, "{script}$1")
    .replace(/^("[0-9a-f]{16}-\d+-\d+-)\w+/, "$1{version}");
}

/** Returns the data of a one-tag embed, a JavaScript expression, as JSON. */
function jsonOf(literal: string): string {
  return literal
    .replaceAll(/("(?:[^"\\]|\\.)*")\.replaceAll\(" ","%20"\)/g, (_, text: string) => text.replaceAll(" ", "%20"))
    .replaceAll(/("(?:[^"\\]|\\.)*")|([{,])(\w+)(?=:)|!0/g, (_, text, before, name) =>
      text !== undefined ? text : name === undefined ? "true" : `${before}"${name}"`,
    );
}

/** Days before, between and after the dates of the facts in the recorded releases. */
const days = ["1991-06-01", "1992-10-15", "2016-06-01", "2026-06-01"];

/**
 * Returns the paths that are recorded for a release, published as release 1.
 * @param relations ids of its relations
 * @param sources ids of its sources
 */
export function recordedPaths(relations: readonly string[], sources: readonly string[]): string[] {
  const languages = ["de", "en", "nb", "ru", "tg", "fa"];
  const paths = relations.flatMap((pair) => {
    const page = `/relations/${pair}`;
    const [frame, tag, card] = [`/embed/${pair}`, `/embed/${pair}.js`, `/v1/relations/${pair}/card`];
    const options = [...days.map((day) => `asOf=${day}`), `home=${pair.slice(-2)}`];
    return [
      ...languages.flatMap((language) => [frame, tag, card].map((path) => `${path}?lang=${language}`)),
      ...["de", "en"].map((language) => `${page}?lang=${language}`),
      ...[frame, tag, card, page].flatMap((path) => options.map((option) => `${path}?lang=en&${option}`)),
      `${frame}?lang=en&theme=dark`,
      `/v1/relations/${pair}?`,
    ];
  });
  const states = [...new Set(relations.flatMap((pair) => pair.split("-")))];
  return [
    ...paths,
    ...states.flatMap((state) => languages.map((language) => `/embed/${state}?lang=${language}`)),
    ...sources.map((source) => `/v1/sources/${source}?`),
  ].map((path) => `${path}${path.endsWith("?") ? "" : "&"}release=1`);
}
