// The edtf package ships no types; this is the one function of it in use.
declare module "edtf" {
  export function parse(text: string, options: { level: number }): never;
}
