import { changeLabels } from "../../labels/change-labels.ts";
import type { Relation } from "../../model/facts/relation.ts";
import { type Direction, type Language, languages } from "../../model/language.ts";
import { licence } from "../../model/licence.ts";
import type { PairId } from "../../model/states/pair.ts";
import { relationTitle } from "../pages/page-view.ts";
import { fill, labelText } from "../words/words.ts";
import { type ChangeOptions, type ChangeView, changeView } from "./relation-change-view.ts";

/** What changed, release by release, as newsreaders are given it, in whichever format. */
export interface FeedView {
  /** RFC 4151 `tag:` URI, the same for all pages of the feed and for ever. */
  id: string;
  lang: Language;
  dir: Direction;
  /** "Entente – Änderungen: Norwegen – Tadschikistan" */
  title: string;
  /** The page that the feed is about. */
  url: string;
  /** ISO 8601, UTC: when the release was put in force that the feed was read from. */
  updated: string;
  licence: { text: string; url: string };
  /** The newest first. */
  entries: FeedEntry[];
}

/** What one release changed of one relation. */
export interface FeedEntry {
  /** RFC 4151 `tag:` URI; the same for ever, and another in each language, so that a reader of two loses neither. */
  id: string;
  release: number;
  /** ISO 8601, UTC: when the release was put in force. */
  time: string;
  change: ChangeView;
}

/** What a release changed against the one before it: both versions of each relation that is another. */
export interface ReleaseChanges {
  release: number;
  /** ISO 8601, UTC. */
  time: string;
  relations: readonly { before: Relation | null; after: Relation | null }[];
}

/** What a feed is of. */
export interface FeedOptions extends ChangeOptions {
  /** The one relation whose changes are told; null for all. */
  pair: PairId | null;
  /** ISO 8601, UTC: time of the release in force. */
  updated: string;
}

/** Makes the feed of what releases changed. @param releases the newest first */
export function feedView(releases: readonly ReleaseChanges[], options: FeedOptions): FeedView {
  const { language, origin, pair, updated } = options;
  const of =
    pair === null
      ? changeLabels["all-changes"][language]
      : fill(changeLabels["changes-of"][language], { title: relationTitle(pair, language) });
  return {
    id: `tag:${hostOf(origin)},2026:changes/${pair ?? "all"}/${language}`,
    lang: language,
    dir: languages[language],
    title: `Entente – ${of}`,
    url: pair === null ? `${origin}/?lang=${language}` : `${origin}/relations/${pair}?lang=${language}`,
    updated,
    licence: { text: labelText("licence", language, { text: licence.data.spdx }), url: licence.data.url },
    entries: releases.flatMap(({ release, time, relations }) =>
      relations.map(({ before, after }): FeedEntry => {
        const change = changeView(before, after, options);
        return { id: entryId(change, { release, time }, origin), release, time, change };
      }),
    ),
  };
}

/** RFC 4151: the authority is our host on the day of the release, the rest what of it is told. */
function entryId({ relation, lang }: ChangeView, { release, time }: { release: number; time: string }, origin: string) {
  return `tag:${hostOf(origin)},${time.slice(0, 10)}:releases/${release}/${relation}/${lang}`;
}

function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, "").replace(/:\d+$/, "");
}
