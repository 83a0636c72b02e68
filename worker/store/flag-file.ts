import type { StateCode } from "../../data/model/states/states.ts";
import type { Env } from "../env.ts";

/** Returns the SVG file of a state's flag; null if there is none. */
export async function flagFile({ ASSETS }: Pick<Env, "ASSETS">, code: StateCode): Promise<string | null> {
  // The host does not matter; the binding only looks at the path.
  const response = await ASSETS.fetch(`https://assets.example/flags/${code}.svg`);
  return response.ok ? response.text() : null;
}
