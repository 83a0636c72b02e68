import type { StateCode } from "./states.ts";

/** The cities that facts name, with the state each lies in. Their names per language are in `data/labels`. */
export const cities = {
  astana: "kz",
  dushanbe: "tj",
  milan: "it",
  oslo: "no",
  vienna: "at",
} as const satisfies Record<string, StateCode>;

export type City = keyof typeof cities;
