import { WithdrawnDocument } from "../../data/model/release/documents.ts";

/** Resolves to null if the document was withdrawn, so that lists can skip it. */
export async function unlessWithdrawn<Value>(read: Promise<Value>): Promise<Value | null> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof WithdrawnDocument) return null;
    throw error;
  }
}
