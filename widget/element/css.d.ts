/** The build replaces a style sheet import with the minified text. */
declare module "*.css" {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: esbuild's text loader has only a default export.
  export default text;
}
