import type { Relation } from "../../model/facts/relation.ts";
import { languages } from "../../model/language.ts";
import type { PairId } from "../../model/states/pair.ts";
import { changesUrl, pageUrl } from "../card/card-options.ts";
import { releaseTitle, removedSince } from "../card/frozen-card.ts";
import { factPageLabel } from "../pages/fact-page-label.ts";
import { type RemovedFactsView, removedFacts } from "../pages/removed-facts.ts";
import { localNumber } from "../words/amount-text.ts";
import { relationTitle } from "../words/state-names.ts";
import { fill, labelText } from "../words/words.ts";
import { changeLabel } from "./change-group.ts";
import type { ReleaseChanges } from "./feed-view.ts";
import { type ChangeOptions, type ChangeView, changeView } from "./relation-change-view.ts";

/** The page of a relation's changes: either since a release, or release by release. */
export interface ChangesPageView {
  /** "Änderungen: Norwegen – Tadschikistan" */
  heading: string;
  /** Link to the relation's page; null if the latest release does not contain the relation. */
  relation: { text: string; url: string } | null;
  /** What has changed since a release, without the content of what was removed; null if the page lists all releases. */
  since: SinceView | null;
  /** The releases that changed the relation, newest first; empty on the page of the changes since a release. */
  releases: { title: string; summary: string; since: { text: string; url: string } | null }[];
  /** Link to the list of all releases; null if the page is that list. */
  all: { text: string; url: string } | null;
}

/** A relation in a release; null if the release does not contain it. */
export interface PublishedVersion {
  /** `time` is when the release took effect: ISO 8601, UTC. */
  release: { release: number; time: string };
  value: Relation | null;
}

/** What has changed since a release. */
export interface SinceView extends Pick<ChangeView, "summary" | "groups" | "remarks" | "unreviewed"> {
  /** "Ausgabe 1, 1. Januar 2026 → Ausgabe 3, 12. März 2026" */
  period: string;
  removed: RemovedFactsView | null;
}

/**
 * Returns the page of what has changed in a relation since a release.
 * @param before the relation in that release
 * @param after the relation in the latest release
 */
export function changesSince(
  pair: PairId,
  before: PublishedVersion,
  after: PublishedVersion,
  options: ChangeOptions,
): ChangesPageView {
  const { language } = options;
  const arrow = languages[language] === "rtl" ? "←" : "→";
  const isLatest = before.release.release === after.release.release;
  const titles = [before.release, ...(isLatest ? [] : [after.release])].map((release) =>
    releaseTitle(release, language),
  );
  return {
    ...commonParts(pair, after.value !== null, options),
    since: {
      period: titles.join(` ${arrow} `),
      ...(isLatest ? nothing("latest-release") : changes()),
    },
    releases: [],
    all: { text: changeLabel("list-of-changes", language), url: changesUrl(pair, null, options) },
  };

  function nothing(label: "latest-release" | "unchanged-since"): Omit<SinceView, "period"> {
    const number = localNumber(String(before.release.release), language);
    return { summary: fill(changeLabel(label, language), { number }), groups: [], remarks: [], removed: null };
  }

  function changes(): Omit<SinceView, "period"> {
    const view = changeView(before.value, after.value, options);
    const { summary, remarks, unreviewed } = view;
    // The facts of a removed relation are not shown either.
    if (!after.value) return { summary, groups: [], remarks: [], removed: null };
    if (before.value && view.changes.length === 0 && view.sourceChanges.length === 0) {
      return nothing("unchanged-since");
    }
    const removed = before.value ? removedSince(before.value, after.value) : [];
    return {
      summary,
      groups: view.groups.flatMap((group) => {
        if (group.id === "fact-removed") return [];
        if (group.id !== "source-removed") return [group];
        return [{ ...group, items: group.items.map(({ id }) => ({ id, text: [id], lines: [] })) }];
      }),
      remarks,
      removed: removedFacts({ ...after.value, removed }, language),
      ...(unreviewed ? { unreviewed } : {}),
    };
  }
}

/**
 * Returns the page that lists the releases that changed a relation.
 * @param isPublished true if the latest release contains the relation
 * @param releases newest first
 */
export function changesByRelease(
  pair: PairId,
  isPublished: boolean,
  releases: readonly ReleaseChanges[],
  options: ChangeOptions,
): ChangesPageView {
  const { language } = options;
  return {
    ...commonParts(pair, isPublished, options),
    since: null,
    releases: releases.flatMap(({ release, time, relations }, index) =>
      relations.map(({ before, after }) => ({
        title: releaseTitle({ release, time }, language),
        summary: changeView(before, after, options).summary,
        since:
          index === 0 ? null : { text: labelText("changed-since", language), url: changesUrl(pair, release, options) },
      })),
    ),
    all: null,
  };
}

function commonParts(
  pair: PairId,
  isPublished: boolean,
  options: ChangeOptions,
): Pick<ChangesPageView, "heading" | "relation"> {
  const { language } = options;
  const title = relationTitle(pair, language);
  return {
    heading: fill(changeLabel("changes-of", language), { title }),
    relation: isPublished
      ? { text: factPageLabel("all-facts", language, { title }), url: pageUrl(pair, options) }
      : null,
  };
}
