// All content security policies that the worker sends.
import { emptyStyle, pageStyle, type Style } from "../render/pages/styles.ts";

/** For responses that are not HTML documents, such as JSON and scripts. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/** For our pages: their own style sheet, and our scripts, data and images. */
export const pagePolicy = (origin: string) =>
  `default-src 'none'; style-src ${pageStyle.cspSource}; script-src ${origin} 'self'; connect-src ${origin} 'self'; img-src ${origin} 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;

/**
 * For the API reference. Redoc inserts its CSS rules into an empty `<style>` element through the CSSOM, so only the empty element has
 * to be allowed. Its arrows are `data:` images, and it searches in a worker created from a blob.
 */
export const referencePolicy = `default-src 'none'; style-src ${pageStyle.cspSource} ${emptyStyle.cspSource}; script-src 'self'; worker-src blob:; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;

/** Any page, also one that an editor opens from a disk to try out a frame: `*` covers network schemes only. */
const anyPage = "frame-ancestors * file:";

/** For error pages. They also appear in frames on other sites. */
export const errorPagePolicy = (origin: string) => pagePolicy(origin).replace("frame-ancestors 'self'", anyPage);

/** For frame documents: no scripts, and any site may embed them. */
export function framePolicy(origin: string, { cspSource }: Style): string {
  return `default-src 'none'; style-src ${cspSource}; img-src ${origin}; base-uri 'none'; form-action 'none'; ${anyPage}`;
}
