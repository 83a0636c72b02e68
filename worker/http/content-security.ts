// All content security policies that the worker sends.
import { emptyStyle, pageStyle, type Style } from "../render/pages/styles.ts";

/** Scripts cannot turn a string into markup or code. */
const trustedTypes = "require-trusted-types-for 'script'";

/** For responses that are not HTML documents, such as JSON and scripts. */
export const dataPolicy = `default-src 'none'; frame-ancestors 'none'; ${trustedTypes}`;

/** For our pages: their own style sheet, and our images. No scripts. */
export const pagePolicy = (origin: string) =>
  `default-src 'none'; style-src ${pageStyle.cspSource}; img-src ${origin} 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; ${trustedTypes}`;

/** For the front page, which also contains the widget. */
export const frontPagePolicy = (origin: string) => `${pagePolicy(origin)}; script-src 'self'; connect-src 'self'`;

/**
 * For the API reference. Redoc inserts its CSS rules into an empty `<style>` element through the CSSOM, so only the empty element has
 * to be allowed. Its arrows are `data:` images, and it searches in a worker created from a blob. It also inserts markup as strings, so
 * trusted types cannot be required.
 */
export const referencePolicy = `default-src 'none'; style-src ${pageStyle.cspSource} ${emptyStyle.cspSource}; script-src 'self'; worker-src blob:; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;

/** Any page, also one that an editor opens from a disk to try out a frame: `*` covers network schemes only. */
const anyPage = "frame-ancestors * file:";

/** For error pages. They also appear in frames on other sites. */
export const errorPagePolicy = (origin: string) => pagePolicy(origin).replace("frame-ancestors 'self'", anyPage);

/** For frame documents: no scripts, and any site may embed them. */
export function framePolicy(origin: string, { cspSource }: Style): string {
  return `default-src 'none'; style-src ${cspSource}; img-src ${origin}; base-uri 'none'; form-action 'none'; ${anyPage}; ${trustedTypes}`;
}
