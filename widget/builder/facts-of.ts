/** A fact that can be shown alone. */
export interface FactChoice {
  id: string;
  title: string;
  kind: string;
}

/** Returns the facts of a relation, oldest first. @param language of the titles @throws if they cannot be loaded */
export async function factsOf(relation: string, language: string, signal: AbortSignal): Promise<FactChoice[]> {
  const response = await fetch(`/v1/relations/${relation}/facts.ndjson?lang=${language}`, { signal });
  if (!response.ok) throw new Error(`status ${response.status}`);
  // One row per claim.
  const rows = (await response.text())
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return [...new Map(rows.map(({ fact: id, title, kind }) => [id as string, { id, title, kind }])).values()];
}
