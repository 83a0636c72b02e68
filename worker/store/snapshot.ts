import { snapshotFile } from "../../data/model/release/documents.ts";
import type { TextStore } from "./namespace-memory.ts";

/** The release that this version of the worker was deployed with, among its static assets. */
export function snapshotOf(assets: Fetcher): TextStore {
  return {
    get: async (key) => {
      const response = await assets.fetch(new URL(`/snapshot/${snapshotFile(key)}`, "https://assets.local"));
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(`assets answered ${response.status}`);
      const texts = await response.json<Record<string, string>>();
      return texts[key] ?? null;
    },
  };
}
