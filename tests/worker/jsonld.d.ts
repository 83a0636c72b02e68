/** jsonld as built for browsers, which is the one that runs in the Workers runtime. */
declare module "jsonld/dist/jsonld.esm.min.js" {
  export { default } from "jsonld";
}
