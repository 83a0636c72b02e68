import * as z from "zod";

/** Schema of a relation as JSON-LD. Loose, because the properties of a node depend on what is known. */
export const jsonLdSchema = z
  .looseObject({
    "@context": z.looseObject({ "@vocab": z.literal("https://schema.org/") }).describe("The full context, inline"),
    "@type": z.literal("WebPage"),
    "@id": z.url().describe("URL of the relation's page"),
  })
  .meta({
    id: "JsonLd",
    description:
      "A relation as JSON-LD 1.1, in the schema.org vocabulary: the page, the two states (`about`), the facts (`mentions`) and the sources (`isBasedOn`)",
  });
