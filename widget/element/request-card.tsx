import type { CardView } from "../../data/model/views/card-view.ts";
import { Card } from "../card/card.tsx";
import { render } from "./dom-elements.ts";
import { languageIn, tags } from "./texts.ts";

/** The server's problem details (RFC 9457). */
export interface Problem {
  type: string;
  title: string;
  detail: string;
  status: number;
  /** The parameter that is invalid, if one is. */
  parameter?: string;
}

/** The server's answer. */
export type Answer = CardView | Problem;

/** How long cards of the same URL share an answer, in milliseconds. */
const sharedFor = 300_000;

const answers: Record<string, Promise<Answer>> = {};

/**
 * Requests a view, without invalid parameters that do not change what the card says of a fact or a day. Cards with the same URL share a
 * request.
 * @param element named in warnings; if cards share a request, only the first one is
 * @param isTried true for a trial rendering; false if the caller renders the view and calls `discard` if that fails
 * @throws if there is no response, or not the expected one; the console then says why, and the next call makes a new request
 */
export function requestCard(url: string, element: Element, isTried = true): Promise<Answer> {
  if (!answers[url]) {
    setTimeout(() => delete answers[url], sharedFor);
    answers[url] = request(url, element, isTried).catch((error) => {
      discard(url, error, element);
      throw error;
    });
  }
  return answers[url];
}

/** Forgets a response, so that the next call for its URL makes a new request, and logs the reason in the console. */
export function discard(url: string, error: unknown, element: Element) {
  delete answers[url];
  warn(`${url}: ${error}`, element);
}

async function request(url: string, element: Element, isTried: boolean): Promise<Answer> {
  const response = await fetch(url);
  const body = await response.json();
  if (response.ok && body.version === 1 && body.groups) {
    // Throws if anything is missing in the view.
    if (isTried) render(<Card view={body} />, new DocumentFragment());
    return body;
  }
  if (response.ok || response.status > 499 || !body.title)
    throw Error(`unexpected response, status ${response.status}`);
  // The server names the parameter, and the page has the attribute.
  warn(`${body.title}. ${body.detail.replace("asOf", "as-of")}`, element);
  // Without an invalid day, release or fact, the card would say something else than the page is meant to.
  const other = url.replace(RegExp(`&(?=home|layout|kinds)${body.parameter}=[^&]*`), "");
  return other === url ? body : requestCard(other, element, isTried);
}

/** Writes a warning to the console. @param element for developers, who can click it */
export function warn(text: string, element: Element) {
  console.warn(`<relations-card> ${text}`, element);
}

/** Warns if we do not have the language that a card is declared to be in. */
export function warnOfLanguage(tag: string | null | undefined, element: Element) {
  if (tag && !languageIn(tag))
    warn(`lang="${tag}" is not valid. Valid: ${tags.join(", ")}. The card is in English`, element);
}
