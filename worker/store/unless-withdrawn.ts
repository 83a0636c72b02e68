import { WithdrawnDocument } from "../../data/model/release/documents.ts";

/** What was read; null where it was withdrawn: a list goes on without it. */
export async function unlessWithdrawn<Value>(reading: Promise<Value>): Promise<Value | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof WithdrawnDocument) return null;
    throw error;
  }
}
