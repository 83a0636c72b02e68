import { builderWords } from "../../labels/pages/builder-labels.ts";
import { countLabels } from "../../labels/pages/count-labels.ts";
import type { Language } from "../../model/language.ts";
import { type PairId, statesOf } from "../../model/states/pair.ts";
import type { BuilderRelation, BuilderView, BuilderWords } from "../../model/views/builder-view.ts";
import { groupHeadings } from "../card/groups/card-groups.ts";
import { dateText } from "../words/date-text.ts";
import { gradeText } from "../words/grade-text.ts";
import { relationTitle, stateName } from "../words/state-names.ts";
import { pageView } from "./page-view.ts";

/** Returns what the builder needs in `language`. @param pair the relation that is chosen first @param time of the release: ISO 8601, UTC */
export function builderView(
  language: Language,
  pair: PairId,
  {
    release,
    time,
    script,
    fragmentStyle,
  }: Pick<BuilderView, "release" | "script" | "fragmentStyle"> & { time: string },
): BuilderView {
  const words = { ...builderWords[language], factCount: countLabels["fact-count"][language] };
  return {
    language,
    words,
    languages: pageView(language).languages,
    groups: [{ name: words.establishment, kinds: ["establishment", "recognition"] }, ...groupHeadings(language)],
    weakGrades: { single: gradeText("single", language), mirror: gradeText("mirror", language) },
    relation: builderRelation(pair, language),
    release,
    releaseDate: dateText(time.slice(0, 10), language),
    script: { hash: script.hash, integrity: script.integrity },
    fragmentStyle,
  };
}

/** Returns the texts above an address to paste, above the code of a one-tag embed, and above the policy that the code needs. */
export function embedWords(language: Language): Pick<BuilderWords["ways"], "link" | "tag"> & { policy: string } {
  const { ways, policy } = builderWords[language];
  return { link: ways.link, tag: ways.tag, policy };
}

function builderRelation(id: PairId, language: Language): BuilderRelation {
  const states = statesOf(id).map((code) => ({ code, name: stateName(code, language) }));
  return { id, title: relationTitle(id, language), states };
}
