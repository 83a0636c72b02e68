import type { CardView } from "../../data/model/views/card-view.ts";
import { Card } from "../card/card.tsx";
import { render } from "./dom-elements.ts";

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
 * Requests a view, without the parameters that turn out to be invalid. Cards with the same URL share a request.
 * @param isTried true for a trial rendering; false if the caller renders the view and calls `discard` if that fails
 * @throws if there is no response, or not the expected one; the console then says why, and the next call makes a new request
 */
export function requestCard(url: string, isTried = true): Promise<Answer> {
  if (!answers[url]) {
    setTimeout(() => delete answers[url], sharedFor);
    answers[url] = request(url, isTried).catch((error) => {
      discard(url, error);
      throw error;
    });
  }
  return answers[url];
}

/** Forgets a response, so that the next call for its URL makes a new request, and logs the reason in the console. */
export function discard(url: string, error: unknown) {
  delete answers[url];
  warn(`${url}: ${error}`);
}

async function request(url: string, isTried: boolean): Promise<Answer> {
  const response = await fetch(url);
  const body = await response.json();
  if (response.ok && body.version === 1 && body.groups) {
    // Throws if anything is missing in the view.
    if (isTried) render(<Card view={body} />, new DocumentFragment());
    return body;
  }
  if (response.ok || response.status > 499 || !body.title)
    throw Error(`unexpected response, status ${response.status}`);
  warn(`${body.title}. ${body.detail}`);
  // An invalid parameter counts as absent.
  const other = url.replace(RegExp(`&${body.parameter}=[^&]*`), "");
  return other === url ? body : requestCard(other, isTried);
}

/** Writes a warning to the console. */
export function warn(text: string) {
  console.warn(`<relations-card> ${text}`);
}
