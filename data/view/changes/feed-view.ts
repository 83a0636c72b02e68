import { changeLabels } from "../../labels/pages/change-labels.ts";
import type { Relation } from "../../model/facts/relation.ts";
import { type Direction, type Language, languages } from "../../model/language.ts";
import type { PairId } from "../../model/states/pair.ts";
import { changesUrl } from "../card/card-options.ts";
import { licenceLine } from "../words/licence-line.ts";
import { relationTitle } from "../words/state-names.ts";
import { fill } from "../words/words.ts";
import { type ChangeOptions, type ChangeView, changeView } from "./relation-change-view.ts";

/** A feed of changes, release by release, independent of the feed format. */
export interface FeedView {
  /** Permanent RFC 4151 `tag:` URI, shared by all pages of the feed. */
  id: string;
  lang: Language;
  dir: Direction;
  /** "Entente – Änderungen: Norwegen – Tadschikistan" */
  title: string;
  /** The page that the feed is about. */
  url: string;
  /** When the release that the feed was read from took effect: ISO 8601, UTC. */
  updated: string;
  licence: { text: string; url: string };
  /** Newest first. */
  entries: FeedEntry[];
}

/** What one release changed in one relation. */
export interface FeedEntry {
  /** Permanent RFC 4151 `tag:` URI. It differs by language, so that someone who follows two languages gets both entries. */
  id: string;
  release: number;
  /** When the release took effect: ISO 8601, UTC. */
  time: string;
  change: ChangeView;
}

/** What a release changed compared with the previous one: both versions of each relation that differs. */
export interface ReleaseChanges {
  release: number;
  /** ISO 8601, UTC. */
  time: string;
  relations: readonly { before: Relation | null; after: Relation | null }[];
}

/** Options for a feed. */
export interface FeedOptions extends ChangeOptions {
  /** The relation whose changes the feed lists; null for all relations. */
  pair: PairId | null;
  /** When the current release was published: ISO 8601, UTC. */
  updated: string;
}

/** Returns the feed of the changes in some releases. @param releases newest first */
export function feedView(releases: readonly ReleaseChanges[], options: FeedOptions): FeedView {
  const { language, origin, pair, updated } = options;
  const subject =
    pair === null
      ? changeLabels["all-changes"][language]
      : fill(changeLabels["changes-of"][language], { title: relationTitle(pair, language) });
  return {
    id: `tag:${tagAuthority(origin)},2026:changes/${pair ?? "all"}/${language}`,
    lang: language,
    dir: languages[language],
    title: `Entente – ${subject}`,
    url: pair === null ? `${origin}/?lang=${language}` : changesUrl(pair, null, options),
    updated,
    licence: licenceLine(language),
    entries: releases.flatMap(({ release, time, relations }) =>
      relations.map(({ before, after }): FeedEntry => {
        const change = changeView(before, after, options);
        return { id: entryId(change, { release, time }, origin), release, time, change };
      }),
    ),
  };
}

/** Returns an RFC 4151 tag URI. The tagging entity is our host on the day of the release. */
function entryId({ relation, lang }: ChangeView, { release, time }: { release: number; time: string }, origin: string) {
  return `tag:${tagAuthority(origin)},${time.slice(0, 10)}:releases/${release}/${relation}/${lang}`;
}

/** Returns the origin's host without its port, which RFC 4151 does not allow in an authority name. */
function tagAuthority(origin: string): string {
  return origin.replace(/^https?:\/\//, "").replace(/:\d+$/, "");
}
