import type { Adapter } from "./adapter.ts";
import { factbook } from "./adapters/factbook.ts";
import { pocom } from "./adapters/pocom.ts";
import { rdcr } from "./adapters/rdcr.ts";
import { travels } from "./adapters/travels.ts";
import { visits } from "./adapters/visits.ts";

/** The archives that can be imported, each with its adapters. Where sources differ, the first one counts most. */
export const archives: Readonly<Record<string, readonly Adapter[]>> = {
  historian: [rdcr, pocom, visits, travels],
  factbook: [factbook],
};
