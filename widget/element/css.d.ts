/** The build hands a style sheet over as its minified text. */
declare module "*.css" {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: esbuild's text loader has no other.
  export default text;
}
