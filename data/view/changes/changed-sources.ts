import type { Relation } from "../../model/facts/relation.ts";
import type { Language } from "../../model/language.ts";
import type { SourceHead } from "../../model/sources/source.ts";
import type { CardText } from "../../model/views/card-view.ts";
import type { ChangedItem, ChangeGroup, SourceChange } from "../../model/views/change-view.ts";
import { cardSource } from "../card/card-source.ts";
import { localizedPiece } from "../words/localized-text.ts";
import { bareText } from "../words/plain-text.ts";
import { fillPieces, joinPieces } from "../words/words.ts";
import { changeGroups, changeLabel } from "./change-group.ts";
import { valueDifferences } from "./value-differences.ts";

/** Returns the sources that were added, changed or removed. Lists none if the whole relation was added or removed: its facts say enough. */
export function sourceGroups(before: Relation | null, after: Relation | null, language: Language): ChangeGroup[] {
  if (!before || !after) return [];
  const itemOf = (source: SourceHead, lines: CardText[] = []): ChangedItem => ({
    id: source.id,
    text: sourceText(source, language),
    lines,
  });
  const [old, current] = [sourcesById(before), sourcesById(after)];
  const changed = [...current.values()].flatMap((source) => {
    const earlier = old.get(source.id);
    if (!earlier || valueDifferences(earlier, source).length === 0) return [];
    const [oldText, currentText] = [sourceText(earlier, language), sourceText(source, language)];
    const lines =
      bareText(oldText) === bareText(currentText)
        ? [[changeLabel("wording-unchanged", language)]]
        : [
            fillPieces(changeLabel("before", language), oldText),
            fillPieces(changeLabel("after", language), currentText),
          ];
    return [itemOf(source, lines)];
  });
  const added = [...current.values()].filter(({ id }) => !old.has(id)).map((source) => itemOf(source));
  const removed = [...old.values()].filter(({ id }) => !current.has(id)).map((source) => itemOf(source));
  return changeGroups("source", { added, changed, removed }, language);
}

function sourceText(source: SourceHead, language: Language): CardText {
  const { title, lang, detail, url } = cardSource(source, language);
  const parts: CardText[] = [[localizedPiece({ text: title, lang }, language)], detail, url ? [{ text: url }] : []];
  return joinPieces(
    parts.filter((part) => part.length > 0),
    " · ",
  );
}

/** Returns the changes to the sources as data. */
export function sourceChanges(before: Relation, after: Relation): SourceChange[] {
  const [old, current] = [sourcesById(before), sourcesById(after)];
  return [...new Set([...old.keys(), ...current.keys()])].sort().flatMap((source): SourceChange[] => {
    const [a, b] = [old.get(source) ?? null, current.get(source) ?? null];
    if (!a || !b) return [{ source, attribute: null, before: a, after: b }];
    return valueDifferences(a, b).map((difference) => ({ source, ...difference }));
  });
}

function sourcesById({ sources }: Relation): Map<string, SourceHead> {
  return new Map(sources.map((source) => [source.id, source]));
}
