/** What the build wrote to dist/, bundled as text. */
declare module "*.txt" {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: text modules have no other.
  export default text;
}
