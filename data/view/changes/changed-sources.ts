import type { Relation } from "../../model/facts/relation.ts";
import type { Language } from "../../model/language.ts";
import type { CardText } from "../../model/views/card-view.ts";
import type { ChangedItem, ChangeGroup, SourceChange } from "../../model/views/change-view.ts";
import { cardSource } from "../card/card-evidence.ts";
import { bareText } from "../words/plain-text.ts";
import { fillPieces, joinPieces } from "../words/words.ts";
import { changeGroups, changeLabel } from "./change-group.ts";
import { valueDifferences } from "./value-differences.ts";

type SourceHead = Relation["sources"][number];

/** The sources that came, changed or went. Of a relation that came or went as a whole, its facts tell enough. */
export function sourceGroups(before: Relation | null, after: Relation | null, language: Language): ChangeGroup[] {
  if (!before || !after) return [];
  const itemOf = (source: SourceHead, lines: CardText[] = []): ChangedItem => ({
    id: source.id,
    text: sourceText(source, language),
    lines,
  });
  const [old, its] = [before, after].map(({ sources }) => new Map(sources.map((source) => [source.id, source]))) as [
    Map<string, SourceHead>,
    Map<string, SourceHead>,
  ];
  const changed = [...its.values()].flatMap((source) => {
    const earlier = old.get(source.id);
    if (!earlier || valueDifferences(earlier, source).length === 0) return [];
    const [was, is] = [sourceText(earlier, language), sourceText(source, language)];
    const lines =
      bareText(was) === bareText(is)
        ? [[changeLabel("wording-unchanged", language)]]
        : [fillPieces(changeLabel("before", language), was), fillPieces(changeLabel("after", language), is)];
    return [itemOf(source, lines)];
  });
  const added = [...its.values()].filter(({ id }) => !old.has(id)).map((source) => itemOf(source));
  const removed = [...old.values()].filter(({ id }) => !its.has(id)).map((source) => itemOf(source));
  return changeGroups("source", { added, changed, removed }, language);
}

function sourceText(source: SourceHead, language: Language): CardText {
  const { title, lang, detail, url } = cardSource(source, language);
  const parts: CardText[] = [[lang === language ? title : { text: title, lang }], detail, url ? [{ text: url }] : []];
  return joinPieces(
    parts.filter((part) => part.length > 0),
    " · ",
  );
}

/** The same as data. */
export function sourceChanges(before: Relation, after: Relation): SourceChange[] {
  const ids = new Set([...before.sources, ...after.sources].map(({ id }) => id));
  return [...ids].sort().flatMap((source): SourceChange[] => {
    const [old, its] = [before, after].map(({ sources }) => sources.find(({ id }) => id === source) ?? null);
    if (!old || !its) return [{ source, attribute: null, before: old ?? null, after: its ?? null }];
    return valueDifferences(old, its).map((difference) => ({ source, ...difference }));
  });
}
