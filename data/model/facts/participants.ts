import * as z from "zod";
import { slug, stateCode } from "../scalars.ts";
import { offices } from "./offices.ts";

/** A participant: a person with the office held at the time, an organisation, or an office-holder whom the source does not name. */
export const participant = z
  .strictObject({
    person: slug.optional().describe("Key in `people`; absent for an organisation or an unnamed person"),
    organisation: slug.optional().describe("Key in `organisations`"),
    office: z
      .enum(offices, {
        error: ({ input }) =>
          `“${input}” is not a known office; use one from data/model/facts/offices.ts, or add it there and to data/labels/names/office-titles.ts (see docs/editing.md)`,
      })
      .optional()
      .describe("The office that the person held at the time; without `person`, an unnamed holder of this office"),
    state: stateCode.optional().describe("The state that the office serves"),
    atTheTime: z
      .boolean()
      .optional()
      .describe("True if the source implies that the person no longer held the office when it was written"),
    leads: z.boolean().optional().describe("True if this participant leads the delegation; at most one of each state"),
    asWritten: z.string().min(1).optional().describe("The name as a source spells it, if different"),
  })
  .meta({
    id: "Participant",
    description:
      "A participant: a person with the office held at the time, an organisation, or an office-holder whom the source does not name",
  });
export type Participant = z.infer<typeof participant>;

export const party = z
  .union([
    z.strictObject({
      state: stateCode,
      body: slug
        .optional()
        .describe("Key in `organisations`: a body of that state; absent if the source names only the state"),
    }),
    z.strictObject({ organisation: slug.describe("Key in `organisations`: not a body of a state") }),
  ])
  .meta({ id: "Party", description: "A signatory: a state or a body of it, or another organisation" });
export type Party = z.infer<typeof party>;
