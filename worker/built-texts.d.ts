/** What the build wrote to `dist/`, for the worker to give out. */
declare module "*/dist/texts.js" {
  /** Style sheets, minified. */
  export const cardCss: string;
  export const pageCss: string;
  export const relationsCss: string;
  /** The widget's script. */
  export const widget: string;
  /** The one-tag embed's, which lacks its end: a card's data and a bracket. */
  export const embed: string;
  /** SHA-256 of the script that draws the API's reference. */
  export const reference: string;
}
