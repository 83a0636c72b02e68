import type { Relation } from "../../data/model/facts/relation.ts";
import { documentKey, encode, hashOf } from "../../data/model/release/documents.ts";
import type { Release } from "../../data/pipeline/release/build-release.ts";

/** Returns a release in which an editor has changed a relation. The change is fictitious. */
export function editedRelease(release: Release, pair: string, edit: (relation: Relation) => Relation): Release {
  const replaced = new Map<string, string>();
  const rename = (text: string) => text.replace(/\b[0-9a-f]{64}\b/g, (hash) => replaced.get(hash) ?? hash);
  const documents = release.documents.map((document) => {
    const [type = "", hash = ""] = document.key.split("/");
    let text = rename(document.text);
    if (type === "relation" && text.includes(`"relation":{"id":"${pair}"`)) {
      const { relation } = JSON.parse(text) as { relation: Relation };
      text = encode<"relation">({ schema: 2, relation: edit(relation) }).text;
    }
    const next = type === "widget" || type === "export" ? hash : hashOf(text);
    replaced.set(hash, next);
    return { key: documentKey(type as "relation", next), text };
  });
  return {
    ...release,
    documents,
    root: rename(release.root),
    contents: JSON.parse(rename(JSON.stringify(release.contents))),
  };
}

/** Returns a relation with one fact removed, and listed as removed. */
export function withoutFact(
  relation: Relation,
  { id, ...removal }: Omit<Relation["removed"][number], "id"> & { id: string },
): Relation {
  return {
    ...relation,
    facts: relation.facts.filter((fact) => fact.id !== id),
    removed: [...relation.removed, { id, ...removal }],
  };
}
