import type { Adapter } from "./adapter.ts";
import { factbook } from "./adapters/factbook.ts";
import { pocom } from "./adapters/pocom.ts";
import { visits } from "./adapters/visits.ts";

/** The archives that can be imported, each with its adapters. Where sources differ, the first one counts most. */
export const archives: Readonly<Record<string, readonly Adapter[]>> = {
  historian: [pocom, visits],
  factbook: [factbook],
};
