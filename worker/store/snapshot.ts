import { snapshotFile } from "../../data/model/release/documents.ts";
import type { TextStore } from "./namespace-memory.ts";

/** Reads the snapshot: the release that was deployed with this version of the worker, among its static assets. */
export function snapshotOf(assets: Fetcher): TextStore {
  return {
    get: async (key) => {
      const response = await assets.fetch(new URL(`/snapshot/${snapshotFile(key)}`, "https://assets.local"));
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(`static assets returned status ${response.status}`);
      const texts = await response.json<Record<string, string>>();
      return texts[key] ?? null;
    },
  };
}
