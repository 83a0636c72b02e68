// All content security policies that the worker sends.
import {
  emptyStyle,
  fragmentStyle,
  frameScript,
  frontPageStyle,
  pageStyle,
  type Style,
} from "../../render/pages/styles/styles.ts";

/** Scripts cannot turn a string into markup or code. */
const trustedTypes = "require-trusted-types-for 'script'";

/** For responses that are not HTML documents, such as JSON and scripts. */
export const dataPolicy = `default-src 'none'; frame-ancestors 'none'; ${trustedTypes}`;

/** For our pages: their own style sheet and our images. No scripts. `connect-src` lets Lighthouse read robots.txt under this policy. */
export const pagePolicy = (origin: string) =>
  `default-src 'none'; connect-src 'self'; style-src ${pageStyle.cspSource}; img-src ${origin} 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; ${trustedTypes}`;

/** For the front page, which also contains the widget, the builder and, without scripts, the builder's form. */
export const frontPagePolicy = (origin: string) =>
  `default-src 'none'; script-src 'self'; connect-src 'self'; style-src ${frontPageStyle.cspSource}; img-src ${origin} 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; ${trustedTypes}`;

/** For fragments, which other sites include in their pages. This policy only counts where one is opened by itself. */
export const fragmentPolicy = `default-src 'none'; style-src ${fragmentStyle.cspSource}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; ${trustedTypes}`;

/**
 * For the API reference. Redoc inserts its CSS rules into an empty `<style>` element through the CSSOM, so only the empty element has
 * to be allowed. Its arrows are `data:` images, and it searches in a worker created from a blob. It also inserts markup as strings, so
 * trusted types cannot be required.
 */
export const referencePolicy = `default-src 'none'; style-src ${pageStyle.cspSource} ${emptyStyle.cspSource}; script-src 'self'; worker-src blob:; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;

/**
 * For frame documents: they run only their own script, and any page may embed them, including a page that an editor opens from a disk to
 * try out a frame (`*` covers only network schemes).
 */
export function framePolicy(origin: string, { cspSource }: Style): string {
  return `default-src 'none'; script-src ${frameScript.cspSource}; style-src ${cspSource}; img-src ${origin}; base-uri 'none'; form-action 'none'; frame-ancestors * file:; ${trustedTypes}`;
}
