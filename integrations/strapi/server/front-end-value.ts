import { pagePath } from "../../core/card-options.ts";
import type { RenewedCards } from "../../core/renewed-cards.ts";
import { readReference } from "./reference.ts";
import type { Settings } from "./settings.ts";

/** What the REST API returns for the field: the options, and what a front end shows. */
interface FrontEndValue {
  [option: string]: string | null;
  relation: string;
  /** Language of the card (BCP 47). */
  lang: string;
  /** The card, or a link if there has never been one; empty if the server says that there is none. */
  html: string;
  /** Address of the page that shows the same facts; null if there is no card. */
  page: string | null;
}

/** Returns the value for the front end; null if the stored value contains no valid relation. */
export async function frontEndValue(
  stored: unknown,
  cards: RenewedCards,
  { server, lang }: Settings,
): Promise<FrontEndValue | null> {
  const reference = readReference(stored, lang);
  if (reference === null) return null;
  const { given, options } = reference;
  const html = await cards.render(given);
  const page = html === "" ? null : new URL(pagePath(options), server).href;
  return { ...given, lang: options.values.lang ?? lang, html, page };
}
