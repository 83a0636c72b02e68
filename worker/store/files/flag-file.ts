import type { StateCode } from "../../../data/model/states/states.ts";
import type { Env } from "../../env.ts";
import { readAsset } from "./asset.ts";

/** Returns the SVG file of a state's flag; null if there is none. */
export async function flagFile(env: Pick<Env, "ASSETS">, code: StateCode): Promise<string | null> {
  return (await readAsset(env, `/flags/${code}.svg`))?.text() ?? null;
}
