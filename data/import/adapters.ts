import type { Adapter } from "./adapter.ts";
import { pocom } from "./adapters/pocom.ts";

/** The archives that can be imported, each with its adapters. Where sources differ, the first one counts most. */
export const archives: Readonly<Record<string, readonly Adapter[]>> = {
  historian: [pocom],
};
