/** The build of jsonld for browsers, the only one that runs in the Workers runtime. */
declare module "jsonld/dist/jsonld.esm.min.js" {
  export { default } from "jsonld";
}
