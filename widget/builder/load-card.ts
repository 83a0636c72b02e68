import type { CardView } from "../../data/model/views/card-view.ts";

/** Returns a card; null if there is none. @param query as from `cardQuery` @throws if the server does not respond as it should */
export async function loadCard(relation: string, query: string, signal: AbortSignal): Promise<CardView | null> {
  // With the comma escaped, this is the URL that the element requests, so that the card in the preview is not loaded twice.
  const response = await fetch(`/v1/relations/${relation}/card?${query.replaceAll(",", "%2C")}`, { signal });
  if (response.ok) return response.json();
  if (response.status < 500) return null;
  throw new Error(`status ${response.status}`);
}
