/** The part of Strapi's own library that the plugin uses. It is installed with Strapi. */
declare module "@strapi/utils" {
  export const errors: {
    ValidationError: new (message: string, details?: unknown) => Error;
  };
}
