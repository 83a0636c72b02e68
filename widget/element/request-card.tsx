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
 * @throws if there is no response, or not the expected one; the console then says why, and the next call makes a new request
 */
export function requestCard(url: string): Promise<Answer> {
  if (!answers[url]) {
    const forget = () => delete answers[url];
    setTimeout(forget, sharedFor);
    answers[url] = request(url).catch((error) => {
      forget();
      warn(`${url}: ${error}`);
      throw error;
    });
  }
  return answers[url];
}

async function request(url: string): Promise<Answer> {
  const response = await fetch(url);
  const body = await response.json();
  if (response.ok && body.version === 1) {
    // A trial run: if anything is missing, this throws before a visible card changes.
    render(<Card view={body} />, new DocumentFragment());
    return body;
  }
  if (response.ok || response.status > 499 || !body.title)
    throw Error(`unexpected response, status ${response.status}`);
  warn(`${body.title}. ${body.detail}`);
  // An invalid parameter counts as absent.
  const other = url.replace(RegExp(`&${body.parameter}=[^&]*`), "");
  return other === url ? body : requestCard(other);
}

/** Writes a warning to the console. */
export function warn(text: string) {
  console.warn(`<relations-card> ${text}`);
}
