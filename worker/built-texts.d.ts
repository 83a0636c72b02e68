/** Texts that the build writes to `dist/` for the worker to serve. */
declare module "*/dist/texts.js" {
  /** Minified style sheets. */
  export const cardCss: string;
  export const pageCss: string;
  export const relationsCss: string;
  export const factCss: string;
  export const timelineCss: string;
  export const frontCss: string;
  export const searchBoxCss: string;
  export const builderCss: string;
  /** The script `/widget.js`. */
  export const widget: string;
  /** The start of the one-tag embed script. The worker appends a card's data and `);`. */
  export const embed: string;
  /** The script of frame documents. */
  export const frame: string;
  /** SHA-256 of the API reference's script, in hex. */
  export const reference: string;
  /** SHA-256 of the front page's script, in hex. */
  export const builder: string;
}
