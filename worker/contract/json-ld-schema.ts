import * as z from "zod";

/** A relation in schema.org's terms. Open: which terms a node has depends on what is known. */
export const jsonLd = z
  .looseObject({
    "@context": z
      .looseObject({ "@vocab": z.literal("https://schema.org/") })
      .describe("What the terms mean, written out"),
    "@type": z.literal("WebPage"),
    "@id": z.url().describe("Address of the relation's page"),
  })
  .meta({
    id: "JsonLd",
    description:
      "A relation in schema.org's terms, as JSON-LD 1.1: the page, the states that it is about, its facts as `mentions`, and the sources that these rest on",
  });
