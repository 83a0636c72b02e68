import { slug } from "../../scalars.ts";
import { isCity } from "./places.ts";

// In a separate file, because the worker must not bundle zod.

export const city = slug
  .refine(isCity, {
    error: ({ input }) =>
      `“${input}” is the code of a state; write a key from data/cities.yml, or remove “city” if the source names none`,
  })
  .describe("Key in `cities`");

/** A city or, if the source only names a country, the code of that state. */
export const place = slug.meta({
  id: "Place",
  description: "Key in `cities` or, if the source only names a country, the code of that state, as in StateCode",
  examples: ["vienna", "at"],
});
