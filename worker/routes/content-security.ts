// Every content security policy that the worker sends.
import { emptyStyle, pageStyle, type Style } from "../render/pages/styles.ts";

/** Answers that carry no document of ours to be looked at. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/** What a page of ours may load: its own style, and our scripts, data and images. */
export const pagePolicy = (origin: string) =>
  `default-src 'none'; style-src ${pageStyle.cspSource}; script-src ${origin} 'self'; connect-src ${origin} 'self'; img-src ${origin} 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;

/**
 * What the reference of the API may load. Redoc puts its rules into an empty style element through the CSSOM, which needs leave for
 * that element alone; its arrows are `data:` images, and it searches in a worker that it makes of its own text.
 */
export const referencePolicy = `default-src 'none'; style-src ${pageStyle.cspSource} ${emptyStyle.cspSource}; script-src 'self'; worker-src blob:; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;

/** The policy of an error page: it is a page, and also appears in frames on other sites. */
export const errorPagePolicy = (origin: string) =>
  pagePolicy(origin).replace("frame-ancestors 'self'", "frame-ancestors *");

/** The policy of a frame document. It runs no script and may be framed by any site. */
export function framePolicy(origin: string, { cspSource }: Style): string {
  return `default-src 'none'; style-src ${cspSource}; img-src ${origin}; base-uri 'none'; form-action 'none'; frame-ancestors *`;
}
